// Says in words what was wrong in a settings file or with a changed setting, where, and how to mend it.
import type { ProgramTranslate } from '../../preload/messages/create-program-messages.ts';
import type { AcceleratorProblem } from '../core/accelerator.ts';
import type { SettingProblem } from '../core/parse-settings.ts';

/** One sentence or two that name the file, the key and the mend. */
export function describeSettingProblem(
  problem: SettingProblem,
  file: string,
  t: ProgramTranslate,
): string {
  switch (problem.kind) {
    case 'unknownKey':
      return describeUnknownKey(problem, file, t);
    case 'number':
      return t('problem.number', { ...problem, file });
    case 'boolean':
      return t('problem.boolean', { file, key: problem.key, fallback: String(problem.fallback) });
    case 'choice':
      return t('problem.choice', { ...problem, file, allowed: problem.allowed.join(', ') });
    case 'weekdays':
      return t('problem.weekdays', {
        file,
        key: problem.key,
        allowed: problem.allowed.join(', '),
        fallback: problem.fallback.join(', '),
      });
    case 'workHours':
      return t('problem.workHours', { ...problem, file });
    case 'fixedTimes':
      return t('problem.fixedTimes', { ...problem, file });
    case 'snoozeLengths':
      return t('problem.snoozeLengths', { ...problem, file });
    case 'routineIds':
      return t('problem.routineIds', { ...problem, file });
    case 'routineId':
      return t('problem.routineId', { file, key: problem.key });
    case 'accelerator':
      return t('problem.accelerator', {
        file,
        key: problem.key,
        mend: describeSettingMend(problem, t),
      });
    case 'plan':
      return t('problem.plan', { ...problem, file });
    case 'broken':
      return t('problem.broken', { file });
    case 'newerFormat':
      return t('problem.newerFormat', { file });
    case 'more':
      return t('problem.more', { file, count: problem.count });
  }
}

function describeUnknownKey(
  { key, nearest }: Extract<SettingProblem, { kind: 'unknownKey' }>,
  file: string,
  t: ProgramTranslate,
): string {
  return nearest === null
    ? t('problem.unknownKey', { file, key })
    : t('problem.unknownKeyNearest', { file, key, nearest });
}

/** What can be had instead, without the file and the key: for somebody who is changing that very setting. */
export function describeSettingMend(problem: SettingProblem, t: ProgramTranslate): string {
  switch (problem.kind) {
    case 'number':
      return t('mend.number', { min: problem.min, max: problem.max });
    case 'boolean':
      return t('mend.boolean');
    case 'choice':
    case 'weekdays':
      return t('mend.choice', { allowed: problem.allowed.join(', ') });
    case 'workHours':
      return t('mend.workHours');
    case 'fixedTimes':
      return t('mend.fixedTimes');
    case 'snoozeLengths':
      return t('mend.snoozeLengths', { most: problem.most, max: problem.max });
    case 'routineIds':
      return t('mend.routineIds', { max: problem.max });
    case 'routineId':
      return t('mend.routineId');
    case 'plan':
      return t('mend.plan', { max: problem.max });
    case 'accelerator':
      return describeAcceleratorMend(problem.problem, t);
    case 'unknownKey':
    case 'newerFormat':
    case 'broken':
    case 'more':
      return t('mend.unknownKey');
  }
}

function describeAcceleratorMend(problem: AcceleratorProblem, t: ProgramTranslate): string {
  if (problem.kind !== 'unknownPart') return t(`mend.accelerator.${problem.kind}`);
  const { part, nearest } = problem;
  return nearest === null
    ? t('mend.accelerator.unknownPart', { part })
    : t('mend.accelerator.unknownPartNearest', { part, nearest });
}
