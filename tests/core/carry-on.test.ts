// What a killed program finds at its next start: the last minute, which was seen but not yet written.
import { describe, expect, it } from 'vitest';
import { carryOn } from '../../main/core/carry-on.ts';
import { readSittingMs } from '../../main/core/sitting-clock.ts';
import { later, MINUTE_MS, SECOND_MS, type Instant } from '../../main/core/time.ts';
import { DeskDay } from '../support/desk-day.ts';

const MINUTE = 60;

describe('a session that is a minute old when the program is killed', () => {
  it('goes on from where the person was last seen', () => {
    const { state } = new DeskDay().type(40 * MINUTE);
    const seenAt = later(state.at, 55 * SECOND_MS);
    const known = carryOn(state, seenAt);
    expect(known.at).toBe(seenAt);
    expect(readSittingMs(known.clock, seenAt)).toBe(readSittingMs(state.clock, seenAt));
    expect(known.clock.presentAt).toBe(seenAt);
  });

  it('loses nothing when the program is started again at once', () => {
    const day = new DeskDay().type(40 * MINUTE);
    day.state = carryOn(day.state, later(day.state.at, 55 * SECOND_MS));
    day.restart(55 + 5, 'killed').type(1);
    expect(day.minutes).toBeCloseTo(41, 1);
  });

  it.each<[string, (at: Instant) => Instant | null]>([
    ['is not known', () => null],
    ['is no news', (at) => at],
    ['lies before the session', (at) => later(at, -MINUTE_MS)],
    ['lies further ahead than a running program would have left it', (at) => later(at, 91_000)],
  ])('stays as it was written when the last sight of the person %s', (_, seenAt) => {
    const { state } = new DeskDay().type(40 * MINUTE);
    expect(carryOn(state, seenAt(state.at))).toBe(state);
  });

  it('stays as it was written after an orderly end', () => {
    const { state } = new DeskDay().type(40 * MINUTE);
    const stopped = { ...state, isStopped: true };
    expect(carryOn(stopped, later(state.at, 30 * SECOND_MS))).toBe(stopped);
  });
});
