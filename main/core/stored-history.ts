// The stored form of a day that is over and of an answered check-in. Every record is read by itself: what is missing has
// its default, a reset or stretch that cannot be used is left out of it, and figures that cannot be true make it none.
import type { CheckInRecord } from './check-in.ts';
import type { UsualReset, UsualResets } from './compact-history.ts';
import { emptyTally, type DayRecord, type ResetRecord } from './day-record.ts';
import { NO_DOSES, sumDoses, type Doses } from './doses.ts';
import { LEDGER_KINDS, type LedgerEntry } from './ledger.ts';
import {
  COUNT,
  COUNTS,
  DAY,
  findProblem,
  ID,
  LIST,
  maybe,
  MS,
  NOTHING,
  oneOf,
  orNull,
  SIGNS_ANSWERED,
  TITLE,
  TRUTH,
  readMoment,
  type Checks,
} from './stored-checks.ts';
import { EVIDENCES, FEELS } from './stored-values.ts';

export type ReadRecord<T> =
  /** `problems` name what was left out of it. */
  | { readonly record: T; readonly problems: readonly string[] }
  /** Not to be used at all, and why. */
  | { readonly record: null; readonly problems: readonly string[] };

const DAY_CHECKS: Checks = [
  ['was', NOTHING],
  ['day', DAY],
  ['sittingMs', maybe(MS)],
  ['standingMs', maybe(MS)],
  ['awayMs', maybe(MS)],
  ['longestSitMs', maybe(MS)],
  ['calls', maybe(COUNT)],
  ['prompts', maybe(COUNTS)],
  ['doses', maybe(COUNTS)],
  ['resets', maybe(LIST)],
  ['ledger', maybe(LIST)],
];

const CHECK_IN_CHECKS: Checks = [
  ['was', NOTHING],
  ['week', DAY],
  ['day', DAY],
  ['answers', SIGNS_ANSWERED],
];

const USUAL_CHECKS: Checks = [
  ['was', NOTHING],
  ['routineId', ID],
  ['title', maybe(TITLE)],
  ['doneMs', MS],
  ['doses', maybe(COUNTS)],
];

const RESET_CHECKS: Checks = [
  ['routineId', ID],
  ['title', maybe(orNull(TITLE))],
  ['doneMs', maybe(MS)],
  ['isFinished', maybe(TRUTH)],
  ['doses', maybe(orNull(COUNTS))],
  ['feel', maybe(oneOf(FEELS))],
];

const ENTRY_CHECKS: Checks = [
  ['kind', oneOf(LEDGER_KINDS)],
  ['evidence', oneOf(EVIDENCES)],
];

/** One day, with what the file says of routines once for all their resets. */
export function readDayRecord(value: unknown, usual: UsualResets): ReadRecord<DayRecord> {
  const problem = findProblem(value, DAY_CHECKS);
  if (problem !== null) return unread(problem);
  const written = value as WrittenDay;
  const { day, calls, sittingMs = 0, standingMs = 0, awayMs = 0, longestSitMs = 0 } = written;
  const resets = readEach('resets', written.resets, (reset) => readReset(reset, usual));
  const ledger = readEach('ledger', written.ledger, readEntry);
  const record: DayRecord = {
    day,
    prompts: filled(written.prompts, emptyTally(day).prompts),
    resets: resets.values,
    ...(calls !== undefined && { calls }),
    sittingMs,
    standingMs,
    awayMs,
    longestSitMs,
    doses: written.doses ? filled(written.doses, NO_DOSES) : sumDoses(resets.values),
    ledger: inOrder(ledger.values),
  };
  return { record, problems: [...resets.problems, ...ledger.problems] };
}

/** One answered check-in. */
export function readCheckIn(value: unknown): ReadRecord<CheckInRecord> {
  const problem = findProblem(value, CHECK_IN_CHECKS);
  if (problem !== null) return unread(problem);
  const { week, day, answers } = value as CheckInRecord;
  const { pinch, hips, even, thoughts } = answers;
  return { record: { week, day, answers: { pinch, hips, even, thoughts } }, problems: [] };
}

