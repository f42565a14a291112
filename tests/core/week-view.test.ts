// The week in two tracks: what was done each day, what strength today holds, and what was said of the weeks before.
import { describe, expect, it } from 'vitest';
import { readWeek } from '../../main/core/week-view.ts';
import { contextOf, dayWith } from '../support/reset-days.ts';

const WEDNESDAY = '2026-03-04';
const before = [
  ['2026-03-01', ['R5']],
  ['2026-03-02', ['R6c', 'R9', 'R5', 'R6c']],
] as const;

describe('The week', () => {
  const week = readWeek(dayWith(['R6c', 'R2'], { day: WEDNESDAY, before }), contextOf());

  it('has seven days from Monday on, today and the days to come marked', () => {
    expect(week.days.map(({ key }) => key)).toEqual([
      '2026-03-02',
      '2026-03-03',
      '2026-03-04',
      '2026-03-05',
      '2026-03-06',
      '2026-03-07',
      '2026-03-08',
    ]);
    expect(week.days.map(({ isToday }) => isToday).indexOf(true)).toBe(2);
    expect(week.days.filter(({ isFuture }) => isFuture)).toHaveLength(4);
  });

  it('says what was done, in the track it belongs to', () => {
    expect(week.days.slice(0, 3)).toMatchObject([
      {
        move: { resets: 4, hinges: 10, openerSecondsRight: 30, openerSecondsLeft: 30 },
        strengthen: { sets: 2, isPlanned: true },
      },
      { move: { resets: 0, hinges: 0 }, strengthen: { sets: 0, isPlanned: false } },
      { move: { resets: 2, hinges: 5 }, strengthen: { sets: 1, isPlanned: true } },
    ]);
    const planned = week.days.filter(({ strengthen }) => strengthen.isPlanned);
    expect(planned.map(({ key }) => key)).toEqual(['2026-03-02', WEDNESDAY, '2026-03-06']);
  });

  it('counts no reset of less than a minute', () => {
    const state = dayWith(['R8'], { day: WEDNESDAY });
    const [reset] = state.tally.resets;
    if (!reset) throw new Error('nothing was done');
    const resets = [{ ...reset, doneMs: 59_000 }];
    const days = readWeek({ ...state, tally: { ...state.tally, resets } }, contextOf()).days;
    expect(days[2]?.move.resets).toBe(0);
  });
});

describe('Strength today', () => {
  const strength = (done: readonly string[], settings = {}) =>
    readWeek(dayWith(done, { day: WEDNESDAY }), contextOf(settings)).strengthToday;

  it('is three sets of what fits, and how many are done', () => {
    const standIns = ['desk-strength', 'desk-strength', 'desk-strength'];
    expect(strength([])).toEqual({ routineIds: standIns, done: 0, isMoved: false });
    expect(strength(['R6c', 'R8', 'R6c'])).toMatchObject({ done: 2 });
    expect(strength(['R6c', 'R6c', 'R6c', 'R6c'])).toMatchObject({ done: 3 });
    expect(strength([], { place: 'private' })?.routineIds[0]).toBe('strength-slice');
  });

  it('is one session where that is wished', () => {
    const settings = { place: 'private', strengthShape: 'session' };
    expect(strength([], settings)).toMatchObject({ routineIds: ['strength-day'], done: 0 });
    expect(strength(['R6'], settings)).toMatchObject({ routineIds: ['strength-day'], done: 1 });
    expect(strength(['R6b'], settings)).toMatchObject({
      routineIds: ['strength-slice', 'strength-slice', 'strength-slice'],
      done: 1,
    });
  });

  it('is nothing on another day', () => {
    expect(readWeek(dayWith([]), contextOf()).strengthToday).toBeNull();
  });

  it('may be yesterday’s, where nothing was done and a rest day is left', () => {
    const state = dayWith([], { before: [['2026-02-27', ['R8']]] });
    const moved = readWeek(state, contextOf({ strengthDays: ['mon', 'fri'] }));
    expect(moved.strengthToday).toMatchObject({ isMoved: true, done: 0 });
    expect(moved.days[1]?.strengthen.isPlanned).toBe(true);
  });
});
