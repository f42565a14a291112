// The program's pause: the clock stands still, nothing is shown, and a timed one ends by itself.
import { freeze, unfreeze } from './reset.ts';
import type { SessionState } from './session-state.ts';
import { emptyClock } from './sitting-clock.ts';
import { elapsedMs, MINUTE_MS, type Instant } from './time.ts';

/** A pause of more than this starts the next stretch at 0 (design.md, section 3). */
export const FORGIVING_PAUSE_MS = 30 * MINUTE_MS;

/** Pauses until `until`, or until resumed when that is null. A pause under way is given the new end. */
export function pauseProgram(
  state: SessionState,
  at: Instant,
  until: Instant | null,
): SessionState {
  const frozen = state.clock.frozen === null ? freeze(state, at, 'paused') : state;
  return { ...frozen, pause: { since: state.pause?.since ?? at, until } };
}

/** Ends the pause at `at`; the clock runs again unless a reset still holds it. */
export function endPause(state: SessionState, at: Instant): SessionState {
  if (state.pause === null) return state;
  const isLong = elapsedMs(state.pause.since, at) > FORGIVING_PAUSE_MS;
  const resumed = { ...state, pause: null };
  const running = state.clock.frozen === 'paused' ? unfreeze(resumed, at) : resumed;
  return isLong ? { ...running, clock: emptyClock(running.clock) } : running;
}

/** Ends a timed pause that is over by `at`, at the time it was to end. */
export function endPauseIfOver(state: SessionState, at: Instant): SessionState {
  const until = state.pause?.until ?? null;
  return until === null || at < until ? state : endPause(state, until);
}
