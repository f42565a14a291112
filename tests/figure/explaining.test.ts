// What is drawn to explain: second views where the side view hides what matters, the line of a bridge and of a plank, an
// arrow for every movement, contact dots.
import { describe, expect, it } from 'vitest';
import { createCamera } from '../../renderer/figure/camera.ts';
import { drawFigure } from '../../renderer/figure/draw-figure.ts';
import { drawInset, type Inset } from '../../renderer/figure/draw-inset.ts';
import { drawnInstant } from '../../renderer/figure/drawn-instant.ts';
import { figureAt } from '../../renderer/figure/figure-at.ts';
import { viewAt } from '../../renderer/figure/framing.ts';
import { timelineOf } from '../../renderer/figure/timeline.ts';
import { stillRoutine } from '../../renderer/view/still-routine.ts';
import { BUILT_IN_ROUTINES } from '../../routines/index.ts';
import type { PoseKey } from '../../routines/pose-keys.ts';
import type { Routine } from '../../routines/schema.ts';
import { PLAYED } from './every-frame.ts';

const GROUND = [-600, 400] as const;

function routineOf(code: string): Routine {
  const routine = BUILT_IN_ROUTINES.find((each) => each.code === code);
  if (!routine) throw new Error(`no routine ${code}`);
  return routine;
}

function insetOfStill(pose: PoseKey): Inset | undefined {
  return drawInset(figureAt(stillRoutine(pose), 0));
}

/** All points of the working leg, from left to right in the inset. */
function workingXs(inset: Inset | undefined): readonly number[] {
  return (inset?.shapes ?? [])
    .filter(({ role }) => role === 'work')
    .flatMap(({ d }) => [...d.matchAll(/[ LMC](-?[\d.]+) -?[\d.]+/g)].map(([, x]) => Number(x)));
}

function workingMiddle(inset: Inset | undefined): number {
  const xs = workingXs(inset);
  return xs.reduce((sum, x) => sum + x, 0) / xs.length;
}

describe('the second view', () => {
  it.each([
    ['KTC-R', 'foot-end'],
    ['KTC-IN-L', 'foot-end'],
    ['FIG4-SET-R', 'foot-end'],
    ['FIG4-HOLD-L', 'foot-end'],
    ['V-SIT-FIG4-UP-R', 'front'],
    ['V-SIT-FIG4-LEAN-L', 'front'],
  ] as const)('of %s is from the %s', (pose, kind) => {
    expect(insetOfStill(pose)?.kind).toBe(kind);
  });

  it.each(['SUPINE', 'BRIDGE-TOP', 'SIT-NEUTRAL', 'HK-SHIFT-R'] as const)(
    'of %s is not needed',
    (pose) => {
      expect(insetOfStill(pose)).toBeUndefined();
    },
  );

  it('is a mirror: the right knee is on the right', () => {
    const middle = ({ view }: Inset) => view.left + view.size / 2;
    const [right, left] = [insetOfStill('FIG4-SET-R'), insetOfStill('FIG4-SET-L')];
    if (!right || !left) throw new Error('there is no inset');
    const body = createCamera(90).point({ x: 0, y: 0, z: 0 }).x;
    const reach = (inset: Inset) => {
      const xs = workingXs(inset);
      return { right: Math.max(...xs) - body, left: body - Math.min(...xs) };
    };
    expect(reach(right).right).toBeGreaterThan(reach(right).left);
    expect(reach(left).left).toBeGreaterThan(reach(left).right);
    expect(middle(right) + middle(left)).toBeCloseTo(-200, 3);
  });

  it('sways with the knee', () => {
    const [away, over] = ['KTC-OUT-R', 'KTC-IN-R'].map((pose) =>
      workingMiddle(insetOfStill(pose as PoseKey)),
    );
    expect((away ?? 0) - (over ?? 0)).toBeGreaterThan(25);
  });

  it('is always whole in the picture, and never on top of the person’s head', () => {
    for (const { routine } of PLAYED.filter(({ routine: { code } }) =>
      ['R4', 'R4b', 'R9'].includes(code ?? ''),
    )) {
      for (let at = 0; at < timelineOf(routine).durationMs; at += 500) {
        const frame = figureAt(routine, at);
        const inset = drawInset(frame);
        if (!inset || inset.opacity < 0.4) continue;
        const { left, top, width } = viewAt(routine, at);
        const { place } = inset;
        expect(place.left).toBeGreaterThanOrEqual(left);
        expect(place.top).toBeGreaterThanOrEqual(top);
        expect(place.left + place.size).toBeLessThanOrEqual(left + width);
        const crown = createCamera(frame.pose.yaw).point(frame.skeleton.crown);
        const isUnder =
          crown.x > place.left &&
          crown.x < place.left + place.size &&
          crown.y > place.top &&
          crown.y < place.top + place.size;
        expect(isUnder).toBe(false);
      }
    }
  });
});

