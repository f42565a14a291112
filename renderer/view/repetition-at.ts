// Which repetition a step is in. Pure.
import type { RoutineStep } from '../../preload/contract.ts';

export interface RepetitionAt {
  /** From 1. */
  readonly count: number;
  readonly times: number;
}

/** The repetition at `msIntoStep`, by the phases of the step; null in a step that repeats nothing. */
export function repetitionAt({ motion }: RoutineStep, msIntoStep: number): RepetitionAt | null {
  if (motion.kind !== 'repeat') return null;
  const { times, phases } = motion;
  const roundMs = phases.reduce((sum, { seconds }) => sum + seconds * 1000, 0);
  const count = Math.min(times, Math.floor(Math.max(0, msIntoStep) / roundMs) + 1);
  return { count, times };
}
