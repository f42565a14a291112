// What a reset gave: counted from what was really played of it, and kept when its routine is gone.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  addDoses,
  NO_DOSES,
  playedDoses,
  sumDoses,
  wholeDoses,
  type Doses,
} from '../../main/core/doses.ts';
import { BUILT_IN_ROUTINES, mirrorRoutine, ROUTINE_KIT } from '../../routines/index.ts';
import type { Routine } from '../../routines/schema.ts';
import { DeskDay } from '../support/desk-day.ts';

const { dosesOf } = ROUTINE_KIT;

function routineOf(code: string): Routine {
  const found = BUILT_IN_ROUTINES.find((each) => each.code === code);
  if (!found) throw new Error(`no routine ${code}`);
  return found;
}

/** From the tables of movement.md, 4.3 and 4.4. */
const WHOLE: Readonly<Record<string, Partial<Doses>>> = {
  R1: {},
  R2: { hinges: 5 },
  'R3-20': { openerSecondsRight: 20, openerSecondsLeft: 20 },
  'R3-30': { openerSecondsRight: 30, openerSecondsLeft: 30 },
  'R3-45': { openerSecondsRight: 45, openerSecondsLeft: 45 },
  'R3-60': { openerSecondsRight: 60, openerSecondsLeft: 60 },
  R4: { openerSecondsRight: 30, openerSecondsLeft: 30 },
  R4b: {},
  R5: { hinges: 10 },
  R6: { bridgeSets: 3, plankSeconds: 45 },
  'R6-12': { bridgeSets: 3, plankSeconds: 45 },
  'R6-15': { bridgeSets: 3, plankSeconds: 45 },
  R6b: { bridgeSets: 1, plankSeconds: 30 },
  R6c: { standInSets: 1, plankSeconds: 40 },
  R7: {},
  R8: {},
  R9: { openerSecondsRight: 30, openerSecondsLeft: 30 },
  M1: {},
  M2: {},
  M3: { hinges: 5 },
  M4: { openerSecondsRight: 20, openerSecondsLeft: 20 },
  M5: {},
  M6: {},
  M7: {},
  M8: {},
};

/** A day on which the routine was played for so many seconds and then ended. */
function playedFor(code: string, seconds: number): DeskDay {
  const day = new DeskDay().type(60);
  day.say({ kind: 'resetStarted', routine: routineOf(code) }).rest(seconds);
  return day;
}

describe('The doses of a routine', () => {
  it.each(BUILT_IN_ROUTINES.map(({ code }) => code ?? ''))('%s are those of its table', (code) => {
    const expected = { ...NO_DOSES, ...WHOLE[code] };
    expect(WHOLE[code]).toBeDefined();
    expect(wholeDoses(routineOf(code), dosesOf)).toEqual(expected);
  });

  it('are the same on the other side', () => {
    for (const routine of BUILT_IN_ROUTINES) {
      expect(wholeDoses(mirrorRoutine(routine), dosesOf)).toEqual(wholeDoses(routine, dosesOf));
    }
  });

  it('grow with what is played of each step, and never past the whole', () => {
    const shares = fc.array(fc.double({ min: 0, max: 1, noNaN: true }), {
      minLength: 30,
      maxLength: 30,
    });
    fc.assert(
      fc.property(fc.constantFrom(...BUILT_IN_ROUTINES), shares, (routine, some) => {
        const playedMs = routine.steps.map(
          ({ seconds }, index) => seconds * 1_000 * (some[index] ?? 0),
        );
        const part = playedDoses({ routine, playedMs }, dosesOf);
        const whole = wholeDoses(routine, dosesOf);
        for (const key of Object.keys(whole) as (keyof Doses)[]) {
          expect(part[key]).toBeLessThanOrEqual(whole[key]);
          expect(part[key]).toBeGreaterThanOrEqual(0);
        }
      }),
    );
  });

  it('add up', () => {
    const one = { ...NO_DOSES, hinges: 5, plankSeconds: 15 };
    expect(addDoses(one, { ...NO_DOSES, hinges: 2, bridgeSets: 1 })).toEqual({
      ...NO_DOSES,
      hinges: 7,
      bridgeSets: 1,
      plankSeconds: 15,
    });
    expect(sumDoses([{ doses: one }, {}, { doses: one }])).toMatchObject({ hinges: 10 });
  });
});

