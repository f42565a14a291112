// The sitting clock: what every kind of presence and absence does to it.
import { describe, expect, it } from 'vitest';
import type { ClockState } from '../../main/core/session-state.ts';
import { readSittingMs, settleClock, startClock } from '../../main/core/sitting-clock.ts';
import { later, MINUTE_MS } from '../../main/core/time.ts';
import { BUILT_IN_ROUTINES } from '../../routines/index.ts';
import { DeskDay, NINE } from '../support/desk-day.ts';

const HOUR = 3600;
const MINUTE = 60;

/** A day that begins with `minutes` of work. */
function worked(minutes: number): DeskDay {
  return new DeskDay().type(minutes * MINUTE);
}

describe('the sitting clock', () => {
  it('gains a minute per minute while there is input', () => {
    expect(worked(20).minutes).toBeCloseTo(20, 5);
  });

  it('counts a pause without input as sitting while nothing is confirmed', () => {
    expect(worked(20).rest(2 * MINUTE).minutes).toBeCloseTo(22, 5);
  });

  it('takes the provisional time back and empties when B passes without input', () => {
    expect(worked(20).rest(3 * MINUTE).minutes).toBe(0);
  });

  it.each([
    ['a ten-second lock costs nothing', 10, 20 + 10 / 60],
    ['a lock of half a minute costs nothing', 30, 20.5],
    ['a lock of a minute takes a fifth off', 60, 16],
    ['a lock of 105 seconds takes half off', 105, 10],
    ['a lock of three minutes leaves nothing', 180, 0],
    ['lunch leaves nothing', HOUR, 0],
  ])('%s', (_, seconds, minutes) => {
    expect(worked(20).lock(seconds).minutes).toBeCloseTo(minutes, 2);
  });

  it.each([60, 105, 150, 240])(
    'does the same for %i s of lock, suspend, restart and crash',
    (seconds) => {
      const absences: ((day: DeskDay) => DeskDay)[] = [
        (day) => day.lock(seconds),
        (day) => day.suspend(seconds).type(1),
        (day) => day.restart(seconds).type(1),
        (day) => day.restart(seconds, 'killed').type(1),
      ];
      const minutes = absences.map((absence) => absence(worked(20)).minutes);
      for (const after of minutes) expect(after).toBeCloseTo(minutes[0] ?? Number.NaN, 0);
    },
  );

  it('takes an unannounced sleep for what it is', () => {
    expect(worked(20).sleepUnannounced(HOUR).type(MINUTE).minutes).toBeLessThan(1.1);
  });

  it('starts the next stretch when the person is back, not when the machine wakes', () => {
    const day = worked(20)
      .suspend(10 * MINUTE)
      .rest(5 * MINUTE);
    expect(day.status.kind).toBe('away');
    day.type(10 * MINUTE);
    expect(day.minutes).toBeGreaterThanOrEqual(9);
    expect(day.minutes).toBeLessThanOrEqual(10);
  });

  it('does not take an input age from before the sleep for a return', () => {
    const day = worked(20)
      .rest(20)
      .suspend(8 * HOUR);
    day.see({ inputAgeMs: 25_000 }).sample();
    expect(day.status.kind).toBe('away');
  });

  it('counts a video as sitting while unlocked', () => {
    expect(
      worked(5)
        .see({ video: 'on' })
        .rest(30 * MINUTE).minutes,
    ).toBeCloseTo(35, 1);
  });

  it('does not count a video for a person who switched that off', () => {
    const day = new DeskDay({ countsPassive: false }).type(5 * MINUTE).see({ video: 'on' });
    expect(day.rest(30 * MINUTE).minutes).toBe(0);
  });

  it('ignores a wall clock that was set back', () => {
    const day = worked(20)
      .setWallClock(-2 * HOUR * 1000)
      .type(MINUTE);
    expect(day.minutes).toBeGreaterThanOrEqual(20);
    expect(day.minutes).toBeLessThanOrEqual(21.1);
  });

  it('ends an absence at the return, even where the wall clock was set back in between', () => {
    const day = worked(20)
      .rest(10 * MINUTE)
      .setWallClock(-HOUR * 1000)
      .type(5 * MINUTE);
    expect(day.status.kind).toBe('counting');
    expect(day.minutes).toBeLessThanOrEqual(5.1);
  });

  it('never has more skipped than sat, however often it is scaled down', () => {
    const sat = { ...startClock(NINE), sittingMs: 2_704_113, skippedMs: 2_704_113 };
    const intervalMs = 45 * MINUTE_MS;
    const posture = { kind: 'standing', standingMs: 0, skippedMs: 0, intervalMs } as const;
    let clock: ClockState = { ...sat, posture };
    for (let sample = 1; sample <= 40; sample += 1) {
      clock = settleClock(clock, later(NINE, sample * 15_003), 'input');
      expect(clock.skippedMs).toBeLessThanOrEqual(clock.sittingMs);
    }
  });

  it('takes an input age that grew faster than time for an error', () => {
    const day = worked(20).see({ inputAgeMs: 500_000 }).sample();
    expect(day.minutes).toBeGreaterThanOrEqual(20);
    expect(day.status.kind).toBe('counting');
  });

  it('stops believing a source that says exactly 0 for twenty minutes, and goes on counting', () => {
    const day = new DeskDay().see({ inputAgeMs: 0 }).rest(30 * MINUTE);
    expect(day.minutes).toBeCloseTo(30, 1);
    expect(day.state.desk.zeroSinceAt).not.toBeNull();
    expect(day.snapshot.isInputBelieved).toBe(false);
  });

  it('counts by lock alone when input is unknown', () => {
    const day = new DeskDay().see({ inputAgeMs: 'unknown' }).rest(20 * MINUTE);
    expect(day.minutes).toBeCloseTo(20, 1);
    expect(day.lock(5 * MINUTE).minutes).toBe(0);
  });

  it('is not moved by a change of settings, sitting, standing or away', () => {
    const everything = {
      intervalMinutes: 20,
      awayMinutes: 10,
      waitMinutes: 0,
      standingMinutes: 20,
    };
    for (const day of [
      worked(20),
      worked(20)
        .say({ kind: 'stoodUp' })
        .type(2 * MINUTE),
      worked(20).suspend(MINUTE),
      worked(20).rest(MINUTE),
    ]) {
      const before = readSittingMs(day.state.clock, day.now);
      day.change(everything);
      expect(readSittingMs(day.state.clock, day.now)).toBe(before);
    }
  });
});

