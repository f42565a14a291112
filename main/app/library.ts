// The library: the routines that come with Sitbones, and a person's own, read at the start and whenever their folder
// changes. Knows what changed; who plays, chooses or shows them is others' business.
import type { LibraryRoutine, LibraryView, Movement } from '../../preload/contract.ts';
import type { OwnRoutineTranslate } from '../../preload/messages/create-own-routine-messages.ts';
import type { Routine, RoutineTraits } from '../../routines/schema.ts';
import type { Notice } from '../core/snapshot-types.ts';
import type { FoundFile, RoutineFolderPort } from './own-routine-ports.ts';
import {
  checkFile,
  checkOwnRoutines,
  type CheckDeps,
  type CheckedFile,
  type OwnRoutine,
  type OwnRoutines,
} from './own-routines.ts';
import type { LibraryPort, LogPort } from './ports.ts';
import { problemNotices } from './problem-notices.ts';
import { mendText, placeText } from './problem-words.ts';

export interface LibraryDeps extends CheckDeps {
  readonly movements: readonly Movement[];
  readonly folder: RoutineFolderPort;
  /** Puts the words for the sides into the texts of a routine. */
  readonly spokenRoutine: (routine: Routine) => Routine;
  readonly traitsOf: (routine: Routine) => RoutineTraits;
  readonly t: OwnRoutineTranslate;
  readonly log: LogPort;
}

export interface Library extends LibraryPort {
  /** Everything, for a window that asks; the folder is looked at once more. */
  view(): LibraryView;
  ownRoutines(): readonly OwnRoutine[];
  /** Looks at the folder now. */
  refresh(): void;
  /** Looks at it only where the system does not tell of changes. */
  catchUp(): void;
}

/** Makes the folder where it is missing, and reads it. Nothing in it can make this throw. */
export function createLibrary(deps: LibraryDeps): Library {
  return new FolderLibrary(deps);
}

class FolderLibrary implements Library {
  readonly #deps: LibraryDeps;
  readonly #listeners = new Set<() => void>();
  readonly #hasFolder: boolean;
  /** What was found in files that the folder has not opened again since. */
  readonly #checked = new WeakMap<FoundFile, CheckedFile>();
  #own: OwnRoutines;
  #all: readonly Routine[];
  #version = 1;
  #stopWatching: () => void = () => undefined;

  constructor(deps: LibraryDeps) {
    const { folder, t } = deps;
    this.#deps = deps;
    this.#hasFolder = folder.make({ fileName: t('folder.readMeName'), text: t('folder.readMe') });
    this.#own = this.#look();
    this.#all = this.#together();
  }

  routines(): readonly Routine[] {
    return this.#all;
  }

  version(): number {
    return this.#version;
  }

  notices(): readonly Notice[] {
    return problemNotices(this.#own.problems, this.#deps.t);
  }

  ownRoutines(): readonly OwnRoutine[] {
    return this.#own.routines;
  }

  refresh(): void {
    const found = this.#look();
    if (JSON.stringify(found) === JSON.stringify(this.#own)) return;
    this.#own = found;
    this.#all = this.#together();
    this.#version += 1;
    for (const listener of [...this.#listeners]) listener();
  }

  catchUp(): void {
    if (!this.#deps.folder.isWatched()) this.refresh();
  }

  onChanged(listener: () => void): () => void {
    this.#listeners.add(listener);
    if (this.#listeners.size === 1) {
      this.#stopWatching = this.#deps.folder.watch(() => {
        this.refresh();
      });
    }
    return () => {
      this.#listeners.delete(listener);
      if (this.#listeners.size === 0) this.#stopWatching();
    };
  }

  view(): LibraryView {
    this.refresh();
    const { builtIn, movements, folder, t } = this.#deps;
    const { routines, problems } = this.#own;
    return {
      version: this.#version,
      routines: [
        ...builtIn.map((routine) => this.#listed(routine, null)),
        ...routines.map(({ routine, fileName }) => this.#listed(routine, fileName)),
      ],
      movements,
      problems: problems.map((problem) => ({
        fileName: problem.fileName,
        field: placeText(problem, t),
        mend: mendText(problem, t),
      })),
      folder: this.#hasFolder ? folder.path : '',
    };
  }

  #look(): OwnRoutines {
    const check = (file: FoundFile) => {
      const result = this.#checked.get(file) ?? checkFile(file, this.#deps);
      this.#checked.set(file, result);
      return result;
    };
    return checkOwnRoutines(this.#deps.folder.read(), this.#deps, check);
  }

  #together(): readonly Routine[] {
    const { builtIn, log, t } = this.#deps;
    const { routines, problems } = this.#own;
    for (const problem of problems) {
      log.warn(`${problem.fileName}, ${placeText(problem, t)}: ${mendText(problem, t)}`);
    }
    return [...builtIn, ...routines.map(({ routine }) => routine)];
  }

  #listed(routine: Routine, fileName: string | null): LibraryRoutine {
    return {
      routine: this.#deps.spokenRoutine(routine),
      origin: fileName === null ? 'built-in' : 'own',
      fileName,
      seconds: routine.steps.reduce((sum, { seconds }) => sum + seconds, 0),
      traits: this.#deps.traitsOf(routine),
    };
  }
}
