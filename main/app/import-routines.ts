// Importing: a person picks files, each is checked first, copied under a safe name, and never put in place of another
// without asking. Says in one box how it went.
import type { OwnRoutineTranslate } from '../../preload/messages/create-own-routine-messages.ts';
import type { Routine } from '../../routines/schema.ts';
import type { Library } from './library.ts';
import type { LogPort } from './ports.ts';
import type { DialogPort, FoundFile, RoutineFolderPort } from './own-routine-ports.ts';
import { checkFile, nameProblems, type CheckDeps, type OwnRoutine } from './own-routines.ts';
import { mendText, placeText, type Problem } from './problem-words.ts';

export interface ImportDeps extends CheckDeps {
  readonly library: Library;
  readonly folder: RoutineFolderPort;
  readonly dialogs: DialogPort;
  readonly t: OwnRoutineTranslate;
  readonly log: LogPort;
}

export interface OwnRoutineDesk {
  /** Asks for files and imports them. False while another import is still on screen. */
  importFiles(): boolean;
  /** Shows the folder in the file manager; makes it where it is missing. */
  openFolder(): void;
}

/** How it went with one file. */
type Outcome =
  | { readonly kind: 'imported'; readonly title: string }
  | { readonly kind: 'not'; readonly line: string };

/** More lines than this are more than a box holds. */
const MOST_LINES = 12;

export function createOwnRoutineDesk(deps: ImportDeps): OwnRoutineDesk {
  const { dialogs, folder, log, t } = deps;
  let isImporting = false;

  async function importAll(): Promise<void> {
    const words = { title: t('import.title'), button: t('import.button'), kind: t('import.files') };
    const paths = await dialogs.chooseFiles(words);
    if (paths.length === 0) return;
    if (!makeFolder(deps)) {
      await tell(dialogs, t('folder.cannotMake'), folder.path, t('import.ok'));
      return;
    }
    const outcomes: Outcome[] = [];
    for (const path of paths) outcomes.push(await importFile(path, deps));
    await report(outcomes, deps);
  }

  async function open(): Promise<void> {
    const problem = makeFolder(deps)
      ? await dialogs.openFolder(folder.path)
      : t('folder.cannotMake');
    if (problem === '') return;
    log.warn(`${folder.path} cannot be opened: ${problem}`);
    await tell(dialogs, t('folder.cannotOpen'), folder.path, t('import.ok'));
  }

  return {
    importFiles: () => {
      if (isImporting) return false;
      isImporting = true;
      void importAll()
        .catch((error: unknown) => {
          log.warn(`the import stopped: ${String(error)}`);
        })
        .finally(() => {
          isImporting = false;
        });
      return true;
    },
    openFolder: () => {
      void open().catch((error: unknown) => {
        log.warn(`${folder.path} cannot be opened: ${String(error)}`);
      });
    },
  };
}

function makeFolder({ folder, t }: ImportDeps): boolean {
  return folder.make({ fileName: t('folder.readMeName'), text: t('folder.readMe') });
}

/** Checks, asks where it must, copies; the library has looked again when this resolves. */
async function importFile(path: string, deps: ImportDeps): Promise<Outcome> {
  const { folder, library, t } = deps;
  const file = folder.readFile(path);
  const checked = checkFile(file, deps);
  if (!checked.ok) return refused(file, checked.problems, t);
  const { routine } = checked;
  library.refresh();
  const old = library.ownRoutines().find((own) => own.routine.id === routine.id);
  const others = library.ownRoutines().filter((own) => own !== old);
  const taken = nameProblems(routine, others, deps);
  if (taken.length > 0) return refused(file, taken, t);
  if (old && isSame(old.routine, routine)) {
    return { kind: 'not', line: t('import.there', { file: file.fileName }) };
  }
  if (old && !(await mayReplace(old, routine, deps))) {
    return { kind: 'not', line: t('import.kept', { file: file.fileName }) };
  }
  const target = old?.fileName ?? freeName(routine.id, folder);
  const isWritten = 'text' in file && folder.write(target, file.text);
  library.refresh();
  return isWritten
    ? { kind: 'imported', title: routine.title }
    : { kind: 'not', line: t('import.notWritten', { file: file.fileName }) };
}

function refused(
  { fileName }: FoundFile,
  problems: readonly Problem[],
  t: OwnRoutineTranslate,
): Outcome {
  const [first] = problems;
  const told = first === undefined ? '' : `${placeText(first, t)}: ${mendText(first, t)}`;
  return { kind: 'not', line: `${fileName}, ${told}` };
}

function isSame(a: Routine, b: Routine): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}

async function mayReplace(
  old: OwnRoutine,
  routine: Routine,
  { dialogs, t }: ImportDeps,
): Promise<boolean> {
  const answer = await dialogs.ask({
    kind: 'question',
    message: t('import.replace', { old: old.routine.title, new: routine.title }),
    detail: t('import.replaceDetail', { id: routine.id, file: old.fileName }),
    buttons: [t('import.replaceNo'), t('import.replaceYes')],
    enter: 0,
    escape: 0,
  });
  return answer === 1;
}

/** The id with `.json`, or with `-2`, `-3` … where a file of that name is something else. */
function freeName(id: string, folder: RoutineFolderPort): string {
  for (let copy = 1; ; copy += 1) {
    const name = copy === 1 ? `${id}.json` : `${id}-${String(copy)}.json`;
    if (!folder.has(name)) return name;
  }
}

async function report(outcomes: readonly Outcome[], { dialogs, t }: ImportDeps): Promise<void> {
  const titles = outcomes.flatMap((outcome) =>
    outcome.kind === 'imported' ? [outcome.title] : [],
  );
  const lines = outcomes.flatMap((outcome) => (outcome.kind === 'not' ? [outcome.line] : []));
  const message =
    titles.length === 0
      ? t('import.none')
      : t('import.done', { count: titles.length, title: titles[0] ?? '' });
  const detail = lines.length > MOST_LINES ? [...lines.slice(0, MOST_LINES), '…'] : lines;
  await tell(dialogs, message, detail.join('\n'), t('import.ok'));
}

async function tell(
  dialogs: DialogPort,
  message: string,
  detail: string,
  button: string,
): Promise<void> {
  await dialogs.ask({ kind: 'info', message, detail, buttons: [button], enter: 0, escape: 0 });
}
