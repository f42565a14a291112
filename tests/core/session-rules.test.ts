// The rules of the session, held against random days: whatever a person and their machine do, these stay true.
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { advanceSession } from '../../main/core/advance-session.ts';
import { isDeskEmpty } from '../../main/core/presence.ts';
import type { SessionState } from '../../main/core/session-state.ts';
import { readSittingMs, readStandingMs } from '../../main/core/sitting-clock.ts';
import { startSession } from '../../main/core/start-session.ts';
import { HOUR_MS, later, MINUTE_MS, SECOND_MS } from '../../main/core/time.ts';
import { addDays } from '../../main/core/weekday.ts';
import { BUILT_IN_ROUTINES } from '../../routines/index.ts';
import { DeskDay, NINE } from '../support/desk-day.ts';

type Act = (day: DeskDay) => unknown;

/** What a person or a machine can do next; a name for the report and the deed. */
const act: fc.Arbitrary<{ readonly name: string; readonly run: Act }> = fc.oneof(
  { weight: 6, arbitrary: timed('type', 1, 1800, (day, seconds) => day.type(seconds)) },
  { weight: 6, arbitrary: timed('rest', 1, 600, (day, seconds) => day.rest(seconds)) },
  timed('lock', 1, 900, (day, seconds) => day.lock(seconds)),
  timed('suspend', 1, 7200, (day, seconds) => day.suspend(seconds)),
  timed('sleep', 91, 7200, (day, seconds) => day.sleepUnannounced(seconds)),
  timed('restart', 1, 3600, (day, seconds) => day.restart(seconds)),
  timed('kill', 1, 3600, (day, seconds) => day.restart(seconds, 'killed')),
  timed('set back', 1, 7200, (day, seconds) => day.setWallClock(-seconds * SECOND_MS)),
  timed('snooze', 60, 900, (day, seconds) =>
    day.say({ kind: 'promptSnoozed', forMs: seconds * SECOND_MS }),
  ),
  timed('pause', 60, 5400, (day, s) =>
    day.say({ kind: 'programPaused', until: later(day.now, s * SECOND_MS) }),
  ),
  fc.constantFrom(...BUILT_IN_ROUTINES).map((routine) => ({
    name: `start ${routine.id}`,
    run: (day: DeskDay) => day.say({ kind: 'resetStarted', routine }),
  })),
  fc.constantFrom(
    said('skip', { kind: 'promptSkipped' }),
    said('close card', { kind: 'cardClosed' }),
    said('snooze for call', { kind: 'promptSnoozedForCall' }),
    said('stand', { kind: 'stoodUp' }),
    said('sit', { kind: 'satDown' }),
    said('pause', { kind: 'programPaused', until: null }),
    said('resume', { kind: 'programResumed' }),
    said('routine pause', { kind: 'routinePaused' }),
    said('routine resume', { kind: 'routineResumed' }),
    said('step', { kind: 'routineStepped', direction: 'forward' }),
    said('back', { kind: 'routineStepped', direction: 'back' }),
    said('end', { kind: 'routineEnded' }),
    said('hurt', { kind: 'somethingHurt' }),
    said('close safety', { kind: 'safetyCardClosed', keepNote: true }),
    said('rate', { kind: 'feelRated', feel: 'same' }),
    said('close reset', { kind: 'resetClosed' }),
    seen('call', { call: 'on' }),
    seen('no call', { call: 'off' }),
    seen('video', { video: 'on' }),
    seen('no video', { video: 'off' }),
    seen('full screen', { fullScreen: 'on' }),
    seen('no full screen', { fullScreen: 'off' }),
    {
      name: 'next day',
      run: (day: DeskDay) => day.startDay(addDays(day.state.tally.day, 1)),
    },
  ),
);

function timed(
  name: string,
  min: number,
  max: number,
  run: (day: DeskDay, seconds: number) => unknown,
) {
  return fc.integer({ min, max }).map((seconds) => ({
    name: `${name} ${String(seconds)}`,
    run: (day: DeskDay) => run(day, seconds),
  }));
}

function said(name: string, event: Parameters<DeskDay['say']>[0]) {
  return { name, run: (day: DeskDay) => day.say(event) };
}

function seen(name: string, evidence: Parameters<DeskDay['see']>[0]) {
  return { name, run: (day: DeskDay) => day.see(evidence) };
}

const days = fc.array(act, { maxLength: 40 });

/** Runs a random day and hands every step of it to `check`. */
function checkDays(
  check: (before: SessionState, after: SessionState, day: DeskDay, index: number) => void,
): void {
  fc.assert(
    fc.property(days, (acts) => {
      const day = new DeskDay({ intervalMinutes: 20 });
      for (const { run } of acts) run(day);
      let state = startSession(NINE, '2026-03-02');
      day.events.forEach((event, index) => {
        const next = advanceSession(state, event, day.context).state;
        check(state, next, day, index);
        state = next;
      });
    }),
    { numRuns: 150 },
  );
}

/** When the person came back from a reset in this step; the end of time when they did not. */
function returnedAt(before: SessionState, after: SessionState): number {
  const hasReturned = before.prompt.kind === 'done' && before.prompt.returnedAt === null;
  return hasReturned && after.clock.frozen === null ? after.desk.backAt : Infinity;
}

