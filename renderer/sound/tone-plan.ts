// When a routine sounds, from its own timeline: three ticks before each change, a bell at it, a warmer one at the end
// (movement.md 4.1). Pure.
import type { Routine } from '../../preload/contract.ts';
import type { ToneName } from './tone-samples.ts';

/** A tone, at milliseconds into the routine. */
export interface Tone {
  readonly atMs: number;
  readonly name: ToneName;
}

const SECOND_MS = 1000;
const TICKS = [3, 2, 1] as const;

const plans = new WeakMap<Routine, readonly Tone[]>();

/** The tones of a routine, in order. A step of three seconds or less has only the ticks that fall inside it. */
export function tonePlan(routine: Routine): readonly Tone[] {
  const plan = plans.get(routine) ?? makePlan(routine);
  plans.set(routine, plan);
  return plan;
}

/**
 * The tones still to come after `positionMs`. Where the routine waits for the person there is nothing to count down to: the
 * bell alone says that the time is over, and nothing follows it.
 */
export function tonesAhead(
  routine: Routine,
  positionMs: number,
  waitsAtMs: number | null,
): readonly Tone[] {
  const ahead = tonePlan(routine).filter(({ atMs }) => atMs > positionMs);
  if (waitsAtMs === null) return ahead;
  const firstTickMs = waitsAtMs - TICKS[0] * SECOND_MS;
  return ahead.filter(
    ({ atMs, name }) => atMs <= waitsAtMs && !(name === 'tick' && atMs >= firstTickMs),
  );
}

function makePlan({ steps }: Routine): readonly Tone[] {
  let startMs = 0;
  return steps.flatMap(({ seconds }, index) => {
    const fromMs = startMs;
    startMs += seconds * SECOND_MS;
    const ticks = TICKS.map((left) => ({
      atMs: startMs - left * SECOND_MS,
      name: 'tick' as const,
    }));
    const name = index === steps.length - 1 ? ('end' as const) : ('change' as const);
    return [...ticks.filter(({ atMs }) => atMs > fromMs), { atMs: startMs, name }];
  });
}
