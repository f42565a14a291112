// Local calendar days, which begin at 04:00, and the one job that wakes the program at the next of them.
import type { CalendarPort, ClockPort } from '../app/ports.ts';
import { instant, type Instant } from '../core/time.ts';
import type { DayKey } from '../core/session-event.ts';

/** Later than most people's bedtime, and after the hours in which clocks are changed. */
const DAY_START_HOUR = 4;

export interface CalendarDeps {
  readonly clock: ClockPort;
  /** node-schedule's `scheduleJob`: runs once at a real date; null when the date has passed. */
  readonly scheduleJob: (date: Date, run: () => void) => { cancel(): unknown } | null;
}

export function createCalendar({ clock, scheduleJob }: CalendarDeps): CalendarPort {
  let listener: (() => void) | null = null;
  let lastDay: DayKey = '';
  let job: { cancel(): unknown } | null = null;

  /** Tells of a new day once, however often and late it is called. A clock set back starts no day again. */
  function check(): void {
    const day = dayOf(clock.now());
    if (day <= lastDay) return;
    lastDay = day;
    listener?.();
  }

  function arm(): void {
    job?.cancel();
    const now = clock.now();
    const waitMs = (nextDayStart(now) - now) / clock.timeScale;
    // A date that passes between this line and the next gives no job: the retry a second later finds the new day.
    const run = () => {
      check();
      if (listener !== null) arm();
    };
    job = scheduleJob(realDateIn(waitMs), run) ?? scheduleJob(realDateIn(waitMs + 1_000), run);
  }

  return {
    dayOf,
    nextDayStart,
    onDayStart: (onStart) => {
      listener = onStart;
      lastDay = dayOf(clock.now());
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

/** The local date of the day that `at` lies in. */
function dayOf(at: Instant): DayKey {
  const local = new Date(at);
  if (local.getHours() < DAY_START_HOUR) local.setDate(local.getDate() - 1);
  const month = String(local.getMonth() + 1).padStart(2, '0');
  const date = String(local.getDate()).padStart(2, '0');
  return `${local.getFullYear()}-${month}-${date}`;
}

/** By local date, not by adding 24 hours: days on which clocks change have 23 or 25. */
function nextDayStart(at: Instant): Instant {
  const local = new Date(at);
  const ahead = local.getHours() < DAY_START_HOUR ? 0 : 1;
  const start = new Date(
    local.getFullYear(),
    local.getMonth(),
    local.getDate() + ahead,
    DAY_START_HOUR,
  );
  return instant(start.getTime());
}

function realDateIn(ms: number): Date {
  return new Date(Date.now() + ms);
}
