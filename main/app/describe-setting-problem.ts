// Says in words what was wrong in a settings file, where, and how to mend it.
import type { Translate } from '../../preload/messages/create-messages.ts';
import type { SettingProblem } from '../core/parse-settings.ts';

/** One sentence or two that name the file, the key and the mend. */
export function describeSettingProblem(
  problem: SettingProblem,
  file: string,
  t: Translate,
): string {
  switch (problem.kind) {
    case 'unknownKey': {
      const { key, nearest } = problem;
      return nearest === null
        ? t('problem.unknownKey', { file, key })
        : t('problem.unknownKeyNearest', { file, key, nearest });
    }
    case 'number':
      return t('problem.number', { ...problem, file });
    case 'boolean':
      return t('problem.boolean', { file, key: problem.key, fallback: String(problem.fallback) });
    case 'choice':
      return t('problem.choice', { ...problem, file, allowed: problem.allowed.join(', ') });
    case 'newerFormat':
      return t('problem.newerFormat', { file });
    case 'more':
      return t('problem.more', { file, count: problem.count });
  }
}
