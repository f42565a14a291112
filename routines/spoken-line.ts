// Fills the words for right and left in a step's texts, for the side that it works (side-words.ts).
import type { Routine, RoutineStep } from './schema.ts';
import { withSide } from './side-words.ts';

/** The cue of a step as it is shown and spoken. A step without a side has nothing to fill in. */
export function spokenLine({ line, side }: Pick<RoutineStep, 'line' | 'side'>): string {
  return side === undefined ? line : withSide(line, side);
}

/** The name of a step as it is shown. */
export function spokenName({ name, side }: Pick<RoutineStep, 'name' | 'side'>): string {
  return side === undefined ? name : withSide(name, side);
}

/** The routine with every name and line filled in, ready for a window. Mirror before, not after. */
export function spokenRoutine(routine: Routine): Routine {
  const steps = routine.steps.map((step) => ({
    ...step,
    name: spokenName(step),
    line: spokenLine(step),
  }));
  return { ...routine, steps };
}
