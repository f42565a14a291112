// Half-kneeling done standing instead: the same time, the same dose, no knee on the floor.
import { describe, expect, it } from 'vitest';
import { BUILT_IN_ROUTINES } from '../../routines/index.ts';
import { routineDoses } from '../../routines/doses.ts';
import { withoutKneeling } from '../../routines/kneeling.ts';
import { mirrorRoutine } from '../../routines/mirror-routine.ts';
import { parseRoutine } from '../../routines/parse-routine.ts';
import { posesOf } from '../../routines/poses-of.ts';
import { routineSeconds, type Routine } from '../../routines/schema.ts';
import { routineTraits } from '../../routines/traits.ts';

function routineOf(code: string): Routine {
  const found = BUILT_IN_ROUTINES.find((each) => each.code === code);
  if (!found) throw new Error(`no routine ${code}`);
  return found;
}

function endsOf({ steps }: Routine) {
  return steps.map(({ motion }) => posesOf(motion).at(-1));
}

const kneeling = BUILT_IN_ROUTINES.filter((routine) => routineTraits(routine).kneels);

describe.each(kneeling.map((routine) => ({ routine, code: routine.code })))(
  '$code without kneeling',
  ({ routine }) => {
    const standing = withoutKneeling(routine);

    it('is a good routine, second for second as long', () => {
      expect(parseRoutine(standing)).toEqual({ ok: true, routine: standing });
      const seconds = ({ steps }: Routine) => steps.map((step) => step.seconds);
      expect(seconds(standing)).toEqual(seconds(routine));
      expect(routineSeconds(standing.steps)).toBe(routineSeconds(routine.steps));
    });

    it('puts no knee down, and says of every step in its place that it is a variant', () => {
      expect(routineTraits(standing).kneels).toBe(false);
      for (const [index, step] of standing.steps.entries()) {
        if (JSON.stringify(routine.steps[index]?.motion).includes('HK-'))
          expect(step.isVariant).toBe(true);
      }
    });

    it('opens each hip as long as before', () => {
      expect(routineDoses(standing).openerSeconds).toEqual(routineDoses(routine).openerSeconds);
    });

    it('is the same whichever is done first, the swap or the mirror', () => {
      expect(withoutKneeling(mirrorRoutine(routine))).toEqual(mirrorRoutine(standing));
    });
  },
);

describe('A routine without kneeling', () => {
  it('keeps what else the relief sequence is made of, in its order', () => {
    const poses = endsOf(withoutKneeling(routineOf('R4')));
    expect(poses.slice(8, 19)).toEqual([
      'STAND-NEUTRAL',
      'V-STAND-HIP-SET-R',
      'V-STAND-HIP-R',
      'V-STAND-HIP-R',
      'STAND-AT-DESK',
      'V-STAND-HIP-SET-L',
      'V-STAND-HIP-SET-L',
      'V-STAND-HIP-L',
      'V-STAND-HIP-L',
      'STAND-NEUTRAL',
      'SUPINE',
    ]);
    expect(poses.slice(0, 8)).toEqual(endsOf(routineOf('R4')).slice(0, 8));
  });

  it('steps back once: after the change of feet the other foot is back already', () => {
    const names = withoutKneeling(routineOf('R4')).steps.map(({ name }) => name);
    expect(names.slice(9, 15)).toEqual([
      'Step {side} foot back',
      'Shift',
      'Hold {side}',
      'Ease',
      'Change feet',
      'Tuck',
    ]);
  });

  it('that never kneels comes back as it is', () => {
    for (const routine of BUILT_IN_ROUTINES) {
      if (!kneeling.includes(routine)) expect(withoutKneeling(routine)).toBe(routine);
    }
  });
});
