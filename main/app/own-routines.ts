// Which files of the folder are routines, and what is wrong with the others. Pure: the same files always give the same
// answer. Reads nothing, and puts nothing into words.
import type { Routine, RoutineResult } from '../../routines/schema.ts';
import { MOST_FILES, MOST_ROUTINE_BYTES } from './own-routine-limits.ts';
import type { FileTrouble, FolderReading, FoundFile } from './own-routine-ports.ts';
import type { FileMend, Problem } from './problem-words.ts';

/** A routine and the file it came from. */
export interface OwnRoutine {
  readonly fileName: string;
  readonly routine: Routine;
}

/** A problem, and the file it is in. */
export interface FileProblem extends Problem {
  readonly fileName: string;
}

export interface OwnRoutines {
  readonly routines: readonly OwnRoutine[];
  readonly problems: readonly FileProblem[];
}

export interface CheckDeps {
  readonly builtIn: readonly Routine[];
  /** Checks the text of a file. */
  readonly readRoutine: (text: string) => RoutineResult;
}

/** What came of a file by itself. */
export type CheckedFile =
  | { readonly ok: true; readonly routine: Routine }
  | { readonly ok: false; readonly problems: readonly Problem[] };

/**
 * Checks every file on its own (by `check`, which may remember what it has seen), then its names against those that are
 * taken; of two that collide the later one goes.
 */
export function checkOwnRoutines(
  reading: FolderReading,
  deps: CheckDeps,
  check: (file: FoundFile) => CheckedFile,
): OwnRoutines {
  const routines: OwnRoutine[] = [];
  const problems: FileProblem[] = [];
  for (const file of reading.files) {
    const { fileName } = file;
    const result = check(file);
    const found = result.ok ? nameProblems(result.routine, routines, deps) : result.problems;
    problems.push(...found.map((problem) => ({ ...problem, fileName })));
    if (result.ok && found.length === 0) routines.push({ fileName, routine: result.routine });
  }
  return { routines, problems: [...problems, ...leftOut(reading)] };
}

/** One file by itself. */
export function checkFile(
  file: FoundFile,
  { readRoutine }: Pick<CheckDeps, 'readRoutine'>,
): CheckedFile {
  if ('text' in file) return readRoutine(file.text);
  return { ok: false, problems: [{ field: '', mend: troubleMend(file.trouble) }] };
}

/**
 * Names that are taken: an id or code that another routine answers to, upper and lower case being the same. Whoever
 * types `sitbones reset R2` must always get the same routine.
 */
export function nameProblems(
  { id, code }: Routine,
  own: readonly OwnRoutine[],
  { builtIn }: Pick<CheckDeps, 'builtIn'>,
): readonly Problem[] {
  const problems: Problem[] = [];
  const ownId = own.find(({ routine }) => answersTo(routine, id));
  if (builtIn.some((routine) => answersTo(routine, id))) {
    problems.push({ field: 'id', mend: { key: 'file.builtInId', values: { id } } });
  } else if (ownId) {
    const values = { id, other: ownId.fileName };
    problems.push({ field: 'id', mend: { key: 'file.ownId', values } });
  }
  if (code === undefined) return problems;
  const ownCode = own.find(({ routine }) => answersTo(routine, code));
  if (builtIn.some((routine) => answersTo(routine, code))) {
    problems.push({ field: 'code', mend: { key: 'file.builtInCode', values: { code } } });
  } else if (ownCode) {
    const values = { code, other: ownCode.fileName };
    problems.push({ field: 'code', mend: { key: 'file.ownCode', values } });
  }
  return problems;
}

function answersTo({ id, code }: Routine, name: string): boolean {
  const wanted = name.toLowerCase();
  return id === wanted || code?.toLowerCase() === wanted;
}

function troubleMend(trouble: FileTrouble): FileMend {
  switch (trouble.kind) {
    case 'tooLarge': {
      const kilobytes = Math.ceil(trouble.bytes / 1024);
      return { key: 'file.tooLarge', values: { kilobytes, most: MOST_ROUTINE_BYTES / 1024 } };
    }
    case 'unreadable':
      return { key: 'file.unreadable', values: { reason: trouble.reason } };
    default:
      return { key: `file.${trouble.kind}`, values: {} };
  }
}

function leftOut({ leftOut: count, files }: FolderReading): readonly FileProblem[] {
  if (count === 0) return [];
  const mend = { key: 'file.tooMany', values: { count, most: MOST_FILES } } as const;
  return [{ fileName: files.at(-1)?.fileName ?? '', field: '', mend }];
}
