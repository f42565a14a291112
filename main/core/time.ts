// Instants, durations and the constants of time. Knows no clock: every instant comes in with an event.

declare const instantBrand: unique symbol;

/** A moment of wall-clock time: milliseconds since 1970-01-01 UTC. Durations are plain numbers named `…Ms`. */
export type Instant = number & { readonly [instantBrand]: true };

export const SECOND_MS = 1_000;
export const MINUTE_MS = 60_000;
export const HOUR_MS = 3_600_000;

/** The instant that many milliseconds after 1970-01-01 UTC. Throws RangeError when it is not a finite number. */
export function instant(epochMs: number): Instant {
  if (!Number.isFinite(epochMs)) throw new RangeError(`not an instant: ${String(epochMs)}`);
  return epochMs as Instant;
}

/** The instant `ms` after `at`; earlier when `ms` is negative. */
export function later(at: Instant, ms: number): Instant {
  return (at + ms) as Instant;
}

/** Milliseconds from `from` to `to`; negative when `to` is the earlier one. */
export function elapsedMs(from: Instant, to: Instant): number {
  return to - from;
}

/** The earlier of two instants. */
export function earliest(a: Instant, b: Instant): Instant {
  return a < b ? a : b;
}

/** The later of two instants. */
export function latest(a: Instant, b: Instant): Instant {
  return a > b ? a : b;
}
