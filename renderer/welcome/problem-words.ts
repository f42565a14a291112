// What stood in the way of the next step, in words that say how to mend it.
import type { Refusal } from '../../preload/contract.ts';
import { t as planWord } from '../plan-messages.ts';
import { t } from './messages.ts';
import type { DraftProblem } from './rhythm-draft.ts';

export function draftProblemWords(problem: DraftProblem): string {
  switch (problem) {
    case 'noDays':
      return t('welcome.rhythm.noDays');
    case 'badHours':
      return t('welcome.rhythm.badHours');
    case 'halfPlan':
      return planWord('plan.half');
  }
}

export function refusalWords(refusal: Refusal): string {
  return refusal.kind === 'badSetting' ? refusal.mend : t('welcome.notSaved');
}
