// The ready-hold: a transition waits at its end until the person is ready, and the wait is nobody's seconds.
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { FORGOTTEN_ROUTINE_MS } from '../../main/core/advance-session.ts';
import { transitionEndMs } from '../../main/core/ready-hold.ts';
import { routineMs } from '../../main/core/routine-progress.ts';
import { SECOND_MS } from '../../main/core/time.ts';
import { BUILT_IN_ROUTINES } from '../../routines/index.ts';
import type { Routine } from '../../routines/schema.ts';
import { DeskDay } from '../support/desk-day.ts';

function routineCalled(wanted: string): Routine {
  const found = BUILT_IN_ROUTINES.find(({ id }) => id === wanted);
  if (found === undefined) throw new Error(`no routine ${wanted}`);
  return found;
}

/** 15 s to get down (a transition), 4 s tuck, 4 s shift, 30 s hold, 4 s ease, 12 s switch (a transition), … */
const OPENER = routineCalled('hip-flexor-opener-30');
const GET_DOWN_MS = 15_000;
const SWITCH_END_MS = 69_000;

function playingDay(settings: { waitsForReady?: boolean } = {}): DeskDay {
  return new DeskDay(settings).say({ kind: 'resetStarted', routine: OPENER });
}

function player(day: DeskDay) {
  const { status } = day;
  if (status.kind !== 'playing') throw new Error(`it is ${status.kind}`);
  return status.player;
}

/** Milliseconds done, as the state keeps them once something happened. */
function doneMs(day: DeskDay): number {
  const { prompt } = day.state;
  if (prompt.kind !== 'playing' && prompt.kind !== 'done') throw new Error(`it is ${prompt.kind}`);
  return prompt.doneMs;
}

describe('A transition that is held', () => {
  it('plays to its end and stands still there', () => {
    const day = playingDay().rest(5).say({ kind: 'transitionHeld' }).rest(60);
    expect(player(day)).toMatchObject({ positionMs: GET_DOWN_MS, waitsAtMs: GET_DOWN_MS });
  });

  it('goes on from there when the person is ready', () => {
    const day = playingDay().say({ kind: 'transitionHeld' }).rest(60);
    day.say({ kind: 'readySaid' }).rest(3);
    expect(player(day)).toMatchObject({ positionMs: GET_DOWN_MS + 3_000, waitsAtMs: null });
  });

  it('counts the wait neither as played nor as done', () => {
    const day = playingDay().say({ kind: 'transitionHeld' }).rest(100);
    day.say({ kind: 'readySaid' });
    expect(doneMs(day)).toBe(GET_DOWN_MS);
    day.rest(routineMs(OPENER) / SECOND_MS - 15);
    expect(day.status.kind).toBe('done');
    expect(doneMs(day)).toBe(routineMs(OPENER));
  });

  it('is let go before its end by a person who is ready sooner', () => {
    const day = playingDay().say({ kind: 'transitionHeld' }).rest(5).say({ kind: 'readySaid' });
    expect(player(day)).toMatchObject({ positionMs: 5_000, waitsAtMs: null });
    expect(player(day.rest(20)).positionMs).toBe(25_000);
  });

  it('is passed with a step forward, which leads to the next step and not beyond', () => {
    const day = playingDay().say({ kind: 'transitionHeld' }).rest(20);
    day.say({ kind: 'routineStepped', direction: 'forward' });
    expect(player(day)).toMatchObject({ positionMs: GET_DOWN_MS, waitsAtMs: null });
  });

  it('is left with a step back to its start, and still held', () => {
    const day = playingDay().say({ kind: 'transitionHeld' }).rest(20);
    day.say({ kind: 'routineStepped', direction: 'back' });
    expect(player(day)).toMatchObject({ positionMs: 0, waitsAtMs: GET_DOWN_MS });
  });

  it('is forgotten by a step to another one', () => {
    const day = playingDay().say({ kind: 'transitionHeld' });
    day.say({ kind: 'routineStepped', direction: 'forward' });
    expect(player(day)).toMatchObject({ positionMs: GET_DOWN_MS, waitsAtMs: null });
  });

  it('cannot be had in a step that is no transition', () => {
    const day = playingDay().rest(30).say({ kind: 'transitionHeld' });
    expect(player(day).waitsAtMs).toBeNull();
  });

  it.each<[string, (day: DeskDay) => DeskDay]>([
    ['a locked screen', (day) => day.lock(120)],
    ['a lock that nobody reported', (day) => day.lockUntouched(120)],
    ['a suspended machine', (day) => day.suspend(300)],
    ['an unannounced sleep', (day) => day.sleepUnannounced(300)],
    ['a wall clock set back', (day) => day.setWallClock(-3_600_000).sample()],
  ])('waits through %s', (_name, happen) => {
    const day = happen(playingDay().say({ kind: 'transitionHeld' }).rest(20));
    expect(player(day)).toMatchObject({ positionMs: GET_DOWN_MS, isPaused: false });
    day.say({ kind: 'readySaid' }).rest(1);
    expect(player(day).positionMs).toBe(GET_DOWN_MS + 1_000);
  });

  it('is still held after a lock that came before its end', () => {
    const day = playingDay().say({ kind: 'transitionHeld' }).rest(5).lock(60);
    expect(player(day)).toMatchObject({ positionMs: 5_000, isPaused: true });
    day.say({ kind: 'routineResumed' }).rest(60);
    expect(player(day).positionMs).toBe(GET_DOWN_MS);
  });

  it('ends with the program as a pause does: what was played counts, the wait does not', () => {
    const paused = playingDay().rest(15).say({ kind: 'routinePaused' }).rest(40).restart(5);
    const waiting = playingDay().say({ kind: 'transitionHeld' }).rest(55).restart(5);
    const [pausedReset] = paused.state.tally.resets;
    const [waitingReset] = waiting.state.tally.resets;
    expect(waitingReset?.doneMs).toBe(GET_DOWN_MS);
    expect(waitingReset?.doneMs).toBe(pausedReset?.doneMs);
  });

  it('is over when nobody says so for ten minutes', () => {
    const day = playingDay().say({ kind: 'transitionHeld' });
    day.rest(15 + FORGOTTEN_ROUTINE_MS / SECOND_MS);
    expect(day.status.kind).toBe('playing');
    expect(day.rest(61).status.kind).not.toBe('playing');
  });
});