describe('on any day', () => {
  it('the clock is never negative, and skipped time never exceeds it', () => {
    checkDays((_, after) => {
      expect(readSittingMs(after.clock, after.at)).toBeGreaterThanOrEqual(0);
      expect(after.clock.skippedMs).toBeGreaterThanOrEqual(0);
      expect(after.clock.skippedMs).toBeLessThanOrEqual(after.clock.sittingMs + 1e-6);
    });
  });

  it('the clock never grows faster than time', () => {
    checkDays((before, after) => {
      const grownMs = readSittingMs(after.clock, after.at) - readSittingMs(before.clock, before.at);
      // An absence of up to 30 s counts as sitting once it is over, so what was taken for away comes back with it.
      const undone =
        before.clock.absence === null ? 0 : Math.max(0, before.at - before.clock.presentAt);
      // A return from a reset is dated by its input, which may lie just before the sample before.
      const passedMs = Math.max(0, after.at - Math.min(before.at, returnedAt(before, after)));
      const limitMs =
        before.clock.absence === null ? passedMs : passedMs + undone + before.clock.sittingMs;
      expect(grownMs).toBeLessThanOrEqual(limitMs + 1e-6);
    });
  });

  it('no card is shown while paused, in a call, or at an empty desk, nor on the first second back', () => {
    checkDays((before, after) => {
      if (
        after.tally.prompts.shown <= before.tally.prompts.shown ||
        before.tally.day !== after.tally.day
      )
        return;
      expect(after.pause).toBeNull();
      expect(after.desk.signals.call.kind).not.toBe('on');
      expect(isDeskEmpty(after, after.at)).toBe(false);
      expect(after.at - after.desk.backAt).toBeGreaterThan(SECOND_MS);
    });
  });

  it('no more than three cards come within an hour', () => {
    checkDays((_, after) => {
      const recent = after.cardsShownAt.filter((at) => after.at - at < HOUR_MS);
      expect(recent.length).toBeLessThanOrEqual(3);
    });
  });

  it('a due prompt is delivered, put off by the person, or discharged by absence, never forgotten', () => {
    checkDays((before, after, day, index) => {
      const wasWaiting = before.prompt.kind === 'due' || before.prompt.kind === 'snoozed';
      if (!wasWaiting || after.prompt.kind !== 'counting') return;
      const event = day.events[index];
      const wasAnswered = ['promptSkipped', 'stoodUp', 'satDown'].includes(event?.kind ?? '');
      const fell =
        readSittingMs(after.clock, after.at) < readSittingMs(before.clock, before.at) ||
        readStandingMs(after.clock, after.at) < readStandingMs(before.clock, before.at);
      expect(wasAnswered || fell).toBe(true);
    });
  });

  it('the ledger is in order, without overlaps and without empty entries', () => {
    checkDays((_, { ledger }) => {
      const isInOrder = ledger.every(
        ({ from, to }, index) => from < to && from >= (ledger[index - 1]?.to ?? from),
      );
      expect(isInOrder).toBe(true);
    });
  });

  it('the clock stands still exactly while paused, in a reset, or until the return from one', () => {
    checkDays((_, { prompt, pause, clock }) => {
      const inReset =
        prompt.kind === 'playing' || (prompt.kind === 'done' && prompt.returnedAt === null);
      expect(clock.frozen !== null).toBe(inReset || pause !== null);
    });
  });

  it('replaying the same events gives the same state', () => {
    checkDays((before, after, day, index) => {
      const event = day.events[index];
      if (event === undefined) return;
      expect(advanceSession(before, event, day.context).state).toEqual(after);
    });
  });

  it('the state survives being written and read at any instant', () => {
    checkDays((_, after, __, index) => {
      if (index % 20 === 0) expect(JSON.parse(JSON.stringify(after))).toEqual(after);
    });
  });

  it('a change of settings never moves the clock', () => {
    const settings = fc.record({
      intervalMinutes: fc.integer({ min: 15, max: 90 }),
      awayMinutes: fc.integer({ min: 2, max: 10 }),
      standingMinutes: fc.integer({ min: 20, max: 40 }),
    });
    fc.assert(
      fc.property(days, settings, (acts, changed) => {
        const day = new DeskDay();
        for (const { run } of acts) run(day);
        const at = day.state.at;
        const before = readSittingMs(day.state.clock, at);
        day.now = at;
        expect(readSittingMs(day.change(changed).state.clock, at)).toBe(before);
      }),
    );
  });
});

describe('one absence', () => {
  const PIECES = ['lock', 'suspend', 'restart', 'kill'] as const;

  it('gives the same clock however it is made up, within one sample period', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 120, max: 2400 }),
        fc.array(
          fc.record({ kind: fc.constantFrom(...PIECES), seconds: fc.integer({ min: 5, max: 60 }) }),
          {
            minLength: 1,
            maxLength: 4,
          },
        ),
        (workedSeconds, pieces) => {
          const whole = pieces.reduce((sum, { seconds }) => sum + seconds, 0);
          fc.pre(whole > 45);
          const one = new DeskDay().type(workedSeconds);
          one.suspend(whole).type(1);
          const many = new DeskDay().type(workedSeconds);
          for (const { kind, seconds } of pieces) absent(many, kind, seconds);
          many.type(1);
          const periodShare = (15 * SECOND_MS) / (150 * SECOND_MS);
          const toleranceMs = workedSeconds * SECOND_MS * periodShare + 15 * SECOND_MS;
          const differenceMs = Math.abs(one.minutes - many.minutes) * MINUTE_MS;
          expect(differenceMs).toBeLessThanOrEqual(toleranceMs);
        },
      ),
      { numRuns: 300 },
    );
  });

  /** A piece of an absence, during which nobody touches the machine, so that a lock is not undone by hand. */
  function absent(day: DeskDay, kind: (typeof PIECES)[number], seconds: number): void {
    if (kind === 'suspend') day.suspend(seconds);
    else if (kind === 'lock') day.lockUntouched(seconds);
    else day.restart(seconds, kind === 'restart' ? 'quit' : 'killed');
  }
});
