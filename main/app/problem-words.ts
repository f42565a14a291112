// Puts into words what is wrong with a routine file. Until somebody is told, a problem is data, so that it is told in the
// language of that moment.
import type { ValuesIn } from '../../preload/messages/create-messages.ts';
import type { OwnRoutineTranslate } from '../../preload/messages/create-own-routine-messages.ts';
import type { enOwnRoutines } from '../../preload/messages/en-own-routines.ts';
import type { Mend } from '../../routines/schema.ts';

type FileMendKey = Exclude<
  Extract<keyof typeof enOwnRoutines, `file.${string}`>,
  'file.field' | 'file.lineColumn'
>;

/** How to mend what the checker of routines cannot see: a file that is none, a name that is taken. */
export type FileMend = {
  readonly [Key in FileMendKey]: {
    readonly key: Key;
    readonly values: ValuesIn<typeof enOwnRoutines, Key>;
  };
}[FileMendKey];

/** A problem of the checker's (`RoutineProblem`), or of the file as a file. */
export interface Problem {
  readonly field: string;
  readonly mend: Mend | FileMend;
  readonly line?: number;
  readonly column?: number;
}

/** How to mend it, as the second half of a sentence. */
export function mendText({ mend }: Pick<Problem, 'mend'>, t: OwnRoutineTranslate): string {
  // Each key goes with its own values, which the compiler cannot follow through a union.
  const say = t as (key: string, values: Problem['mend']['values']) => string;
  return say(mend.key, mend.values);
}

/** Where it is: a field, a place in the text, or the file as a whole. */
export function placeText({ field, line, column }: Problem, t: OwnRoutineTranslate): string {
  if (line !== undefined && column !== undefined) {
    // As editors number them: without separators.
    return t('file.lineColumn', { line: String(line), column: String(column) });
  }
  return field === '' ? t('file.field') : field;
}

/** The line to name besides the place, where that helps to find it. */
export function lineToName({ line, column }: Problem): number | null {
  return line === undefined || column !== undefined ? null : line;
}
