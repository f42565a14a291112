// What is laid over a recording to see whether the policy still holds: restarts, locks, calls, films, full screens and
// blips at seeded instants, so that every run of the bench is the same.
import { instant, MINUTE_MS, SECOND_MS, type Instant } from '../../main/core/time.ts';
import type { Injected, InjectedKind, Stretch } from '../replay/recorded-desk.ts';
import { dayKeyOf } from '../replay/local-day.ts';

export interface Scenario {
  readonly name: string;
  /** What is injected into one recording. */
  readonly inject: (stretches: readonly Stretch[]) => readonly Injected[];
}

export const SCENARIOS: readonly Scenario[] = [
  { name: 'as recorded', inject: () => [] },
  { name: 'one restart a day', inject: daily('restart', 1, 10 * SECOND_MS) },
  { name: 'one 10-s lock a day', inject: daily('lock', 2, 10 * SECOND_MS) },
  { name: 'two calls a day', inject: twiceDaily('call', 3, 30 * MINUTE_MS) },
  { name: 'two films a day', inject: twiceDaily('video', 5, 40 * MINUTE_MS) },
  { name: 'two full screens a day', inject: twiceDaily('fullscreen', 7, 20 * MINUTE_MS) },
  { name: 'blips of do-not-disturb', inject: twiceDaily('dnd', 9, 5 * SECOND_MS) },
];

function twiceDaily(kind: InjectedKind, seed: number, ms: number): Scenario['inject'] {
  return (stretches) => [
    ...daily(kind, seed, ms)(stretches),
    ...daily(kind, seed + 1, ms)(stretches),
  ];
}

/** One happening a day, at a seeded instant within that day's input. */
function daily(kind: InjectedKind, seed: number, ms: number): Scenario['inject'] {
  return (stretches) => {
    const random = seededRandom(seed);
    return groupByDay(stretches).map((active) => {
      const from = instantWithin(active, random());
      return { kind, from, to: instant(from + ms) };
    });
  };
}

function groupByDay(stretches: readonly Stretch[]): readonly (readonly Stretch[])[] {
  const active = stretches.filter(({ state }) => state === 'active');
  return [...Map.groupBy(active, ({ from }) => dayKeyOf(from)).values()];
}

/** The instant at `share` (0 to 1) of the day's input. */
function instantWithin(active: readonly Stretch[], share: number): Instant {
  let leftMs = active.reduce((sum, { from, to }) => sum + (to - from), 0) * share;
  for (const { from, to } of active) {
    if (leftMs < to - from) return instant(from + leftMs);
    leftMs -= to - from;
  }
  return active.at(-1)?.to ?? instant(0);
}

/** Numbers from 0 (inclusive) to 1 (exclusive) that depend on the seed alone (mulberry32). */
export function seededRandom(seed: number): () => number {
  let state = seed * 0x9e3779b9;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}