describe('standing', () => {
  it('takes a whole interval off in ten minutes', () => {
    const day = worked(40)
      .say({ kind: 'stoodUp' })
      .type(5 * MINUTE);
    expect(day.minutes).toBeCloseTo(40 - 22.5, 1);
    expect(day.type(5 * MINUTE).minutes).toBe(0);
  });

  it('offers a change after thirty minutes, and not before', () => {
    const day = worked(5)
      .say({ kind: 'stoodUp' })
      .type(29 * MINUTE);
    expect(day.cards).toHaveLength(0);
    day.type(MINUTE).rest(10);
    expect(day.status).toMatchObject({ kind: 'card', card: { offer: 'change' } });
  });

  it('is over after a whole absence, and asks nothing meanwhile', () => {
    const day = worked(5)
      .say({ kind: 'stoodUp' })
      .type(20 * MINUTE)
      .rest(30 * MINUTE);
    expect(day.cards).toHaveLength(0);
    day.type(10 * MINUTE);
    expect(day.state.clock.posture.kind).toBe('sitting');
    expect(day.minutes).toBeGreaterThanOrEqual(9);
    expect(day.minutes).toBeLessThanOrEqual(10);
  });
});

describe('the pause of the program', () => {
  it('that ends in the middle of a reset leaves the clock to the reset', () => {
    const day = worked(20);
    day.say({ kind: 'programPaused', until: later(day.now, MINUTE * 1000) }).rest(30);
    const routine = BUILT_IN_ROUTINES.find(({ code }) => code === 'R2');
    if (routine === undefined) throw new Error('no routine R2');
    day.say({ kind: 'resetStarted', routine }).rest(100);
    expect(day.status.kind).toBe('playing');
    expect(day.minutes).toBe(20);
  });

  it('stops the clock, and a short one lets it go on', () => {
    const day = worked(20)
      .say({ kind: 'programPaused', until: null })
      .type(20 * MINUTE);
    expect(day.minutes).toBeCloseTo(20, 1);
    expect(day.say({ kind: 'programResumed' }).type(MINUTE).minutes).toBeCloseTo(21, 1);
  });

  it('starts the next stretch at 0 after more than thirty minutes', () => {
    const day = worked(20)
      .say({ kind: 'programPaused', until: null })
      .type(31 * MINUTE);
    expect(day.say({ kind: 'programResumed' }).minutes).toBe(0);
  });

  it('ends by itself, also over a restart and over sleep', () => {
    const untilTen = () => {
      const day = worked(20);
      return day.say({
        kind: 'programPaused',
        until: (day.now + 40 * MINUTE_MS) as typeof day.now,
      });
    };
    expect(untilTen().type(41 * MINUTE).status.kind).toBe('counting');
    expect(
      untilTen()
        .restart(10 * MINUTE)
        .type(5 * MINUTE).status.kind,
    ).toBe('paused');
    expect(
      untilTen()
        .restart(10 * MINUTE)
        .type(31 * MINUTE).status.kind,
    ).toBe('counting');
    const slept = untilTen()
      .suspend(16 * HOUR)
      .type(MINUTE);
    expect(slept.minutes).toBeLessThan(1.1);
  });
});

describe('coming back just after B', () => {
  it.each([171, 175, 179])('%i s without input is still sitting', (seconds) => {
    expect(
      new DeskDay()
        .type(40 * MINUTE + 7)
        .rest(seconds)
        .type(20).minutes,
    ).toBeGreaterThan(42);
  });

  it.each([181, 185, 190])('%i s without input has emptied the clock', (seconds) => {
    expect(
      new DeskDay()
        .type(40 * MINUTE + 7)
        .rest(seconds)
        .type(20).minutes,
    ).toBeLessThan(1);
  });
});