/** How resets of one routine usually go. */
export function readUsualReset(value: unknown): ReadRecord<UsualReset> {
  const problem = findProblem(value, USUAL_CHECKS);
  if (problem !== null) return unread(problem);
  const { routineId, title, doneMs, doses } = value as WrittenUsual;
  const record: UsualReset = {
    routineId,
    ...(title !== undefined && { title }),
    doneMs,
    ...(doses !== undefined && { doses: filled(doses, NO_DOSES) }),
  };
  return { record, problems: [] };
}

/** What is left out is as usual; `null` says that there is none. */
function readReset(value: unknown, usualResets: UsualResets): ReadRecord<ResetRecord> {
  const problem = findProblem(value, RESET_CHECKS);
  if (problem !== null) return unread(problem);
  const written = value as WrittenReset;
  const { routineId, isFinished = true, feel } = written;
  const usual = usualResets.get(routineId);
  const { title = usual?.title, doneMs = usual?.doneMs, doses = usual?.doses } = written;
  const at = readMoment(written.at);
  if (at === null) return unread('at: is no time');
  if (doneMs === undefined) return unread('doneMs: is missing');
  const record: Draft<ResetRecord> = { routineId, at, doneMs, isFinished };
  if (typeof title === 'string') record.title = title;
  if (doses) record.doses = doses === usual?.doses ? usual.doses : filled(doses, NO_DOSES);
  if (feel !== undefined) record.feel = feel;
  return { record, problems: NONE };
}

function readEntry(value: unknown): ReadRecord<LedgerEntry> {
  const problem = findProblem(value, ENTRY_CHECKS);
  if (problem !== null) return unread(problem);
  const { kind, evidence, ...times } = value as WrittenEntry;
  const from = readMoment(times.from);
  const to = readMoment(times.to);
  if (from === null || to === null) return unread('from, to: is no time');
  if (from >= to) return unread('to: is not after its beginning');
  return { record: { from, to, kind, evidence }, problems: NONE };
}

const NONE: readonly string[] = [];

type Draft<T> = { -readonly [Key in keyof T]: T[Key] };

/** What is written once it has been checked; what is missing has its default. */
interface WrittenDay extends Partial<Omit<DayRecord, 'day' | 'prompts' | 'doses'>> {
  readonly day: string;
  readonly prompts?: Partial<DayRecord['prompts']>;
  readonly doses?: Partial<Doses>;
}

interface WrittenReset extends Pick<ResetRecord, 'routineId' | 'feel'> {
  readonly at: unknown;
  readonly title?: string | null;
  readonly doneMs?: number;
  readonly isFinished?: boolean;
  readonly doses?: Partial<Doses> | null;
}

interface WrittenUsual extends Pick<UsualReset, 'routineId' | 'title' | 'doneMs'> {
  readonly doses?: Partial<Doses>;
}

interface WrittenEntry extends Pick<LedgerEntry, 'kind' | 'evidence'> {
  readonly from: unknown;
  readonly to: unknown;
}

/** The defaults with what is written in their place; of anything else there is nothing to know. */
function filled<T extends object>(written: Partial<T> | undefined, defaults: T): T {
  if (written === undefined) return defaults;
  const result = { ...defaults };
  for (const key of Object.keys(defaults) as (keyof T)[]) {
    const value = written[key];
    if (value !== undefined) result[key] = value;
  }
  return result;
}

interface ReadList<T> {
  readonly values: readonly T[];
  readonly problems: readonly string[];
}

function readEach<T>(
  name: string,
  written: readonly unknown[] | undefined,
  readOne: (value: unknown) => ReadRecord<T>,
): ReadList<T> {
  const values: T[] = [];
  const problems: string[] = [];
  for (const [index, value] of (written ?? []).entries()) {
    const { record, problems: wrong } = readOne(value);
    if (record !== null) values.push(record);
    for (const problem of wrong) problems.push(`${name}[${String(index)}].${problem}`);
  }
  return { values, problems };
}

/** A ledger is read as a line of time: what overlaps what came before it is left out. */
function inOrder(entries: readonly LedgerEntry[]): readonly LedgerEntry[] {
  let until = 0;
  return entries.filter(({ from, to }) => {
    if (from < until) return false;
    until = to;
    return true;
  });
}

function unread(problem: string): { readonly record: null; readonly problems: readonly string[] } {
  return { record: null, problems: [problem] };
}
