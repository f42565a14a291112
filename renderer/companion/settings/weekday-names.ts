// The days of the week in the person's language, by the keys of the settings.
import type { Weekday } from '../../../preload/contract.ts';
import { t } from '../messages.ts';

export const WEEKDAYS: readonly Weekday[] = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'];

export function weekdayName(day: Weekday): string {
  return t('settings.weekday', { at: noonOf(day) });
}

export function weekdayShort(day: Weekday): string {
  return t('settings.weekdayShort', { at: noonOf(day) });
}

/** At noon, so that no time zone makes another day of it. 5 January 2026 was a Monday. */
function noonOf(day: Weekday): number {
  return new Date(2026, 0, 5 + WEEKDAYS.indexOf(day), 12).getTime();
}
