// What comes with Sitbones, on one shelf for each language: the same routines and movement pages, and what is said where
// something stands in for something else. German is checked and put together when it is first asked for.
import * as v from 'valibot';
import { BUILT_IN_ROUTINES } from './built-in-routines.ts';
import { damagedFile } from './damaged-file.ts';
import { GERMAN_MOVEMENTS } from './german-movements.ts';
import { GERMAN_ROUTINES } from './german-routines.ts';
import { mendIn } from './mends.ts';
import type { Movement } from './movement-schema.ts';
import { MOVEMENTS } from './movements.ts';
import { ROUTINE_KITS, type RoutineKit } from './routine-kit.ts';
import {
  localizeMovement,
  localizeRoutine,
  movementTextsSchema,
  routineTextsSchema,
} from './routine-texts.ts';
import type { Routine } from './schema.ts';
import type { RoutineLanguage } from './stand-ins.ts';

export interface Shelf {
  /** Right side first, words for the sides unfilled; in the same order in every language. */
  readonly routines: readonly Routine[];
  readonly movements: readonly Movement[];
  readonly kit: RoutineKit;
}

const ENGLISH: Shelf = {
  routines: BUILT_IN_ROUTINES,
  movements: MOVEMENTS,
  kit: ROUTINE_KITS.en,
};
let german: Shelf | undefined;

/** The shelf of a language, the same one every time. Throws where a file of texts is damaged. */
export function shelfIn(language: RoutineLanguage): Shelf {
  if (language === 'en') return ENGLISH;
  german ??= {
    routines: BUILT_IN_ROUTINES.map(inGerman),
    movements: MOVEMENTS.map(pageInGerman),
    kit: ROUTINE_KITS.de,
  };
  return german;
}

function inGerman(routine: Routine): Routine {
  return localizeRoutine(routine, checked(routineTextsSchema, GERMAN_ROUTINES, routine.id));
}

function pageInGerman(movement: Movement): Movement {
  return localizeMovement(movement, checked(movementTextsSchema, GERMAN_MOVEMENTS, movement.id));
}

function checked<Schema extends v.GenericSchema>(
  schema: Schema,
  files: Readonly<Record<string, unknown>>,
  id: string,
): v.InferOutput<Schema> {
  const parsed = v.safeParse(schema, files[id]);
  if (parsed.success) return parsed.output;
  throw damagedFile(
    parsed.issues.map((issue) => ({
      field: `de/${id}.json: ${v.getDotPath(issue) ?? ''}`,
      mend: mendIn(issue.message),
    })),
  );
}
