// What the voice says at the start of a step: the change of sides, the side, the line. Short enough for four seconds.
import type { Routine, RoutineStep } from '../../preload/contract.ts';
import { t } from '../messages.ts';

export interface Spoken {
  /** Said after the first step's line. */
  readonly care?: string | null;
  /** False where the routine is in another language than the page: its voice could not say ours. */
  readonly namesSides?: boolean;
}

/** The words for the step with that index, from 0. */
export function spokenWords(
  { steps }: Pick<Routine, 'steps'>,
  index: number,
  { care = null, namesSides = true }: Spoken = {},
): string {
  const step = steps[index];
  if (!step) return '';
  return [
    ...(namesSides ? sideWords(steps, index) : []),
    step.line,
    ...(care === null || index > 0 ? [] : [care]),
  ].join(' ');
}

/** The side is said where it begins, and again after something without one. */
function sideWords(steps: readonly RoutineStep[], index: number): readonly string[] {
  const side = steps[index]?.side;
  if (side === undefined || steps[index - 1]?.side === side) return [];
  const last = steps.slice(0, index).findLast((step) => step.side !== undefined)?.side;
  const words = t(side === 'right' ? 'voice.right' : 'voice.left');
  return last !== undefined && last !== side ? [t('voice.switch'), words] : [words];
}
