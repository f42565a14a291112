// Left first on alternate sessions: the same routine in every other respect.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { BUILT_IN_ROUTINES } from '../../routines/index.ts';
import { mirrorRoutine } from '../../routines/mirror-routine.ts';
import { parseRoutine } from '../../routines/parse-routine.ts';
import { posesOf } from '../../routines/poses-of.ts';
import { poseSide } from '../../routines/pose-keys.ts';
import type { Routine } from '../../routines/schema.ts';
import { spokenLine, spokenName, spokenRoutine } from '../../routines/spoken-line.ts';
import { ownRoutineText } from '../support/own-routine.ts';

const named = BUILT_IN_ROUTINES.map((routine) => ({ routine, id: routine.id }));

/** The same line on the right and on the left. */
function sided(line: string): unknown {
  const steps = (['right', 'left'] as const).map((side) => ({
    seconds: 30,
    name: 'Hold',
    line,
    motion: { kind: 'hold', pose: side === 'right' ? 'V-SIT-FIG4-LEAN-R' : 'V-SIT-FIG4-LEAN-L' },
    breath: 'easy',
    side,
  }));
  return { ...(JSON.parse(ownRoutineText()) as object), steps };
}

function sidesOf({ steps }: Routine): readonly (string | undefined)[] {
  return steps.map(({ side }) => side);
}

describe.each(named)('$id in the mirror', ({ routine }) => {
  const mirrored = mirrorRoutine(routine);

  it('twice is the routine itself', () => {
    expect(mirrorRoutine(mirrored)).toEqual(routine);
  });

  it('is still a good routine with the same seconds', () => {
    expect(parseRoutine(mirrored)).toEqual({ ok: true, routine: mirrored });
    expect(mirrored.steps.map(({ seconds }) => seconds)).toEqual(
      routine.steps.map(({ seconds }) => seconds),
    );
  });

  it('works the other side wherever a side works', () => {
    const swapped: Readonly<Record<string, string>> = { right: 'left', left: 'right' };
    expect(sidesOf(mirrored)).toEqual(sidesOf(routine).map((side) => side && swapped[side]));
    const poseSides = ({ steps }: Routine) =>
      steps.map(({ motion }) => posesOf(motion).map(poseSide));
    expect(poseSides(mirrored)).toEqual(
      poseSides(routine).map((sides) => sides.map((side) => side && swapped[side])),
    );
  });
});

describe('the words of a mirrored session', () => {
  const kneel = { line: 'Kneel on the {side} knee, {other} foot in front.' };

  it('name the side that works now', () => {
    expect(spokenLine({ ...kneel, side: 'right' })).toBe(
      'Kneel on the right knee, left foot in front.',
    );
    expect(spokenLine({ ...kneel, side: 'left' })).toBe(
      'Kneel on the left knee, right foot in front.',
    );
  });

  it('start a sentence with a capital', () => {
    expect(spokenLine({ line: '{Side} ankle up, {Other} foot flat.', side: 'left' })).toBe(
      'Left ankle up, Right foot flat.',
    );
  });

  it('fill the name of a step too', () => {
    expect(spokenName({ name: 'Hold {side}', side: 'left' })).toBe('Hold left');
  });

  it('can be another language’s, in the form that the sentence needs', () => {
    const line = '{Rechtes|Linkes} Knie auf das Polster, {linker|rechter} Fuß nach vorn.';
    expect(spokenLine({ line, side: 'right' })).toBe(
      'Rechtes Knie auf das Polster, linker Fuß nach vorn.',
    );
    expect(spokenLine({ line, side: 'left' })).toBe(
      'Linkes Knie auf das Polster, rechter Fuß nach vorn.',
    );
  });

  it('{side} and its kin are short for pairs', () => {
    const short = '{side} {other} {Side} {Other}';
    const long = '{right|left} {left|right} {Right|Left} {Left|Right}';
    for (const side of ['right', 'left'] as const) {
      expect(spokenLine({ line: short, side })).toBe(spokenLine({ line: long, side }));
    }
  });

  it('leave no placeholder in a whole routine', () => {
    for (const routine of BUILT_IN_ROUTINES) {
      for (const version of [routine, mirrorRoutine(routine)]) {
        const { steps } = spokenRoutine(version);
        expect(steps.flatMap(({ name, line }) => [name, line]).join(' ')).not.toMatch(/[{}|]/);
      }
    }
  });

  it('whatever they are, swap in the mirror, leave no brace, and are texts that may be kept', () => {
    const word = fc
      .string({
        unit: fc.constantFrom('a', 'ß', ' ', '\u0301', '\u200D', '🧘'),
        minLength: 1,
        maxLength: 6,
      })
      .filter((each) => each.trim() !== '');
    const part = fc.oneof(
      fc.constantFrom('{side}', '{other}', '{Side}', '{Other}', 'x', ' and '),
      fc.tuple(word, word).map(([right, left]) => `{${right}|${left}}`),
    );
    const line = fc.array(part, { minLength: 1, maxLength: 12 }).map((parts) => parts.join(''));
    fc.assert(
      fc.property(line, (text) => {
        const result = parseRoutine(sided(text));
        fc.pre(result.ok);
        const { routine } = result;
        const mirrored = mirrorRoutine(routine);
        const [ahead, back] = [spokenRoutine(routine), spokenRoutine(mirrored)];
        expect(back.steps.map((step) => step.line)).toEqual(
          ahead.steps.map((step) => step.line).reverse(),
        );
        expect(
          JSON.stringify([ahead.steps, back.steps].flat().map((step) => step.line)),
        ).not.toMatch(/[{}]/);
        // A session keeps the words that were spoken, and is checked again when it is loaded.
        for (const spoken of [ahead, back]) expect(parseRoutine(spoken).ok).toBe(true);
      }),
    );
  });
});
