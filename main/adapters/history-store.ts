// One record per day in history.json, newest last, and one per week that was answered for. Ledgers are kept for thirty days, the figures for good; records it
// does not understand are kept as they are.
import type { HistoryPort, Loaded, StoredFile } from '../app/ports.ts';
import type { DayKey } from '../core/session-event.ts';

/** Raised when stored histories of an older format can no longer be read as they are. */
export const HISTORY_FORMAT = 1;

/** For how many days before the newest record the ledger is kept. */
const LEDGER_DAYS = 30;

const DAY_MS = 24 * 3_600_000;

type Days = Readonly<Record<DayKey, unknown>>;

/** Reads the file at once, so that damage is told of at the start. */
export function createHistoryStore(file: StoredFile): Loaded<HistoryPort> {
  const loaded = file.load();
  const stored = loaded.value === null ? {} : daysOf(loaded.value);
  const notices =
    stored === null ? [...loaded.notices, file.setAside('it has no days')] : loaded.notices;
  let days: Days = stored ?? {};
  const rest = stored === null ? {} : loaded.value;

  let checkIns: Days = recordsOf(rest?.['checkIns']) ?? {};

  const save = () => {
    const hasAnswers = Object.keys(checkIns).length > 0;
    return file.save({ ...rest, format: HISTORY_FORMAT, days, ...(hasAnswers && { checkIns }) });
  };
  const archive: HistoryPort['archive'] = (record) => {
    days = withoutOldLedgers({ ...days, [record.day]: record }, record.day);
    return save();
  };
  const archiveCheckIn: HistoryPort['archiveCheckIn'] = (record) => {
    checkIns = { ...checkIns, [record.week]: record };
    return save();
  };
  return { value: { archive, archiveCheckIn }, notices };
}

/** The days of a history file, or null when it is not one. */
function daysOf(content: Readonly<Record<string, unknown>>): Days | null {
  const { format, days } = content;
  if (format !== HISTORY_FORMAT) return null;
  return recordsOf(days);
}

function recordsOf(value: unknown): Days | null {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
    ? (value as Days)
    : null;
}

function withoutOldLedgers(days: Days, newest: DayKey): Days {
  const oldest = Date.parse(newest) - LEDGER_DAYS * DAY_MS;
  const kept = Object.entries(days).map(([day, record]) => [
    day,
    Date.parse(day) < oldest ? withoutLedger(record) : record,
  ]);
  return Object.fromEntries(kept) as Days;
}

function withoutLedger(record: unknown): unknown {
  if (typeof record !== 'object' || record === null || !('ledger' in record)) return record;
  return { ...record, ledger: [] };
}
