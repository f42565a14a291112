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
