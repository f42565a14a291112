// What routines ask of people and places, against the table of movement.md, section 3.4.
import { describe, expect, it } from 'vitest';
import { BUILT_IN_ROUTINES } from '../../routines/index.ts';
import { parseRoutine } from '../../routines/parse-routine.ts';
import type { Routine, RoutineTraits } from '../../routines/schema.ts';
import { routineTraits } from '../../routines/traits.ts';
import { withoutHinges } from '../../routines/hinges.ts';
import { mirrorRoutine } from '../../routines/mirror-routine.ts';

function routineOf(code: string): Routine {
  const routine = BUILT_IN_ROUTINES.find((each) => each.code === code);
  if (!routine) throw new Error(`no routine ${code}`);
  return routine;
}

function codesWhere(holds: (traits: RoutineTraits) => boolean): readonly (string | undefined)[] {
  return BUILT_IN_ROUTINES.filter((routine) => holds(routineTraits(routine))).map(
    ({ code }) => code,
  );
}

const STRENGTH_DAYS = ['R6', 'R6-12', 'R6-15'];

describe('what a routine asks for', () => {
  it('is the floor for R4, R4b, R6, R6b, M5 and M7, and for no other', () => {
    expect(codesWhere(({ needsFloor }) => needsFloor).toSorted()).toEqual(
      ['R4', 'R4b', 'R6b', 'M5', 'M7', ...STRENGTH_DAYS].toSorted(),
    );
  });

  it('is a knee for the half-kneeling opener and the middle of R4', () => {
    expect(codesWhere(({ kneels }) => kneels).toSorted()).toEqual(
      ['R3-20', 'R3-30', 'R3-45', 'R3-60', 'R4'].toSorted(),
    );
  });

  it('is lying flat, or a plank, for everything on the floor', () => {
    expect(codesWhere(({ liesFlat }) => liesFlat)).toEqual(
      codesWhere(({ needsFloor }) => needsFloor),
    );
  });

  it('fits office clothes for all that the notes list for the desk, and for sitting', () => {
    const listed = ['R2', 'R5', 'R8', 'R9', 'R6c', 'M2', 'M3', 'M4', 'M6', 'M8'];
    const seated = ['R1', 'R7', 'M1'];
    expect(codesWhere(({ officeClothes }) => officeClothes === 'yes').toSorted()).toEqual(
      [...listed, ...seated].toSorted(),
    );
  });

  it('is something to change into for bridges and planks', () => {
    expect(codesWhere(({ officeClothes }) => officeClothes === 'no').toSorted()).toEqual(
      ['R4', 'R6b', 'M5', ...STRENGTH_DAYS].toSorted(),
    );
  });

  it('is only a chair for R1, R7 and M1', () => {
    expect(codesWhere(({ isSeated }) => isSeated).toSorted()).toEqual(['M1', 'R1', 'R7']);
  });

  it('is 5 hinges in R2 and M3, 10 in R5, and none elsewhere', () => {
    const counted = BUILT_IN_ROUTINES.map((routine) => [
      routine.code,
      routineTraits(routine).hinges,
    ]);
    expect(Object.fromEntries(counted.filter(([, hinges]) => hinges !== 0))).toEqual({
      R2: 5,
      M3: 5,
      R5: 10,
    });
  });

  it('is the same in the mirror', () => {
    for (const routine of BUILT_IN_ROUTINES) {
      expect(routineTraits(mirrorRoutine(routine))).toEqual(routineTraits(routine));
    }
  });
});

describe('a routine without its hinges', () => {
  it.each([
    ['R2', 82, 126],
    ['M3', 8, 50],
  ])('walks softly from there to there: %s, %i to %i s', (code, from, to) => {
    const before = routineOf(code);
    const after = withoutHinges(before);
    expect(walksIn(after)).toEqual([{ from, to }]);
    expect(outside(after, from, to)).toEqual(outside(before, from, to));
  });

  it('is a good routine of the same length that says nothing of hinges', () => {
    for (const routine of BUILT_IN_ROUTINES) {
      const after = withoutHinges(routine);
      expect(parseRoutine(after)).toEqual({ ok: true, routine: after });
      expect(end(after)).toBe(end(routine));
      expect(routineTraits(after).hinges).toBe(0);
      expect(JSON.stringify({ ...after, id: '', title: '', summary: '' })).not.toMatch(/hinge/i);
    }
  });

  it('stays the object it was where it had none', () => {
    const walk = routineOf('R8');
    expect(withoutHinges(walk)).toBe(walk);
  });

  it('counts bends at the desk as the bends they are', () => {
    const micro = routineOf('M3');
    const atDesk = JSON.parse(
      JSON.stringify(micro).replaceAll('"HINGE-', '"V-DESK-HINGE-'),
    ) as Routine;
    expect(routineTraits(atDesk).hinges).toBe(5);
    expect(walksIn(withoutHinges(atDesk))).toEqual([{ from: 8, to: 50 }]);
  });

  it('walks a very long block in steps that a routine may have', () => {
    const [first, ...rest] = routineOf('M3').steps;
    const long = rest.map((step) => ({
      ...step,
      seconds: step.seconds === 8 ? 590 : step.seconds,
    }));
    const after = withoutHinges({ ...routineOf('M3'), steps: first ? [first, ...long] : long });
    expect(after.steps.map(({ seconds }) => seconds)).toEqual([8, 600, 24, 10]);
  });
});

interface Stretch {
  readonly from: number;
  readonly to: number;
}

function timed({ steps }: Routine) {
  let now = 0;
  return steps.map((step) => {
    const from = now;
    now += step.seconds;
    return { step, from, to: now };
  });
}

function walksIn(routine: Routine): readonly Stretch[] {
  return timed(routine)
    .filter(({ step }) => step.motion.kind === 'walk')
    .map(({ from, to }) => ({ from, to }));
}

function outside(routine: Routine, from: number, to: number) {
  return timed(routine).filter((each) => each.to <= from || each.from >= to);
}

function end(routine: Routine): number {
  return timed(routine).at(-1)?.to ?? 0;
}
