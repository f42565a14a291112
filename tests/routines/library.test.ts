// The built-in routines against the movement notes: every second, every dose, every file name.
import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { BUILT_IN_ROUTINES } from '../../routines/index.ts';
import { posesOf } from '../../routines/poses-of.ts';
import {
  routineSeconds,
  type Routine,
  type RoutineBreath,
  type RoutineMotion,
} from '../../routines/schema.ts';
import { spokenRoutine } from '../../routines/spoken-line.ts';
import { MOVEMENT_TABLES, type TableRow } from './movement-tables.ts';

const named = BUILT_IN_ROUTINES.map((routine) => ({ routine, id: routine.id }));

describe('the built-in routines', () => {
  it('are the files of the folder, each under its own id', () => {
    const files = readdirSync(new URL('../../routines/', import.meta.url));
    const ids = files
      .filter((name) => name.endsWith('.json') && name !== 'tsconfig.json')
      .map((name) => name.slice(0, -'.json'.length));
    expect(BUILT_IN_ROUTINES.map(({ id }) => id).sort()).toEqual(ids.sort());
  });

  it('have no code twice', () => {
    const codes = BUILT_IN_ROUTINES.map(({ code }) => code);
    expect(new Set(codes).size).toBe(codes.length);
  });

  it.each(named)('$id follows the movement notes to the second', ({ routine }) => {
    expect(tableOf(routine)).toEqual(MOVEMENT_TABLES[routine.code ?? '']);
  });

  it.each(named)('$id lasts exactly what its kind promises', ({ routine }) => {
    const long: Readonly<Record<string, number>> = { R4: 360, R6: 360, 'R6-12': 396, 'R6-15': 450 };
    const wanted = routine.kind === 'micro' ? 60 : (long[routine.code ?? ''] ?? 180);
    expect(routineSeconds(routine.steps)).toBe(wanted);
  });

  it.each(named)('$id can be spoken: no line needs more than five seconds', ({ routine }) => {
    // Calm speech runs at about 165 words a minute; five seconds hold 14 words.
    for (const { line } of spokenRoutine(routine).steps) {
      expect(line.split(/\s+/).length, line).toBeLessThanOrEqual(14);
    }
  });

  it.each(named)(
    '$id leaves no brace and no exclamation mark for people to read',
    ({ routine }) => {
      const { title, summary, needs, feel, care, steps } = spokenRoutine(routine);
      const texts = [title, summary, needs, feel, care, ...steps.flatMap((s) => [s.name, s.line])];
      expect(texts.filter((text) => /[{}!]/.test(text ?? ''))).toEqual([]);
    },
  );
});

