// Reads what a history file holds: days and check-ins, each by itself, so that a thousand broken ones cost nothing but
// themselves. What cannot be used is named, never mended by guessing; it stays in the file.
import type { CheckInRecord } from './check-in.ts';
import type { DayRecord } from './day-record.ts';
import type { DayKey } from './session-event.ts';
import { readCheckIn, readDayRecord, type ReadRecord } from './stored-history.ts';
import { addDays } from './weekday.ts';

/** Records by their day or week, as the file has them. */
export type StoredRecords = Readonly<Record<string, unknown>>;

/** A record that cannot be used, or a part of one: where it is, and what is wrong with it, for the log. */
export interface HistoryProblem {
  readonly place: string;
  readonly problem: string;
}

export interface ReadHistory {
  /** Oldest first, one a day. */
  readonly days: readonly DayRecord[];
  /** Oldest first, one a week. */
  readonly checkIns: readonly CheckInRecord[];
  readonly problems: readonly HistoryProblem[];
}

/** Never throws. `today`: days after tomorrow are a clock gone wrong (a day is forgiven: people travel). */
export function parseHistory(
  days: StoredRecords,
  checkIns: StoredRecords,
  today: DayKey,
): ReadHistory {
  const latest = addDays(today, 1);
  const problems: HistoryProblem[] = [];

  function readAll<T extends { readonly day: DayKey }>(
    records: StoredRecords,
    read: (value: unknown, key: string) => ReadRecord<T>,
  ): readonly T[] {
    return Object.keys(records)
      .toSorted()
      .flatMap((key) => {
        const found = read(records[key], key);
        const isAhead = found.record !== null && found.record.day > latest;
        const wrong = isAhead ? ['day: lies in the future'] : found.problems;
        problems.push(...wrong.map((problem) => ({ place: shown(key), problem })));
        return found.record === null || isAhead ? [] : [found.record];
      });
  }

  return {
    days: readAll(days, readDayRecord),
    checkIns: readAll(checkIns, readCheckIn),
    problems,
  };
}

/** A key as it can be put into a sentence: on one line, not endless. */
function shown(key: string): string {
  return Array.from(key.replace(/\p{C}/gu, ' ').trim()).slice(0, 40).join('');
}
