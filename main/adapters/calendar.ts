// Local calendar days, which begin at 04:00, the hour of the weekly check-in, and the jobs that wake the program at the
// next of each.
import type { CalendarPort, ClockPort } from '../app/ports.ts';
import type { DayKey } from '../core/session-event.ts';
import { instant, type Instant } from '../core/time.ts';
import { weekdayOf } from '../core/weekday.ts';
import type { LocalMoment } from '../core/work-hours.ts';

/** Later than most people's bedtime, and after the hours in which clocks are changed. */
const DAY_START_HOUR = 4;

/** The last working day of the week, as `Date` counts them, and an hour of its afternoon: Friday, 15:00. */
const CHECK_IN = { weekday: 5, hour: 15 } as const;

export interface CalendarDeps {
  readonly clock: ClockPort;
  /** node-schedule's `scheduleJob`: runs once at a real date; null when the date has passed. */
  readonly scheduleJob: (date: Date, run: () => void) => { cancel(): unknown } | null;
}

export function createCalendar(deps: CalendarDeps): CalendarPort {
  const dayStart = createCalendarPoint(deps, { lastDay: dayOf, nextAt: nextDayStart });
  const checkIn = createCalendarPoint(deps, { lastDay: lastCheckInDay, nextAt: nextCheckIn });
  const alarm = createAlarm(deps);
  return {
    dayOf,
    nextDayStart,
    lastCheckInDay,
    onDayStart: (listener) => dayStart.onPoint(listener),
    onCheckIn: (listener) => checkIn.onPoint(listener),
    localMoment,
    instantOf: (at, { daysAhead, minute }) => localInstant(new Date(at), daysAhead, 0, minute),
    wakeAt: (at, listener) => {
      alarm.set(at, listener);
    },
    rearm: () => {
      noticeTimeZone();
      dayStart.rearm();
      checkIn.rearm();
      alarm.rearm();
    },
  };
}

/** The local date of the day that `at` lies in. */
function dayOf(at: Instant): DayKey {
  const local = new Date(at);
  if (local.getHours() < DAY_START_HOUR) local.setDate(local.getDate() - 1);
  return keyOf(local);
}

/** By local date, not by adding 24 hours: days on which clocks change have 23 or 25. */
function nextDayStart(at: Instant): Instant {
  const local = new Date(at);
  const ahead = local.getHours() < DAY_START_HOUR ? 0 : 1;
  return localInstant(local, ahead, DAY_START_HOUR);
}

function lastCheckInDay(at: Instant): DayKey {
  const local = new Date(nextCheckIn(at));
  local.setDate(local.getDate() - 7);
  return keyOf(local);
}

/** The first point after `at`; a point that falls on `at` has passed. */
function nextCheckIn(at: Instant): Instant {
  const local = new Date(at);
  const ahead = (CHECK_IN.weekday - local.getDay() + 7) % 7;
  const thisWeek = localInstant(local, ahead, CHECK_IN.hour);
  return thisWeek > at ? thisWeek : localInstant(local, ahead + 7, CHECK_IN.hour);
}

/** In the time zone of the machine, whatever that is by now. */
function localMoment(at: Instant): LocalMoment {
  const local = new Date(at);
  return { weekday: weekdayOf(keyOf(local)), minute: local.getHours() * 60 + local.getMinutes() };
}

function localInstant(local: Date, daysAhead: number, hour: number, minute = 0): Instant {
  const date = local.getDate() + daysAhead;
  return instant(new Date(local.getFullYear(), local.getMonth(), date, hour, minute).getTime());
}

function keyOf(local: Date): DayKey {
  const month = String(local.getMonth() + 1).padStart(2, '0');
  const date = String(local.getDate()).padStart(2, '0');
  return `${local.getFullYear()}-${month}-${date}`;
}

/** A point that comes again and again: the day of the newest one up to `at`, and the instant of the next. */
interface PointRule {
  readonly lastDay: (at: Instant) => DayKey;
  readonly nextAt: (at: Instant) => Instant;
}

interface CalendarPoint {
  /** Calls back once for every point that passes from now on, however late; returns what ends it. */
  onPoint(listener: () => void): () => void;
  /** Sets the job anew, after sleep or in another time zone; tells of a point that passed meanwhile. */
  rearm(): void;
}

function createCalendarPoint(
  { clock, scheduleJob }: CalendarDeps,
  { lastDay, nextAt }: PointRule,
): CalendarPoint {
  let listener: (() => void) | null = null;
  let toldDay: DayKey = '';
  let job: { cancel(): unknown } | null = null;

  /** Tells of a point once, however often and late it is called. A clock set back brings none again. */
  function check(): void {
    const day = lastDay(clock.now());
    if (day <= toldDay) return;
    toldDay = day;
    listener?.();
  }

  function arm(): void {
    job?.cancel();
    const now = clock.now();
    const waitMs = (nextAt(now) - now) / clock.timeScale;
    // A date that passes between this line and the next gives no job: the retry a second later finds the point.
    const run = () => {
      check();
      if (listener !== null) arm();
    };
    job = scheduleJob(realDateIn(waitMs), run) ?? scheduleJob(realDateIn(waitMs + 1_000), run);
  }

  return {
    onPoint: (onPoint) => {
      listener = onPoint;
      toldDay = lastDay(clock.now());
      arm();
      return () => {
        listener = null;
        job?.cancel();
        job = null;
      };
    },
    rearm: () => {
      if (listener === null) return;
      check();
      arm();
    },
  };
}

function realDateIn(ms: number): Date {
  return new Date(Date.now() + ms);
}

/** One point of the wall clock at a time. */
interface Alarm {
  set(at: Instant | null, listener: () => void): void;
  /** Sets the job anew after sleep; a point that passed meanwhile is told of. */
  rearm(): void;
}

function createAlarm({ clock, scheduleJob }: CalendarDeps): Alarm {
  let wanted: { readonly at: Instant; readonly listener: () => void } | null = null;
  let job: { cancel(): unknown } | null = null;

  function ring(): void {
    const due = wanted;
    if (due === null || clock.now() < due.at) return;
    wanted = null;
    due.listener();
  }

  function arm(): void {
    job?.cancel();
    job = null;
    if (wanted === null) return;
    const waitMs = Math.max(0, (wanted.at - clock.now()) / clock.timeScale);
    job = scheduleJob(realDateIn(waitMs), ring) ?? scheduleJob(realDateIn(waitMs + 1_000), ring);
  }

  return {
    set: (at, listener) => {
      if (at !== null && at === wanted?.at) return;
      wanted = at === null ? null : { at, listener };
      arm();
    },
    rearm: () => {
      ring();
      arm();
    },
  };
}

/** Node keeps the time zone it started with; touching the variable makes it look again. */
function noticeTimeZone(): void {
  const zone = process.env['TZ'];
  if (zone !== undefined) return;
  process.env['TZ'] = '';
  delete process.env['TZ'];
}
