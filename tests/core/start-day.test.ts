// Which day runs, whatever the clock on the wall was set to in between, and what of it history is given.
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isCheckInDue } from '../../main/core/check-in.ts';
import { closeDay, emptyTally, type DayRecord } from '../../main/core/day-record.ts';
import type { LedgerEntry } from '../../main/core/ledger.ts';
import { isOtherDay, joinDay } from '../../main/core/start-day.ts';
import { HOUR_MS, later, MINUTE_MS, type Instant } from '../../main/core/time.ts';
import { daysBetween } from '../../main/core/weekday.ts';
import { DeskDay, NINE } from '../support/desk-day.ts';

const MINUTE = 60;
const DAY_MS = 24 * HOUR_MS;

/** The day on the wall, in UTC. */
function dayOf(at: Instant): string {
  return new Date(at - 4 * HOUR_MS).toISOString().slice(0, 10);
}

/** The program looks at the calendar with every look at the desk. */
function look(day: DeskDay): void {
  const today = dayOf(day.now);
  if (isOtherDay(day.state.tally.day, today)) day.startDay(today);
  day.sample();
}

function archived(day: DeskDay): readonly DayRecord[] {
  return day.effects.flatMap((effect) => (effect.kind === 'archiveDay' ? [effect.record] : []));
}

describe('the day that runs', () => {
  it('is the one on the wall or the next, however far a clock was set ahead and back', () => {
    const turns = fc.record({
      hours: fc.integer({ min: -24 * 400, max: 24 * 400 }),
      minutes: fc.integer({ min: 1, max: 60 }),
    });
    fc.assert(
      fc.property(fc.array(turns, { maxLength: 8 }), (all) => {
        const day = new DeskDay();
        for (const { hours, minutes } of all) {
          day.setWallClock(hours * HOUR_MS);
          look(day);
          expect([0, 1]).toContain(daysBetween(dayOf(day.now), day.state.tally.day));
          day.type(minutes * MINUTE);
          look(day);
        }
      }),
      { numRuns: 60 },
    );
  });

  it.each([
    ['2026-03-01', false],
    ['2026-03-02', false],
    ['2026-02-28', true],
    ['2026-03-03', true],
    ['2027-03-02', true],
  ])('on the second of March is another once the calendar says %s: %s', (day, isOther) => {
    expect(isOtherDay('2026-03-02', day)).toBe(isOther);
  });

  it('takes back what was done while the clock ran ahead, and asks its own questions', () => {
    const day = new DeskDay().type(20 * MINUTE).setWallClock(200 * DAY_MS);
    look(day);
    day
      .passCheckIn(dayOf(day.now))
      .say({ kind: 'stoodUp' })
      .type(10 * MINUTE);
    day.setWallClock(-200 * DAY_MS);
    look(day);
    expect(day.state.tally.day).toBe('2026-03-02');
    expect(day.state.checkIn).toMatchObject({ pointDay: '2026-03-02', openWeek: null });
    const [standing] = day.state.ledger.slice(-1);
    expect(standing?.kind).toBe('standing');
    expect(standing?.to).toBeLessThanOrEqual(day.now);
    day.passCheckIn('2026-03-06');
    expect(day.state.checkIn.openWeek).toBe('2026-03-02');
  });

  it('shows a check-in again that was put off on a day that has not been', () => {
    const day = new DeskDay().setWallClock(4 * DAY_MS);
    look(day);
    day.passCheckIn('2026-03-06').setWallClock(20 * DAY_MS);
    look(day);
    day.say({ kind: 'checkInPostponed' }).setWallClock(-20 * DAY_MS);
    expect(isCheckInDue(day.state)).toBe(false);
    look(day);
    expect(isCheckInDue(day.state)).toBe(true);
  });

  it('has its morning again, with the resets of it, where the clock ran a few days ahead', () => {
    const day = new DeskDay().type(20 * MINUTE);
    const [routine] = day.context.routines;
    if (routine === undefined) throw new Error('there are no routines');
    day
      .say({ kind: 'resetStarted', routine })
      .type(2 * MINUTE)
      .say({ kind: 'routineEnded' });
    day.setWallClock(3 * DAY_MS);
    look(day);
    expect(day.state.tally.resets).toEqual([]);
    day.setWallClock(-3 * DAY_MS);
    look(day);
    expect(day.state.tally.resets).toMatchObject([{ routineId: routine.id }]);
    expect(day.state.recent).toEqual([]);
  });

  it('does not begin again for somebody who flies west and starts the program anew', () => {
    const day = new DeskDay().type(20 * MINUTE);
    day.setWallClock(DAY_MS);
    look(day);
    expect(archived(day)).toHaveLength(1);
    day.type(10 * MINUTE).restart(60, 'quit', '2026-03-02');
    expect(day.state.tally.day).toBe('2026-03-03');
    expect(archived(day)).toHaveLength(1);
  });
});

describe('a day that was closed while the clock ran ahead', () => {
  const stretch = (
    fromMinute: number,
    toMinute: number,
    kind: LedgerEntry['kind'] = 'sitting',
  ) => ({
    from: later(NINE, fromMinute * MINUTE_MS),
    to: later(NINE, toMinute * MINUTE_MS),
    kind,
    evidence: 'input' as const,
  });
  const resetAt = (minute: number) => ({
    routineId: 'standing-reset',
    at: later(NINE, minute * MINUTE_MS),
    doneMs: 180_000,
    isFinished: true,
  });
  const tally = emptyTally('2026-03-02');
  const morning = closeDay(
    { ...tally, calls: 1, prompts: { ...tally.prompts, shown: 2 }, resets: [resetAt(30)] },
    [stretch(0, 180), stretch(180, 200 * 24 * 60, 'away')],
  );
  const rest = closeDay({ ...tally, prompts: { ...tally.prompts, shown: 1 } }, [stretch(240, 300)]);

  it('is one day with what came after it, and away in between', () => {
    const whole = joinDay(morning, rest);
    expect(whole.ledger).toEqual([stretch(0, 180), stretch(180, 240, 'away'), stretch(240, 300)]);
    expect(whole).toMatchObject({
      sittingMs: 4 * HOUR_MS,
      awayMs: HOUR_MS,
      longestSitMs: 3 * HOUR_MS,
      calls: 1,
      prompts: { shown: 3 },
    });
  });

  it('has each of its resets once', () => {
    const known = { ...rest, resets: [resetAt(30), resetAt(250)] };
    expect(joinDay(morning, known).resets).toEqual([resetAt(30), resetAt(250)]);
    expect(joinDay(morning, rest).resets).toEqual([resetAt(30)]);
  });

  it('is the same day where its end is on record before its beginning', () => {
    const early = closeDay({ ...tally, resets: [resetAt(30)] }, [stretch(0, 240)]);
    expect(joinDay(rest, early)).toEqual(joinDay(early, rest));
    expect(joinDay(rest, early)).toMatchObject({ sittingMs: 5 * HOUR_MS, prompts: { shown: 1 } });
  });

  it('stays as it is when it is written once more, or when nothing came after it', () => {
    const whole = joinDay(morning, rest);
    expect(joinDay(whole, whole)).toEqual(whole);
    expect(joinDay(morning, closeDay(tally, []))).toEqual(morning);
  });
});
