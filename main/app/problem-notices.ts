// What a person is told of routine files that are left out: a few by name, the others by number.
import type { Notice } from '../core/snapshot-types.ts';
import type { FileProblem, OwnRoutineTranslate } from './own-routines.ts';

/** More notices than this would only be dismissed. */
const MOST_NOTICES = 3;

/** One for each file, with the first thing to mend in it. Another mistake in the same file is another notice. */
export function problemNotices(
  problems: readonly FileProblem[],
  t: OwnRoutineTranslate,
): readonly Notice[] {
  const firsts = problems.filter(
    ({ fileName }, index) => problems.findIndex((each) => each.fileName === fileName) === index,
  );
  const named = firsts.slice(0, MOST_NOTICES).map((problem) => notice(detailOf(problem, t)));
  const more = firsts.length - named.length;
  return more > 0 ? [...named, notice(t('notice.problemMore', { count: more }))] : named;
}

function notice(detail: string): Notice {
  return { id: `routineProblem:${detail}`, kind: 'routineProblem', detail };
}

function detailOf({ fileName, field, line, mend }: FileProblem, t: OwnRoutineTranslate): string {
  const file = fileName;
  // A mistake in the JSON itself is found by its line and column already.
  return line === undefined || field.startsWith('line ')
    ? t('notice.problem', { file, field, mend })
    : t('notice.problemLine', { file, line, field, mend });
}
