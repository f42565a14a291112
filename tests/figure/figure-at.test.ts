// The figure over time: the same instant always gives the same picture, movements keep their tempo, holds breathe, and
// who wants no motion gets none.
import { describe, expect, it } from 'vitest';
import { drawFigure } from '../../renderer/figure/draw-figure.ts';
import { figureAt } from '../../renderer/figure/figure-at.ts';
import { viewAt } from '../../renderer/figure/framing.ts';
import { POSES, poseName } from '../../renderer/figure/poses.ts';
import { previewPositionMs, stepPreviewMs } from '../../renderer/figure/preview.ts';
import { solveSkeleton } from '../../renderer/figure/skeleton.ts';
import { timelineOf } from '../../renderer/figure/timeline.ts';
import { BUILT_IN_ROUTINES } from '../../routines/index.ts';
import { mirrorRoutine } from '../../routines/mirror-routine.ts';
import { POSE_KEYS } from '../../routines/pose-keys.ts';
import { routineSeconds, type Routine } from '../../routines/schema.ts';
import { FRAME_MS, framesOf, PLAYED, type Played } from './every-frame.ts';

const GROUND = [-600, 400] as const;

function routineOf(code: string): Routine {
  const routine = BUILT_IN_ROUTINES.find((each) => each.code === code);
  if (!routine) throw new Error(`no routine ${code}`);
  return routine;
}

describe('the figure', () => {
  it('has a shape for every pose that a routine may name', () => {
    expect(POSE_KEYS.filter((key) => !(poseName(key) in POSES))).toEqual([]);
  });

  it('depends on the routine and the position alone, not on what was drawn before', () => {
    const routine = routineOf('R3-30');
    const positions = [0, 6_000, 17_300, 60_500, 115_000, 179_999];
    const forwards = positions.map((at) => figureAt(routine, at));
    const copy = structuredClone(routine);
    const backwards = positions.toReversed().map((at) => figureAt(copy, at));
    expect(backwards.toReversed()).toEqual(forwards);
  });

  it('stays at the nearest end outside the routine', () => {
    const routine = routineOf('M2');
    expect(figureAt(routine, -5_000)).toEqual(figureAt(routine, 0));
    expect(figureAt(routine, 999_000)).toEqual(figureAt(routine, 60_000));
  });

  it.each(PLAYED)('fills every millisecond of $name with one span, step by step', ({ routine }) => {
    const { spans, durationMs, stepStartsMs } = timelineOf(routine);
    expect(durationMs).toBeCloseTo(routineSeconds(routine.steps) * 1000, 6);
    for (const [index, { startMs }] of spans.entries()) {
      expect(startMs).toBeCloseTo(spans[index - 1]?.endMs ?? 0, 6);
    }
    let start = 0;
    for (const [index, { seconds }] of routine.steps.entries()) {
      expect(stepStartsMs[index]).toBeCloseTo(start, 6);
      start += seconds * 1000;
    }
  });

  it('reaches the end of each phase of a hinge at the tempo that the notes give: 3-1-2', () => {
    const lean = (seconds: number) => figureAt(routineOf('R2'), seconds * 1000).pose.trunk;
    expect(lean(90)).toBeCloseTo(0, 0);
    expect(lean(93.5)).toBeCloseTo(50, 0);
    expect(lean(96)).toBeCloseTo(0, 0);
    expect(lean(99.5)).toBeCloseTo(50, 0);
  });

  it('tips the pelvis by 15 degrees, and by half of it in the small round', () => {
    const tilt = (seconds: number) => figureAt(routineOf('R2'), seconds * 1000).pose.pelvis;
    expect(tilt(22)).toBeGreaterThan(14);
    expect(tilt(24)).toBeLessThan(-14);
    expect(tilt(136)).toBeGreaterThan(7);
    expect(tilt(136)).toBeLessThanOrEqual(7.5);
  });

  it('is never frozen in a hold: the chest swells with the breath', () => {
    const shoulders = [0, 1, 2, 3, 4, 5, 6, 7, 8, 9].map(
      (second) => figureAt(routineOf('R2'), 60_000 + second * 1000).skeleton.nearArm.shoulder.y,
    );
    expect(new Set(shoulders.map((y) => y.toFixed(5))).size).toBeGreaterThan(5);
    const chest = (second: number) => trunkPath(52_000 + second * 1000);
    expect(chest(4)).not.toBe(chest(9.9));
  });

  it('breathes four seconds in and six out in the slow breaths', () => {
    const breath = (second: number) =>
      figureAt(routineOf('R2'), 52_000 + second * 1000).breath.phase;
    expect([0.1, 3.9, 4.1, 9.9, 10.1].map(breath)).toEqual(['in', 'in', 'out', 'out', 'in']);
  });

  it('breathes with the movement: in down, out up in the hinge', () => {
    const breath = (second: number) => figureAt(routineOf('R2'), second * 1000).breath.phase;
    expect([91, 95, 97, 101].map(breath)).toEqual(['in', 'out', 'in', 'out']);
  });

  it('works the near leg, and names the side that it stands for', () => {
    const routine = routineOf('R3-30');
    for (const [version, sides] of [
      [routine, ['right', 'left']],
      [mirrorRoutine(routine), ['left', 'right']],
    ] as const) {
      const frames = [30_000, 90_000].map((at) => figureAt(version, at));
      expect(frames.map(({ side }) => side)).toEqual(sides);
      expect(frames.map(({ pose }) => pose.accent)).toEqual([1, 1]);
    }
  });

  it('lets the accent fade while the sides change, so that it is never on the wrong leg', () => {
    expect(figureAt(routineOf('R3-30'), 60_100).pose.accent).toBeLessThan(0.05);
    expect(figureAt(routineOf('R1'), 101_050).pose.accent).toBeLessThan(0.15);
  });

  it('shows an arrow while it moves and none while it rests', () => {
    const routine = routineOf('R2');
    expect(figureAt(routine, 91_500).arrow?.shape.kind).toBe('line');
    expect(figureAt(routine, 60_000).arrow).toBeUndefined();
  });

  it('glows behind the thigh at the end of a hinge and at the front of the hip in the opener', () => {
    expect(figureAt(routineOf('R2'), 93_500).pose.glows['back-of-thigh']).toBeCloseTo(1, 2);
    expect(figureAt(routineOf('R3-30'), 40_000).pose.glows['front-of-hip']).toBe(1);
  });
});

