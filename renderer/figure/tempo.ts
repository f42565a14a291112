// The tempo of a repetition in numbers, for those who see stills: what moves tells it by itself.
import type { Routine } from '../../routines/schema.ts';
import { spanAt, timelineOf } from './timeline.ts';

export interface Tempo {
  /** On the way to the still that is shown, or staying in it. */
  readonly kind: 'move' | 'stay';
  /** Length of this phase, in seconds. */
  readonly seconds: number;
}

/** The tempo of the phase at a position in milliseconds; undefined outside of repetitions. */
export function tempoAt(routine: Routine, positionMs: number): Tempo | undefined {
  const { stepIndex, names, startMs, endMs } = spanAt(timelineOf(routine), positionMs);
  if (routine.steps[stepIndex]?.motion.kind !== 'repeat') return undefined;
  return { kind: names === undefined ? 'stay' : 'move', seconds: (endMs - startMs) / 1000 };
}
