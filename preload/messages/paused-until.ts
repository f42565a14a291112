// Until when the program is paused, in words: one rule for windows, tray and command line.
import type { Translate } from './create-messages.ts';

/**
 * `until` and `at`, the time now, are milliseconds since 1970; a pause without an end is null. The day is named where it
 * is not today's date.
 */
export function pausedUntil(until: number | null, at: number, t: Translate): string {
  if (until === null) return t('clock.paused');
  const isToday = new Date(at).toDateString() === new Date(until).toDateString();
  return t(isToday ? 'clock.pausedUntil' : 'clock.pausedUntilDay', { at: until });
}
