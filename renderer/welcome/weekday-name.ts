// The names of weekdays in the language of the page.
import type { Weekday } from '../../preload/contract.ts';
import { formatLocaleOf } from '../../preload/messages/choose-locale.ts';
import { spokenLocale } from '../speak.ts';
import { WEEKDAYS } from './rhythm-draft.ts';

/** 2024-01-01 was a Monday. */
const A_MONDAY = Date.UTC(2024, 0, 1, 12);
const DAY_MS = 24 * 3_600_000;

/** “Monday”, or “Mon”. */
export function weekdayName(day: Weekday, length: 'long' | 'short'): string {
  const at = A_MONDAY + WEEKDAYS.indexOf(day) * DAY_MS;
  const locale = formatLocaleOf(spokenLocale());
  return new Intl.DateTimeFormat(locale, { weekday: length, timeZone: 'UTC' }).format(at);
}
