// A month of work days, in which a person does whatever is offered: every dose of the movement notes (4.5) is met,
// nothing comes twice in a row, and nothing comes that the settings rule out.
import { describe, expect, it } from 'vitest';
import { advanceSession } from '../../main/core/advance-session.ts';
import { chooseRoutine } from '../../main/core/choose-routine.ts';
import type { Doses } from '../../main/core/doses.ts';
import type { DayKey } from '../../main/core/session-event.ts';
import type { SessionState } from '../../main/core/session-state.ts';
import type { Settings } from '../../main/core/settings.ts';
import { startSession } from '../../main/core/start-session.ts';
import { addDays, weekdayOf } from '../../main/core/weekday.ts';
import type { Routine } from '../../routines/schema.ts';
import { NINE } from '../support/desk-day.ts';
import { contextOf, dosesOfDay, MONDAY, onCall, recordOf } from '../support/reset-days.ts';

/** Literal, from the movement notes (3.4, 4.3). */
const ON_THE_FLOOR = ['R4', 'R4b', 'R6', 'R6-12', 'R6-15', 'R6b', 'M5', 'M7'];
const KNEELING = ['R3-20', 'R3-30', 'R3-45', 'R3-60', 'R4'];

interface Profile {
  readonly name: string;
  readonly settings: Partial<Settings>;
  /**
   * Resets in a day besides those on a call: four to six are a good day (movement.md 4.5). Three slices of strength that
   * are not to be neighbours need six, where Friday ended with one.
   */
  readonly resets: number;
  readonly never: readonly string[];
}

const OFFICE = [...ON_THE_FLOOR, ...KNEELING];

const PROFILES: readonly Profile[] = [
  { name: 'as it comes, in an office', settings: {}, resets: 6, never: OFFICE },
  {
    name: 'a minute of opener a side, in an office',
    settings: { openerSeconds: 60 },
    resets: 6,
    never: OFFICE,
  },
  { name: 'at home', settings: { place: 'private' }, resets: 6, never: ['R4'] },
  {
    name: 'at home, strength in one session of 15',
    settings: { place: 'private', strengthShape: 'session', strengthReps: 15 },
    resets: 4,
    never: ['R4', 'R6', 'R6-12', 'R6b', 'R6c'],
  },
  {
    name: 'at home, with knees that bother',
    settings: { place: 'private', kneelingBothers: true, openerSeconds: 45 },
    resets: 6,
    never: KNEELING,
  },
  {
    name: 'at home, never on the floor',
    settings: { place: 'private', noFloor: true, openerSeconds: 20 },
    resets: 6,
    never: ON_THE_FLOOR,
  },
  {
    name: 'at home, not lying flat',
    settings: { place: 'private', noLyingFlat: true },
    resets: 6,
    never: OFFICE,
  },
  {
    name: 'strength on Tuesday and Saturday, likes and dislikes',
    settings: {
      strengthDays: ['tue', 'sat'],
      favourites: ['walk-softly', 'sitting-reset'],
      lessOf: ['standing-reset', 'desk-hip-opener'],
    },
    resets: 6,
    never: OFFICE,
  },
];

interface LivedDay {
  readonly key: DayKey;
  readonly done: readonly Routine[];
  readonly doses: Doses;
}

/** Twenty-eight days; on weekends nobody is at the desk, and on every third day there is one reset during a call. */
function liveMonth({ settings, resets }: Profile): readonly LivedDay[] {
  const context = contextOf(settings);
  let state = startSession(NINE, MONDAY);
  const lived: LivedDay[] = [];
  for (let ahead = 0; ahead < 28; ahead += 1) {
    const key = addDays(MONDAY, ahead);
    state = advanceSession(state, { kind: 'dayStarted', at: state.at, day: key }, context).state;
    if (['sat', 'sun'].includes(weekdayOf(key))) continue;
    const done: Routine[] = [];
    const doOne = (during: SessionState) => {
      const { routine } = chooseRoutine(during, context);
      done.push(routine);
      const all = [...state.tally.resets, recordOf(routine)];
      state = { ...state, tally: { ...state.tally, resets: all } };
    };
    for (let count = 0; count < resets; count += 1) {
      if (ahead % 3 === 0 && count === 2) doOne(onCall(state));
      doOne(state);
    }
    lived.push({ key, done, doses: dosesOfDay(state) });
  }
  return lived;
}

describe.each(PROFILES)('A month of work days: $name', (profile) => {
  const { settings, never } = profile;
  const { openerSeconds, strengthDays } = contextOf(settings).settings;
  const month = liveMonth(profile);

  it('holds the hip opener on each side for the chosen time, every day', () => {
    for (const { key, doses } of month) {
      expect(doses.openerSecondsRight, key).toBeGreaterThanOrEqual(openerSeconds);
      expect(doses.openerSecondsLeft, key).toBeGreaterThanOrEqual(openerSeconds);
    }
  });

  it('bends at the hips five to ten times, every day', () => {
    for (const { key, doses } of month) {
      expect(doses.hinges, key).toBeGreaterThanOrEqual(5);
      expect(doses.hinges, key).toBeLessThanOrEqual(10);
    }
  });

  it('does three sets of strength on every strength day, and rests on the others', () => {
    for (const { key, doses } of month) {
      const isPlanned = strengthDays.includes(weekdayOf(key));
      expect(doses.bridgeSets + doses.standInSets, key).toBe(isPlanned ? 3 : 0);
    }
  });

  it('does nothing twice in a row, from the first day to the last', () => {
    const ids = month.flatMap(({ done }) => done.map(({ id }) => id));
    expect(ids.filter((id, index) => id === ids[index - 1])).toEqual([]);
  });

  it('does nothing that the settings rule out', () => {
    const codes = new Set(month.flatMap(({ done }) => done.map(({ code }) => code)));
    for (const code of never) expect(codes).not.toContain(code);
  });

  it('varies: no two days of a week are the same', () => {
    const days = month.slice(0, 5).map(({ done }) => done.map(({ id }) => id).join());
    expect(new Set(days).size).toBe(days.length);
  });

  it('is the same month again for the same settings', () => {
    expect(liveMonth(profile)).toEqual(month);
  });
});
