// Working hours: on which days and between which times of the clock on the wall prompts are wanted at all. Local times
// only; which instant they are is the calendar's.
import { WEEKDAYS, type Weekday } from './weekday.ts';

/** Ranges by weekday, each written "09:00-12:30". No weekday at all: always; a weekday left out: not that day. */
export type WorkHours = Readonly<Partial<Record<Weekday, readonly string[]>>>;

/** A moment as the clock on the wall shows it. `minute` is 0 at midnight and less than 1440. */
export interface LocalMoment {
  readonly weekday: Weekday;
  readonly minute: number;
}

/** A point ahead: midnight of today is 0 days and minute 0. */
export interface LocalPoint {
  readonly daysAhead: number;
  readonly minute: number;
}

/** Minutes of a day, `from` inclusive to `to` exclusive; 0 to 1440. */
export interface DayRange {
  readonly from: number;
  readonly to: number;
}

export const DAY_MINUTES = 24 * 60;
/** More than this many ranges a day is no plan. */
export const MAX_RANGES = 6;

/** More fixed times a day than this are an interval, which is a setting of its own. */
export const MAX_FIXED_TIMES = 12;

/** Reads "09:30" as minutes of the day; null where it is no time. Two digits each, so that texts sort as times. */
export function parseTime(text: string): number | null {
  const match = /^([01]\d|2[0-3]):([0-5]\d)$/.exec(text);
  return match === null ? null : Number(match[1]) * 60 + Number(match[2]);
}

/** Reads "09:00-12:30"; null where it is none or ends before it begins. "24:00" is the end of the day. */
export function parseRange(text: string): DayRange | null {
  const match = /^(\d{1,2}):([0-5]\d)\s?[-–]\s?(\d{1,2}):([0-5]\d)$/.exec(text);
  if (match === null) return null;
  const [, fromHour = '', fromMinute = '', toHour = '', toMinute = ''] = match;
  const from = Number(fromHour) * 60 + Number(fromMinute);
  const to = Number(toHour) * 60 + Number(toMinute);
  return from < to && to <= DAY_MINUTES ? { from, to } : null;
}

/** Whether it is working time. Ranges may touch and overlap. */
export function isWorkTime(hours: WorkHours, { weekday, minute }: LocalMoment): boolean {
  if (isAlways(hours)) return true;
  return rangesOf(hours, weekday).some(({ from, to }) => minute >= from && minute < to);
}

/** The next point at which working time begins or ends, at most a week ahead; null where it never changes. */
export function nextChange(hours: WorkHours, moment: LocalMoment): LocalPoint | null {
  const isWork = isWorkTime(hours, moment);
  for (let daysAhead = 0; daysAhead <= WEEKDAYS.length; daysAhead += 1) {
    const weekday = weekdayAfter(moment.weekday, daysAhead);
    const edges = [0, ...rangesOf(hours, weekday).flatMap(({ from, to }) => [from, to])];
    const changed = edges
      .filter((minute) => minute < DAY_MINUTES && (daysAhead > 0 || minute > moment.minute))
      .toSorted((a, b) => a - b)
      .find((minute) => isWorkTime(hours, { weekday, minute }) !== isWork);
    if (changed !== undefined) return { daysAhead, minute: changed };
  }
  return null;
}

function isAlways(hours: WorkHours): boolean {
  return Object.keys(hours).length === 0;
}

function rangesOf(hours: WorkHours, weekday: Weekday): readonly DayRange[] {
  return (hours[weekday] ?? []).flatMap((text) => parseRange(text) ?? []);
}

function weekdayAfter(weekday: Weekday, days: number): Weekday {
  return WEEKDAYS[(WEEKDAYS.indexOf(weekday) + days) % WEEKDAYS.length] ?? weekday;
}

/** The last of the times that has passed today, this minute's included; null where none has. */
export function passedTime(times: readonly string[], { minute }: LocalMoment): LocalPoint | null {
  const passed = minutesOf(times).filter((time) => time <= minute);
  return passed.length === 0 ? null : { daysAhead: 0, minute: Math.max(...passed) };
}

/** The next of the times, tomorrow's first where today has no more; null where there is none. */
export function nextTime(times: readonly string[], { minute }: LocalMoment): LocalPoint | null {
  const minutes = minutesOf(times);
  if (minutes.length === 0) return null;
  const ahead = minutes.filter((time) => time > minute);
  return ahead.length > 0
    ? { daysAhead: 0, minute: Math.min(...ahead) }
    : { daysAhead: 1, minute: Math.min(...minutes) };
}

function minutesOf(times: readonly string[]): readonly number[] {
  return times.flatMap((text) => parseTime(text) ?? []);
}
