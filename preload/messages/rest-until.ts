// Until when the program is paused, or it is outside the hours, in words: one rule for windows, tray and command line.
import type { Translate } from './create-messages.ts';

/**
 * `until` and `at`, the time now, are milliseconds since 1970; a pause without an end is null. The day is named where it
 * is not today's date.
 */
export function pausedUntil(until: number | null, at: number, t: Translate): string {
  if (until === null) return t('clock.paused');
  return t(isSameDay(at, until) ? 'clock.pausedUntil' : 'clock.pausedUntilDay', { at: until });
}

/** As above; hours that never come again have no end. */
export function offHoursUntil(until: number | null, at: number, t: Translate): string {
  if (until === null) return t('hold.offHours');
  return t(isSameDay(at, until) ? 'clock.offHoursUntil' : 'clock.offHoursUntilDay', { at: until });
}

function isSameDay(a: number, b: number): boolean {
  return new Date(a).toDateString() === new Date(b).toDateString();
}
