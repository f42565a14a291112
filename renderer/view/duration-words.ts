// Durations in words and figures. The words themselves are the catalogue's.
import { t } from '../messages.ts';

const MINUTE_MS = 60_000;
const SECOND_MS = 1_000;

/** Whole minutes that have passed; a started minute does not count. */
export function wholeMinutes(ms: number): number {
  return Math.max(0, Math.floor(ms / MINUTE_MS));
}

/** Whole seconds that are left; a started second counts, so that 0 means over. */
export function secondsLeft(ms: number): number {
  return Math.max(0, Math.ceil(ms / SECOND_MS));
}

/** Minutes to the nearest whole one, at least 1: "about 13 minutes". */
export function nearestMinutes(ms: number): number {
  return Math.max(1, Math.round(ms / MINUTE_MS));
}

/** "32 minutes", "1 hour 5 minutes". */
export function minutesInWords(minutes: number): string {
  const hours = Math.floor(minutes / 60);
  const rest = minutes % 60;
  if (hours === 0) return t('duration.minutes', { minutes });
  if (rest === 0) return t('duration.hours', { hours });
  return t('duration.hoursMinutes', { hours, minutes: rest });
}

/** The length of a routine as it is said: "1 minute", "3 minutes", "90 seconds" where no whole minutes fit. */
export function lengthInWords(seconds: number): string {
  if (seconds % 60 === 0) return t('duration.minutes', { minutes: seconds / 60 });
  return t('duration.seconds', { seconds });
}

/** The same, short: "3 min", "90 s", "6 min 36 s". */
export function lengthInShort(seconds: number): string {
  const minutes = Math.floor(seconds / 60);
  const rest = seconds % 60;
  if (rest === 0) return t('duration.minutesShort', { minutes });
  if (minutes > 1) return t('duration.minutesSecondsShort', { minutes, seconds: rest });
  return t('duration.secondsShort', { seconds });
}
