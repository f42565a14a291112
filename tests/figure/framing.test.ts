// The camera: close to the person, still while a repetition runs, never with a jump, the ground always in the picture.
import { describe, expect, it } from 'vitest';
import { viewAt, type View } from '../../renderer/figure/framing.ts';
import { solveSkeleton } from '../../renderer/figure/skeleton.ts';
import { POSES } from '../../renderer/figure/poses.ts';
import { timelineOf } from '../../renderer/figure/timeline.ts';
import { stillRoutine } from '../../renderer/view/still-routine.ts';
import { FRAME_MS, framesOf, PLAYED, type Played } from './every-frame.ts';

const EDGES = ['left', 'top', 'width', 'height'] as const;

function largestChange(a: View, b: View): number {
  return Math.max(...EDGES.map((edge) => Math.abs(a[edge] - b[edge])));
}

/** How much of the picture's width the joints fill, 0 to 1. */
function filled(pose: keyof typeof POSES): number {
  const { crown, nearLeg, farLeg } = solveSkeleton(POSES[pose]);
  const xs = [crown, nearLeg.toe, farLeg.toe, nearLeg.heel, farLeg.heel].map(({ x }) => x * 1000);
  return (Math.max(...xs) - Math.min(...xs)) / viewAt(stillRoutine(pose as 'SUPINE'), 0).width;
}

describe('the view', () => {
  it.each(['SUPINE', 'BRIDGE-LOW', 'BRIDGE-TOP', 'PLANK', 'PRONE'] as const)(
    'of %s fills the width with the person',
    (pose) => {
      expect(filled(pose)).toBeGreaterThan(0.8);
    },
  );

  it('leaves a standing figure ground to stand on', () => {
    const { width, height } = viewAt(stillRoutine('STAND-NEUTRAL'), 0);
    expect(width).toBeGreaterThanOrEqual(700);
    expect(height).toBeLessThan(1120);
  });

  it('is nearer to one who lies than to the same one standing, in one routine', () => {
    const played = PLAYED.find(({ routine }) => routine.code === 'R4');
    if (!played) throw new Error('no routine R4');
    const { spans } = timelineOf(played.routine);
    const lying = spans.find(({ ends }) => ends[1] === 'SUP-FLAT');
    expect(viewAt(played.routine, 0).height).toBeGreaterThan(1000);
    expect(viewAt(played.routine, lying?.startMs ?? 0).height).toBeLessThan(750);
  });

  it('changes with the still, not on the way, where no motion is wanted', () => {
    const played = PLAYED.find(({ routine }) => routine.code === 'R4');
    if (!played) throw new Error('no routine R4');
    const views = framesOf(played).map(({ atMs }) => viewAt(played.routine, atMs, true));
    const changes = views.filter((view, index) => {
      const before = views[index - 1];
      return before && largestChange(view, before) > 0;
    });
    expect(changes.length).toBeLessThan(40);
  });
});

describe.each(PLAYED)('the camera in $name', (played: Played) => {
  const { routine } = played;

  it('never jumps: no edge moves faster than a third of the body height a second, nor with a jerk', () => {
    const views = framesOf(played).map(({ atMs }) => viewAt(routine, atMs));
    const steps = views.map((view, index) => largestChange(view, views[index - 1] ?? view));
    expect((Math.max(...steps) * 1000) / FRAME_MS).toBeLessThan(750);
    const jerks = steps.map((step, index) => Math.abs(step - (steps[index - 1] ?? step)));
    expect(Math.max(...jerks)).toBeLessThan(2.5);
  });

  it('rests while a repetition runs', () => {
    for (const [index, { motion }] of routine.steps.entries()) {
      if (motion.kind !== 'repeat') continue;
      const spans = timelineOf(routine).spans.filter(({ stepIndex }) => stepIndex === index);
      const views = spans.flatMap(({ startMs, endMs }) =>
        [startMs + 1, (startMs + endMs) / 2, endMs - 1].map((at) => viewAt(routine, at)),
      );
      const first = views[0];
      if (!first) continue;
      const moved = Math.max(...views.map((view) => largestChange(view, first)));
      expect(moved, `in step ${String(index + 1)}`).toBeLessThan(0.01);
    }
  });

  it('keeps the ground in the picture', () => {
    const lost = framesOf(played).filter(({ atMs }) => {
      const { top, height } = viewAt(routine, atMs);
      return top + height < 20;
    });
    expect(lost).toEqual([]);
  });
});
