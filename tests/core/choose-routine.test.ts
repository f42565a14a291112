// Which routine a card offers by itself, and why: what fits, what the day lacks, what was done longest ago.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { chooseRoutine } from '../../main/core/choose-routine.ts';
import type { SessionState } from '../../main/core/session-state.ts';
import type { Settings } from '../../main/core/settings.ts';
import { addDays } from '../../main/core/weekday.ts';
import { BUILT_IN_ROUTINES } from '../../routines/index.ts';
import { DeskDay } from '../support/desk-day.ts';
import { contextOf, dayWith, MONDAY, onCall, routineOf, TUESDAY } from '../support/reset-days.ts';

/** Literal, from the movement notes (4.1, 4.3, 3.4), so that the rules are not held to themselves. */
const HINGES: Readonly<Record<string, number>> = { R2: 5, R5: 10, M3: 5 };
const ON_THE_FLOOR = ['R4', 'R4b', 'R6', 'R6-12', 'R6-15', 'R6b', 'M5', 'M7'];
const KNEELING = ['R3-20', 'R3-30', 'R3-45', 'R3-60', 'R4'];
const SEATED = ['R1', 'R7', 'M1'];
const STRENGTH = ['R6', 'R6-12', 'R6-15', 'R6b', 'R6c'];

const PRIVATE = { place: 'private' } as const;

function offer(state: SessionState, settings: Partial<Settings> = {}) {
  const { routine, micro, reason } = chooseRoutine(state, contextOf(settings));
  return { routine: routine.code, micro: micro.code, reason };
}

const codes = BUILT_IN_ROUTINES.map(({ code }) => code ?? '');
const anyFeel = fc.constantFrom('', ' looser', ' same', ' worse');
const anyReset = fc.tuple(fc.constantFrom(...codes), anyFeel).map(([code, feel]) => code + feel);
const anyResets = fc.array(anyReset, { maxLength: 10 });
const anyDay = fc
  .record({ ahead: fc.nat(300), done: anyResets, yesterday: anyResets, isOnCall: fc.boolean() })
  .map(({ ahead, done, yesterday, isOnCall }) => {
    const day = addDays(MONDAY, ahead);
    const state = dayWith(done, { day, before: [[addDays(day, -1), yesterday]] });
    return isOnCall ? onCall(state) : state;
  });
const anyIds = fc.uniqueArray(fc.constantFrom(...BUILT_IN_ROUTINES.map(({ id }) => id)), {
  maxLength: 4,
});
const anySettings: fc.Arbitrary<Partial<Settings>> = fc.record({
  kneelingBothers: fc.boolean(),
  noFloor: fc.boolean(),
  noLyingFlat: fc.boolean(),
  place: fc.constantFrom('office', 'private'),
  openerSeconds: fc.constantFrom(20, 30, 45, 60),
  strengthReps: fc.constantFrom(10, 12, 15),
  strengthShape: fc.constantFrom('slices', 'session'),
  strengthDays: fc.subarray(['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'] as const),
  favourites: anyIds,
  lessOf: anyIds,
});

