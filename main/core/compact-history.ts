// A day as briefly as it can be written and still be read by a person: what is nothing is left out, and so is what the
// file says of a routine once for all its resets. Reading it back is stored-history.ts's; together they change nothing.
import type { DayRecord, ResetRecord } from './day-record.ts';
import { NO_DOSES, sumDoses, type Doses } from './doses.ts';
import type { JsonObject } from './history-lines.ts';
import type { Instant } from './time.ts';

/** How a reset of a routine usually goes: what its title is, how long it takes to the end, what it gives. */
export type UsualReset = Pick<ResetRecord, 'routineId' | 'title' | 'doneMs' | 'doses'>;

/** By the id of the routine. Once in a file an entry stays as it is, for lines that were written with it rest on it. */
export type UsualResets = ReadonlyMap<string, UsualReset>;

export function compactDay(record: DayRecord, usual: UsualResets): JsonObject {
  const { day, sittingMs, standingMs, awayMs, longestSitMs, calls } = record;
  const { prompts, doses, resets, ledger } = record;
  const given = sumDoses(resets);
  return {
    day,
    ...withoutZeros({ sittingMs, standingMs, awayMs, longestSitMs }),
    ...(calls !== undefined && { calls }),
    ...unlessEmpty('prompts', withoutZeros({ ...prompts })),
    ...(areSameDoses(doses, given) ? {} : { doses: withoutZeros({ ...doses }) }),
    ...unlessEmpty(
      'resets',
      resets.map((reset) => compactReset(reset, usual.get(reset.routineId))),
    ),
    ...unlessEmpty(
      'ledger',
      ledger.map((entry) => ({ ...entry, from: moment(entry.from), to: moment(entry.to) })),
    ),
  };
}

export function compactUsualReset({ doses, ...reset }: UsualReset): JsonObject {
  return { ...reset, ...(doses !== undefined && { doses: withoutZeros({ ...doses }) }) };
}

/** For each routine that `usual` does not know: the way in which its finished resets went most often. */
export function findUsualResets(
  records: readonly DayRecord[],
  usual: UsualResets,
): readonly UsualReset[] {
  const ways = new Map<string, { readonly reset: UsualReset; times: number }>();
  for (const { routineId, title, doneMs, doses, isFinished } of records.flatMap(resetsOf)) {
    if (!isFinished || usual.has(routineId)) continue;
    const reset: UsualReset = {
      routineId,
      ...(title !== undefined && { title }),
      doneMs,
      ...(doses !== undefined && { doses }),
    };
    const way = JSON.stringify(compactUsualReset(reset));
    const counted = ways.get(way) ?? { reset, times: 0 };
    counted.times += 1;
    ways.set(way, counted);
  }
  const rarestFirst = [...ways.values()].toSorted((a, b) => a.times - b.times);
  const found = new Map(rarestFirst.map(({ reset }) => [reset.routineId, reset]));
  return Array.from(found.values());
}

function resetsOf({ resets }: DayRecord): readonly ResetRecord[] {
  return resets;
}

/** Where nothing is usual yet everything is said, so that what becomes usual later changes no line. */
function compactReset(reset: ResetRecord, usual: UsualReset | undefined): JsonObject {
  const { routineId, at, title, doneMs, isFinished, doses, feel } = reset;
  const isTitleUsual = usual !== undefined && title === usual.title;
  const areDosesUsual = usual !== undefined && areSame(doses, usual.doses);
  return {
    routineId,
    at: moment(at),
    // `null` says that there is none where there usually is one.
    ...(!isTitleUsual && { title: title ?? null }),
    ...(doneMs !== usual?.doneMs && { doneMs }),
    ...(!isFinished && { isFinished }),
    ...(!areDosesUsual && { doses: doses === undefined ? null : withoutZeros({ ...doses }) }),
    ...(feel !== undefined && { feel }),
  };
}

/** After the year 9999 a date is written in another way. */
const MAX_WRITTEN_MS = 253_402_300_799_999;

/** As a person reads it, in UTC and to the millisecond; a fraction of one stays a number. */
function moment(at: Instant): string | number {
  return Number.isInteger(at) && at <= MAX_WRITTEN_MS ? new Date(at).toISOString() : at;
}

function withoutZeros(numbers: Readonly<Record<string, number>>): Readonly<Record<string, number>> {
  return Object.fromEntries(Object.entries(numbers).filter(([, number]) => number !== 0));
}

function unlessEmpty(name: string, value: object): JsonObject {
  return Object.keys(value).length === 0 ? {} : { [name]: value };
}

const DOSES = Object.keys(NO_DOSES) as (keyof Doses)[];

function areSame(a: Doses | undefined, b: Doses | undefined): boolean {
  return a === undefined || b === undefined ? a === b : areSameDoses(a, b);
}

function areSameDoses(a: Doses, b: Doses): boolean {
  return DOSES.every((dose) => a[dose] === b[dose]);
}
