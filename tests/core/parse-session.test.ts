// What a stored session may hold: every state that a day leads to comes back, nothing else is let in.
import { describe, expect, it } from 'vitest';
import { parseSession } from '../../main/core/parse-session.ts';
import type { SessionState } from '../../main/core/session-state.ts';
import { startSession } from '../../main/core/start-session.ts';
import { HOUR_MS, later, MINUTE_MS, type Instant } from '../../main/core/time.ts';
import { BUILT_IN_ROUTINES, mirrorRoutine, parseRoutine } from '../../routines/index.ts';
import { DeskDay, NINE } from '../support/desk-day.ts';
import { FakeProgram } from '../support/fake-ports.ts';

function checkRoutine(value: unknown) {
  const checked = parseRoutine(value);
  return checked.ok ? checked.routine : null;
}

function read(value: unknown, now: Instant = later(NINE, HOUR_MS)) {
  return parseSession(value, { now, checkRoutine });
}

/** As the disk gives it back. */
function stored(state: unknown): Record<string, unknown> {
  return JSON.parse(JSON.stringify(state)) as Record<string, unknown>;
}

/** A session with one value at a path replaced. */
function damaged(state: SessionState, path: string, value: unknown): unknown {
  const copy = stored(state);
  const keys = path.split('.');
  const last = keys.pop() ?? '';
  const holder = keys.reduce<Record<string, unknown>>(
    (part, key) => part[key] as Record<string, unknown>,
    copy,
  );
  holder[last] = value;
  return copy;
}

