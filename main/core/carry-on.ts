// Brings a session that was read from disk to the moment at which its person was last seen: it is written once a
// minute, and a program that is killed has no time to write again.
import { markPresent } from './presence.ts';
import { BATTERY_PERIOD_MS } from './sample-period.ts';
import type { SessionState } from './session-state.ts';
import { elapsedMs, MINUTE_MS, type Instant } from './time.ts';

/** The longest that a person can have been seen after the last whole write: its period, and one sample more. */
const MAX_UNSAVED_MS = MINUTE_MS + BATTERY_PERIOD_MS;

/**
 * The session as it stood at `seenAt`, the last time somebody was known to be at the desk. Unchanged when that is not
 * known (null), not after the session or too long after it, and when the program was quit in good order.
 */
export function carryOn(state: SessionState, seenAt: Instant | null): SessionState {
  if (seenAt === null || state.isStopped || seenAt <= state.at) return state;
  if (elapsedMs(state.at, seenAt) > MAX_UNSAVED_MS) return state;
  return { ...markPresent(state, seenAt, state.clock.evidence), at: seenAt };
}
