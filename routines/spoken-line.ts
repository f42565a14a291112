// Fills {side}, {other}, {Side} and {Other} in a step's texts with the words for right and left. The words are
// given, so that a translation can bring its own.
import { otherSide } from './mirror-routine.ts';
import type { Routine, RoutineStep, Side } from './schema.ts';

/** The words for the two sides, in lower case, as they stand inside a sentence. */
export type SideWords = Readonly<Record<Side, string>>;

const ENGLISH: SideWords = { right: 'right', left: 'left' };

/** The cue of a step as it is shown and spoken. A step without a side has nothing to fill in. */
export function spokenLine(
  step: Pick<RoutineStep, 'line' | 'side'>,
  words: SideWords = ENGLISH,
): string {
  return withSides(step.line, step.side, words);
}

/** The name of a step as it is shown. */
export function spokenName(
  step: Pick<RoutineStep, 'name' | 'side'>,
  words: SideWords = ENGLISH,
): string {
  return withSides(step.name, step.side, words);
}

/** The routine with every name and line filled in, ready for a window. Mirror before, not after. */
export function spokenRoutine(routine: Routine, words: SideWords = ENGLISH): Routine {
  const steps = routine.steps.map((step) => ({
    ...step,
    name: spokenName(step, words),
    line: spokenLine(step, words),
  }));
  return { ...routine, steps };
}

function withSides(text: string, side: Side | undefined, words: SideWords): string {
  if (side === undefined) return text;
  const here = words[side];
  const there = words[otherSide(side)];
  return text
    .replaceAll('{side}', here)
    .replaceAll('{other}', there)
    .replaceAll('{Side}', capitalised(here))
    .replaceAll('{Other}', capitalised(there));
}

function capitalised(word: string): string {
  return word.charAt(0).toLocaleUpperCase() + word.slice(1);
}
