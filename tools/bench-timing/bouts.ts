// Bouts of desk work in a recording: stretches of input with no gap of three minutes or more between them.
import { latest, MINUTE_MS, type Instant } from '../../main/core/time.ts';
import type { Injected, Stretch } from '../replay/recorded-desk.ts';

/** A gap this long without input ends a bout. */
export const BOUT_GAP_MS = 3 * MINUTE_MS;

/** One bout, from its first input to its last. */
export interface Bout {
  readonly from: Instant;
  readonly to: Instant;
}

/** The bouts of a recording, in order of time; a call or a film laid over it is presence like input. */
export function findBouts(
  stretches: readonly Stretch[],
  injected: readonly Injected[],
): readonly Bout[] {
  const passive = injected.filter(({ kind }) => kind === 'call' || kind === 'video');
  const present = [...stretches.filter(({ state }) => state === 'active'), ...passive];
  const bouts: Bout[] = [];
  for (const { from, to } of present.toSorted((a, b) => a.from - b.from)) {
    const last = bouts.at(-1);
    if (last !== undefined && from - last.to < BOUT_GAP_MS)
      bouts[bouts.length - 1] = { from: last.from, to: latest(last.to, to) };
    else bouts.push({ from, to });
  }
  return bouts;
}

/** Starts of the pauses of at least `minMs` within a recording. */
export function findPauses(stretches: readonly Stretch[], minMs: number): readonly Instant[] {
  const active = stretches.filter(({ state }) => state === 'active');
  return active.flatMap(({ to }, index) => {
    const next = active[index + 1];
    return next === undefined || next.from - to >= minMs ? [to] : [];
  });
}
