// The clock and the calendar: real time, scaled time, and days that begin at 04:00 in every zone.
import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createCalendar } from '../../main/adapters/calendar.ts';
import { createSystemClock, readTimeScale, REAL_TIME } from '../../main/adapters/system-clock.ts';
import { HOUR_MS, instant, later, MINUTE_MS, type Instant } from '../../main/core/time.ts';

const HOME_ZONE = process.env['TZ'];

beforeEach(() => {
  vi.useFakeTimers({ now: Date.UTC(2026, 2, 2, 9) });
});

afterEach(() => {
  vi.useRealTimers();
  if (HOME_ZONE === undefined) delete process.env['TZ'];
  else process.env['TZ'] = HOME_ZONE;
});

describe('The clock', () => {
  it('is the machine’s, and schedules on it', () => {
    const clock = createSystemClock(REAL_TIME);
    const called: number[] = [];
    clock.schedule(15_000, () => called.push(clock.now()));
    const cancel = clock.schedule(20_000, () => called.push(-1));
    cancel();
    vi.advanceTimersByTime(60_000);
    expect(called).toEqual([Date.UTC(2026, 2, 2, 9, 0, 15)]);
  });

  it('runs N times faster when scaled, timers with it', () => {
    const originMs = Date.now();
    const clock = createSystemClock({ timeScale: 60, originMs });
    const called: number[] = [];
    clock.schedule(15 * 60_000, () => called.push(clock.now() - originMs));
    vi.advanceTimersByTime(15_000);
    expect(called).toEqual([15 * 60_000]);
  });

  it('shows two runs with the same origin the same time', () => {
    const options = { timeScale: 60, originMs: Date.UTC(2026, 2, 2) };
    expect(createSystemClock(options).now()).toBe(createSystemClock(options).now());
    expect(createSystemClock(options).now()).toBe(Date.UTC(2026, 2, 2) + 60 * 9 * HOUR_MS);
  });

  it('does not take a timeout that is too long for Node as one that is over', () => {
    const called: number[] = [];
    createSystemClock(REAL_TIME).schedule(60 * 24 * HOUR_MS, () => called.push(1));
    vi.advanceTimersByTime(24 * HOUR_MS);
    expect(called).toEqual([]);
  });

  it.each([
    [['--time-scale=60', '--time-origin=5'], { timeScale: 60, originMs: 5 }],
    [['--time-scale=60'], { timeScale: 60, originMs: Date.UTC(2026, 2, 2, 9) }],
    [['--time-scale=0'], REAL_TIME],
    [['--time-scale=0.5'], REAL_TIME],
    [['--time-scale=99999'], REAL_TIME],
    [['--time-scale='], REAL_TIME],
    [['--time-scale=fast'], REAL_TIME],
    [[], REAL_TIME],
  ])('reads %j as %j', (argv, options) => {
    expect(readTimeScale(argv, false)).toEqual(options);
  });

  it('is never scaled in a packaged program', () => {
    expect(readTimeScale(['--time-scale=60'], true)).toEqual(REAL_TIME);
  });
});

/** A day of the calendar: `pass` moves the clock and runs the jobs that are due, as late as it is told. */
function calendarAt(start: number, timeScale = 1) {
  const days: string[] = [];
  let jobs: { at: number; run: () => void }[] = [];
  const world = { now: instant(start), armed: [] as number[] };
  const calendar = createCalendar({
    clock: { now: () => world.now, timeScale, schedule: () => () => undefined },
    scheduleJob: (date, run) => {
      const job = { at: date.getTime(), run };
      jobs.push(job);
      world.armed.push(job.at - Date.now());
      return { cancel: () => (jobs = jobs.filter((one) => one !== job)) };
    },
  });
  const stop = calendar.onDayStart(() => days.push(calendar.dayOf(world.now)));
  return {
    calendar,
    days,
    world,
    stop,
    pending: () => jobs.length,
    runJobs: () => {
      for (const job of jobs.splice(0)) job.run();
    },
    move: (ms: number) => (world.now = later(world.now, ms)),
  };
}