describe('Whatever the day and the settings, a card', () => {
  const holds = (rule: (state: SessionState, settings: Partial<Settings>) => void) => {
    fc.assert(fc.property(anyDay, anySettings, rule), { numRuns: 300 });
  };

  it('offers nothing on the floor and no kneeling in the office', () => {
    holds((state, settings) => {
      const { routine, micro } = offer(state, { ...settings, place: 'office' });
      expect([...ON_THE_FLOOR, ...KNEELING]).not.toContain(routine);
      expect([...ON_THE_FLOOR, ...KNEELING]).not.toContain(micro);
    });
  });

  it('offers nobody’s own floor routine in the office either, however quiet it says it is', () => {
    const own = { ...routineOf('M7'), id: 'my-own', kind: 'routine', discretion: 0 } as const;
    const context = { ...contextOf(), routines: [own, routineOf('R7'), routineOf('M1')] };
    expect(chooseRoutine(dayWith([]), context).routine.id).not.toBe('my-own');
    const home = { ...context, settings: { ...context.settings, ...PRIVATE } };
    expect(chooseRoutine(dayWith([]), home).routine.id).toBe('my-own');
  });

  it('offers nothing that the body rules out', () => {
    holds((state, settings) => {
      const { routine = '', micro = '' } = offer(state, settings);
      const out = [
        ...(settings.kneelingBothers ? KNEELING : []),
        ...(settings.noFloor ? ON_THE_FLOOR : []),
        ...(settings.noLyingFlat ? [...ON_THE_FLOOR, ...KNEELING] : []),
      ];
      expect(out).not.toContain(routine);
      expect(out).not.toContain(micro);
    });
  });

  it('offers only what nobody notices on a call', () => {
    holds((state, settings) => {
      const { routine, micro, reason } = offer(onCall(state), settings);
      expect(['R7', 'M1']).toContain(routine);
      expect(['R7', 'M1']).toContain(micro);
      expect(reason.kind).toBe('onCall');
    });
  });

  it('offers a seated one otherwise only where it is a favourite', () => {
    holds((state, settings) => {
      if (state.desk.signals.call.kind === 'on') return;
      for (const code of Object.values(offer(state, { ...settings, favourites: [] })))
        expect(SEATED).not.toContain(code);
    });
  });

  it('never offers the relief sequence by itself', () => {
    holds((state, settings) => {
      expect(offer(state, settings).routine).not.toBe('R4');
    });
  });

  it('never offers the routine just done, today or yesterday', () => {
    holds((state, settings) => {
      const last = state.tally.resets.at(-1) ?? state.recent.at(-1)?.resets.at(-1);
      expect(chooseRoutine(state, contextOf(settings)).routine.id).not.toBe(last?.routineId);
    });
  });

  it('never takes the day past ten hinges', () => {
    holds((state, settings) => {
      const done = state.tally.resets.reduce((sum, { doses }) => sum + (doses?.hinges ?? 0), 0);
      const { routine, micro } = chooseRoutine(state, contextOf(settings));
      for (const { code = '', steps } of [routine, micro]) {
        const bends = steps.some(
          ({ motion }) =>
            motion.kind === 'repeat' && motion.phases.some(({ to }) => to === 'HINGE-END'),
        );
        if (bends) expect(done + (HINGES[code] ?? 0)).toBeLessThanOrEqual(10);
        if (code === 'R5') expect(done).toBe(0);
      }
    });
  });

  it('offers strength on strength days only, and no fourth set', () => {
    holds((state, settings) => {
      const { routine = '', reason } = offer(state, { ...settings, strengthDays: [] });
      expect(STRENGTH).not.toContain(routine);
      expect(['strengthSlice', 'strengthSession']).not.toContain(reason.kind);
    });
  });

  it('offers of a family of levels only the chosen one', () => {
    holds((state, settings) => {
      const { routine = '' } = offer(state, settings);
      if (routine.startsWith('R3-')) expect(routine).toBe(`R3-${String(settings.openerSeconds)}`);
      if (routine.startsWith('R6-')) expect(routine).toBe(`R6-${String(settings.strengthReps)}`);
    });
  });

  it('offers the same again for the same state', () => {
    holds((state, settings) => {
      expect(offer(structuredClone(state), settings)).toEqual(offer(state, settings));
    });
  });
});

