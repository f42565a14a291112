// What a person is told of routine files that are left out: a few by name, the others by number.
import type { OwnRoutineTranslate } from '../../preload/messages/create-own-routine-messages.ts';
import type { Notice } from '../core/snapshot-types.ts';
import type { FileProblem } from './own-routines.ts';
import { lineToName, mendText, placeText } from './problem-words.ts';

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
  const named = firsts
    .slice(0, MOST_NOTICES)
    .map((problem) => notice(JSON.stringify(problem), detailOf(problem, t)));
  const more = firsts.length - named.length;
  return more > 0
    ? [...named, notice(`more:${String(more)}`, t('notice.problemMore', { count: more }))]
    : named;
}

/** What it is known by is not what it says, which changes with the language. */
function notice(about: string, detail: string): Notice {
  return { id: `routineProblem:${about}`, kind: 'routineProblem', detail };
}

function detailOf(problem: FileProblem, t: OwnRoutineTranslate): string {
  const told = {
    file: problem.fileName,
    field: placeText(problem, t),
    mend: mendText(problem, t),
  };
  const line = lineToName(problem);
  return line === null ? t('notice.problem', told) : t('notice.problemLine', { ...told, line });
}