describe('The calendar', () => {
  it('lets a day begin at 04:00 local time', () => {
    process.env['TZ'] = 'Europe/Berlin';
    const { calendar } = calendarAt(Date.UTC(2026, 10, 22, 9));
    const berlin = (hour: number, minute: number) =>
      instant(new Date(2026, 10, 22, hour, minute).getTime());
    expect(calendar.dayOf(berlin(3, 59))).toBe('2026-11-21');
    expect(calendar.dayOf(berlin(4, 0))).toBe('2026-11-22');
    expect(calendar.nextDayStart(berlin(3, 59))).toBe(berlin(4, 0));
    expect(calendar.nextDayStart(berlin(4, 0))).toBe(new Date(2026, 10, 23, 4).getTime());
  });

  it.each([
    ['the night of 23 hours', 'Europe/Berlin', [2026, 2, 28, 12], 23],
    ['the night of 25 hours', 'Europe/Berlin', [2026, 9, 24, 12], 25],
    ['a change at four in the morning', 'Europe/Helsinki', [2026, 9, 24, 12], 25],
  ] as const)(
    'counts %s by the date, not by 24 hours',
    (_what, zone, [year, month, day, hour], hours) => {
      process.env['TZ'] = zone;
      const noon = new Date(year, month, day, hour).getTime();
      const { calendar } = calendarAt(noon);
      const first = calendar.nextDayStart(instant(new Date(year, month, day, 3, 59).getTime()));
      const next = calendar.nextDayStart(instant(noon));
      expect((next - first) / HOUR_MS).toBe(hours);
      expect(new Date(next).getHours()).toBe(4);
    },
  );

  it('divides all of time into days without gaps, in every zone', () => {
    const zones = [
      'UTC',
      'Europe/Helsinki',
      'America/St_Johns',
      'Australia/Lord_Howe',
      'Asia/Kathmandu',
      'Pacific/Apia',
    ];
    const moment = fc.integer({ min: Date.UTC(2010, 0), max: Date.UTC(2040, 0) });
    fc.assert(
      fc.property(fc.constantFrom(...zones), moment, (zone, ms) => {
        process.env['TZ'] = zone;
        const { calendar } = calendarAt(ms);
        const at = instant(ms);
        const start: Instant = calendar.nextDayStart(at);
        expect(start).toBeGreaterThan(at);
        expect(start - at).toBeLessThanOrEqual(26 * HOUR_MS);
        expect(calendar.dayOf(later(start, -1))).toBe(calendar.dayOf(at));
        expect(calendar.dayOf(start) > calendar.dayOf(at)).toBe(true);
      }),
    );
  });

  it('tells of a new day once, when its job runs, and sets the next one', () => {
    process.env['TZ'] = 'UTC';
    const { days, runJobs, move, world, pending } = calendarAt(Date.UTC(2026, 2, 2, 3));
    expect(world.armed).toEqual([HOUR_MS]);
    move(HOUR_MS);
    runJobs();
    expect(days).toEqual(['2026-03-02']);
    expect(world.armed.at(-1)).toBe(24 * HOUR_MS);
    expect(pending()).toBe(1);
  });

  it('tells once when the job is late, runs twice, or sleep is over first', () => {
    process.env['TZ'] = 'UTC';
    const { days, runJobs, move, calendar, pending } = calendarAt(Date.UTC(2026, 2, 2, 3));
    move(5 * HOUR_MS);
    calendar.rearm();
    expect(days).toEqual(['2026-03-02']);
    runJobs();
    runJobs();
    calendar.rearm();
    expect(days).toEqual(['2026-03-02']);
    expect(pending()).toBe(1);
  });

  it('tells nothing when the job is early or the clock is set back', () => {
    process.env['TZ'] = 'UTC';
    const { days, runJobs, move, calendar } = calendarAt(Date.UTC(2026, 2, 2, 5));
    runJobs();
    move(-3 * HOUR_MS);
    calendar.rearm();
    move(3 * HOUR_MS);
    calendar.rearm();
    expect(days).toEqual([]);
  });

  it('waits in real time when time is scaled', () => {
    process.env['TZ'] = 'UTC';
    const { world } = calendarAt(Date.UTC(2026, 2, 2, 3), 60);
    expect(world.armed).toEqual([MINUTE_MS]);
  });

  it('tries again a second later when 04:00 passes just while it is set', () => {
    process.env['TZ'] = 'UTC';
    const asked: number[] = [];
    const calendar = createCalendar({
      clock: {
        now: () => instant(Date.UTC(2026, 2, 2, 3)),
        timeScale: 1,
        schedule: () => () => undefined,
      },
      scheduleJob: (date) => {
        asked.push(date.getTime() - Date.now());
        return asked.length === 1 ? null : { cancel: () => undefined };
      },
    });
    calendar.onDayStart(() => undefined);
    expect(asked).toEqual([HOUR_MS, HOUR_MS + 1_000]);
  });

  it('is silent after it was stopped', () => {
    process.env['TZ'] = 'UTC';
    const { days, runJobs, move, calendar, stop, pending } = calendarAt(Date.UTC(2026, 2, 2, 3));
    stop();
    expect(pending()).toBe(0);
    move(5 * HOUR_MS);
    calendar.rearm();
    runJobs();
    expect(days).toEqual([]);
  });

  describe('has a point for the weekly check-in', () => {
    const local = (day: number, hour: number, minute = 0) =>
      instant(new Date(2026, 2, day, hour, minute).getTime());

    it('on Friday at 15:00 local time', () => {
      process.env['TZ'] = 'America/St_Johns';
      const { calendar } = calendarAt(local(6, 12));
      expect(calendar.lastCheckInDay(local(6, 14, 59))).toBe('2026-02-27');
      expect(calendar.lastCheckInDay(local(6, 15))).toBe('2026-03-06');
      expect(calendar.lastCheckInDay(local(13, 14))).toBe('2026-03-06');
    });

    it('once a week in every zone, and never ahead of time', () => {
      const zones = ['UTC', 'Europe/Helsinki', 'Australia/Lord_Howe', 'Pacific/Apia'];
      // Samoa had no Friday at the end of 2011.
      const moment = fc.integer({ min: Date.UTC(2012, 1), max: Date.UTC(2040, 0) });
      fc.assert(
        fc.property(fc.constantFrom(...zones), moment, (zone, ms) => {
          process.env['TZ'] = zone;
          const { calendar } = calendarAt(ms);
          const day = calendar.lastCheckInDay(instant(ms));
          expect(new Date(`${day}T12:00:00Z`).getUTCDay()).toBe(5);
          const point = new Date(`${day}T15:00:00`).getTime();
          expect(point).toBeLessThanOrEqual(ms);
          expect(ms - point).toBeLessThan(7 * 24 * HOUR_MS + 2 * HOUR_MS);
        }),
      );
    });

    it('and tells of it once, with a job of its own, also when sleep is over first', () => {
      process.env['TZ'] = 'UTC';
      const { calendar, runJobs, move, world, pending } = calendarAt(Date.UTC(2026, 2, 6, 13));
      let told = 0;
      const stop = calendar.onCheckIn(() => (told += 1));
      expect(world.armed.at(-1)).toBe(2 * HOUR_MS);
      expect(pending()).toBe(2);
      move(3 * HOUR_MS);
      calendar.rearm();
      runJobs();
      calendar.rearm();
      expect(told).toBe(1);
      move(7 * 24 * HOUR_MS);
      runJobs();
      expect(told).toBe(2);
      stop();
      move(7 * 24 * HOUR_MS);
      runJobs();
      calendar.rearm();
      expect(told).toBe(2);
    });
  });
});
