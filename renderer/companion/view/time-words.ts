// Lengths of time as short as tables and marks want them: "40 s", "38 min", "4 h 10 min".
import { t } from '../messages.ts';

const SECOND_MS = 1_000;
const MINUTE_MS = 60_000;

/** To the second below a minute, to the minute from there on. */
export function timeInShort(ms: number): string {
  if (ms < MINUTE_MS)
    return t('days.seconds', { seconds: Math.max(0, Math.round(ms / SECOND_MS)) });
  return minutesInShort(ms);
}

/** To the minute, whatever the length: for sums and axes. */
export function minutesInShort(ms: number): string {
  const minutes = Math.round(ms / MINUTE_MS);
  const hours = Math.floor(minutes / 60);
  const rest = minutes % 60;
  if (hours === 0) return t('days.minutes', { minutes });
  if (rest === 0) return t('days.hours', { hours });
  return t('days.hoursMinutes', { hours, minutes: rest });
}
