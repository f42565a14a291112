// Stand-ins for the folder of a person's own routines and for the system's dialogs, with real behaviour: files that can
// be put and taken away, questions that get the answers a test has prepared.
import { basename } from 'node:path';
import type {
  DialogPort,
  FolderReading,
  FoundFile,
  Question,
  RoutineFolderPort,
} from '../../main/app/own-routine-ports.ts';

/** A folder that is not on any disk. */
export class FakeRoutineFolder implements RoutineFolderPort {
  readonly path = '/home/you/routines';
  /** Files elsewhere, by path, for imports. */
  readonly elsewhere = new Map<string, FoundFile>();
  isThere = false;
  canBeMade = true;
  canBeWritten = true;
  canBeWatched = true;
  leftOut = 0;
  /** How often somebody looked. */
  looks = 0;
  #files = new Map<string, FoundFile>();
  #listeners = new Set<() => void>();

  /** As a person would: told of a moment later, if watched. */
  put(
    fileName: string,
    content: string | Extract<FoundFile, { trouble: unknown }>['trouble'],
  ): void {
    this.#files.set(
      fileName,
      typeof content === 'string' ? { fileName, text: content } : { fileName, trouble: content },
    );
    this.#tell();
  }

  take(fileName: string): void {
    this.#files.delete(fileName);
    this.#tell();
  }

  get names(): readonly string[] {
    return [...this.#files.keys()].toSorted();
  }

  textOf(fileName: string): string | undefined {
    const file = this.#files.get(fileName);
    return file && 'text' in file ? file.text : undefined;
  }

  make(): boolean {
    this.isThere ||= this.canBeMade;
    return this.isThere;
  }

  read(): FolderReading {
    this.looks += 1;
    const files = this.names.flatMap((name) => this.#files.get(name) ?? []);
    return { files, leftOut: this.leftOut };
  }

  readFile(path: string): FoundFile {
    const missing = { kind: 'missing' } as const;
    return this.elsewhere.get(path) ?? { fileName: basename(path), trouble: missing };
  }

  write(fileName: string, text: string): boolean {
    if (this.canBeWritten) this.#files.set(fileName, { fileName, text });
    return this.canBeWritten;
  }

  has(fileName: string): boolean {
    return this.#files.has(fileName);
  }

  watch(listener: () => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  isWatched(): boolean {
    return this.canBeWatched && this.#listeners.size > 0;
  }

  #tell(): void {
    if (this.canBeWatched) for (const listener of this.#listeners) listener();
  }
}

/** Picks the files and presses the buttons that a test has prepared; remembers every question. */
export class FakeDialogs implements DialogPort {
  readonly asked: Question[] = [];
  readonly opened: string[] = [];
  picks: readonly string[] = [];
  /** The index of the button for each question to come; the one that Enter presses where there is none. */
  presses: number[] = [];
  folderProblem = '';

  chooseFiles(): Promise<readonly string[]> {
    return Promise.resolve(this.picks);
  }

  chooseFile(): Promise<string | null> {
    return Promise.resolve(this.picks[0] ?? null);
  }

  /** The first pick, and the name that was offered. */
  offered = '';

  chooseTarget({ name }: { readonly name: string }): Promise<string | null> {
    this.offered = name;
    return Promise.resolve(this.picks[0] ?? null);
  }

  ask(question: Question): Promise<number> {
    this.asked.push(question);
    return Promise.resolve(this.presses.shift() ?? question.enter);
  }

  openFolder(path: string): Promise<string> {
    this.opened.push(path);
    return Promise.resolve(this.folderProblem);
  }

  get last(): Question | undefined {
    return this.asked.at(-1);
  }
}
