// "What feels familiar?": the five common patterns (movement.md 1.2) and what to try first for each. It suggests; it
// measures nothing and concludes nothing. Pure.
import type { LibraryItem } from './library-items.ts';

export type PatternId = 'stiffHips' | 'drowsyGlutes' | 'archedBack' | 'roundedBending' | 'oneHip';

/** Routines by their codes in the movement notes, the first one first. */
const SUGGESTED: Readonly<Record<PatternId, readonly string[]>> = {
  stiffHips: ['R3', 'R9', 'M4'],
  drowsyGlutes: ['R6', 'R6b', 'M5'],
  archedBack: ['R2', 'R4', 'M7'],
  roundedBending: ['R5', 'M3'],
  oneHip: ['M8', 'R8'],
};

/** B01 to B05, in order. */
export const PATTERN_IDS = Object.keys(SUGGESTED) as readonly PatternId[];

export interface Suggestion {
  readonly pattern: PatternId;
  /** Best first; no routine is suggested for two patterns. */
  readonly items: readonly LibraryItem[];
}

/** What to try for each of the chosen patterns, in the order of the notes. */
export function suggestions(
  chosen: readonly PatternId[],
  items: readonly LibraryItem[],
): readonly Suggestion[] {
  return PATTERN_IDS.filter((pattern) => chosen.includes(pattern)).map((pattern) => ({
    pattern,
    items: SUGGESTED[pattern].flatMap((code) => byCode(code, items) ?? []),
  }));
}

/** R3 stands for its family, of which one level is listed. */
function byCode(code: string, items: readonly LibraryItem[]): LibraryItem | undefined {
  const routines = items.filter(({ kind }) => kind === 'routine');
  return (
    routines.find(({ routine }) => routine.code === code) ??
    routines.find(({ routine }) => routine.code?.startsWith(`${code}-`) === true)
  );
}
