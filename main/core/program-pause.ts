// The program's pause: the clock stands still, nothing is shown, and a timed one ends by itself.
import { wakeClock } from './off-hours.ts';
import { freeze } from './reset.ts';
import type { SessionState } from './session-state.ts';
import type { Instant } from './time.ts';

/** Pauses until `until`, or until resumed when that is null. A pause under way is given the new end. */
export function pauseProgram(
  state: SessionState,
  at: Instant,
  until: Instant | null,
): SessionState {
  const frozen = state.clock.frozen === null ? freeze(state, at, 'paused') : state;
  return { ...frozen, pause: { since: state.pause?.since ?? at, until } };
}

/** Ends the pause at `at`; the clock runs again unless a reset or the hours still hold it. */
export function endPause(state: SessionState, at: Instant): SessionState {
  return state.pause === null ? state : wakeClock({ ...state, pause: null }, at, state.pause.since);
}

/** Ends a timed pause that is over by `at`, at the time it was to end. */
export function endPauseIfOver(state: SessionState, at: Instant): SessionState {
  const until = state.pause?.until ?? null;
  return until === null || at < until ? state : endPause(state, until);
}