describe('the guide line', () => {
  const guides = (pose: PoseKey) =>
    drawFigure(figureAt(stillRoutine(pose), 0), GROUND).filter(({ role }) => role === 'guide');

  it.each(['BRIDGE-TOP', 'PLANK', 'PLANK-KNEES', 'V-WALL-PLANK'] as const)(
    'shows for %s',
    (pose) => {
      expect(guides(pose)).toHaveLength(1);
    },
  );

  it('stays where it is while the hips come up to it', () => {
    const routine = routineOf('R4');
    const lines = timelineOf(routine)
      .spans.filter(({ ends }) => ends[1] === 'BRIDGE-TOP')
      .flatMap(({ startMs, endMs }) => [0.2, 0.6, 0.99].map((t) => startMs + (endMs - startMs) * t))
      .flatMap((at) => drawFigure(figureAt(routine, at), GROUND))
      .filter(({ role }) => role === 'guide')
      .map(({ d }) => d);
    expect(lines.length).toBeGreaterThan(3);
    expect(new Set(lines).size).toBe(1);
  });

  it('is a ceiling: no hip of a bridge is above it', () => {
    const numbers = [...(guides('BRIDGE-TOP')[0]?.d ?? '').matchAll(/-?[\d.]+/g)].map(Number);
    const [x1 = 0, y1 = 0, x2 = 0, y2 = 0] = numbers;
    const { pelvis } = figureAt(stillRoutine('BRIDGE-TOP'), 0).skeleton;
    const share = (pelvis.at.x * 1000 - x1) / (x2 - x1);
    expect(-pelvis.at.y * 1000).toBeGreaterThan(y1 + (y2 - y1) * share);
  });
});

describe('arrows', () => {
  it.each(PLAYED)('say the way in every phase of $name that moves', ({ routine }) => {
    const silent = timelineOf(routine).spans.flatMap(({ stepIndex, names, startMs, endMs }) => {
      const step = routine.steps[stepIndex];
      if (!names || step?.motion.kind !== 'repeat') return [];
      const isQuiet = QUIET.test(names[1]);
      const { arrow } = figureAt(routine, (startMs + endMs) / 2);
      return arrow === undefined && !isQuiet ? [`${names.join(' > ')} in ${step.name}`] : [];
    });
    expect([...new Set(silent)]).toEqual([]);
  });
});

/** "No visible motion": muscles tighten, the glow says it. */
const QUIET = /GLUTE-(ON|OFF)$/;

describe('the instants that are drawn', () => {
  const routine = routineOf('R3-30');

  it('are thirty a second in a hold, and all of them in a movement', () => {
    const count = (fromMs: number) =>
      new Set(
        Array.from({ length: 120 }, (_, index) =>
          drawnInstant(routine, fromMs + (index * 1000) / 120, false),
        ),
      ).size;
    expect(count(40_000)).toBeLessThanOrEqual(31);
    expect(count(40_000)).toBeGreaterThan(28);
    const moving = timelineOf(routine).spans.find(
      ({ names, startMs, endMs }) => names !== undefined && endMs - startMs > 1000,
    );
    expect(count(moving?.startMs ?? 0)).toBe(120);
  });

  it('never leave the still of a phase where no motion is wanted', () => {
    const instants = Array.from({ length: 40 }, (_, index) =>
      drawnInstant(routineOf('R2'), 90_050 + index * 70, true),
    );
    expect(new Set(instants).size).toBe(1);
  });
});
