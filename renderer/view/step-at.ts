// Where a routine is at a position: which step, how far in, what comes next. Pure.
import type { Routine, RoutineStep } from '../../preload/contract.ts';

export interface StepAt {
  /** From 0. */
  readonly index: number;
  readonly step: RoutineStep;
  readonly next: RoutineStep | null;
  readonly msIntoStep: number;
  readonly stepMs: number;
  readonly totalMs: number;
}

/** The step at `positionMs` (0 to the routine's length; beyond it, the last step's end). */
export function stepAt({ steps }: Routine, positionMs: number): StepAt {
  const totalMs = steps.reduce((sum, step) => sum + step.seconds * 1000, 0);
  let startMs = 0;
  for (const [index, step] of steps.entries()) {
    const stepMs = step.seconds * 1000;
    const next = steps[index + 1] ?? null;
    if (positionMs < startMs + stepMs || next === null) {
      const msIntoStep = Math.min(stepMs, Math.max(0, positionMs - startMs));
      return { index, step, next, msIntoStep, stepMs, totalMs };
    }
    startMs += stepMs;
  }
  throw new RangeError('a routine has at least one step');
}