describe('What the day lacks', () => {
  it('comes first: an opener and hinges, in the office without kneeling', () => {
    const first = offer(dayWith([]));
    const second = offer(dayWith([first.routine ?? '']));
    expect([first.reason.kind, second.reason.kind].toSorted()).toEqual([
      'hingesNotYetToday',
      'openerNotYetToday',
    ]);
    expect([first.routine, second.routine]).toContain('R9');
  });

  it('is the kneeling opener of the chosen length in a room of one’s own', () => {
    expect(offer(dayWith(['R5']), { ...PRIVATE, openerSeconds: 45 })).toMatchObject({
      routine: expect.stringMatching(/^R3-45|R9$/) as string,
      reason: { kind: 'openerNotYetToday' },
    });
    const kneels = { ...PRIVATE, kneelingBothers: true };
    expect(offer(dayWith(['R5']), kneels).routine).toBe('R9');
  });

  it('goes on until the chosen seconds are held on each side, two holds adding up', () => {
    const longest = { openerSeconds: 60 } as const;
    expect(offer(dayWith(['R5', 'R9', 'R8']), longest)).toMatchObject({
      routine: 'R9',
      reason: { kind: 'openerMoreToday', held: 30, wanted: 60 },
    });
    const { reason } = offer(dayWith(['R5', 'R9', 'R8', 'R9']), longest);
    expect(reason.kind).not.toBe('openerMoreToday');
  });

  it('is given by the one-minute version too', () => {
    expect(offer(dayWith(['R5'])).micro).toBe('M4');
    expect(offer(dayWith(['R9'])).micro).toBe('M3');
  });

  it('is not what felt worse last time', () => {
    const state = dayWith(['R5'], { before: [[MONDAY, ['R9 worse', 'R8']]] });
    expect(offer(state).reason.kind).not.toBe('openerNotYetToday');
  });
});

describe('Hinges', () => {
  it('past the tenth are walked instead, and the card says so', () => {
    const state = dayWith(['R5', 'R9', 'R8']);
    const { routine, reason } = chooseRoutine(state, contextOf());
    expect(routine).toMatchObject({
      code: 'R2',
      summary: expect.stringContaining('soft') as string,
    });
    expect(reason).toEqual({ kind: 'hingesDone', hinges: 10 });
    const poses = JSON.stringify(routine.steps);
    expect(poses).not.toContain('HINGE');
    expect(poses).toContain('"walk"');
  });

  it('come plain while they fit', () => {
    const { routine } = chooseRoutine(dayWith(['R2', 'R9', 'R8']), contextOf());
    expect(JSON.stringify(routine.steps)).toContain('HINGE-END');
    expect(routine.code).toBe('R2');
  });
});

describe('On a strength day', () => {
  const monday = (done: readonly string[]) => dayWith(done, { day: MONDAY });

  it('in the office three stand-ins come at the desk, never as neighbours', () => {
    expect(offer(monday([]))).toMatchObject({
      routine: 'R6c',
      reason: {
        kind: 'strengthSlice',
        weekday: 'mon',
        moved: 'no',
        slice: 1,
        of: 3,
        place: 'desk',
      },
    });
    expect(offer(monday(['R6c'])).routine).not.toBe('R6c');
    expect(offer(monday(['R6c', 'R9']))).toMatchObject({
      routine: 'R6c',
      reason: { slice: 2, of: 3 },
    });
    expect(offer(monday(['R6c', 'R9', 'R6c', 'R8', 'R6c', 'R5'])).routine).not.toBe('R6c');
  });

  it('in a room of one’s own they are slices on the floor', () => {
    expect(offer(monday([]), PRIVATE)).toMatchObject({
      routine: 'R6b',
      reason: { kind: 'strengthSlice', place: 'floor' },
    });
    expect(offer(monday([]), { ...PRIVATE, noFloor: true }).routine).toBe('R6c');
  });

  it.each([
    [10, 'R6'],
    [12, 'R6-12'],
    [15, 'R6-15'],
  ] as const)('with %i bridges a set in one session it is %s, once', (strengthReps, code) => {
    const settings = { ...PRIVATE, strengthShape: 'session', strengthReps } as const;
    expect(offer(monday([]), settings)).toMatchObject({
      routine: code,
      reason: { kind: 'strengthSession', weekday: 'mon' },
    });
    expect(STRENGTH).not.toContain(offer(monday([code, 'R8']), settings).routine);
    expect(offer(monday(['R6b', 'R8']), settings).routine).toBe('R6b');
  });

  it('that nobody used moves to the next day where a rest day is left, and says so', () => {
    const days = { strengthDays: ['mon', 'thu'] } as const;
    const before = [
      ['2026-02-28', ['R8']],
      [MONDAY, ['R8', 'R9']],
    ] as const;
    expect(offer(dayWith([], { before }), days)).toMatchObject({
      routine: 'R6c',
      reason: { kind: 'strengthSlice', weekday: 'mon', moved: 'yes', slice: 1 },
    });
    expect(STRENGTH).not.toContain(offer(dayWith([], { before })).routine);
    const begun = [[MONDAY, ['R8', 'R6c']]] as const;
    expect(STRENGTH).not.toContain(offer(dayWith([], { before: begun }), days).routine);
    expect(STRENGTH).not.toContain(offer(dayWith([]), days).routine);
  });
});