describe('A reset', () => {
  it('is remembered with what it gave', () => {
    const { tally } = playedFor('R3-30', 181).state;
    expect(tally.resets).toMatchObject([
      { isFinished: true, doses: { openerSecondsRight: 30, openerSecondsLeft: 30 } },
    ]);
  });

  it('that was ended in the middle gives what was held and bent so far', () => {
    // 15 s down, 4 s tuck, 4 s shift; 17 s into the first hold.
    const day = playedFor('R3-30', 40).say({ kind: 'routineEnded' });
    expect(day.state.tally.resets[0]?.doses).toEqual({ ...NO_DOSES, openerSecondsRight: 17 });
    // 90 s to the first of five hinges of 6 s each.
    const bent = playedFor('R2', 90 + 21).say({ kind: 'routineEnded' });
    expect(bent.state.tally.resets[0]?.doses?.hinges).toBe(3);
  });

  it('whose hold was stepped over gives none of it, and one held twice gives both', () => {
    const over = playedFor('R3-30', 24).say({ kind: 'routineStepped', direction: 'forward' });
    expect(over.rest(200).state.tally.resets[0]?.doses).toMatchObject({
      openerSecondsRight: 1,
      openerSecondsLeft: 30,
    });
    const twice = playedFor('R3-30', 43).say({ kind: 'routineStepped', direction: 'back' });
    expect(twice.rest(200).state.tally.resets[0]?.doses).toMatchObject({ openerSecondsRight: 50 });
  });

  it('gives nothing while it is paused', () => {
    const day = playedFor('R3-30', 28).say({ kind: 'routinePaused' }).rest(60);
    day.say({ kind: 'routineResumed' }).rest(2).say({ kind: 'routineEnded' });
    expect(day.state.tally.resets[0]?.doses?.openerSecondsRight).toBe(7);
  });

  it('that hurt keeps what it gave when a note is wanted', () => {
    const day = playedFor('R3-30', 33).say({ kind: 'somethingHurt' });
    day.say({ kind: 'safetyCardClosed', keepNote: true });
    expect(day.state.tally.resets).toMatchObject([
      { feel: 'worse', doses: { openerSecondsRight: 10 } },
    ]);
  });

  it('survives a restart in its middle with what it gave until then', () => {
    const day = playedFor('R3-30', 43).restart(60);
    expect(day.state.tally.resets[0]?.doses?.openerSecondsRight).toBe(20);
  });
});

describe('A day that is over', () => {
  it('is handed to history with its doses, and remembered in brief', () => {
    const day = playedFor('R5', 181).startDay('2026-03-03');
    const archived = day.effects.find(({ kind }) => kind === 'archiveDay');
    expect(archived).toMatchObject({ record: { day: '2026-03-02', doses: { hinges: 10 } } });
    expect(day.state.recent).toMatchObject([
      { day: '2026-03-02', resets: [{ doses: { hinges: 10 } }] },
    ]);
    expect(day.state.tally.resets).toEqual([]);
  });

  it('is forgotten after fourteen days, and leaves nothing when nothing was done', () => {
    const day = playedFor('R5', 181).startDay('2026-03-03').startDay('2026-03-04');
    expect(day.state.recent.map((one) => one.day)).toEqual(['2026-03-02']);
    expect(day.startDay('2026-03-16').state.recent).toHaveLength(1);
    expect(day.startDay('2026-03-17').state.recent).toEqual([]);
  });
});
