// Which repetition a step is in, and how its tempo reads in words. Pure.
import type { RoutineStep } from '../../preload/contract.ts';
import { t } from '../messages.ts';

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

/** "2 s in · 2 s out", for those who see stills instead of movement; empty in a step that repeats nothing. */
export function tempoInWords({ motion }: RoutineStep): string {
  if (motion.kind !== 'repeat') return '';
  return motion.phases
    .map(({ seconds, breath }) => t(`player.tempo.${breath ?? 'still'}`, { seconds }))
    .join(' · ');
}
