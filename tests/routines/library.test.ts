// The built-in routines against the movement notes: every second, every dose, every file name.
import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { BUILT_IN_ROUTINES } from '../../routines/index.ts';
import { posesOf } from '../../routines/parse-routine.ts';
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
    const allowed = routine.kind === 'micro' ? [60] : [180, 360];
    expect(allowed).toContain(routineSeconds(routine.steps));
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
    const held = secondsBySide(routineOf('R3-30'), 'HK-SHIFT');
    expect(held).toEqual({ right: 30, left: 30 });
  });

  it('hinges: 5 to 10 smooth ones (E02)', () => {
    expect(timesOf(routineOf('R2'), 'HINGE-END')).toBe(5);
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
  });

  it('desk variants are marked, and only they', () => {
    for (const { steps } of BUILT_IN_ROUTINES) {
      for (const step of steps) {
        const usesVariant = posesOf(step.motion).some((pose) => pose.startsWith('V-'));
        expect(step.isVariant ?? false, step.name).toBe(usesVariant);
      }
    }
  });

  it('every movement that a routine claims to cover is in one of its steps', () => {
    const wholeRoutine = new Set(['A05']);
    for (const { covers, steps } of BUILT_IN_ROUTINES) {
      const rows = new Set(steps.flatMap(({ source }) => source ?? []));
      // E02 is the dose of E01, so the hinge step shows both.
      if (rows.has('E01')) rows.add('E02');
      expect(covers.filter((row) => !rows.has(row) && !wholeRoutine.has(row))).toEqual([]);
    }
  });

  it('the seed movements in the library so far are shown', () => {
    const covered = new Set(BUILT_IN_ROUTINES.flatMap(({ covers }) => covers));
    expect([...covered].sort()).toEqual(['A05', 'C01', 'C02', 'D03', 'E01', 'E02', 'F01']);
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
  const held = steps.filter(({ motion }) => motion.kind === 'hold' && motion.pose.startsWith(pose));
  return Object.fromEntries(held.map(({ side, seconds }) => [String(side), seconds]));
}

function timesOf({ steps }: Routine, pose: string): number {
  const repeats = steps.map(({ motion }) =>
    motion.kind === 'repeat' && motion.phases.some(({ to }) => to === pose) ? motion.times : 0,
  );
  return repeats.reduce((sum, times) => sum + times, 0);
}

function breathsIn({ steps }: Routine, pose: string): readonly number[] {
  return steps.map(({ motion, breath, seconds }) => {
    const isHold = motion.kind === 'hold' && motion.pose === pose;
    return isHold && typeof breath === 'object' ? seconds / (breath.in + breath.out) : 0;
  });
}
