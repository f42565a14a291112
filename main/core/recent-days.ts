// The last fourteen days in brief, kept with the session so that what to offer is a function of the state alone.
import type { DayTally, ResetRecord } from './day-record.ts';
import type { DayKey } from './session-event.ts';
import { daysBetween } from './weekday.ts';

/** A day that is over, as far as choosing routines and looking at the week needs it. */
export interface RecentDay {
  readonly day: DayKey;
  readonly resets: readonly ResetRecord[];
}

/** For so many days before today resets are remembered. */
export const RECENT_DAYS = 14;

/** The recent days on `today`, once the day of `tally` is over. Oldest first. */
export function keepRecent(
  recent: readonly RecentDay[],
  { day, resets }: DayTally,
  today: DayKey,
): readonly RecentDay[] {
  const all =
    resets.length === 0 ? recent : [...recent.filter((one) => one.day !== day), { day, resets }];
  return all
    .filter((one) => one.day !== today && Math.abs(daysBetween(one.day, today)) <= RECENT_DAYS)
    .toSorted((a, b) => (a.day < b.day ? -1 : 1));
}
