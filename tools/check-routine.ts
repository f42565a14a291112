// npm run routine:check -- FILE…
// Checks routine files as the program would, and says of each good one what it looks like to a person. Exit code 0 when
// all are good, 1 when one is not, 2 when it was not understood. In English, as every tool of a checkout: the program
// itself tells people what to mend in their own language.
import { readTextFile } from '../main/adapters/routine-folder/read-text-file.ts';
import { MOST_ROUTINE_BYTES } from '../main/app/own-routine-limits.ts';
import { checkFile, nameProblems, type OwnRoutine } from '../main/app/own-routines.ts';
import { lineToName, mendText, placeText, type Problem } from '../main/app/problem-words.ts';
import { createOwnRoutineMessages } from '../preload/messages/create-own-routine-messages.ts';
import { BUILT_IN_ROUTINES, readRoutine } from '../routines/index.ts';
import { describeRoutine } from './check-routine/describe-routine.ts';

const USAGE = `Usage: npm run routine:check -- FILE…

Checks routine files as Sitbones does when it finds them in your routines folder: the JSON, every field, the
sums, the sides, and that no name is taken. Says of each good one how long it is, what it asks for and what
it adds up to. How to write one: routines/README.md

Exit code: 0 all good, 1 something to mend, 2 not understood.
`;

const { t } = createOwnRoutineMessages('en');

process.exitCode = run(process.argv.slice(2));

function run(args: readonly string[]): number {
  if (args.includes('--help') || args.includes('-h')) {
    process.stdout.write(USAGE);
    return 0;
  }
  const option = args.find((word) => word.startsWith('-'));
  if (args.length === 0 || option !== undefined) {
    const problem = option === undefined ? 'Name a file.' : `There is no option ${option}.`;
    process.stderr.write(`${problem}\n\n${USAGE}`);
    return 2;
  }
  return checkAll(args) ? 0 : 1;
}

function checkAll(paths: readonly string[]): boolean {
  const good: OwnRoutine[] = [];
  for (const path of paths) {
    const found = check(path, good);
    process.stdout.write(found.join('\n') + '\n');
  }
  return good.length === paths.length;
}

/** The lines about one file; a good one joins `good`, for the names of those after it. */
function check(path: string, good: OwnRoutine[]): readonly string[] {
  const deps = { builtIn: BUILT_IN_ROUTINES.filter(isOther(path)), readRoutine };
  const result = checkFile(readTextFile(path, { maxBytes: MOST_ROUTINE_BYTES }), deps);
  const problems = result.ok ? nameProblems(result.routine, good, deps) : result.problems;
  if (!result.ok || problems.length > 0) return [`${path}: to mend`, ...problems.map(lineOf)];
  good.push({ fileName: path, routine: result.routine });
  return [`${path}: good`, ...describeRoutine(result.routine).map((line) => `  ${line}`)];
}

/** The files that come with Sitbones may be checked as well: each takes its own name. */
function isOther(path: string): (routine: { readonly id: string }) => boolean {
  return ({ id }) => !path.endsWith(`routines/${id}.json`);
}

function lineOf(problem: Problem): string {
  const line = lineToName(problem);
  const where = line === null ? '' : `line ${String(line)}, `;
  return `  ${where}${placeText(problem, t)}: ${mendText(problem, t)}`;
}
