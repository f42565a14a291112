// What became of a correction, in words: done, taken back, or why not.
import type { CommandResult } from '../../../preload/contract.ts';
import { t } from '../messages.ts';
import type { Correction } from '../view/undo-of.ts';
import { stretchWords } from './entry-words.ts';

/** The last correction, and what takes it back; `undo` is empty once it has. `problem` says why it could not. */
export interface Done {
  readonly correction: Correction;
  readonly undo: readonly Correction[];
  readonly problem: string;
}

export function doneWords({ correction, undo, problem }: Done): string {
  if (problem !== '') return problem;
  const stretch = stretchWords(correction);
  if (undo.length === 0) return t('correct.undone', { stretch });
  return t('correct.done', { stretch, as: correction.as });
}

/** Why it was not carried out, in words; empty where it was. */
export function problemOf(result: CommandResult | null): string {
  if (result === null) return t('correct.lost');
  if (result.ok) return '';
  const { refusal } = result;
  return refusal.kind === 'badStretch' ? t(`stretch.${refusal.problem}`) : t('correct.later');
}
