// A deleted history as the session lives through it: what is forgotten, and what of it comes back beside what came since.
import { describe, expect, it } from 'vitest';
import { readSittingMs } from '../../main/core/sitting-clock.ts';
import { DeskDay } from '../support/desk-day.ts';

const MINUTE = 60;
const answers = { pinch: 'less', hips: 'more', even: 'same', thoughts: 'less' } as const;

/** A routine for two minutes. */
function played(day: DeskDay): DeskDay {
  const [routine] = day.context.routines;
  if (routine === undefined) throw new Error('there are no routines');
  return day
    .say({ kind: 'resetStarted', routine })
    .type(2 * MINUTE)
    .say({ kind: 'routineEnded' });
}

/** A morning with a reset and an answer, and what there was when it was deleted. */
function deleted() {
  const day = played(new DeskDay().type(20 * MINUTE))
    .type(10 * MINUTE)
    .say({ kind: 'checkInAnswered', answers });
  const before = day.state;
  return { day: day.say({ kind: 'historyForgotten' }), before };
}

describe('A history that is deleted', () => {
  it('leaves a day that begins now, and the sitting clock as it was', () => {
    const { day, before } = deleted();
    const { state, now } = day;
    expect(state).toMatchObject({ ledger: [], recent: [], sessions: {}, dayStartedAt: now });
    expect(state.tally).toMatchObject({ day: before.tally.day, resets: [] });
    expect(state.checkIn.past).toEqual([]);
    expect(readSittingMs(state.clock, now)).toBe(readSittingMs(before.clock, now));
    // What was sat before is of the past, and is not entered after all.
    day.type(MINUTE);
    expect(day.state.ledger[0]?.from).toBeGreaterThanOrEqual(now);
  });

  it('comes back beside what was done, answered and sat in the meantime', () => {
    const { day, before } = deleted();
    played(day).passCheckIn('2026-03-13').say({ kind: 'checkInAnswered', answers });
    const since = day.state;
    day.say({ kind: 'historyRecalled', before });
    const { state } = day;
    expect(state.dayStartedAt).toBe(before.dayStartedAt);
    expect(state.ledger).toEqual([...before.ledger, ...since.ledger]);
    expect(state.tally.resets).toEqual([...before.tally.resets, ...since.tally.resets]);
    expect(Object.values(state.sessions)).toEqual([2]);
    expect(state.checkIn.past).toEqual([...since.checkIn.past, ...before.checkIn.past]);
  });

  it('comes back beside the end of its day, where another has begun by then', () => {
    const { day, before } = deleted();
    played(day);
    const since = day.state.tally.resets;
    day.startDay('2026-03-03').say({ kind: 'historyRecalled', before });
    expect(day.state.recent).toEqual([
      { day: '2026-03-02', resets: [...before.tally.resets, ...since] },
    ]);
  });
});
