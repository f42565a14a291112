// What a field of a stored day may be, as tables to check records by. By hand, since they are
// walked through for every field of ten years, which hold twenty thousand resets (npm run bench:history).
import { SIGN_ANSWERS, SIGNS } from './check-in.ts';
import { isObject } from './history-lines.ts';
import { isDayKey } from './stored-values.ts';
import { HOUR_MS, instant, type Instant } from './time.ts';

/** A machine can sleep for weeks within what counts as one day; a year of it is a clock gone wrong. */
const MAX_DAY_MS = 366 * 24 * HOUR_MS;

/** Far above what a day can hold. */
const MAX_ENTRIES = 20_000;
const MAX_COUNT = 1_000_000;
const MAX_TITLE = 400;
const MAX_ID = 100;

/** Within which a `Date` is one. */
const MAX_INSTANT_MS = 8.64e15;

/** What a value may be, and what is said of any other. */
export interface Check {
  readonly isGood: (value: unknown) => boolean;
  readonly problem: string;
}

export type Checks = readonly (readonly [key: string, check: Check])[];

export const MS: Check = { isGood: isMs, problem: 'is no duration in milliseconds' };
export const COUNT: Check = { isGood: isCount, problem: 'is no count' };
export const DAY: Check = { isGood: isDayKey, problem: 'is no day' };
export const ID: Check = { isGood: isId, problem: 'is no id' };
export const TITLE: Check = { isGood: isTitle, problem: 'is no title' };
export const LIST: Check = { isGood: isShortList, problem: 'is no list' };
export const COUNTS: Check = { isGood: areCounts, problem: 'are no counts' };
export const TRUTH: Check = { isGood: isBoolean, problem: 'is neither true nor false' };
export const SIGNS_ANSWERED: Check = { isGood: areAnswers, problem: 'are not the four answers' };
/** Where history-lines.ts and migrate-history.ts put what is no record. */
export const NOTHING: Check = { isGood: (value) => value === undefined, problem: 'is no record' };

/** What is wrong with the first field that cannot be used; null where nothing is. */
export function findProblem(value: unknown, checks: Checks): string | null {
  if (!isObject(value)) return 'is no record';
  for (const [key, { isGood, problem }] of checks) {
    if (!isGood(value[key])) return `${key}: ${problem}`;
  }
  return null;
}

/** From milliseconds since 1970, or the same as a person reads it: `2026-11-22T10:41:07.123Z`. Null where it is neither. */
export function readMoment(value: unknown): Instant | null {
  const ms = typeof value === 'string' && value.length < 40 ? Date.parse(value) : value;
  return typeof ms === 'number' && ms >= 0 && ms <= MAX_INSTANT_MS ? instant(ms) : null;
}

export function maybe({ isGood, problem }: Check): Check {
  return { isGood: (value) => value === undefined || isGood(value), problem };
}

export function orNull({ isGood, problem }: Check): Check {
  return { isGood: (value) => value === null || isGood(value), problem };
}

export function oneOf(allowed: readonly unknown[]): Check {
  return {
    isGood: (value) => allowed.includes(value),
    problem: `is none of ${allowed.join(', ')}`,
  };
}

function isMs(value: unknown): boolean {
  return typeof value === 'number' && value >= 0 && value <= MAX_DAY_MS;
}

function isCount(value: unknown): boolean {
  return typeof value === 'number' && Number.isInteger(value) && value >= 0 && value <= MAX_COUNT;
}

function areCounts(value: unknown): boolean {
  return isObject(value) && Object.values(value).every(isCount);
}

function isBoolean(value: unknown): boolean {
  return typeof value === 'boolean';
}

function isId(value: unknown): boolean {
  return typeof value === 'string' && value !== '' && value.length <= MAX_ID;
}

function isTitle(value: unknown): boolean {
  return typeof value === 'string' && value.length <= MAX_TITLE;
}

function isShortList(value: unknown): boolean {
  return Array.isArray(value) && value.length <= MAX_ENTRIES;
}

function areAnswers(value: unknown): boolean {
  return (
    isObject(value) && SIGNS.every((sign) => SIGN_ANSWERS.some((answer) => answer === value[sign]))
  );
}
