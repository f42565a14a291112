// One record per day in history.json, newest last, and one per week that was answered for. Ledgers are kept for thirty days, the figures for good; records it
// does not understand are kept as they are.
import type { HistoryPort, LogPort, StoredFile } from '../app/ports.ts';
import {
  parseHistory,
  type HistoryProblem,
  type ReadHistory,
  type StoredRecords,
} from '../core/parse-history.ts';
import type { DayKey } from '../core/session-event.ts';
import type { Notice } from '../core/snapshot-types.ts';
import { readDayRecord } from '../core/stored-history.ts';
import { addDays } from '../core/weekday.ts';

/** Raised when stored histories of an older format can no longer be read as they are. */
export const HISTORY_FORMAT = 1;

/** For how many days before the newest record the ledger is kept. */
const LEDGER_DAYS = 30;

/** More lines than this about one file help nobody. */
const MOST_LOGGED = 20;

export interface HistoryStoreDeps {
  readonly file: StoredFile;
  readonly today: () => DayKey;
  /** Records that cannot be used, in words that name the file and the first of them. */
  readonly describe: (problems: readonly HistoryProblem[], file: string) => string;
  readonly log: LogPort;
}

/** Reads the file at once, so that damage is told of at the start; its records when they are first asked for. */
export function createHistoryStore({ file, today, describe, log }: HistoryStoreDeps): HistoryPort {
  const loaded = file.load();
  const stored = loaded.value === null ? {} : daysOf(loaded.value);
  const found =
    stored === null ? [...loaded.notices, file.setAside('it has no days')] : loaded.notices;
  const rest = stored === null ? {} : loaded.value;
  let days: StoredRecords = stored ?? {};
  let checkIns: StoredRecords = recordsOf(rest?.['checkIns']) ?? {};
  let read: ReadHistory | null = null;
  let unread: readonly Notice[] = [];

  function readAll(): ReadHistory {
    if (read !== null) return read;
    read = parseHistory(days, checkIns, today());
    const { problems } = read;
    for (const { place, problem } of problems.slice(0, MOST_LOGGED))
      log.warn(`${file.name}, ${place}: ${problem}`);
    unread = problems.length === 0 ? [] : [noticeOf(describe(problems, file.name))];
    return read;
  }

  const save = () => {
    read = null;
    const hasAnswers = Object.keys(checkIns).length > 0;
    return file.save({ ...rest, format: HISTORY_FORMAT, days, ...(hasAnswers && { checkIns }) });
  };
  return {
    archive: (record) => {
      // A clock that ran years ahead must not cost the ledgers of today.
      const tomorrow = addDays(today(), 1);
      const newest = record.day < tomorrow ? record.day : tomorrow;
      days = withoutOldLedgers({ ...days, [record.day]: record }, newest);
      return save();
    },
    archiveCheckIn: (record) => {
      checkIns = { ...checkIns, [record.week]: record };
      return save();
    },
    records: () => readAll().days,
    checkIns: () => readAll().checkIns,
    notices: () => [...found, ...unread],
  };
}

function noticeOf(detail: string): Notice {
  return { id: `historyProblem:${detail}`, kind: 'historyProblem', detail };
}

/** The days of a history file, or null when it is not one. */
function daysOf(content: Readonly<Record<string, unknown>>): StoredRecords | null {
  const { format, days } = content;
  if (format !== HISTORY_FORMAT) return null;
  return recordsOf(days);
}

function recordsOf(value: unknown): StoredRecords | null {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
    ? (value as StoredRecords)
    : null;
}

function withoutOldLedgers(days: StoredRecords, newest: DayKey): StoredRecords {
  const oldest = addDays(newest, -LEDGER_DAYS);
  const kept = Object.entries(days).map(([day, record]) => [
    day,
    day < oldest ? withoutLedger(record, day) : record,
  ]);
  return Object.fromEntries(kept) as StoredRecords;
}

/** What cannot be read stays as it is. */
function withoutLedger(record: unknown, day: DayKey): unknown {
  if (typeof record !== 'object' || record === null || !('ledger' in record)) return record;
  return readDayRecord(record, day).record === null ? record : { ...record, ledger: [] };
}
