// Says in words which records of the history cannot be read, and where to look for them.
import type { ProgramTranslate } from '../../preload/messages/create-program-messages.ts';
import type { HistoryProblem } from '../core/parse-history.ts';

/** One sentence that names the file, how many there are, and the first of them. */
export function describeHistoryProblems(
  problems: readonly HistoryProblem[],
  file: string,
  t: ProgramTranslate,
): string {
  const count = new Set(problems.map(({ place }) => place)).size;
  return t('problem.history', { file, count, place: problems[0]?.place ?? '' });
}