describe('A stored session', () => {
  it('can be read again when the wall clock was set back by days', () => {
    const day = new DeskDay({}, later(NINE, 48 * HOUR_MS)).type(20 * 60);
    day.setWallClock(-47 * HOUR_MS).type(60);
    expect(read(stored(day.state), day.now)).toMatchObject({ ok: true });
  });

  it('comes back exactly as it was saved, at every step of a day', () => {
    const program = new FakeProgram({ intervalMinutes: 15 });
    program.type(15 * 60).rest(6);
    program.runtime.command({ kind: 'snooze', minutes: 5 });
    program.type(6 * 60).rest(6);
    program.runtime.command({ kind: 'startReset', routineId: 'standing-reset' });
    program.type(60);
    program.runtime.command({ kind: 'reportHurt' });
    program.type(120);
    program.runtime.command({ kind: 'closeSafetyCard', keepNote: true });
    program.runtime.command({ kind: 'startReset', routineId: 'standing-micro' });
    program.type(90);
    program.runtime.command({ kind: 'rateFeel', feel: 'looser' });
    program.runtime.command({ kind: 'pauseProgram', for: 30 });
    program.type(60);
    program.runtime.command({ kind: 'resumeProgram' });
    program.runtime.command({ kind: 'standUp' });
    program.type(20 * 60);
    program.runtime.stop();
    const kinds = new Set(program.disk.saved.map(({ prompt }) => prompt.kind));
    expect([...kinds]).toEqual(expect.arrayContaining(['counting', 'playing', 'hurt', 'done']));
    for (const state of program.disk.saved) {
      const now = program.clock.now();
      expect(read(stored(state), now)).toEqual({ ok: true, state: stored(state) });
    }
  });

  it('from before doses, other days and check-ins were kept comes back without them', () => {
    const day = new DeskDay().type(600);
    day.say({ kind: 'resetStarted', routine: BUILT_IN_ROUTINES[0] as never }).rest(30);
    const { recent, checkIn, tally, prompt, ...old } = stored(day.state);
    expect([recent, checkIn]).not.toContain(undefined);
    const { playedMs, waitsAtMs, ...playing } = prompt as Record<string, unknown>;
    expect([playedMs, waitsAtMs]).not.toContain(undefined);
    const reset = { routineId: 'standing-reset', at: NINE, doneMs: 180_000, isFinished: true };
    const earlier = { ...old, prompt: playing, tally: { ...(tally as object), resets: [reset] } };
    expect(read(earlier)).toMatchObject({
      ok: true,
      state: {
        recent: [],
        checkIn: { pointDay: '2026-03-02', openWeek: null, past: [] },
        prompt: { playedMs: [], waitsAtMs: null },
        tally: { resets: [reset] },
      },
    });
  });

  it('from before reasons had their facts comes back with the kind that it said', () => {
    const card = {
      kind: 'card',
      since: NINE,
      shownAt: NINE,
      offer: 'full',
      routineId: 'on-a-call',
      microId: 'sitting-micro',
    };
    const fresh = startSession(NINE, '2026-03-02');
    for (const [said, meant] of [
      ['onCall', { kind: 'onCall', calls: 1 }],
      ['freshStart', { kind: 'freshStart' }],
    ] as const) {
      expect(read(damaged(fresh, 'prompt', { ...card, reason: said }))).toMatchObject({
        state: { prompt: { reason: meant } },
      });
    }
    expect(read(damaged(fresh, 'prompt', { ...card, reason: 'whim' })).ok).toBe(false);
  });

  it('comes back with the days behind it, its check-ins and every kind of reason', () => {
    const day = new DeskDay().startDay('2026-03-06').passCheckIn('2026-03-06');
    day.say({
      kind: 'checkInAnswered',
      answers: { pinch: 'less', hips: 'more', even: 'same', thoughts: 'less' },
    });
    day.say({ kind: 'resetStarted', routine: BUILT_IN_ROUTINES[0] as never }).rest(200);
    const { state } = day.startDay('2026-03-07');
    expect(state.recent).toHaveLength(1);
    expect(read(stored(state), day.now)).toEqual({ ok: true, state: stored(state) });
    const when = { weekday: 'wed', moved: 'no' };
    const reasons = [
      { kind: 'pinned' },
      { kind: 'openerMoreToday', held: 30, wanted: 60 },
      { kind: 'hingesNotYetToday', hinges: 3 },
      { kind: 'strengthSlice', ...when, slice: 2, of: 3, place: 'desk' },
      { kind: 'strengthSession', ...when },
    ];
    for (const reason of reasons) {
      const card = { kind: 'card', since: NINE, shownAt: NINE, offer: 'full', routineId: 'a' };
      const holding = damaged(state, 'prompt', { ...card, microId: 'b', reason });
      expect(read(holding, day.now)).toMatchObject({ state: { prompt: { reason } } });
    }
  });

  it('comes back in the middle of a mirrored routine', () => {
    const [routine] = BUILT_IN_ROUTINES;
    if (routine === undefined) throw new Error('there are no routines');
    for (const played of [routine, mirrorRoutine(routine)]) {
      const state = damaged(startSession(NINE, '2026-03-02'), 'prompt', {
        kind: 'playing',
        routine: played,
        startedAt: NINE,
        anchorAt: NINE,
        positionMs: 12_000,
        doneMs: 12_000,
        isPaused: false,
      });
      expect(read(state).ok).toBe(true);
    }
  });

  const fresh = new DeskDay().state;
  const weekAhead = later(NINE, 7 * 24 * HOUR_MS);
  const farAhead = later(NINE, 400 * 24 * HOUR_MS);

  it.each([
    ['of another version', 'version', 2],
    ['on a day that is in no calendar', 'tally.day', '2026-02-31x'],
    ['on a month that is in no calendar', 'tally.day', '2026-13-01'],
    ['with fifteen days behind it', 'recent', Array(15).fill({ day: '2026-03-01', resets: [] })],
    ['with an answer that cannot be given', 'checkIn.past', [{ week: 'x' }]],
    ['whose clock is negative', 'clock.sittingMs', -1],
    ['whose clock is a text', 'clock.sittingMs', '12'],
    ['with more skipped than sat', 'clock.skippedMs', 99 * MINUTE_MS],
    ['whose clock says more than any day could', 'clock.sittingMs', 400 * 24 * HOUR_MS],
    ['from the far future', 'at', farAhead],
    ['whose last presence is in the far future', 'clock.presentAt', weekAhead],
    ['that is quiet for ever', 'quietUntil', farAhead],
    ['paused for ever by a date', 'pause', { since: NINE, until: farAhead }],
    ['with a prompt of no known kind', 'prompt', { kind: 'shouting' }],
    [
      'that plays something that is no routine',
      'prompt',
      { kind: 'playing', routine: { steps: [] } },
    ],
    ['without its desk', 'desk', undefined],
    [
      'with a ledger out of order',
      'ledger',
      [
        { from: NINE + 10, to: NINE + 20, kind: 'sitting', evidence: 'input' },
        { from: NINE, to: NINE + 5, kind: 'away', evidence: 'lock' },
      ],
    ],
    ['with a ledger that is a list of nulls', 'ledger', [null, null]],
    ['with a day that is no date', 'tally.day', 'yesterday'],
    ['with a count that is no number', 'sessions', { 'standing-reset': 'many' }],
    ['with a hundred thousand cards', 'cardsShownAt', Array.from({ length: 100_000 }, () => NINE)],
  ])('%s is refused, and the reason names the field', (_what, path, value) => {
    const result = read(damaged(fresh, path, value));
    expect(result.ok).toBe(false);
    const field = path.split('.')[0] ?? '';
    expect(result).toMatchObject({ problem: expect.stringContaining(field) as string });
  });

  it.each([[null], [[]], ['text'], [42], [{}]])('that is %j is refused', (value) => {
    expect(read(value).ok).toBe(false);
  });

  it('written by a clock that was a few hours fast is still read', () => {
    expect(read(stored(fresh), later(NINE, -5 * HOUR_MS)).ok).toBe(true);
  });

  it('does not take over keys that it does not know, or that every object has', () => {
    const text = JSON.stringify(fresh).replace(
      '{',
      '{"__proto__": {"isStopped": true}, "extra": 1,',
    );
    const result = read(JSON.parse(text));
    expect(result).toEqual({ ok: true, state: stored(fresh) });
  });
});
