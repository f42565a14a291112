// Weeks, months and quarters: which days they hold wherever a year or a month ends, and what is read off them.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  daysIn,
  HISTORY_RANGES,
  MAX_HISTORY_OFFSET,
  partsOf,
  spanOf,
} from '../../main/core/history-range.ts';
import { readHistory, type KeptHistory } from '../../main/core/history-view.ts';
import { MINUTE_MS } from '../../main/core/time.ts';
import { addDays, daysBetween, weekdayOf } from '../../main/core/weekday.ts';
import { dayRecord } from '../support/build-days.ts';
import { NINE } from '../support/desk-day.ts';
import { contextOf, dayWith } from '../support/reset-days.ts';

const WEDNESDAY = '2026-03-04';

const days = fc.integer({ min: 0, max: 60_000 }).map((count) => addDays('1970-01-01', count));
const ranges = fc.constantFrom(...HISTORY_RANGES);
const offsets = fc.oneof(fc.integer({ min: 0, max: 200 }), fc.nat(MAX_HISTORY_OFFSET - 1));

describe('A stretch of the calendar', () => {
  it('holds the day it is the one of', () => {
    fc.assert(
      fc.property(days, ranges, (today, range) => {
        const { from, to } = spanOf(today, range, 0);
        expect(from <= today && today <= to).toBe(true);
      }),
    );
  });

  it('can be had as far back as can be asked for', () => {
    fc.assert(
      fc.property(days, ranges, (today, range) => {
        const span = spanOf(today, range, MAX_HISTORY_OFFSET);
        expect(span.from).toMatch(/^\d{4}-\d{2}-\d{2}$/);
        expect(partsOf(span, range).length).toBeGreaterThan(6);
      }),
    );
  });

  it('ends where the next one begins, however far back', () => {
    fc.assert(
      fc.property(days, ranges, offsets, (today, range, offset) => {
        const earlier = spanOf(today, range, offset + 1);
        expect(addDays(earlier.to, 1)).toBe(spanOf(today, range, offset).from);
      }),
    );
  });

  it('is a week from Monday to Sunday, a whole month, or three of them from a quarter’s first', () => {
    fc.assert(
      fc.property(days, offsets, (today, offset) => {
        const week = spanOf(today, 'week', offset);
        expect([weekdayOf(week.from), weekdayOf(week.to)]).toEqual(['mon', 'sun']);
        expect(daysBetween(week.from, week.to)).toBe(6);
        const month = spanOf(today, 'month', offset);
        expect(month.from).toMatch(/-01$/);
        expect(addDays(month.to, 1)).toMatch(/-01$/);
        expect(month.from.slice(0, 7)).toBe(month.to.slice(0, 7));
        expect(spanOf(today, 'quarter', offset).from).toMatch(/-(01|04|07|10)-01$/);
      }),
    );
  });

  it('has parts without a gap or a day twice, the weeks of a quarter from Monday on', () => {
    fc.assert(
      fc.property(days, ranges, offsets, (today, range, offset) => {
        const span = spanOf(today, range, offset);
        const parts = partsOf(span, range);
        expect(parts.flatMap(daysIn)).toEqual(daysIn(span));
        if (range !== 'quarter') return;
        const mondays = parts.slice(1).map(({ from }) => weekdayOf(from));
        expect(mondays.every((weekday) => weekday === 'mon')).toBe(true);
      }),
    );
  });

  it.each([
    ['2027-01-01', 'week', 0, '2026-12-28', '2027-01-03'],
    ['2027-01-01', 'month', 1, '2026-12-01', '2026-12-31'],
    ['2027-01-01', 'quarter', 1, '2026-10-01', '2026-12-31'],
    ['2028-02-29', 'month', 0, '2028-02-01', '2028-02-29'],
    ['2027-02-28', 'month', 0, '2027-02-01', '2027-02-28'],
    ['2026-03-29', 'week', 0, '2026-03-23', '2026-03-29'],
    ['2026-11-24', 'quarter', 0, '2026-10-01', '2026-12-31'],
  ] as const)('of %s, %s %i back, is %s to %s', (today, range, offset, from, to) => {
    expect(spanOf(today, range, offset)).toEqual({ from, to });
  });
});

const NOTHING: KeptHistory = { days: [], checkIns: [] };

function reading(codes: readonly string[] = []) {
  return { state: dayWith(codes, { day: WEDNESDAY }), context: contextOf(), at: NINE };
}

function week(kept: Partial<KeptHistory>, offset = 0) {
  return readHistory({ ...NOTHING, ...kept }, reading(), { range: 'week', offset });
}

