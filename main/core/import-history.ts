// Takes in what another Sitbones exported, or a history file of any format: what it holds, what of it would change
// something here, and the records that come out of it. Changes nothing by itself.
import type { CheckInRecord } from './check-in.ts';
import type { DayRecord } from './day-record.ts';
import { EXPORT_VERSION } from './export-history.ts';
import { isObject, lineOf, NO_LINES, parseLine, type JsonObject } from './history-lines.ts';
import { LEDGER_DAYS } from './keep-history.ts';
import { parseHistory, type HistoryProblem } from './parse-history.ts';
import { parseSettingChanges } from './parse-settings.ts';
import { readHistoryLines } from './read-history-lines.ts';
import { isSameJson } from './same-json.ts';
import type { DayKey } from './session-event.ts';
import type { Settings } from './settings.ts';
import { addDays } from './weekday.ts';

/** What a file holds that can be used, and what cannot. */
export interface ImportedHistory {
  readonly days: readonly DayRecord[];
  readonly checkIns: readonly CheckInRecord[];
  /** Only those that this version knows, that can be had, and that a file from elsewhere can say. */
  readonly settings: Partial<Settings>;
  readonly problems: readonly HistoryProblem[];
}

export type ReadImport =
  | { readonly ok: true; readonly history: ImportedHistory }
  | { readonly ok: false; readonly problem: ImportProblem };

/** Why a file cannot be taken in at all. */
export type ImportProblem =
  | { readonly kind: 'empty' }
  /** No JSON, and where that begins. */
  | { readonly kind: 'notJson'; readonly line: number; readonly column: number }
  /** JSON without its end. */
  | { readonly kind: 'cutShort' }
  /** JSON of another program. */
  | { readonly kind: 'notOurs' }
  | { readonly kind: 'newer' };

/** Never throws. `today`: that day and later ones are left out, for they are not over. */
export function readImport(text: string, today: DayKey): ReadImport {
  const plain = text.replace(/^\uFEFF/, '');
  if (plain.trim() === '') return refused({ kind: 'empty' });
  const whole = parseLine(plain);
  if (isObject(whole) && Object.hasOwn(whole, 'sitbonesExport')) return readExport(whole, today);
  const read = readHistoryLines(plain);
  if (read.ok && !read.isCutShort)
    return found(notToday(parseHistory(read.lines, today), today), {});
  if (read.ok) return refused({ kind: 'cutShort' });
  switch (read.problem.kind) {
    case 'notJson':
      return refused(whole === undefined ? findJsonProblem(plain) : { kind: 'notOurs' });
    case 'notHistory':
      return refused({ kind: 'notOurs' });
    case 'newerFormat':
      return refused({ kind: 'newer' });
  }
}

function readExport(whole: JsonObject, today: DayKey): ReadImport {
  const { sitbonesExport: version, days = [], checkIns = [], settings = {} } = whole;
  if (typeof version === 'number' && version > EXPORT_VERSION) return refused({ kind: 'newer' });
  const isWhole = Array.isArray(days) && Array.isArray(checkIns) && isObject(settings);
  if (version !== EXPORT_VERSION || !isWhole) return refused({ kind: 'notOurs' });
  const lines = { ...NO_LINES, days: days.map(lineOf), checkIns: checkIns.map(lineOf) };
  return found(notToday(parseHistory(lines, today), today), settings);
}

type Parsed = Omit<ImportedHistory, 'settings'>;

function found(parsed: Parsed, written: JsonObject): ReadImport {
  const settings: Partial<Settings> = {};
  const problems: HistoryProblem[] = [...parsed.problems];
  for (const [key, value] of Object.entries(written)) {
    if (NOT_FROM_ELSEWHERE.has(key)) continue;
    const checked = parseSettingChanges({ [key]: value });
    if (checked.ok) Object.assign(settings, checked.changes);
    else problems.push({ place: checked.field, problem: 'is no setting that can be had' });
  }
  return { ok: true, history: { ...parsed, settings, problems } };
}

/** Only a person here can say that they have read something, and only the system whether it starts us. */
const NOT_FROM_ELSEWHERE: ReadonlySet<string> = new Set<keyof Settings>([
  'safetyAcknowledged',
  'startsAtLogin',
]);

/** Ledgers that would be dropped at once are not what a day differs in. */
function notToday(parsed: Parsed, today: DayKey): Parsed {
  const oldest = addDays(today, -LEDGER_DAYS);
  const early = parsed.days.filter(({ day }) => day >= today);
  const problems = early.map(({ day }) => ({ place: day, problem: 'is not over' }));
  return {
    ...parsed,
    days: parsed.days
      .filter(({ day }) => day < today)
      .map((record) => (record.day < oldest ? { ...record, ledger: [] } : record)),
    problems: [...parsed.problems, ...problems],
  };
}

function refused(problem: ImportProblem): ReadImport {
  return { ok: false, problem };
}

