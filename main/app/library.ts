// The library: the routines that come with Sitbones, in the language of the moment, and a person's own as they wrote them,
// read at the start and whenever their folder changes. Knows what changed; who plays, chooses or shows them is others'
// business.
import type { LibraryRoutine, LibraryView, Movement } from '../../preload/contract.ts';
import type { OwnRoutineTranslate } from '../../preload/messages/create-own-routine-messages.ts';
import type { Routine, RoutineLanguage, RoutineTraits } from '../../routines/schema.ts';
import type { RoutineKit, SessionContext } from '../core/session-context.ts';
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

/** What comes with Sitbones, as it is told in one language. */
export interface Shelf {
  readonly routines: readonly Routine[];
  readonly movements: readonly Movement[];
  readonly kit: RoutineKit;
}

export interface LibraryDeps extends CheckDeps {
  /** The same shelf for the same language; the order of the routines is the same on all. */
  readonly shelfIn: (language: RoutineLanguage) => Shelf;
  /** The one to begin with. */
  readonly language: RoutineLanguage;
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
  /** Tells everything in this language from now on; a new version, for whoever has read it in another. */
  speak(language: RoutineLanguage): void;
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
  #shelf: Shelf;
  #own: OwnRoutines;
  #all: readonly Routine[];
  #version = 1;
  #stopWatching: () => void = () => undefined;

  constructor(deps: LibraryDeps) {
    const { folder, shelfIn, language, t } = deps;
    this.#deps = deps;
    this.#shelf = shelfIn(language);
    this.#hasFolder = folder.make({ fileName: t('folder.readMeName'), text: t('folder.readMe') });
    this.#own = this.#look();
    this.#all = this.#together();
    this.#logProblems();
  }

  routines(): readonly Routine[] {
    return this.#all;
  }

  knowledge(): Pick<SessionContext, 'routines' | 'kit'> {
    return { routines: this.#all, kit: this.#shelf.kit };
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

  speak(language: RoutineLanguage): void {
    const shelf = this.#deps.shelfIn(language);
    if (shelf === this.#shelf) return;
    this.#shelf = shelf;
    this.#becomeNew();
  }

  refresh(): void {
    const found = this.#look();
    if (JSON.stringify(found) === JSON.stringify(this.#own)) return;
    this.#own = found;
    this.#logProblems();
    this.#becomeNew();
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
    const { folder, t } = this.#deps;
    const { routines, problems } = this.#own;
    const { movements } = this.#shelf;
    return {
      version: this.#version,
      routines: [
        ...this.#shelf.routines.map((routine) => this.#listed(routine, null)),
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

  #becomeNew(): void {
    this.#all = this.#together();
    this.#version += 1;
    for (const listener of [...this.#listeners]) listener();
  }

  #logProblems(): void {
    const { log, t } = this.#deps;
    for (const problem of this.#own.problems) {
      log.warn(`${problem.fileName}, ${placeText(problem, t)}: ${mendText(problem, t)}`);
    }
  }

  #together(): readonly Routine[] {
    return [...this.#shelf.routines, ...this.#own.routines.map(({ routine }) => routine)];
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