describe('the doses stay within the ranges of the source material', () => {
  it('hip opener: 20 to 30 s on each side, the same on both (D03)', () => {
    for (const [code, pose, seconds] of [
      ['R3-20', 'HK-SHIFT', 20],
      ['R3-30', 'HK-SHIFT', 30],
      ['R4', 'HK-MAT-SHIFT', 30],
      ['R9', 'V-STAND-HIP', 30],
      ['M4', 'V-STAND-HIP', 20],
    ] as const) {
      expect(secondsBySide(routineOf(code), pose), code).toEqual({ right: seconds, left: seconds });
    }
  });

  it('hip opener, long: 30 to 60 s on each side (F01)', () => {
    for (const seconds of [30, 45, 60]) {
      const held = secondsBySide(routineOf(`R3-${String(seconds)}`), 'HK-SHIFT');
      expect(held).toEqual({ right: seconds, left: seconds });
    }
  });

  it('lying tilts: 8 to 12 (D01)', () => {
    expect(timesOf(routineOf('R4'), 'SUP-FLAT')).toBe(10);
    expect(timesOf(routineOf('M7'), 'SUP-FLAT')).toBe(8);
  });

  it('knee rocks: 5 to 8 on each side, the same on both (D02)', () => {
    for (const [code, rocks] of [
      ['R4', 6],
      ['R4b', 5],
    ] as const) {
      expect(timesOf(routineOf(code), 'KTC-OUT-R'), code).toBe(rocks);
      expect(timesOf(routineOf(code), 'KTC-OUT-L'), code).toBe(rocks);
    }
  });

  it('bridges for relief: one set of 8 to 10 (D04)', () => {
    expect(timesOf(routineOf('R4'), 'BRIDGE-TOP')).toBe(9);
    expect(timesOf(routineOf('M5'), 'BRIDGE-TOP')).toBe(8);
  });

  it('bridges for strength: three sets of 10 to 15, in a slice one of them (F05)', () => {
    expect(timesOf(routineOf('R6'), 'BRIDGE-TOP')).toBe(3 * 10);
    expect(timesOf(routineOf('R6-12'), 'BRIDGE-TOP')).toBe(3 * 12);
    expect(timesOf(routineOf('R6-15'), 'BRIDGE-TOP')).toBe(3 * 15);
    expect(timesOf(routineOf('R6b'), 'BRIDGE-TOP')).toBe(10);
  });

  it('planks: 10 to 20 s, three on a strength day and two in a slice (F04, our time)', () => {
    const planks = (code: string, pose: string) =>
      routineOf(code).steps.flatMap(({ motion, seconds }) =>
        motion.kind === 'hold' && motion.pose === pose ? [seconds] : [],
      );
    expect(planks('R6', 'PLANK')).toEqual([15, 15, 15]);
    expect(planks('R6b', 'PLANK')).toEqual([15, 15]);
    expect(planks('R6c', 'V-WALL-PLANK')).toEqual([20, 20]);
  });

  it('figure-four on the floor: 30 s on each side (F02, our time)', () => {
    expect(secondsBySide(routineOf('R4b'), 'FIG4-HOLD')).toEqual({ right: 30, left: 30 });
  });

  it('hinges: 5 to 10 smooth ones (E02)', () => {
    expect(timesOf(routineOf('R2'), 'HINGE-END')).toBe(5);
    expect(timesOf(routineOf('M3'), 'HINGE-END')).toBe(5);
    const chores = ['HINGE-PICK-UP', 'HINGE-BRUSH', 'HINGE-SCOOP'];
    const all = ['HINGE-END', ...chores].map((pose) => timesOf(routineOf('R5'), pose));
    expect(all.reduce((sum, times) => sum + times, 0)).toBe(10);
  });

  it('standing reset: a few tilts, then three slow breaths (C01)', () => {
    for (const code of ['R2', 'R3-30', 'M2']) {
      const routine = routineOf(code);
      expect(timesOf(routine, 'STAND-FWD')).toBeGreaterThanOrEqual(3);
      expect(breathsIn(routine, 'STAND-HANDS')).toContain(3);
    }
  });

  it('seated figure-four: 20 to 30 s on each side, the same on both (V1)', () => {
    expect(secondsBySide(routineOf('R1'), 'V-SIT-FIG4-LEAN')).toEqual({ right: 20, left: 20 });
    expect(secondsBySide(routineOf('R9'), 'V-SIT-FIG4-LEAN')).toEqual({ right: 25, left: 25 });
  });

  it('hinges: three seconds down, one held, two up; the slow ones four, one and three (E01)', () => {
    const tempos = ['R2', 'M3', 'R5'].flatMap((code) => phasesOf(routineOf(code), 'HINGE-END'));
    expect(new Set(tempos)).toEqual(new Set(['3 1 2', '4 1 3']));
    const chores = phasesOf(routineOf('R5'), 'HINGE-PICK-UP');
    expect(chores).toEqual(['4 1 3 4 1 3 4 1 3']);
  });

  it('sit-bone rocks: four to six, two seconds forward and two back (C02)', () => {
    for (const code of ['R1', 'R7', 'M1']) {
      const routine = routineOf(code);
      const rounds = roundsOf(routine, 'SIT-FWD');
      expect(Math.min(...rounds), code).toBeGreaterThanOrEqual(4);
      expect(Math.max(...rounds), code).toBeLessThanOrEqual(6);
      expect(new Set(phasesOf(routine, 'SIT-FWD')), code).toEqual(new Set(['2 2']));
      expect(breathsIn(routine, 'SIT-NEUTRAL'), code).toContain(3);
    }
  });

  it('standing tilts: three to six at a time, two seconds each way (C01)', () => {
    for (const code of ['R2', 'R3-20', 'R3-30', 'R8', 'M2']) {
      const routine = routineOf(code);
      const rounds = roundsOf(routine, 'STAND-FWD');
      expect(Math.min(...rounds), code).toBeGreaterThanOrEqual(3);
      expect(Math.max(...rounds), code).toBeLessThanOrEqual(6);
      expect(new Set(phasesOf(routine, 'STAND-FWD')), code).toEqual(new Set(['2 2']));
    }
  });

  it('squeezes: three seconds on and three off, ten standing and six seated (V5)', () => {
    for (const [code, pose, times] of [
      ['R6c', 'V-GLUTE-ON', 10],
      ['R7', 'V-SIT-GLUTE-ON', 6],
    ] as const) {
      expect(roundsOf(routineOf(code), pose)).toEqual([times]);
      expect(phasesOf(routineOf(code), pose)).toEqual(['3 3']);
    }
  });

  it('weight shifts: six of two seconds each way seated (V7), three of five seconds standing (V9)', () => {
    expect(roundsOf(routineOf('R7'), 'V-SIT-SHIFT-L')).toEqual([6]);
    expect(phasesOf(routineOf('R7'), 'V-SIT-SHIFT-L')).toEqual(['2 2']);
    expect(roundsOf(routineOf('M8'), 'STAND-SHIFT-L')).toEqual([3]);
    expect(phasesOf(routineOf('M8'), 'STAND-SHIFT-L')).toEqual(['5 5']);
  });

  it('soft walking: two minutes, in the micro 44 seconds, after the opener twenty (G04, our time)', () => {
    const walks = (code: string) =>
      routineOf(code).steps.flatMap(({ motion, seconds }) =>
        motion.kind === 'walk' ? [seconds] : [],
      );
    expect(walks('R8')).toEqual([120]);
    expect(walks('M6')).toEqual([44]);
    expect(walks('R3-20')).toEqual([20]);
  });

  it('desk variants are marked, and only they', () => {
    for (const { steps } of BUILT_IN_ROUTINES) {
      for (const step of steps) {
        const usesVariant = posesOf(step.motion).some(
          (pose) => pose.startsWith('V-') || pose.startsWith('STAND-SHIFT'),
        );
        expect(step.isVariant ?? false, step.name).toBe(usesVariant);
      }
    }
  });

  it('every movement that a routine claims to cover is in one of its steps', () => {
    const wholeRoutine = new Set(['A05', 'D00']);
    for (const { covers, steps } of BUILT_IN_ROUTINES) {
      const rows = new Set(steps.flatMap(({ source }) => source ?? []));
      // E02 is the dose of E01, so the hinge step shows both.
      if (rows.has('E01')) rows.add('E02');
      expect(covers.filter((row) => !rows.has(row) && !wholeRoutine.has(row))).toEqual([]);
    }
  });

  it('every seed movement is shown', () => {
    const covered = new Set(BUILT_IN_ROUTINES.flatMap(({ covers }) => covers));
    const movements = 'C01 C02 D00 D01 D02 D03 D04 E01 E02 F01 F02 F03 F04 F05 G01 G02 G03 G04';
    expect([...covered].sort()).toEqual(['A05', ...movements.split(' ')]);
  });
});

