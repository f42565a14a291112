// Working hours, as the clock on the wall shows them.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isWorkTime, nextChange, parseRange, type WorkHours } from '../../main/core/work-hours.ts';
import { WEEKDAYS, type Weekday } from '../../main/core/weekday.ts';

const OFFICE: WorkHours = {
  mon: ['09:00-12:30', '13:30-18:00'],
  tue: ['09:00-12:30', '13:30-18:00'],
  fri: ['09:00-13:00'],
};

function at(weekday: Weekday, clock: string) {
  const [hours, minutes] = clock.split(':').map(Number);
  return { weekday, minute: (hours ?? 0) * 60 + (minutes ?? 0) };
}

describe('A range', () => {
  it.each([
    ['09:00-12:30', { from: 540, to: 750 }],
    ['9:00 - 12:30', { from: 540, to: 750 }],
    ['0:00-24:00', { from: 0, to: 1440 }],
    ['12:00-12:00', null],
    ['13:00-12:00', null],
    ['09:00-24:01', null],
    ['09:60-10:00', null],
    ['9-12', null],
    ['', null],
  ])('%j', (text, expected) => {
    expect(parseRange(text)).toEqual(expected);
  });
});

describe('Working time', () => {
  it.each([
    ['mon', '08:59', false],
    ['mon', '09:00', true],
    ['mon', '12:29', true],
    ['mon', '12:30', false],
    ['mon', '13:30', true],
    ['wed', '10:00', false],
    ['fri', '13:00', false],
  ] as const)('%s %s: %s', (weekday, clock, expected) => {
    expect(isWorkTime(OFFICE, at(weekday, clock))).toBe(expected);
  });

  it('is always, where no hours are set', () => {
    expect(isWorkTime({}, at('sun', '03:00'))).toBe(true);
    expect(nextChange({}, at('sun', '03:00'))).toBeNull();
  });

  it.each([
    ['mon', '08:00', { daysAhead: 0, minute: 540 }],
    ['mon', '12:00', { daysAhead: 0, minute: 750 }],
    ['tue', '18:00', { daysAhead: 3, minute: 540 }],
    ['fri', '13:30', { daysAhead: 3, minute: 540 }],
  ] as const)('changes next, on %s at %s, in %j', (weekday, clock, expected) => {
    expect(nextChange(OFFICE, at(weekday, clock))).toEqual(expected);
  });

  it('is not interrupted where ranges touch, overlap or meet at midnight', () => {
    const hours: WorkHours = {
      mon: ['08:00-12:00', '11:00-13:00', '13:00-24:00'],
      tue: ['00:00-01:00'],
    };
    expect(nextChange(hours, at('mon', '09:00'))).toEqual({ daysAhead: 1, minute: 60 });
  });

  it('never changes where every minute of the week is work', () => {
    const hours = Object.fromEntries(WEEKDAYS.map((day) => [day, ['00:00-24:00']]));
    expect(nextChange(hours, at('wed', '12:00'))).toBeNull();
  });

  const clock = fc.integer({ min: 0, max: 1440 });
  const range = fc.tuple(clock, clock).map(([a, b]) => {
    const write = (minute: number) =>
      `${String(Math.floor(minute / 60)).padStart(2, '0')}:${String(minute % 60).padStart(2, '0')}`;
    return `${write(Math.min(a, b))}-${write(Math.max(a, b))}`;
  });
  const week = fc.dictionary(
    fc.constantFrom(...WEEKDAYS),
    fc.array(range, { maxLength: 4 }),
  ) as fc.Arbitrary<WorkHours>;

  it('stays what it is until the next change, and is the other from then on', () => {
    fc.assert(
      fc.property(
        week,
        fc.constantFrom(...WEEKDAYS),
        fc.integer({ min: 0, max: 1439 }),
        (hours, weekday, minute) => {
          const is = isWorkTime(hours, { weekday, minute });
          const change = nextChange(hours, { weekday, minute });
          const aheadMinutes =
            change === null ? 7 * 1440 : change.daysAhead * 1440 + change.minute - minute;
          for (let ahead = 0; ahead <= aheadMinutes; ahead += 1) {
            const total = minute + ahead;
            const day =
              WEEKDAYS[(WEEKDAYS.indexOf(weekday) + Math.floor(total / 1440)) % 7] ?? 'mon';
            const now = isWorkTime(hours, { weekday: day, minute: total % 1440 });
            if (now !== (change !== null && ahead === aheadMinutes ? !is : is)) return false;
          }
          return aheadMinutes > 0;
        },
      ),
      { numRuns: 60 },
    );
  });
});
