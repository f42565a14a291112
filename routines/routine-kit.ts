// What the program's core is handed of the library's knowledge, in one piece: what a routine asks for, what it gives, and
// what it is in a gentler form.
import { routineDoses } from './doses.ts';
import { withoutHinges } from './hinges.ts';
import { withoutKneeling } from './kneeling.ts';
import type { Routine } from './schema.ts';
import { STAND_INS, type RoutineLanguage } from './stand-ins.ts';
import { routineTraits } from './traits.ts';

/** The kit that speaks a language where something stands in for something else. */
function kitIn(language: RoutineLanguage) {
  const words = STAND_INS[language];
  return {
    traitsOf: routineTraits,
    dosesOf: routineDoses,
    withoutHinges: (routine: Routine) => withoutHinges(routine, words),
    withoutKneeling: (routine: Routine) => withoutKneeling(routine, words),
  } as const;
}

export type RoutineKit = ReturnType<typeof kitIn>;

export const ROUTINE_KITS = { en: kitIn('en'), de: kitIn('de') } as const;

/** The English one. */
export const ROUTINE_KIT = ROUTINE_KITS.en;
