// What the voice says at the start of a step: the change of sides, the side, the line. Short enough for four seconds.
import type { Routine, RoutineStep } from '../../preload/contract.ts';
import { t } from '../messages.ts';

/** The words for the step with that index, from 0. `care` is said after the first one's. */
export function spokenWords(
  { steps }: Pick<Routine, 'steps'>,
  index: number,
  care: string | null = null,
): string {
  const step = steps[index];
  if (!step) return '';
  return [
    ...sideWords(steps, index),
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
