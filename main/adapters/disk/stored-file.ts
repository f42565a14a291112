// One JSON file of ours on disk, through electron-store: looked at before it is opened, set aside when it is damaged,
// kept in memory when the disk refuses. What is in it is its user's business.
import { lstatSync, readFileSync, renameSync, statSync, utimesSync } from 'node:fs';
import { join } from 'node:path';
import type { Loaded, LogPort, StoredFile } from '../../app/ports.ts';
import { cannotSave } from '../../core/cannot-save.ts';
import type { Notice } from '../../core/snapshot-types.ts';
import { instant, type Instant } from '../../core/time.ts';
import { checkRoom, findFileProblem, freeName, stamp } from './file-on-disk.ts';

type Content = Readonly<Record<string, unknown>>;

/** As much of electron-store as is used here. */
export interface Store {
  store: Content;
}

export interface StoreOptions {
  readonly cwd: string;
  readonly name: string;
  readonly clearInvalidConfig: boolean;
  readonly configFileMode: number;
  readonly accessPropertiesByDotNotation: boolean;
  readonly deserialize: (text: string) => Record<string, unknown>;
  readonly serialize: (content: Content) => string;
}

export interface StoredFileDeps {
  /** electron-store's class. Handed in, because importing it needs Electron. */
  readonly Store: new (options: StoreOptions) => Store;
  /** Absolute; the user-data folder. */
  readonly folder: string;
  readonly now: () => Date;
  readonly log: LogPort;
}

export interface StoredFileOptions {
  /** Without `.json`. */
  readonly name: 'settings' | 'session';
  /** A larger file is damage, not ours. */
  readonly maxBytes: number;
}

/** Nothing we write nests deeper than a tenth of this; JSON.stringify overflows the stack at a few thousand. */
const MAX_DEPTH = 100;

/** A file of ours in the user-data folder. Touches the disk first when `load` is called. Never throws. */
export function createStoredFile(options: StoredFileOptions, deps: StoredFileDeps): StoredFile {
  return new StoredJsonFile(options, deps);
}

class StoredJsonFile implements StoredFile {
  readonly name: string;
  readonly #options: StoredFileOptions;
  readonly #deps: StoredFileDeps;
  readonly #path: string;
  #store: Store | null = null;
  /** True when a damaged file could not be moved: it must not be written over. */
  #isUntouchable = false;
  #lastFailure = '';

  constructor(options: StoredFileOptions, deps: StoredFileDeps) {
    this.#options = options;
    this.#deps = deps;
    this.name = `${options.name}.json`;
    this.#path = join(deps.folder, this.name);
  }

  load(): Loaded<Content | null> {
    try {
      if (lstatSync(this.#path, { throwIfNoEntry: false }) === undefined)
        return { value: null, notices: [] };
      const problem = this.#damage();
      if (problem !== null) return { value: null, notices: [this.setAside(problem)] };
      return { value: this.#open().store, notices: [] };
    } catch (error) {
      return this.#unreadable(error);
    }
  }

  peek(): Content | null {
    try {
      if (this.#damage() !== null) return null;
      return parse(readFileSync(this.#path, 'utf8'));
    } catch {
      return null;
    }
  }

  save(content: Content): boolean {
    try {
      if (this.#isUntouchable) return false;
      const text = serialize(content);
      // electron-store retries a folder without write access for a whole second, and renames what a full disk cut short
      // over the good file.
      checkRoom(this.#deps.folder, Buffer.byteLength(text));
      this.#open().store = content;
      this.#lastFailure = '';
      return statSync(this.#path).size === Buffer.byteLength(text);
    } catch (error) {
      this.#logFailure(String(error));
      return false;
    }
  }

  touch(at: Instant): void {
    try {
      if (!this.#isUntouchable) utimesSync(this.#path, new Date(at), new Date(at));
    } catch {
      // The next whole write says what is wrong.
    }
  }

  touchedAt(): Instant | null {
    try {
      return instant(Math.round(statSync(this.#path).mtimeMs));
    } catch {
      return null;
    }
  }

  setAside(problem: string): Notice {
    const { folder, now, log } = this.#deps;
    const { name } = this.#options;
    const kind = `${name}SetAside` as const;
    const aside = freeName(folder, `${name}.damaged-${stamp(now())}`, '.json');
    log.warn(`${this.name} is damaged (${problem})`);
    try {
      this.#store = null;
      renameSync(this.#path, join(folder, aside));
      return { id: `${kind}:${aside}`, kind, detail: aside };
    } catch (error) {
      this.#isUntouchable = true;
      log.warn(`${this.name} cannot be set aside: ${String(error)}`);
      return cannotSave(this.#path);
    }
  }

  /** Once for each reason: a disk can be full all day, and the session is written every minute. */
  #logFailure(reason: string): void {
    if (reason !== this.#lastFailure) {
      this.#deps.log.warn(`${this.name} cannot be written: ${reason}`);
    }
    this.#lastFailure = reason;
  }

  /** electron-store reads the file here, which is why `load` has looked at it before. */
  #open(): Store {
    const { Store, folder } = this.#deps;
    this.#store ??= new Store({
      cwd: folder,
      name: this.#options.name,
      clearInvalidConfig: false,
      // What somebody does all day is nobody else's business.
      configFileMode: 0o600,
      accessPropertiesByDotNotation: false,
      deserialize: parse,
      serialize,
    });
    return this.#store;
  }

  /** What is wrong with the file, or null. */
  #damage(): string | null {
    const problem = findFileProblem(this.#path, this.#options.maxBytes);
    if (problem !== null) return problem;
    const text = readFileSync(this.#path, 'utf8');
    const parsed = attempt(() => parse(text));
    if (parsed === null) return 'not the JSON of an object';
    return isDeeperThan(parsed, MAX_DEPTH) ? 'nested too deep' : null;
  }

  /** Present but not to be read (its rights, a broken disk): it stays as it is, and nothing is written over it. */
  #unreadable(error: unknown): Loaded<null> {
    this.#isUntouchable = true;
    this.#deps.log.warn(`${this.name} cannot be read: ${String(error)}`);
    return { value: null, notices: [cannotSave(this.#path)] };
  }
}

function serialize(content: Content): string {
  return `${JSON.stringify(content, null, 2)}\n`;
}

/** Throws unless the text is the JSON of an object. A byte order mark, which some editors write, is no damage. */
function parse(text: string): Record<string, unknown> {
  const value: unknown = JSON.parse(text.replace(/^\uFEFF/, ''));
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    throw new TypeError('not an object');
  return value as Record<string, unknown>;
}

function attempt<T>(read: () => T): T | null {
  try {
    return read();
  } catch {
    return null;
  }
}

/** Without recursion, which deep nesting would overflow. */
function isDeeperThan(value: unknown, depth: number): boolean {
  let level: readonly unknown[] = [value];
  for (let down = 0; down <= depth; down += 1) {
    level = level.flatMap(childrenOf);
    if (level.length === 0) return false;
  }
  return true;
}

function childrenOf(value: unknown): readonly unknown[] {
  return typeof value === 'object' && value !== null ? Object.values(value) : [];
}
