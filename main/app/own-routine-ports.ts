// What the library needs from the outside world: the folder of a person's own routines, and a few questions to ask.
// Adapters implement these; tests use hand-written fakes and real folders.

/** Why a file cannot be read as the text of a routine. */
export type FileTrouble =
  | { readonly kind: 'tooLarge'; readonly bytes: number }
  /** A link to somewhere outside of the folder, or to nothing. */
  | { readonly kind: 'linkOut' }
  | { readonly kind: 'linkBroken' }
  | { readonly kind: 'isFolder' }
  | { readonly kind: 'missing' }
  /** A pipe, a socket, a device. */
  | { readonly kind: 'notPlain' }
  /** Not UTF-8. */
  | { readonly kind: 'notText' }
  /** `reason` is the system's, such as `EACCES`. */
  | { readonly kind: 'unreadable'; readonly reason: string };

/** A file as it was found. */
export type FoundFile =
  | { readonly fileName: string; readonly text: string }
  | { readonly fileName: string; readonly trouble: FileTrouble };

export interface FolderReading {
  /** Every file that calls itself JSON, by name; the first 200. */
  readonly files: readonly FoundFile[];
  /** How many more there are. */
  readonly leftOut: number;
}

/** The folder of a person's own routines. Nothing here throws. */
export interface RoutineFolderPort {
  /** Absolute; the folder itself need not be there. */
  readonly path: string;
  /** Makes it, with a text in it that says what it is for, unless it is there. False where the disk refuses. */
  make(readMe: { readonly fileName: string; readonly text: string }): boolean;
  /** Looks at every file; opens those that have changed since. A folder that is not there is empty. */
  read(): FolderReading;
  /** A file anywhere, read with the same care; a link is followed, for a person pointed at it. */
  readFile(path: string): FoundFile;
  /** Puts a file into the folder at once and whole, in place of one of that name. False where the disk refuses. */
  write(fileName: string, text: string): boolean;
  /** Whether something of that name is in the folder. */
  has(fileName: string): boolean;
  /**
   * Calls back when something has changed and has then been quiet for a moment. Returns what ends it. Nothing wakes
   * while nothing changes; where the system cannot watch, nothing is called and `isWatched` says so.
   */
  watch(listener: () => void): () => void;
  isWatched(): boolean;
}

/** A box with a sentence, details and buttons; resolves to the index of the button that was pressed. */
export interface Question {
  readonly kind: 'info' | 'warning' | 'question';
  readonly message: string;
  readonly detail: string;
  readonly buttons: readonly string[];
  /** Which of them Enter presses, and which Esc. */
  readonly enter: number;
  readonly escape: number;
}

/** The system's own dialogs. */
export interface DialogPort {
  /** Files somebody picked, as absolute paths; none when the dialog was closed. */
  chooseFiles(words: {
    readonly title: string;
    readonly button: string;
    readonly kind: string;
  }): Promise<readonly string[]>;
  /** One file somebody picked, as an absolute path; null when the dialog was closed. */
  chooseFile(words: {
    readonly title: string;
    readonly button: string;
    readonly kind: string;
  }): Promise<string | null>;
  /** Where to write a file, as an absolute path; null when the dialog was closed. The system has asked before it replaces. */
  chooseTarget(words: {
    readonly title: string;
    readonly button: string;
    readonly kind: string;
    readonly ending: string;
    /** The name it is offered under. */
    readonly name: string;
  }): Promise<string | null>;
  ask(question: Question): Promise<number>;
  /** Shows a folder in the system's file manager; resolves to what went wrong, empty when nothing did. */
  openFolder(path: string): Promise<string>;
}