describe('Waiting at every transition', () => {
  it('stops at the end of each, and nowhere else', () => {
    const day = playingDay({ waitsForReady: true });
    const stops: number[] = [];
    while (player(day).waitsAtMs !== null) {
      day.rest(120);
      stops.push(player(day).positionMs);
      day.say({ kind: 'readySaid' });
    }
    expect(stops).toEqual([GET_DOWN_MS, SWITCH_END_MS, 126_000, 134_000]);
    expect(day.rest(46).status.kind).toBe('done');
    expect(doneMs(day)).toBe(180_000);
  });

  it('begins with the transition that plays when it is switched on, and ends when it is switched off', () => {
    const day = playingDay().rest(30).change({ waitsForReady: true });
    expect(player(day).waitsAtMs).toBe(SWITCH_END_MS);
    day.change({ waitsForReady: false });
    expect(player(day)).toMatchObject({ positionMs: 30_000, waitsAtMs: null });
  });

  it('does not run on by itself when it is switched off while it waits', () => {
    const day = playingDay({ waitsForReady: true }).rest(30).change({ waitsForReady: false });
    expect(player(day.rest(10)).positionMs).toBe(GET_DOWN_MS);
    expect(player(day.say({ kind: 'readySaid' }).rest(10))).toMatchObject({
      positionMs: GET_DOWN_MS + 10_000,
      waitsAtMs: null,
    });
  });

  it('does not wait after the last step: nothing follows it', () => {
    const ending = {
      ...OPENER,
      steps: OPENER.steps.map((step, index) =>
        index === OPENER.steps.length - 1 ? { ...step, isTransition: true } : step,
      ),
    };
    expect(transitionEndMs(ending, 179_000)).toBeNull();
  });

  it('never loses or adds a second, whatever the routine and however long each wait is', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...BUILT_IN_ROUTINES),
        fc.array(fc.integer({ min: 0, max: 300 }), { minLength: 1, maxLength: 8 }),
        (routine, waits) => {
          const day = new DeskDay({ waitsForReady: true });
          day.say({ kind: 'resetStarted', routine });
          let turn = 0;
          while (day.state.prompt.kind === 'playing' && day.state.prompt.waitsAtMs !== null) {
            const { waitsAtMs, positionMs } = day.state.prompt;
            day.rest((waitsAtMs - positionMs) / SECOND_MS + (waits[turn % waits.length] ?? 0));
            day.say({ kind: 'readySaid' });
            turn += 1;
          }
          day.rest(routineMs(routine) / SECOND_MS);
          expect(doneMs(day)).toBe(routineMs(routine));
        },
      ),
      { numRuns: 60 },
    );
  });
});
