// Days of the week and steps between days, by the key of a local date.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, daysBetween, mondayOf, weekdayOf } from '../../main/core/weekday.ts';

describe('The weekday of a date', () => {
  it.each([
    ['1970-01-01', 'thu'],
    ['2024-02-29', 'thu'],
    ['2026-03-02', 'mon'],
    ['2026-11-22', 'sun'],
    ['1969-12-31', 'wed'],
  ])('%s is %s', (day, weekday) => {
    expect(weekdayOf(day)).toBe(weekday);
  });

  it('is asked for a date only', () => {
    expect(() => weekdayOf('someday')).toThrow(RangeError);
  });
});

describe('Days and weeks', () => {
  const anyDay = fc
    .integer({ min: -20_000, max: 40_000 })
    .map((days) => addDays('2000-01-01', days));

  it('cross the ends of months, leap days and years', () => {
    expect(addDays('2024-02-28', 1)).toBe('2024-02-29');
    expect(addDays('2026-12-31', 1)).toBe('2027-01-01');
    expect(addDays('2026-03-01', -1)).toBe('2026-02-28');
  });

  it('lead there and back', () => {
    fc.assert(
      fc.property(anyDay, fc.integer({ min: -5_000, max: 5_000 }), (day, days) => {
        const there = addDays(day, days);
        expect(daysBetween(day, there)).toBe(days);
        expect(addDays(there, -days)).toBe(day);
      }),
    );
  });

  it('begin on the Monday at or before', () => {
    fc.assert(
      fc.property(anyDay, (day) => {
        const monday = mondayOf(day);
        expect(weekdayOf(monday)).toBe('mon');
        expect(daysBetween(monday, day)).toBeGreaterThanOrEqual(0);
        expect(daysBetween(monday, day)).toBeLessThan(7);
      }),
    );
  });
});