/** The engine says that something is missing, or about where it stopped. */
function findJsonProblem(text: string): ImportProblem {
  try {
    JSON.parse(text);
    return { kind: 'notOurs' };
  } catch (error) {
    const message = error instanceof Error ? error.message : '';
    if (/^Unexpected end|^Unterminated string/.test(message)) return { kind: 'cutShort' };
    const before = text.slice(0, positionIn(message, text)).split('\n');
    return { kind: 'notJson', line: before.length, column: (before.at(-1)?.length ?? 0) + 1 };
  }
}

/** As a number, or by what is quoted around it: ten characters before and after (V8's messages). */
function positionIn(message: string, text: string): number {
  const position = /at position (\d+)/.exec(message)?.[1];
  if (position !== undefined) return Number(position);
  const [, token = '', dots, excerpt = ''] =
    /^Unexpected token '(.*)', (\.\.\.)?"(.*)"(?:\.\.\.)? is not valid JSON$/s.exec(message) ?? [];
  const within = dots === undefined ? excerpt.indexOf(token) : 10;
  return Math.max(0, text.indexOf(excerpt)) + Math.max(0, within);
}

/** Of two records of one day: the fuller one, always mine, or always theirs. */
export type MergeRule = 'fuller' | 'mine' | 'theirs';

/** What would change, and what comes out of it. */
export interface ImportPlan {
  readonly newDays: readonly DayKey[];
  /** Days that both have and that differ, and whether theirs is the fuller record. */
  readonly differing: readonly { readonly day: DayKey; readonly isTheirsFuller: boolean }[];
  /** How many days, and weeks that were answered for, are the same in both. */
  readonly unchanged: number;
  readonly newCheckIns: number;
  readonly differingCheckIns: number;
  /** Settings that would be another. */
  readonly settings: Partial<Settings>;
  readonly problems: readonly HistoryProblem[];
}

/** What there is here. */
export interface OwnHistory {
  readonly days: readonly DayRecord[];
  readonly checkIns: readonly CheckInRecord[];
  readonly settings: Settings;
}

export function planImport(own: OwnHistory, theirs: ImportedHistory): ImportPlan {
  const days = pairs(own.days, theirs.days, ({ day }) => day);
  const checkIns = pairs(own.checkIns, theirs.checkIns, ({ week }) => week);
  return {
    newDays: days.fresh.map(({ day }) => day),
    differing: days.differing.map(([mine, their]) => ({
      day: mine.day,
      isTheirsFuller: isFuller(their, mine),
    })),
    unchanged: days.unchanged + checkIns.unchanged,
    newCheckIns: checkIns.fresh.length,
    differingCheckIns: checkIns.differing.length,
    settings: Object.fromEntries(
      Object.entries(theirs.settings).filter(
        ([key, value]) => !isSameJson(value, own.settings[key as keyof Settings]),
      ),
    ),
    problems: theirs.problems,
  };
}

export interface MergedHistory {
  /** The records to be written, by `rule`; whatever is not in here stays as it is. */
  readonly days: readonly DayRecord[];
  readonly checkIns: readonly CheckInRecord[];
}

/** A check-in says of itself when it was given: of two, `fuller` is the later one. */
export function mergeImport(
  own: Omit<OwnHistory, 'settings'>,
  theirs: ImportedHistory,
  rule: MergeRule,
): MergedHistory {
  const days = pairs(own.days, theirs.days, ({ day }) => day);
  const checkIns = pairs(own.checkIns, theirs.checkIns, ({ week }) => week);
  return {
    days: [...days.fresh, ...chosen(days.differing, rule, isFuller)],
    checkIns: [
      ...checkIns.fresh,
      ...chosen(checkIns.differing, rule, (their, mine) => their.day > mine.day),
    ],
  };
}

interface Pairs<T> {
  readonly fresh: readonly T[];
  readonly differing: readonly (readonly [mine: T, theirs: T])[];
  readonly unchanged: number;
}

function pairs<T>(
  mine: readonly T[],
  theirs: readonly T[],
  keyOf: (record: T) => string,
): Pairs<T> {
  const known = new Map(mine.map((record) => [keyOf(record), record]));
  const fresh: T[] = [];
  const differing: [T, T][] = [];
  for (const record of theirs) {
    const own = known.get(keyOf(record));
    if (own === undefined) fresh.push(record);
    else if (!isSameJson(own, record)) differing.push([own, record]);
  }
  return { fresh, differing, unchanged: theirs.length - fresh.length - differing.length };
}

function chosen<T>(
  differing: Pairs<T>['differing'],
  rule: MergeRule,
  isBetter: (theirs: T, mine: T) => boolean,
): readonly T[] {
  if (rule === 'mine') return [];
  return differing
    .filter(([mine, theirs]) => rule === 'theirs' || isBetter(theirs, mine))
    .map(([, theirs]) => theirs);
}

/** More resets, or as many and more of the day accounted for. With neither, mine stays. */
function isFuller(theirs: DayRecord, mine: DayRecord): boolean {
  if (theirs.resets.length !== mine.resets.length) return theirs.resets.length > mine.resets.length;
  const accounted = ({ sittingMs, standingMs, awayMs }: DayRecord) =>
    sittingMs + standingMs + awayMs;
  if (accounted(theirs) !== accounted(mine)) return accounted(theirs) > accounted(mine);
  return theirs.ledger.length > mine.ledger.length;
}