function tableOf(routine: Routine): readonly TableRow[] {
  let start = 0;
  return routine.steps.map((step) => {
    const from = start;
    start += step.seconds;
    return [
      from,
      start,
      motionText(step.motion),
      breathText(step.breath),
      (step.source ?? []).join(' '),
    ];
  });
}

function motionText(motion: RoutineMotion): string {
  if (motion.kind !== 'repeat') return posesOf(motion).join(' ');
  const phases = motion.phases.map(({ to, seconds, breath }) =>
    [to, seconds, breath].filter((part) => part !== undefined).join(' '),
  );
  return `${String(motion.times)} × ${phases.join(', ')}`;
}

function breathText(breath: RoutineBreath): string {
  return typeof breath === 'string' ? breath : `${String(breath.in)}/${String(breath.out)}`;
}

function routineOf(code: string): Routine {
  const routine = BUILT_IN_ROUTINES.find((each) => each.code === code);
  if (!routine) throw new Error(`no routine ${code}`);
  return routine;
}

function secondsBySide({ steps }: Routine, pose: string): Record<string, number> {
  const held = steps.filter(
    ({ motion }) => motion.kind === 'hold' && motion.pose.slice(0, -2) === pose,
  );
  return Object.fromEntries(held.map(({ side, seconds }) => [String(side), seconds]));
}

function timesOf({ steps }: Routine, pose: string): number {
  const repeats = steps.map(({ motion }) =>
    motion.kind === 'repeat' && motion.phases.some(({ to }) => to === pose) ? motion.times : 0,
  );
  return repeats.reduce((sum, times) => sum + times, 0);
}

/** How often each repetition with a pose goes round. */
function roundsOf({ steps }: Routine, pose: string): readonly number[] {
  return steps.flatMap(({ motion }) =>
    motion.kind === 'repeat' && motion.phases.some(({ to }) => to === pose) ? [motion.times] : [],
  );
}

/** The seconds of the phases of each repetition with a pose. */
function phasesOf({ steps }: Routine, pose: string): readonly string[] {
  return steps.flatMap(({ motion }) =>
    motion.kind === 'repeat' && motion.phases.some(({ to }) => to === pose)
      ? [motion.phases.map(({ seconds }) => String(seconds)).join(' ')]
      : [],
  );
}

function breathsIn({ steps }: Routine, pose: string): readonly number[] {
  return steps.map(({ motion, breath, seconds }) => {
    const isHold = motion.kind === 'hold' && motion.pose === pose;
    return isHold && typeof breath === 'object' ? seconds / (breath.in + breath.out) : 0;
  });
}
