// Which files of the folder are routines, and what is wrong with the others. Pure: the same files always give the same
// answer. Reads nothing; says everything in words.
import type { TranslateFrom } from '../../preload/messages/create-messages.ts';
import type { enOwnRoutines } from '../../preload/messages/en-own-routines.ts';
import type { Routine, RoutineProblem, RoutineResult } from '../../routines/schema.ts';
import { MOST_FILES, MOST_ROUTINE_BYTES } from './own-routine-limits.ts';
import type { FileTrouble, FolderReading, FoundFile } from './own-routine-ports.ts';

export type OwnRoutineTranslate = TranslateFrom<typeof enOwnRoutines>;

/** A routine and the file it came from. */
export interface OwnRoutine {
  readonly fileName: string;
  readonly routine: Routine;
}

/** A problem, and the file it is in. */
export interface FileProblem extends RoutineProblem {
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
  readonly t: OwnRoutineTranslate;
}

/**
 * Checks every file on its own (by `check`, which may remember what it has seen), then its names against those that are
 * taken; of two that collide the later one goes.
 */
export function checkOwnRoutines(
  reading: FolderReading,
  deps: CheckDeps,
  check: (file: FoundFile) => RoutineResult,
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
  return { routines, problems: [...problems, ...leftOut(reading, deps.t)] };
}

/** One file by itself. */
export function checkFile(file: FoundFile, { readRoutine, t }: CheckDeps): RoutineResult {
  if ('text' in file) return readRoutine(file.text);
  return { ok: false, problems: [{ field: t('file.field'), mend: troubleText(file.trouble, t) }] };
}

/**
 * Names that are taken: an id or code that another routine answers to, upper and lower case being the same. Whoever
 * types `sitbones reset R2` must always get the same routine.
 */
export function nameProblems(
  { id, code }: Routine,
  own: readonly OwnRoutine[],
  { builtIn, t }: CheckDeps,
): readonly RoutineProblem[] {
  const problems: RoutineProblem[] = [];
  const ownId = own.find(({ routine }) => answersTo(routine, id));
  if (builtIn.some((routine) => answersTo(routine, id))) {
    problems.push({ field: 'id', mend: t('file.builtInId', { id }) });
  } else if (ownId) {
    problems.push({ field: 'id', mend: t('file.ownId', { id, other: ownId.fileName }) });
  }
  if (code === undefined) return problems;
  const ownCode = own.find(({ routine }) => answersTo(routine, code));
  if (builtIn.some((routine) => answersTo(routine, code))) {
    problems.push({ field: 'code', mend: t('file.builtInCode', { code }) });
  } else if (ownCode) {
    problems.push({ field: 'code', mend: t('file.ownCode', { code, other: ownCode.fileName }) });
  }
  return problems;
}

function answersTo({ id, code }: Routine, name: string): boolean {
  const wanted = name.toLowerCase();
  return id === wanted || code?.toLowerCase() === wanted;
}

function troubleText(trouble: FileTrouble, t: OwnRoutineTranslate): string {
  switch (trouble.kind) {
    case 'tooLarge':
      return t('file.tooLarge', {
        kilobytes: Math.ceil(trouble.bytes / 1024),
        most: MOST_ROUTINE_BYTES / 1024,
      });
    case 'unreadable':
      return t('file.unreadable', { reason: trouble.reason });
    default:
      return t(`file.${trouble.kind}`);
  }
}

function leftOut({ leftOut: count, files }: FolderReading, t: OwnRoutineTranslate) {
  if (count === 0) return [];
  const mend = t('file.tooMany', { count, most: MOST_FILES });
  return [{ fileName: files.at(-1)?.fileName ?? '', field: t('file.field'), mend }];
}
