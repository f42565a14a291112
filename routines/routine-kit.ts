// What the program's core is handed of the library's knowledge, in one piece: what a routine asks for, what it gives, and
// what it is in a gentler form.
import { routineDoses } from './doses.ts';
import { withoutHinges } from './hinges.ts';
import { withoutKneeling } from './kneeling.ts';
import { routineTraits } from './traits.ts';

export const ROUTINE_KIT = {
  traitsOf: routineTraits,
  dosesOf: routineDoses,
  withoutHinges,
  withoutKneeling,
} as const;
