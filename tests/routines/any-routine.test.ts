// Whatever somebody writes: the checker never crashes, and what it lets in can be played, drawn, mirrored and spoken
// in every second.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { figureAt } from '../../renderer/figure/figure-at.ts';
import { drawFigure } from '../../renderer/figure/draw-figure.ts';
import { routineDoses } from '../../routines/doses.ts';
import { withoutHinges } from '../../routines/hinges.ts';
import { mirrorRoutine } from '../../routines/mirror-routine.ts';
import { parseRoutine } from '../../routines/parse-routine.ts';
import { POSE_KEYS, poseSide, type PoseKey } from '../../routines/pose-keys.ts';
import { readRoutine } from '../../routines/read-routine.ts';
import { routineSeconds, type Routine, type RoutineMotion } from '../../routines/schema.ts';
import { spokenRoutine } from '../../routines/spoken-line.ts';
import { posesDone, postureOf, routineTraits } from '../../routines/traits.ts';
import { inWords } from '../support/in-words.ts';
import { ownRoutineText } from '../support/own-routine.ts';

const GROUND = [-200, 200] as const;

const pose = fc.constantFrom(...POSE_KEYS);
const phase = fc.record({ to: pose, seconds: fc.integer({ min: 1, max: 4 }) });

interface Drawn {
  readonly motion: RoutineMotion;
  readonly seconds: number;
}

const drawn: fc.Arbitrary<Drawn> = fc.oneof(
  fc.record({
    motion: fc.record({ kind: fc.constant('hold' as const), pose }),
    seconds: fc.integer({ min: 1, max: 20 }),
  }),
  fc.record({
    motion: fc.record(
      { kind: fc.constant('move' as const), to: pose, via: fc.array(pose, { maxLength: 3 }) },
      { requiredKeys: ['kind', 'to'] },
    ),
    seconds: fc.integer({ min: 1, max: 20 }),
  }),
  fc.record({
    motion: fc.constant({ kind: 'walk' as const }),
    seconds: fc.integer({ min: 1, max: 20 }),
  }),
  fc
    .record(
      {
        kind: fc.constant('repeat' as const),
        times: fc.integer({ min: 1, max: 3 }),
        phases: fc.array(phase, { minLength: 1, maxLength: 4 }),
        size: fc.double({ min: 0.2, max: 1, noNaN: true }),
      },
      { requiredKeys: ['kind', 'times', 'phases'] },
    )
    .map((motion) => ({ motion, seconds: motion.times * routineSeconds(motion.phases) })),
);

/** A file that says of itself what its poses say. */
const file = fc.array(drawn, { minLength: 1, maxLength: 6 }).map((steps) => {
  const bare = steps.map(({ motion, seconds }) => ({ motion, seconds, ...sideOf(motion) }));
  const postures = new Set(posesDone({ steps: bare as Routine['steps'] }).map(postureOf));
  return {
    ...(JSON.parse(ownRoutineText()) as object),
    kind: 'routine',
    position: positionOf(postures),
    credit: postures.size === 1 && postures.has('seated') ? 'seated' : 'upright',
    steps: bare.map((step) => ({ ...step, name: 'A step', line: 'Easy.', breath: 'easy' })),
  };
});

function positionOf(postures: ReadonlySet<string>): string {
  const lowest = ['floor', 'kneeling'].find((each) => postures.has(each));
  return lowest ?? (postures.size > 1 ? 'mixed' : ([...postures][0] ?? 'standing'));
}

function sideOf(motion: RoutineMotion): { readonly side?: 'right' | 'left' } {
  const named: readonly PoseKey[] = posesDone({
    steps: [{ motion }] as unknown as Routine['steps'],
  });
  const sides = new Set(named.flatMap((key) => poseSide(key) ?? []));
  if (sides.size === 0 || (motion.kind === 'repeat' && sides.size === 2)) return {};
  const last = named.at(-1);
  return { side: (last && poseSide(last)) ?? [...sides][0] ?? 'right' };
}

function accepted(value: unknown): Routine {
  const result = parseRoutine(value);
  if (result.ok) return result.routine;
  throw new Error(JSON.stringify(result.problems));
}

describe('any routine that is let in', () => {
  it('plays and is drawn in every second, and in the mirror too', () => {
    fc.assert(
      fc.property(file, (value) => {
        fc.pre(routineSeconds(value.steps) >= 10);
        for (const routine of [accepted(value), mirrorRoutine(accepted(value))]) {
          for (let second = 0; second <= routineSeconds(routine.steps); second += 1) {
            const shapes = drawFigure(figureAt(routine, second * 1_000), GROUND);
            expect(JSON.stringify(shapes)).not.toContain('NaN');
          }
        }
      }),
      { numRuns: 12 },
    );
  });

  it('stays a good routine of the same length in the mirror, and without its hinges', () => {
    fc.assert(
      fc.property(file, (value) => {
        fc.pre(routineSeconds(value.steps) >= 10);
        const routine = accepted(value);
        const mirrored = mirrorRoutine(routine);
        expect(accepted(mirrored)).toEqual(mirrored);
        expect(mirrorRoutine(mirrored)).toEqual(routine);
        const walked = withoutHinges(routine);
        expect(routineSeconds(walked.steps)).toBe(routineSeconds(routine.steps));
        expect(routineTraits(walked).hinges).toBe(0);
        expect(routineDoses(spokenRoutine(mirrored)).hinges).toBe(routineDoses(routine).hinges);
      }),
    );
  });

  it('is told its lines when it is not let in, and never crashes the checker', () => {
    const damaged = fc
      .tuple(file, fc.nat(), fc.nat(5), fc.string({ maxLength: 4, unit: 'binary' }))
      .map(([value, at, drop, put]) => {
        const text = JSON.stringify(value, null, 2);
        const start = at % (text.length + 1);
        return text.slice(0, start) + put + text.slice(start + drop);
      });
    fc.assert(
      fc.property(damaged, (text) => {
        const result = readRoutine(text);
        if (result.ok) return;
        const lines = text.split('\n').length;
        expect(result.problems.length).toBeGreaterThan(0);
        for (const { field, mend, line } of result.problems.map(inWords)) {
          expect([field.length > 0, mend.length > 0]).toEqual([true, true]);
          expect(line).toBeGreaterThanOrEqual(1);
          expect(line).toBeLessThanOrEqual(lines);
        }
      }),
      { numRuns: 500 },
    );
  });

  it('takes little time to refuse, however odd the file', () => {
    const odd = [
      `{"steps":[${'{},'.repeat(40_000)}{}]}`,
      `{${Array.from({ length: 12_000 }, (_, index) => `"field${String(index)}":0`).join(',')}}`,
      `{"title":"${'a\u0301'.repeat(60_000)}"}`,
      `{"id":"${'a-'.repeat(100_000)}"}`,
      `{"a":${'['.repeat(120_000)}`,
    ];
    for (const text of odd) {
      const result = readRoutine(text);
      expect(result.ok).toBe(false);
      expect(!result.ok && result.problems.length).toBeLessThanOrEqual(21);
    }
  }, 5_000);
});
