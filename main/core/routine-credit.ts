// What a reset takes off the sitting clock (design.md, section 3, "Credit for a routine"; movement.md 2.3 and R9).
import type { RoutineCredit } from '../../routines/schema.ts';
import { SECOND_MS } from './time.ts';

/** Less than this done gives nothing. */
export const MICRO_MS = 60 * SECOND_MS;
/** This much on one's feet, knees or the floor is a break from sitting. */
export const FULL_UPRIGHT_MS = 120 * SECOND_MS;
/** This much on the chair is a whole seated routine. */
export const FULL_SEATED_MS = 180 * SECOND_MS;

/**
 * The most the clock may stand at after `doneMs` of a routine, for an interval of `intervalMs`; null when it gives
 * nothing. A reset on the chair moves the posture but is no break from sitting, so it never empties the clock.
 */
export function creditCapMs(
  credit: RoutineCredit,
  doneMs: number,
  intervalMs: number,
): number | null {
  if (doneMs < MICRO_MS) return null;
  if (credit === 'seated')
    return doneMs >= FULL_SEATED_MS ? (intervalMs * 4) / 9 : (intervalMs * 2) / 3;
  if (credit === 'upright' && doneMs >= FULL_UPRIGHT_MS) return 0;
  return intervalMs / 3;
}
