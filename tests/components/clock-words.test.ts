// When the words of the clock change by time alone, and how the clock is carried on.
import { describe, expect, it } from 'vitest';
import { buildClock, buildSnapshot, minutesAgo, NOW } from '../support/build-snapshot.ts';
import { clockAt } from '../../renderer/view/clock-at.ts';
import { clockWords, nextClockChangeMs } from '../../renderer/view/clock-words.ts';
import { lengthInShort, lengthInWords } from '../../renderer/view/duration-words.ts';

const SECOND_MS = 1_000;
const MINUTE_MS = 60_000;

const SITTING = buildSnapshot({
  clock: buildClock({
    sittingMs: 32 * MINUTE_MS + 20 * SECOND_MS,
    dueAt: minutesAgo(-12 - 40 / 60),
  }),
});
const STANDING = buildSnapshot({
  clock: buildClock({
    posture: 'standing',
    rate: -4,
    dueAt: null,
    standingMs: 10 * SECOND_MS,
    sittingMs: 90 * SECOND_MS,
  }),
});
const STILL = buildSnapshot({
  clock: buildClock({ rate: 0, dueAt: null }),
  status: { kind: 'paused', until: null },
});

/** What the clock shows, as one string. */
function shown(snapshot: typeof SITTING, at: number): string {
  const clock = clockAt(snapshot, at);
  const { headline, detail } = clockWords(snapshot, clock);
  const minutes = Math.floor((clock.isStanding ? clock.standingMs : clock.sittingMs) / MINUTE_MS);
  return [String(minutes), headline, detail].join(' · ');
}

describe('The next change of the clock', () => {
  it.each([
    ['sitting', SITTING],
    ['standing', STANDING],
  ])('is exactly when what is shown changes: %s', (_, snapshot) => {
    let at: number = NOW;
    for (let change = 0; change < 8; change += 1) {
      const nextMs = nextClockChangeMs(snapshot, clockAt(snapshot, at));
      if (nextMs === null) throw new Error('the clock runs');
      expect(shown(snapshot, at + nextMs - 1)).toBe(shown(snapshot, at));
      at += nextMs + 1;
    }
    expect(shown(snapshot, at)).not.toBe(shown(snapshot, NOW));
  });

  it('never comes while the clock stands still', () => {
    expect(nextClockChangeMs(STILL, clockAt(STILL, NOW))).toBeNull();
  });
});

describe('The clock after its snapshot', () => {
  it('goes on by its rate', () => {
    const clock = clockAt(SITTING, NOW + 5 * MINUTE_MS);
    expect(clock.sittingMs).toBe(37 * MINUTE_MS + 20 * SECOND_MS);
    expect(clock.untilDueMs).toBe(7 * MINUTE_MS + 40 * SECOND_MS);
  });

  it('is never negative, and its ring never over-full', () => {
    expect(clockAt(STANDING, NOW + 60 * MINUTE_MS).sittingMs).toBe(0);
    expect(clockAt(SITTING, NOW + 60 * MINUTE_MS).fraction).toBe(1);
    expect(clockAt(SITTING, NOW + 60 * MINUTE_MS).untilDueMs).toBe(0);
  });

  it('does not run backwards when a snapshot comes from a little ahead', () => {
    expect(clockAt(SITTING, NOW - 5_000).sittingMs).toBe(SITTING.clock.sittingMs);
  });
});

describe('The length of a routine', () => {
  it.each([
    [60, '1 minute'],
    [90, '90 seconds'],
    [180, '3 minutes'],
    [396, '7 minutes'],
  ])('of %i seconds is said as “%s”', (seconds, words) => {
    expect(lengthInWords(seconds)).toBe(words);
  });

  it.each([
    [60, '1 min'],
    [90, '90 s'],
    [180, '3 min'],
    [396, '6 min 36 s'],
  ])('of %i seconds is “%s”', (seconds, words) => {
    expect(lengthInShort(seconds)).toBe(words);
  });
});
