// What each setting accepts, one check per setting. Reading a whole file with them is parse-settings.ts.
import { parseAccelerator } from './accelerator.ts';
import {
  FIRM_SHOWS,
  FIRMNESSES,
  LANGUAGES,
  MAX_LISTED_ROUTINES,
  MAX_SNOOZE_LENGTHS,
  MAX_SNOOZE_MINUTES,
  OPENER_SECONDS,
  PLACES,
  PROMPT_STYLES,
  SETTING_BOUNDS,
  STRENGTH_REPS,
  STRENGTH_SHAPES,
  THEMES,
  type Settings,
} from './settings.ts';
import { MAX_PLAN_LENGTH, readPlan } from './plan.ts';
import type { SettingProblem } from './setting-problem.ts';
import { WEEKDAYS, type Weekday } from './weekday.ts';
import {
  MAX_FIXED_TIMES,
  MAX_RANGES,
  parseRange,
  parseTime,
  type WorkHours,
} from './work-hours.ts';

/** How one setting is read. */
export interface SettingCheck<Value> {
  /** The value, or undefined when it cannot be used. */
  readonly read: (value: unknown) => Value | undefined;
  /** What is said of `written`, which cannot be used; `fallback` is what counts instead. */
  readonly describe: (key: string, fallback: Value, written: unknown) => SettingProblem;
}

const MAX_ID_LENGTH = 60;

/** A setting without a check does not compile. */
export const SETTING_CHECKS: { readonly [Key in keyof Settings]: SettingCheck<Settings[Key]> } = {
  intervalMinutes: wholeNumber(SETTING_BOUNDS.intervalMinutes),
  awayMinutes: wholeNumber(SETTING_BOUNDS.awayMinutes),
  waitMinutes: wholeNumber(SETTING_BOUNDS.waitMinutes),
  standingMinutes: wholeNumber(SETTING_BOUNDS.standingMinutes),
  textPercent: wholeNumber(SETTING_BOUNDS.textPercent),
  countsPassive: trueOrFalse(),
  passiveLimitMinutes: wholeNumber(SETTING_BOUNDS.passiveLimitMinutes),
  heedsCalls: trueOrFalse(),
  heedsFullScreen: trueOrFalse(),
  heedsDoNotDisturb: trueOrFalse(),
  workHours: { read: readWorkHours, describe: (key) => ({ kind: 'workHours', key }) },
  startsAtLogin: trueOrFalse(),
  safetyAcknowledged: trueOrFalse(),
  keepsDebugLog: trueOrFalse(),
  fixedTimes: { read: readFixedTimes, describe: (key) => ({ kind: 'fixedTimes', key }) },
  language: oneOf(LANGUAGES),
  theme: oneOf(THEMES),
  kneelingBothers: trueOrFalse(),
  noFloor: trueOrFalse(),
  noLyingFlat: trueOrFalse(),
  place: oneOf(PLACES),
  openerSeconds: oneOf(OPENER_SECONDS),
  strengthReps: oneOf(STRENGTH_REPS),
  strengthDays: {
    read: readWeekdays,
    describe: (key, fallback) => ({ kind: 'weekdays', key, allowed: WEEKDAYS, fallback }),
  },
  strengthShape: oneOf(STRENGTH_SHAPES),
  favourites: routineIds(),
  lessOf: routineIds(),
  pinned: {
    read: (value) => (value === null || isRoutineId(value) ? value : undefined),
    describe: (key) => ({ kind: 'routineId', key }),
  },
  firmness: oneOf(FIRMNESSES),
  firmShows: oneOf(FIRM_SHOWS),
  promptStyle: oneOf(PROMPT_STYLES),
  plan: { read: readPlan, describe: (key) => ({ kind: 'plan', key, max: MAX_PLAN_LENGTH }) },
  snoozeMinutes: {
    read: readSnoozeMinutes,
    describe: (key) => ({
      kind: 'snoozeLengths',
      key,
      most: MAX_SNOOZE_LENGTHS,
      max: MAX_SNOOZE_MINUTES,
    }),
  },
  standingShortcut: { read: readShortcut, describe: describeShortcut },
  resetShortcut: { read: readShortcut, describe: describeShortcut },
  playsSounds: trueOrFalse(),
  volumePercent: wholeNumber(SETTING_BOUNDS.volumePercent),
  speaks: trueOrFalse(),
  waitsForReady: trueOrFalse(),
};

