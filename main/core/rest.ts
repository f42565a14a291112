// Whether the program is at rest: paused, or outside the person's hours. What that does is program-pause.ts and
// off-hours.ts.
import type { SessionState } from './session-state.ts';

/** Whether it is outside the hours, and the person has not said that they work all the same. */
export function isOffHours({ hours }: Pick<SessionState, 'hours'>): boolean {
  return hours.isOff && !hours.isIgnored;
}

/** Whether the program is paused or it is outside the hours. */
export function isAtRest(state: Pick<SessionState, 'hours' | 'pause'>): boolean {
  return state.pause !== null || isOffHours(state);
}
