// Days of the week, from the key of a calendar day. Knows no time zone: a key is a local date already.
import type { DayKey } from './session-event.ts';

/** Monday first, as weeks are counted here. */
export const WEEKDAYS = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'] as const;

export type Weekday = (typeof WEEKDAYS)[number];

const DAY_MS = 24 * 3_600_000;

/** The weekday of `day`. Throws RangeError for a key that is no date. */
export function weekdayOf(day: DayKey): Weekday {
  return WEEKDAYS[indexInWeek(day)] ?? 'mon';
}

/** The key `days` days after `day`; earlier when `days` is negative. */
export function addDays(day: DayKey, days: number): DayKey {
  return new Date(midnightMs(day) + days * DAY_MS).toISOString().slice(0, 10);
}

/** Whole days from `from` to `to`; negative when `to` is the earlier one. */
export function daysBetween(from: DayKey, to: DayKey): number {
  return Math.round((midnightMs(to) - midnightMs(from)) / DAY_MS);
}

/** The Monday of the week that `day` lies in. */
export function mondayOf(day: DayKey): DayKey {
  return addDays(day, -indexInWeek(day));
}

/** 0 for Monday. 1970-01-01 was a Thursday. */
function indexInWeek(day: DayKey): number {
  return (((midnightMs(day) / DAY_MS + 3) % 7) + 7) % 7;
}

/** UTC on purpose: every day has 24 hours there. */
function midnightMs(day: DayKey): number {
  const ms = Date.parse(`${day}T00:00:00Z`);
  if (Number.isNaN(ms)) throw new RangeError(`not a day: ${day}`);
  return ms;
}