function wholeNumber({ min, max }: { readonly min: number; readonly max: number }) {
  return {
    read: (value) =>
      typeof value === 'number' && Number.isInteger(value) && value >= min && value <= max
        ? value
        : undefined,
    describe: (key, fallback) => ({ kind: 'number', key, min, max, fallback }),
  } satisfies SettingCheck<number>;
}

function trueOrFalse() {
  return {
    read: (value) => (typeof value === 'boolean' ? value : undefined),
    describe: (key, fallback) => ({ kind: 'boolean', key, fallback }),
  } satisfies SettingCheck<boolean>;
}

function oneOf<const Value extends string | number>(
  allowed: readonly Value[],
): SettingCheck<Value> {
  return {
    read: (value) => allowed.find((one) => one === value),
    describe: (key, fallback) => ({
      kind: 'choice',
      key,
      allowed: allowed.map(String),
      fallback: String(fallback),
    }),
  };
}

function routineIds() {
  return {
    read: (value) =>
      isList(value) && value.length <= MAX_LISTED_ROUTINES && value.every(isRoutineId)
        ? [...new Set(value)]
        : undefined,
    describe: (key) => ({ kind: 'routineIds', key, max: MAX_LISTED_ROUTINES }),
  } satisfies SettingCheck<readonly string[]>;
}

/** In the order of the week, each once, however they were written. */
function readWeekdays(value: unknown): readonly Weekday[] | undefined {
  if (!isList(value)) return undefined;
  const days = WEEKDAYS.filter((day) => value.includes(day));
  return value.every((one) => WEEKDAYS.some((day) => day === one)) ? days : undefined;
}

/** Known weekdays with ranges that can be read, a handful a day at most. */
function readWorkHours(value: unknown): WorkHours | undefined {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return undefined;
  const isUsable = Object.entries(value).every(
    ([day, ranges]) => WEEKDAYS.some((one) => one === day) && isRanges(ranges),
  );
  return isUsable ? value : undefined;
}

function isRanges(value: unknown): boolean {
  return (
    isList(value) &&
    value.length <= MAX_RANGES &&
    value.every((text) => typeof text === 'string' && parseRange(text) !== null)
  );
}

/** In the order of the day, each once. */
function readFixedTimes(value: unknown): readonly string[] | undefined {
  if (!isList(value) || value.length > MAX_FIXED_TIMES) return undefined;
  const isTime = (one: unknown): one is string =>
    typeof one === 'string' && parseTime(one) !== null;
  return value.every(isTime) ? [...new Set(value)].toSorted() : undefined;
}

/** From the shortest, each once; at least one. */
function readSnoozeMinutes(value: unknown): readonly number[] | undefined {
  if (!isList(value)) return undefined;
  const isLength = (one: unknown): one is number =>
    typeof one === 'number' && Number.isInteger(one) && one >= 1 && one <= MAX_SNOOZE_MINUTES;
  if (!value.every(isLength)) return undefined;
  const lengths = [...new Set(value)].toSorted((a, b) => a - b);
  return lengths.length >= 1 && lengths.length <= MAX_SNOOZE_LENGTHS ? lengths : undefined;
}

/** Written in one way, however it was written. */
function readShortcut(value: unknown): string | null | undefined {
  if (value === null) return null;
  if (typeof value !== 'string') return undefined;
  const parsed = parseAccelerator(value);
  return parsed.ok ? parsed.accelerator : undefined;
}

function describeShortcut(key: string, _fallback: unknown, written: unknown): SettingProblem {
  const parsed = parseAccelerator(typeof written === 'string' ? written : 'Ctrl');
  return { kind: 'accelerator', key, problem: parsed.ok ? { kind: 'noKey' } : parsed.problem };
}

/** The form of an id, not whether there is such a routine: a person's own may come back tomorrow. */
function isRoutineId(value: unknown): value is string {
  return (
    typeof value === 'string' &&
    value.length <= MAX_ID_LENGTH &&
    /^[a-z0-9]+(-[a-z0-9]+)*$/.test(value)
  );
}

function isList(value: unknown): value is readonly unknown[] {
  return Array.isArray(value);
}
