// When what is told of days is worth asking for again: whenever something happened or what is kept was changed, and
// otherwise once a minute.
import type { Snapshot } from '../../../preload/contract.ts';

const MINUTE_MS = 60_000;

/** A text that stays the same for as long as an answer about the day does, but for the minutes that pass. */
export function dayStamp({
  at,
  day,
  status,
  isCheckInDue,
  settings,
  dataVersion,
}: Snapshot): string {
  // The last stretch grows all the time; that is what the minute is for.
  const bounds = day.stretches.map(({ from, kind }) => `${String(from)}${kind}`);
  const feel = status.kind === 'done' ? status.reset.feel : null;
  return [
    Math.floor(at / MINUTE_MS),
    day.key,
    day.resets,
    status.kind,
    feel,
    isCheckInDue,
    dataVersion,
    settings.strengthDays.join(),
    ...bounds,
  ].join(' ');
}
