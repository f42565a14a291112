// Outside the person's hours, and at rest in general: the clock stands still and nothing is shown. The calendar says when;
// what a pause does is program-pause.ts.
import { freeze, unfreeze } from './reset.ts';
import { isAtRest, isOffHours } from './rest.ts';
import type { HoursState, SessionState } from './session-state.ts';
import { emptyClock } from './sitting-clock.ts';
import { elapsedMs, MINUTE_MS, type Instant } from './time.ts';

/** A rest of more than this starts the next stretch at 0 (design.md, section 3). */
export const FORGIVING_REST_MS = 30 * MINUTE_MS;

/** What the calendar says of the hours; `until` is when that changes, null where it never does. */
export interface Hours {
  readonly isOff: boolean;
  readonly until: Instant | null;
}

/** The hours changed, or will change at another time. The same said again changes nothing. */
export function reachHours(
  state: SessionState,
  at: Instant,
  { isOff, until }: Hours,
): SessionState {
  const was = state.hours;
  if (was.isOff === isOff && was.until === until) return state;
  const hours: HoursState =
    was.isOff === isOff ? { ...was, until } : { isOff, since: at, until, isIgnored: false };
  return follow(state, at, hours);
}

/** The person works outside their hours, until these change again. */
export function ignoreHours(state: SessionState, at: Instant): SessionState {
  return isOffHours(state) ? follow(state, at, { ...state.hours, isIgnored: true }) : state;
}

function follow(state: SessionState, at: Instant, hours: HoursState): SessionState {
  const wasOff = isOffHours(state);
  const next = { ...state, hours };
  if (isOffHours(next) === wasOff) return next;
  if (wasOff) return wakeClock(next, at, state.hours.since);
  return next.clock.frozen === null ? freeze(next, at, 'paused') : next;
}

/** A rest that began at `since` is over at `at`; the clock runs again unless something else holds it. */
export function wakeClock(state: SessionState, at: Instant, since: Instant): SessionState {
  const isHeld = isAtRest(state) || state.clock.frozen !== 'paused';
  const running = isHeld ? state : unfreeze(state, at);
  const isLong = elapsedMs(since, at) > FORGIVING_REST_MS;
  return isLong ? { ...running, clock: emptyClock(running.clock) } : running;
}
