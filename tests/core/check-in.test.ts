// The weekly check-in: opened by the calendar, asked quietly, answered or let go.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isCheckInDue, MAX_PAST, type SignAnswers } from '../../main/core/check-in.ts';
import { addDays } from '../../main/core/weekday.ts';
import { DeskDay } from '../support/desk-day.ts';

/** Days at the desk begin on Monday 2 March 2026. */
const FRIDAY = '2026-03-06';
const ANSWERS: SignAnswers = { pinch: 'less', hips: 'more', even: 'same', thoughts: 'less' };

function friday(): DeskDay {
  return new DeskDay().startDay(FRIDAY).passCheckIn(FRIDAY);
}

describe('The weekly check-in', () => {
  it('is open from its point on, in the snapshot too', () => {
    const day = new DeskDay().startDay(FRIDAY);
    expect(day.snapshot.isCheckInDue).toBe(false);
    expect(day.passCheckIn(FRIDAY).snapshot.isCheckInDue).toBe(true);
  });

  it('does not open for a point from before the program was there', () => {
    expect(isCheckInDue(new DeskDay().passCheckIn('2026-02-27').state)).toBe(false);
    expect(isCheckInDue(new DeskDay().passCheckIn('2026-03-02').state)).toBe(false);
  });

  it('is answered once a week, kept, and handed to history', () => {
    const day = friday().say({ kind: 'checkInAnswered', answers: ANSWERS });
    const record = { week: '2026-03-02', day: FRIDAY, answers: ANSWERS };
    expect(day.state.checkIn.past).toEqual([record]);
    expect(day.effects).toContainEqual({ kind: 'archiveCheckIn', record });
    expect(isCheckInDue(day.passCheckIn(FRIDAY).state)).toBe(false);
  });

  it('takes another answer of the same week in place of the first', () => {
    const day = friday().say({ kind: 'checkInAnswered', answers: ANSWERS });
    day.say({ kind: 'checkInAnswered', answers: { ...ANSWERS, even: 'more' } });
    expect(day.state.checkIn.past).toMatchObject([{ answers: { even: 'more' } }]);
  });

  it('can be answered before its point, and is not asked for then', () => {
    const day = new DeskDay().say({ kind: 'checkInAnswered', answers: ANSWERS });
    expect(isCheckInDue(day.startDay(FRIDAY).passCheckIn(FRIDAY).state)).toBe(false);
  });

  it('that was missed is about the week that was meant, whenever it is answered', () => {
    const day = new DeskDay().startDay('2026-03-09').passCheckIn(FRIDAY);
    expect(isCheckInDue(day.state)).toBe(true);
    day.say({ kind: 'checkInAnswered', answers: ANSWERS });
    expect(day.state.checkIn.past).toMatchObject([{ week: '2026-03-02', day: '2026-03-09' }]);
  });

  it('put off comes back the next day, twice; then it is let go until the next point', () => {
    const day = friday();
    for (const next of ['2026-03-07', '2026-03-08']) {
      day.say({ kind: 'checkInPostponed' });
      expect(isCheckInDue(day.state)).toBe(false);
      expect(isCheckInDue(day.startDay(next).state)).toBe(true);
    }
    day.say({ kind: 'checkInPostponed' }).startDay('2026-03-09');
    expect(isCheckInDue(day.state)).toBe(false);
    expect(isCheckInDue(day.startDay('2026-03-13').passCheckIn('2026-03-13').state)).toBe(true);
  });

  it('survives a restart', () => {
    expect(isCheckInDue(friday().restart(60).state)).toBe(true);
  });

  it('keeps half a year in mind, newest first', () => {
    const day = new DeskDay();
    for (let week = 0; week < MAX_PAST + 4; week += 1) {
      day.startDay(addDays(FRIDAY, 7 * week)).say({ kind: 'checkInAnswered', answers: ANSWERS });
    }
    const weeks = day.state.checkIn.past.map(({ week }) => week);
    expect(weeks).toHaveLength(MAX_PAST);
    expect(weeks).toEqual(weeks.toSorted().toReversed());
  });

  it('opens once for each point, in whatever order and however often they are told', () => {
    const points = fc.array(fc.integer({ min: -3, max: 6 }), { maxLength: 12 });
    fc.assert(
      fc.property(points, (weeks) => {
        const day = new DeskDay();
        let newest = 0;
        for (const week of weeks) {
          const point = addDays(FRIDAY, 7 * week);
          const wasDue = isCheckInDue(day.passCheckIn(point).state);
          expect(wasDue).toBe(week >= newest);
          newest = Math.max(newest, week + 1);
          if (wasDue) day.say({ kind: 'checkInAnswered', answers: ANSWERS });
        }
      }),
    );
  });
});