describe('A person’s likes', () => {
  const done = ['R5', 'R9'];

  it('pin one routine, which then comes first wherever it fits', () => {
    const pinned = routineOf('R8').id;
    expect(offer(dayWith([]), { pinned })).toMatchObject({
      routine: 'R8',
      reason: { kind: 'pinned' },
    });
    expect(offer(dayWith(['R8']), { pinned }).routine).toBe('R8');
    expect(offer(onCall(dayWith([])), { pinned }).routine).toBe('R7');
    expect(offer(dayWith([]), { pinned: routineOf('R6').id }).routine).not.toBe('R6');
    expect(offer(dayWith([]), { pinned: routineOf('M8').id }).micro).toBe('M8');
    expect(offer(dayWith([]), { pinned: 'gone' }).routine).toBe(offer(dayWith([])).routine);
  });

  it('raise a favourite, a seated one too', () => {
    const favourites = [routineOf('R1').id];
    expect(offer(dayWith(done), { favourites })).toMatchObject({
      routine: 'R1',
      reason: { kind: 'favourite' },
    });
  });

  it('lower what there should be less of, and what felt worse; raise what left looser', () => {
    const count = (code: string, settings: Partial<Settings>, feel = '') =>
      Array.from({ length: 60 }, (_, n) => addDays('2026-03-03', 7 * n)).filter((day) => {
        const before = [[addDays(day, -3), [`R8${feel}`, 'R2', 'R8', 'R2', 'R9', 'R2']]] as const;
        return offer(dayWith(done, { day, before }), settings).routine === code;
      }).length;
    const plain = count('R8', {});
    expect(plain).toBeGreaterThan(0);
    expect(count('R8', { lessOf: [routineOf('R8').id] })).toBe(0);
    expect(count('R8', {}, ' worse')).toBe(0);
    expect(count('R8', {}, ' looser')).toBeGreaterThanOrEqual(plain);
  });

  it('never take a daily dose away that nothing else can give', () => {
    const lessOf = [routineOf('R9').id];
    expect(offer(dayWith(['R5']), { lessOf }).routine).toBe('R9');
    expect(offer(dayWith(['R5', 'R9', 'R2']), { lessOf }).routine).not.toBe('R9');
  });
});

describe('The line that says why', () => {
  it('counts the calls of the day', () => {
    const state = onCall(dayWith([]));
    const third = { ...state, tally: { ...state.tally, calls: 2 } };
    expect(offer(state).reason).toEqual({ kind: 'onCall', calls: 1 });
    expect(offer(third).reason).toEqual({ kind: 'onCall', calls: 3 });
  });

  it('counts a call once, and no blip, from what the machine shows', () => {
    // A call is looked for while the hands rest; one that nobody looks for counts for nothing.
    const day = new DeskDay().type(60).rest(60).see({ call: 'on' }).rest(10).see({ call: 'off' });
    day.type(60);
    expect(day.state.tally.calls).toBeUndefined();
    for (let call = 0; call < 2; call += 1) {
      day.see({ call: 'on' }).rest(600).see({ call: 'off' }).type(60);
    }
    expect(day.state.tally.calls).toBe(2);
    expect(day.see({ call: 'on' }).rest(90).snapshot.next.reason).toEqual({
      kind: 'onCall',
      calls: 3,
    });
  });

  it('differs from day to day, as the offers do', () => {
    const week = [0, 7, 14, 21, 28, 35].map((ahead) => addDays(TUESDAY, ahead));
    const offers = week.map((day) => offer(dayWith([], { day })).routine);
    expect(new Set(offers).size).toBeGreaterThan(1);
  });
});
