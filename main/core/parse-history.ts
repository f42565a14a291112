// Reads what the lines of a history file say: each by itself, so that a thousand broken ones cost nothing but themselves.
// What cannot be used is named, never mended by guessing; it stays in the file.
import type { CheckInRecord } from './check-in.ts';
import type { UsualReset, UsualResets } from './compact-history.ts';
import type { DayRecord } from './day-record.ts';
import { parseLine, type HistoryLines } from './history-lines.ts';
import type { DayKey } from './session-event.ts';
import { readCheckIn, readDayRecord, readUsualReset, type ReadRecord } from './stored-history.ts';
import { addDays } from './weekday.ts';

/** A record that cannot be used, or a part of one: where it is, and what is wrong with it, for the log. */
export interface HistoryProblem {
  /** A day, a week or a routine; or the beginning of a line that does not say. */
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

export interface ReadUsual {
  readonly usual: UsualResets;
  readonly problems: readonly HistoryProblem[];
}

/** Never throws. `today`: days after tomorrow are a clock gone wrong (a day is forgiven: people travel). */
export function parseHistory(lines: HistoryLines, today: DayKey): ReadHistory {
  const latest = addDays(today, 1);
  const { usual, problems: ofRoutines } = readUsualResets(lines);
  const days = readEach(lines.days, {
    read: (value) => notAhead(readDayRecord(value, usual), latest),
    keyOf: ({ day }) => day,
  });
  const checkIns = readEach(lines.checkIns, {
    read: (value) => notAhead(readCheckIn(value), latest),
    keyOf: ({ week }) => week,
  });
  return {
    days: days.records.toSorted((a, b) => (a.day < b.day ? -1 : 1)),
    checkIns: checkIns.records.toSorted((a, b) => (a.week < b.week ? -1 : 1)),
    problems: [...ofRoutines, ...days.problems, ...checkIns.problems],
  };
}

/** What the file says of routines once for all their resets. */
export function readUsualResets({ routines }: Pick<HistoryLines, 'routines'>): ReadUsual {
  const { records, problems } = readEach<UsualReset>(routines, {
    read: readUsualReset,
    keyOf: ({ routineId }) => routineId,
  });
  return { usual: new Map(records.map((reset) => [reset.routineId, reset])), problems };
}

interface Reading<T> {
  readonly read: (value: unknown) => ReadRecord<T>;
  readonly keyOf: (record: T) => string;
}

/** Of two records with the same key the later one counts. */
function readEach<T>(lines: readonly string[], { read, keyOf }: Reading<T>) {
  const records = new Map<string, T>();
  const problems: HistoryProblem[] = [];
  for (const line of lines) {
    const value = parseLine(line);
    const found = value === undefined ? NOT_JSON : read(value);
    for (const problem of found.problems) problems.push({ place: placeOf(line), problem });
    if (found.record === null) continue;
    const key = keyOf(found.record);
    if (records.has(key)) problems.push({ place: key, problem: 'is there more than once' });
    records.set(key, found.record);
  }
  return { records: Array.from(records.values()), problems };
}

const NOT_JSON = { record: null, problems: ['is not JSON'] };

function notAhead<T extends { readonly day: DayKey }>(
  found: ReadRecord<T>,
  latest: DayKey,
): ReadRecord<T> {
  if (found.record === null || found.record.day <= latest) return found;
  return { record: null, problems: ['day: lies in the future'] };
}

/** Its first value where it is a key, or else how it begins: on one line, not endless. */
function placeOf(line: string): string {
  const key = /^\{"(?:day|week|routineId)":"([^"]{1,100})"/.exec(line)?.[1];
  const plain = (key ?? line).replace(/\p{C}/gu, ' ').trim();
  return Array.from(plain).slice(0, 40).join('');
}