describe('reduced motion', () => {
  it('holds one still for each phase and swaps it with the phase', () => {
    const routine = routineOf('R2');
    const still = (seconds: number) =>
      figureAt(routine, seconds * 1000, { reducedMotion: true }).skeleton;
    expect(still(20.1)).toEqual(still(21.9));
    expect(still(22.1)).toEqual(still(23.9));
    expect(still(20.1)).not.toEqual(still(22.1));
  });

  it('changes the picture far less often than there are frames', () => {
    const routine = routineOf('R3-30');
    const heads = Array.from({ length: 180 * 30 }, (_, index) => {
      const { crown } = figureAt(routine, index * FRAME_MS, { reducedMotion: true }).skeleton;
      return `${crown.x.toFixed(6)} ${crown.y.toFixed(6)}`;
    });
    const changes = heads.filter((head, index) => index > 0 && head !== heads[index - 1]).length;
    expect(changes).toBeLessThan(50);
  });
});

/** Two pictures a second. */
function drawingsOf(played: Played) {
  return framesOf(played)
    .filter((_, index) => index % 15 === 0)
    .map(({ atMs, frame }) => ({
      shapes: drawFigure(frame, GROUND),
      view: viewAt(played.routine, atMs),
    }));
}

describe.each(PLAYED)('the drawing of $name', (played) => {
  it('has no broken number', () => {
    const paths = drawingsOf(played).flatMap(({ shapes }) => shapes.map(({ d }) => d));
    expect(paths.filter((d) => !d.startsWith('M') || /NaN|Infinity|undefined/.test(d))).toEqual([]);
  });

  it('keeps the whole body inside the picture', () => {
    const outside = drawingsOf(played).flatMap(({ shapes, view }) => {
      const { left, top, width, height } = view;
      // The mat lies on the floor and may run out of the picture with it.
      const around = ['glow', 'ground', 'mat'];
      const body = shapes.filter(({ role }) => !around.includes(role));
      return body
        .flatMap(({ d }) => pointsOf(d))
        .filter(([x, y]) => x < left || x > left + width || y < top || y > top + height);
    });
    expect(outside).toEqual([]);
  });
});

describe('the preview', () => {
  it.each([
    ['R2', 'HINGE-END'],
    ['R3-30', 'HK-SHIFT'],
    ['R1', 'SIT-FWD'],
    ['M2', 'STAND-FWD'],
  ] as const)('of %s is the moment of %s', (code, pose) => {
    const routine = routineOf(code);
    const frame = figureAt(routine, previewPositionMs(routine));
    const trunk = solveSkeleton(POSES[pose]).trunk.at;
    expect(Math.abs(frame.skeleton.trunk.at.x - trunk.x)).toBeLessThan(0.01);
    expect(Math.abs(frame.pose.pelvis - POSES[pose].pelvis)).toBeLessThan(2);
  });

  it('of a step lies within that step', () => {
    for (const { routine } of PLAYED) {
      for (const index of routine.steps.keys()) {
        expect(figureAt(routine, stepPreviewMs(routine, index)).stepIndex).toBe(index);
      }
    }
  });
});

function trunkPath(positionMs: number): string {
  const shapes = drawFigure(figureAt(routineOf('R2'), positionMs), GROUND);
  return shapes
    .filter(({ role }) => role === 'trunk')
    .map(({ d }) => d)
    .join('');
}

/** The points of a path; of an arc its end only. */
function pointsOf(d: string): readonly (readonly [number, number])[] {
  const commands = d.match(/[MLCQA][^MLCQAZ]*/g) ?? [];
  return commands.flatMap((command) => {
    const numbers = command.slice(1).trim().split(/[ ,]+/).map(Number);
    const used = command.startsWith('A') ? numbers.slice(-2) : numbers;
    return Array.from({ length: used.length / 2 }, (_, index) => {
      return [used[index * 2] ?? 0, used[index * 2 + 1] ?? 0] as const;
    });
  });
}
