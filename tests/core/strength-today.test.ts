// What strength today holds, and how much of it is done.
import { describe, expect, it } from 'vitest';
import { readStrengthToday } from '../../main/core/strength-today.ts';
import { contextOf, dayWith } from '../support/reset-days.ts';

const WEDNESDAY = '2026-03-04';

describe('Strength today', () => {
  const strength = (done: readonly string[], settings = {}) =>
    readStrengthToday(dayWith(done, { day: WEDNESDAY }), contextOf(settings));

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
    expect(readStrengthToday(dayWith([]), contextOf())).toBeNull();
  });

  it('may be yesterday’s, where nothing was done and a rest day is left', () => {
    const state = dayWith([], { before: [['2026-02-27', ['R8']]] });
    const moved = readStrengthToday(state, contextOf({ strengthDays: ['mon', 'fri'] }));
    expect(moved).toMatchObject({ isMoved: true, done: 0 });
  });
});
