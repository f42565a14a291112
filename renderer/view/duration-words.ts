// Durations in words and figures. The words themselves are the catalogue's.
import { saidMinutes } from '../../preload/messages/said-minutes.ts';
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

/** The length of a routine as it is said: "1 minute", "90 seconds", "7 minutes" for a little more or less. */
export function lengthInWords(seconds: number): string {
  const minutes = saidMinutes(seconds);
  return minutes === null ? t('duration.seconds', { seconds }) : t('duration.minutes', { minutes });
}

/** To the second, short: "3 min", "90 s", "6 min 36 s". */
export function lengthInShort(seconds: number): string {
  const minutes = Math.floor(seconds / 60);
  const rest = seconds % 60;
  if (rest === 0) return t('duration.minutesShort', { minutes });
  if (minutes > 1) return t('duration.minutesSecondsShort', { minutes, seconds: rest });
  return t('duration.secondsShort', { seconds });
}
