// The stored form of a day that is over and of an answered check-in. Every record is read by itself: what is missing has
// its default, a reset or stretch that cannot be used is left out of it, and figures that cannot be true make it none.
import * as v from 'valibot';
import type { CheckInRecord } from './check-in.ts';
import { emptyTally, type DayRecord, type ResetRecord } from './day-record.ts';
import { sumDoses } from './doses.ts';
import type { LedgerEntry } from './ledger.ts';
import type { DayKey } from './session-event.ts';
import { signAnswersSchema } from './stored-check-in.ts';
import { count, dayKey, evidence, feel, id, text } from './stored-values.ts';
import { HOUR_MS, instant } from './time.ts';

export type ReadRecord<T> =
  /** `problems` name what was left out of it. */
  | { readonly record: T; readonly problems: readonly string[] }
  /** Not to be used at all, and why. */
  | { readonly record: null; readonly problems: readonly string[] };

/** A machine can sleep for weeks within what counts as one day; a year of it is a clock gone wrong. */
const MAX_DAY_MS = 366 * 24 * HOUR_MS;

/** Far above what a day can hold. */
const MAX_ENTRIES = 20_000;

/** Within which a `Date` is one. */
const MAX_INSTANT_MS = 8.64e15;

const ms = v.pipe(v.number(), v.finite(), v.minValue(0), v.maxValue(MAX_DAY_MS));
const counted = v.optional(count, 0);

/** Milliseconds since 1970, or the same as a person reads it: `2026-11-22T10:41:07.123Z`. */
const moment = v.pipe(
  v.union([v.number(), v.pipe(v.string(), v.maxLength(40), v.transform(Date.parse))]),
  v.finite('is no time'),
  v.minValue(0),
  v.maxValue(MAX_INSTANT_MS),
  v.transform(instant),
);

const dosesSchema = v.object({
  hinges: counted,
  openerSecondsRight: counted,
  openerSecondsLeft: counted,
  bridgeSets: counted,
  standInSets: counted,
  plankSeconds: counted,
});

const resetSchema = v.object({
  routineId: id,
  title: v.exactOptional(text),
  at: moment,
  doneMs: ms,
  isFinished: v.optional(v.boolean(), true),
  doses: v.exactOptional(dosesSchema),
  feel: v.exactOptional(feel),
}) satisfies v.GenericSchema<unknown, ResetRecord>;

const entrySchema = v.pipe(
  v.object({
    from: moment,
    to: moment,
    kind: v.picklist(['sitting', 'standing', 'away', 'reset', 'paused']),
    evidence,
  }),
  v.check(({ from, to }) => from < to, 'ends before it begins'),
) satisfies v.GenericSchema<unknown, LedgerEntry>;

const list = v.optional(v.pipe(v.array(v.unknown()), v.maxLength(MAX_ENTRIES)), []);

const daySchema = v.object({
  day: dayKey,
  prompts: v.optional(
    v.object({
      shown: counted,
      started: counted,
      snoozed: counted,
      skipped: counted,
      unanswered: counted,
    }),
    () => emptyTally('').prompts,
  ),
  resets: list,
  calls: v.exactOptional(count),
  sittingMs: v.optional(ms, 0),
  standingMs: v.optional(ms, 0),
  awayMs: v.optional(ms, 0),
  longestSitMs: v.optional(ms, 0),
  doses: v.exactOptional(dosesSchema),
  ledger: list,
});

const checkInSchema = v.object({
  week: dayKey,
  day: dayKey,
  answers: signAnswersSchema,
}) satisfies v.GenericSchema<unknown, CheckInRecord>;

/** One day. `key` is what it is filed under, where it is filed under anything. */
export function readDayRecord(value: unknown, key?: DayKey): ReadRecord<DayRecord> {
  const parsed = v.safeParse(daySchema, value, { abortEarly: true });
  if (!parsed.success) return { record: null, problems: [problemOf(parsed.issues[0])] };
  const { resets, ledger, doses, ...figures } = parsed.output;
  if (key !== undefined && key !== figures.day)
    return { record: null, problems: ['day: is not the day it is filed under'] };
  const readResets = readEach('resets', resets, resetSchema);
  const readLedger = readEach('ledger', ledger, entrySchema);
  const record: DayRecord = {
    ...figures,
    resets: readResets.values,
    doses: doses ?? sumDoses(readResets.values),
    ledger: inOrder(readLedger.values),
  };
  return { record, problems: [...readResets.problems, ...readLedger.problems] };
}

/** One answered check-in. */
export function readCheckIn(value: unknown, key?: DayKey): ReadRecord<CheckInRecord> {
  const parsed = v.safeParse(checkInSchema, value, { abortEarly: true });
  if (!parsed.success) return { record: null, problems: [problemOf(parsed.issues[0])] };
  if (key !== undefined && key !== parsed.output.week)
    return { record: null, problems: ['week: is not the week it is filed under'] };
  return { record: parsed.output, problems: [] };
}

interface ReadList<T> {
  readonly values: readonly T[];
  readonly problems: readonly string[];
}

function readEach<T>(
  name: string,
  written: readonly unknown[],
  schema: v.GenericSchema<unknown, T>,
): ReadList<T> {
  const values: T[] = [];
  const problems: string[] = [];
  for (const [index, value] of written.entries()) {
    const parsed = v.safeParse(schema, value, { abortEarly: true });
    if (parsed.success) values.push(parsed.output);
    else problems.push(`${name}[${String(index)}].${problemOf(parsed.issues[0])}`);
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

function problemOf(issue: v.BaseIssue<unknown>): string {
  return `${v.getDotPath(issue) ?? 'record'}: ${issue.message}`;
}
