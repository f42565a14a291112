// Today's strength as it can be done now: which routines, and how many of them are done.
import { findCandidates } from './candidates.ts';
import type { SessionContext } from './session-context.ts';
import type { SessionState } from './session-state.ts';
import { STRENGTH_SETS, strengthPlan } from './strength-plan.ts';
import { strengthPool } from './strength-pool.ts';

export interface StrengthToday {
  /** The routines to do, in order. */
  readonly routineIds: readonly string[];
  /** How many of them are done. */
  readonly done: number;
  /** The day before was the planned one. */
  readonly isMoved: boolean;
}

/** Null on other days. What was done by another routine than the one proposed now counts all the same. */
export function readStrengthToday(
  state: SessionState,
  context: SessionContext,
): StrengthToday | null {
  const plan = strengthPlan(state, context.settings);
  if (plan === null) return null;
  const { pool, isSession } = strengthPool(findCandidates(state, context), plan, context.settings);
  const id = pool[0]?.routine.id;
  if (id === undefined) return null;
  const { isMoved, done } = plan;
  if (isSession) return { routineIds: [id], done: done < STRENGTH_SETS ? 0 : 1, isMoved };
  return { routineIds: Array<string>(STRENGTH_SETS).fill(id), done, isMoved };
}
