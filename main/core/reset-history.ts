// The resets of the last two weeks and today, in the order in which they were done: what rotation, feelings and doses
// are read from.
import type { ResetRecord } from './day-record.ts';
import { sumDoses, type Doses } from './doses.ts';
import type { Feel } from './session-event.ts';
import type { SessionState } from './session-state.ts';

/** Oldest first. */
export function resetHistory({ recent, tally }: SessionState): readonly ResetRecord[] {
  return [...recent.flatMap(({ resets }) => resets), ...tally.resets];
}

/** The id of the routine done last, within two weeks; undefined where there is none. */
export function lastRoutineId(state: SessionState): string | undefined {
  return state.tally.resets.at(-1)?.routineId ?? state.recent.at(-1)?.resets.at(-1)?.routineId;
}

/** What today's resets gave together. */
export function dosesToday({ tally }: SessionState): Doses {
  return sumDoses(tally.resets);
}

/** How a routine felt when it was last said. */
export function lastFeel(history: readonly ResetRecord[], id: string): Feel | undefined {
  return history.findLast(({ routineId, feel }) => routineId === id && feel !== undefined)?.feel;
}

/** How many resets were done since the last one of this routine; null when two weeks had none. */
export function resetsSince(history: readonly ResetRecord[], id: string): number | null {
  const index = history.findLastIndex(({ routineId }) => routineId === id);
  return index < 0 ? null : history.length - 1 - index;
}
