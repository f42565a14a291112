// Which routines would do for the strength of today: one session, sets of bridges, or their stand-in at the desk.
import type { Candidate } from './candidates.ts';
import type { Settings } from './settings.ts';
import { STRENGTH_SETS, type StrengthPlan } from './strength-plan.ts';

export interface StrengthPool {
  readonly pool: readonly Candidate[];
  /** All the sets in one. */
  readonly isSession: boolean;
  readonly place: 'floor' | 'desk';
}

/**
 * In one session where that is wished, fits, and the sets were not begun one by one; set by set otherwise. Bridges where
 * they fit; the stand-in where they do not.
 */
export function strengthPool(
  candidates: readonly Candidate[],
  { done }: Pick<StrengthPlan, 'done'>,
  { strengthShape }: Settings,
): StrengthPool {
  const bridges = candidates.filter(({ doses }) => doses.bridgeSets > 0);
  const sessions = bridges.filter(({ doses }) => doses.bridgeSets >= STRENGTH_SETS);
  const isBegun = done > 0 && done < STRENGTH_SETS;
  if (strengthShape === 'session' && !isBegun && sessions.length > 0)
    return { pool: sessions, isSession: true, place: 'floor' };
  const slices = bridges.filter(({ doses }) => doses.bridgeSets < STRENGTH_SETS);
  if (slices.length > 0) return { pool: slices, isSession: false, place: 'floor' };
  const standIns = candidates.filter(
    ({ doses }) => doses.bridgeSets === 0 && doses.standInSets > 0,
  );
  return { pool: standIns, isSession: false, place: 'desk' };
}
