// Puts records into the lines of a history file. Every other line stays as it is, but for ledgers that are too old.
import type { CheckInRecord } from './check-in.ts';
import { compactDay, compactUsualReset, findUsualResets } from './compact-history.ts';
import type { DayRecord } from './day-record.ts';
import { isObject, lineOf, parseLine, type HistoryLines } from './history-lines.ts';
import { readUsualResets } from './parse-history.ts';
import type { DayKey } from './session-event.ts';
import { readCheckIn, readDayRecord } from './stored-history.ts';
import { addDays } from './weekday.ts';

/** For how many days before the newest record the ledger is kept. */
export const LEDGER_DAYS = 30;

/** Adds or replaces the records of those days. */
export function keepDays(lines: HistoryLines, records: readonly DayRecord[]): HistoryLines {
  const { usual, problems } = readUsualResets(lines);
  // An entry that cannot be read may be mended by hand; a new one in its place would change what older lines say.
  const found = problems.length > 0 ? [] : findUsualResets(records, usual);
  const known = new Map([...usual, ...found.map((reset) => [reset.routineId, reset] as const)]);
  const isRead = (line: string) => readDayRecord(parseLine(line), usual).record !== null;
  return {
    ...lines,
    routines: [...lines.routines, ...found.map((reset) => lineOf(compactUsualReset(reset)))],
    days: putAll(lines.days, {
      name: 'day',
      isRead,
      fresh: new Map(records.map((record) => [record.day, lineOf(compactDay(record, known))])),
    }),
  };
}

/** Adds or replaces the check-ins of those weeks. */
export function keepCheckIns(lines: HistoryLines, records: readonly CheckInRecord[]): HistoryLines {
  const isRead = (line: string) => readCheckIn(parseLine(line)).record !== null;
  const fresh = new Map(records.map((record) => [record.week, lineOf(record)]));
  return { ...lines, checkIns: putAll(lines.checkIns, { name: 'week', isRead, fresh }) };
}

/** Without the ledgers of days long before `newest`. What cannot be read stays as it is. */
export function dropOldLedgers(lines: HistoryLines, newest: DayKey): HistoryLines {
  const oldest = addDays(newest, -LEDGER_DAYS);
  const days = lines.days.map((line) => {
    if (!line.includes('"ledger"')) return line;
    const day = keyOf('day', line);
    return day !== null && day < oldest ? withoutLedger(line) : line;
  });
  return { ...lines, days };
}

/** The lines of that day and later, which are read in a moment where all of them would take longer. */
export function linesSince(lines: HistoryLines, since: DayKey): HistoryLines {
  return { ...lines, days: lines.days.filter((line) => (keyOf('day', line) ?? since) >= since) };
}

function withoutLedger(line: string): string {
  const value = parseLine(line);
  if (!isObject(value) || readDayRecord(value, new Map()).record === null) return line;
  return lineOf(Object.fromEntries(Object.entries(value).filter(([key]) => key !== 'ledger')));
}

interface Putting {
  readonly name: 'day' | 'week';
  readonly fresh: ReadonlyMap<string, string>;
  /** A line that cannot be read is never replaced. */
  readonly isRead: (line: string) => boolean;
}

/** Those of `fresh` in the place of the last line that said the same, or in the order of their keys. */
function putAll(lines: readonly string[], { name, fresh, isRead }: Putting): readonly string[] {
  const keys = lines.map((line) => keyOf(name, line));
  const places = new Map<string, number>();
  for (const [index, line] of lines.entries()) {
    const key = keys[index] ?? '';
    if (fresh.has(key) && isRead(line)) places.set(key, index);
  }
  const added = [...fresh].filter(([key]) => !places.has(key)).toSorted(byKey);
  const result: string[] = [];
  for (const [index, line] of lines.entries()) {
    const key = keys[index] ?? '';
    while ((added[0]?.[0] ?? key) < key) result.push(...added.splice(0, 1).map(([, one]) => one));
    result.push(places.get(key) === index ? (fresh.get(key) ?? line) : line);
  }
  return [...result, ...added.map(([, one]) => one)];
}

function byKey([a]: readonly [string, string], [b]: readonly [string, string]): number {
  return a < b ? -1 : 1;
}

/** Its day or week, where it says one: quickly where we wrote it. */
function keyOf(name: 'day' | 'week', line: string): string | null {
  const start = `{"${name}":"`;
  const end = start.length + KEY_LENGTH;
  if (line.startsWith(start) && line[end] === '"') return line.slice(start.length, end);
  const value = parseLine(line);
  const key = isObject(value) ? value[name] : null;
  return typeof key === 'string' ? key : null;
}

const KEY_LENGTH = '2026-11-22'.length;
