// Fixed times of the day for a reset ("10:30"), which come whatever the sitting clock says. Like any reset that is due they
// wait for an opening and are held, but never dropped; only an answer or an absence ends them.
import { isAtRest } from './rest.ts';
import type { SessionState } from './session-state.ts';
import { readSittingMs } from './sitting-clock.ts';
import { elapsedMs, MINUTE_MS, type Instant } from './time.ts';

/** A time that passed longer ago than this, while the machine slept, is past. */
export const LATE_MS = 10 * MINUTE_MS;
/** Somebody who has only just sat down needs no reset. */
export const FRESH_MS = 10 * MINUTE_MS;

/** The clock on the wall passed one of the times, at `point`. Each point counts once. */
export function reachFixedTime(state: SessionState, at: Instant, point: Instant): SessionState {
  if (point <= state.fixedTime.passedAt) return state;
  const isDue = elapsedMs(point, at) <= LATE_MS && !isAtRest(state) && isSittingLong(state, at);
  const dueSince = isDue ? (state.fixedTime.dueSince ?? at) : state.fixedTime.dueSince;
  return { ...state, fixedTime: { passedAt: point, dueSince } };
}

/** Answered, or paid back by an absence: there is nothing left on the clock. */
export function settleFixedTime(state: SessionState, at: Instant): SessionState {
  const { dueSince } = state.fixedTime;
  if (dueSince === null || readSittingMs(state.clock, at) > 0) return state;
  return clearFixedTime(state);
}

export function clearFixedTime(state: SessionState): SessionState {
  if (state.fixedTime.dueSince === null) return state;
  return { ...state, fixedTime: { ...state.fixedTime, dueSince: null } };
}

function isSittingLong({ clock, prompt }: SessionState, at: Instant): boolean {
  const isBusy = prompt.kind === 'playing' || prompt.kind === 'done' || prompt.kind === 'hurt';
  return !isBusy && clock.absence === null && readSittingMs(clock, at) >= FRESH_MS;
}