describe('The week of history', () => {
  it('has seven parts, with what was done on each and what is still to come', () => {
    const kept = {
      ...NOTHING,
      days: [
        dayRecord('2026-03-02', {
          sitting: 300,
          longest: 80,
          resets: 4,
          hinges: 10,
          opener: 60,
          sets: 3,
        }),
      ],
    };
    const view = readHistory(kept, reading(['R6c', 'R2']), { range: 'week', offset: 0 });
    expect(view.parts.map(({ recordedDays }) => recordedDays)).toEqual([1, 0, 1, 0, 0, 0, 0]);
    expect(view.parts[0]).toMatchObject({
      from: '2026-03-02',
      sittingMs: 300 * MINUTE_MS,
      longestSitMs: 80 * MINUTE_MS,
      resets: 4,
      hinges: 10,
      openerSecondsRight: 60,
      openerSecondsLeft: 30,
      sets: 3,
      isPlanned: true,
    });
    expect(view.parts[2]).toMatchObject({ isCurrent: true, isFuture: false, resets: 2, sets: 1 });
    expect(view.parts.filter(({ isFuture }) => isFuture)).toHaveLength(4);
    expect(view.parts.filter(({ isCurrent }) => isCurrent)).toHaveLength(1);
    const planned = view.parts.filter(({ isPlanned }) => isPlanned).map(({ from }) => from);
    expect(planned).toEqual(['2026-03-02', WEDNESDAY, '2026-03-06']);
  });

  it('counts no reset of less than a minute', () => {
    const record = dayRecord('2026-03-02', { resets: 2 });
    const resets = record.resets.map((reset, index) => ({
      ...reset,
      doneMs: index === 0 ? 59_000 : 60_000,
    }));
    expect(week({ days: [{ ...record, resets }] }).parts[0]?.resets).toBe(1);
  });

  it('leaves out days that have not been yet, and takes the session’s word for today', () => {
    const view = week({
      days: [dayRecord('2026-03-06', { sitting: 100 }), dayRecord(WEDNESDAY, { sitting: 999 })],
    });
    expect(view.parts.every(({ sittingMs }) => sittingMs === 0)).toBe(true);
    expect(view.whole.recordedDays).toBe(0);
  });

  it('says whether there is anything before it', () => {
    const record = dayRecord('2026-02-20', { sitting: 100 });
    expect(week({}).hasEarlier).toBe(false);
    expect(week({ days: [record] }).hasEarlier).toBe(true);
    expect(week({ days: [dayRecord('2026-03-02', { sitting: 100 })] }).hasEarlier).toBe(false);
    expect(week({ days: [record] }, 2).hasEarlier).toBe(false);
    expect(week({ days: [record] }, 2).whole.recordedDays).toBe(1);
  });

  it('plans strength for days, never for a week or for the whole', () => {
    expect(week({}).whole.isPlanned).toBe(false);
    const quarter = readHistory(NOTHING, reading(), { range: 'quarter', offset: 0 });
    expect(quarter.parts.map(({ from }) => from)).toContain('2026-03-02');
    expect(quarter.parts.some(({ isPlanned }) => isPlanned)).toBe(false);
  });

  it('knows nothing of plans further back than the session does', () => {
    expect(week({}, 6).parts.some(({ isPlanned }) => isPlanned)).toBe(false);
  });
});

describe('The whole of a stretch', () => {
  it('is the mean of the days on record, the longest sit among them, and the sum of what was done', () => {
    const view = week({
      days: [
        dayRecord('2026-03-02', { sitting: 100, longest: 90, resets: 2, hinges: 5, sets: 1 }),
        dayRecord('2026-03-03', { sitting: 300, longest: 40, resets: 3, hinges: 6, sets: 2 }),
      ],
    });
    expect(view.whole).toMatchObject({
      recordedDays: 2,
      sittingMs: 200 * MINUTE_MS,
      longestSitMs: 90 * MINUTE_MS,
      resets: 5,
      hinges: 11,
      sets: 3,
    });
  });

  it('adds up to its parts, whatever the records are', () => {
    const records = fc
      .uniqueArray(fc.integer({ min: 1, max: 400 }), { maxLength: 60 })
      .map((ages) =>
        ages.map((age) =>
          dayRecord(addDays(WEDNESDAY, -age), { sitting: age, resets: age % 5, hinges: age % 11 }),
        ),
      );
    fc.assert(
      fc.property(records, ranges, fc.integer({ min: 0, max: 12 }), (kept, range, offset) => {
        const view = readHistory({ days: kept, checkIns: [] }, reading(), { range, offset });
        const sum = (read: (part: (typeof view.parts)[number]) => number) =>
          view.parts.reduce((total, part) => total + read(part), 0);
        expect(sum(({ recordedDays }) => recordedDays)).toBe(view.whole.recordedDays);
        expect(sum(({ resets }) => resets)).toBe(view.whole.resets);
        expect(sum(({ hinges }) => hinges)).toBe(view.whole.hinges);
        expect(sum((part) => part.sittingMs * part.recordedDays)).toBeCloseTo(
          view.whole.sittingMs * view.whole.recordedDays,
          3,
        );
      }),
      { numRuns: 40 },
    );
  });
});

describe('The answers of a stretch', () => {
  const answers = { pinch: 'less', hips: 'more', even: 'same', thoughts: 'less' } as const;
  const answered = (monday: string) => ({ week: monday, day: addDays(monday, 6), answers });
  const weeksOf = (range: 'week' | 'month', offset = 0) =>
    readHistory(
      {
        days: [],
        checkIns: ['2026-03-02', '2026-02-23', '2026-01-12', '2026-01-05'].map(answered),
      },
      reading(),
      { range, offset },
    ).checkIn.answers.map(({ week: monday }) => monday);

  it('are of the weeks that touch it, newest first', () => {
    expect(weeksOf('month')).toEqual(['2026-03-02', '2026-02-23']);
    expect(weeksOf('month', 1)).toEqual(['2026-02-23']);
    expect(weeksOf('month', 2)).toEqual(['2026-01-12', '2026-01-05']);
  });

  it('are of eight weeks where a week is asked for, since one says little', () => {
    expect(weeksOf('week')).toEqual(['2026-03-02', '2026-02-23', '2026-01-12']);
  });

  it('are the session’s where both have one of the same week', () => {
    const session = reading();
    const newer = { ...answered('2026-03-02'), answers: { ...answers, pinch: 'more' as const } };
    const state = { ...session.state, checkIn: { ...session.state.checkIn, past: [newer] } };
    const view = readHistory(
      { days: [], checkIns: [answered('2026-03-02')] },
      { ...session, state },
      { range: 'week', offset: 0 },
    );
    expect(view.checkIn.answers).toEqual([newer]);
  });
});
