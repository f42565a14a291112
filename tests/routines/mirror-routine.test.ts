// Left first on alternate sessions: the same routine in every other respect.
import { describe, expect, it } from 'vitest';
import { BUILT_IN_ROUTINES } from '../../routines/index.ts';
import { mirrorRoutine } from '../../routines/mirror-routine.ts';
import { parseRoutine } from '../../routines/parse-routine.ts';
import { posesOf } from '../../routines/poses-of.ts';
import { poseSide } from '../../routines/pose-keys.ts';
import type { Routine } from '../../routines/schema.ts';
import { spokenLine, spokenName, spokenRoutine } from '../../routines/spoken-line.ts';

const named = BUILT_IN_ROUTINES.map((routine) => ({ routine, id: routine.id }));

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

  it('can be another language’s', () => {
    const words = { right: 'rechts', left: 'links' };
    expect(spokenLine({ line: '{Side}.', side: 'left' }, words)).toBe('Links.');
  });

  it('leave no placeholder in a whole routine', () => {
    for (const routine of BUILT_IN_ROUTINES) {
      for (const version of [routine, mirrorRoutine(routine)]) {
        expect(JSON.stringify(spokenRoutine(version).steps)).not.toMatch(/\{(side|other)\}/i);
      }
    }
  });
});
