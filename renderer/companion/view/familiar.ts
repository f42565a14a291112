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
  readonly item: LibraryItem;
  /** Every chosen pattern that it is suggested for. */
  readonly patterns: readonly PatternId[];
}

/** What to try for the chosen patterns: what fits most of them first, then in the order of the notes. */
export function suggestions(
  chosen: readonly PatternId[],
  items: readonly LibraryItem[],
): readonly Suggestion[] {
  const codes = [...new Set(chosen.flatMap((pattern) => SUGGESTED[pattern]))];
  return codes
    .flatMap((code) => {
      const found = byCode(code, items);
      if (found === undefined) return [];
      const patterns = chosen.filter((pattern) => SUGGESTED[pattern].includes(code));
      return [{ item: found, patterns }];
    })
    .toSorted((a, b) => b.patterns.length - a.patterns.length);
}

/** R3 stands for its family, of which one level is listed. */
function byCode(code: string, items: readonly LibraryItem[]): LibraryItem | undefined {
  const routines = items.filter(({ kind }) => kind === 'routine');
  return (
    routines.find(({ routine }) => routine.code === code) ??
    routines.find(({ routine }) => routine.code?.startsWith(`${code}-`) === true)
  );
}
