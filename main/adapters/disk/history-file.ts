// The history file on disk: read whole, written atomically. Somebody’s edit of it is noticed
// before it could be written over. What is in it is history-store.ts’s.
import {
  constants,
  copyFileSync,
  lstatSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  realpathSync,
  renameSync,
  statSync,
} from 'node:fs';
import { join } from 'node:path';
import type { HistoryFilePort } from '../../app/data-ports.ts';
import type { Loaded, LogPort } from '../../app/ports.ts';
import { cannotSave } from '../../core/cannot-save.ts';
import type { Notice } from '../../core/snapshot-types.ts';
import { checkRoom, findFileProblem, freeName, stamp } from './file-on-disk.ts';
import { bringBack, discard, putAway } from './put-away.ts';
import { replaceFile } from './write-whole-file.ts';

export interface HistoryFileDeps {
  /** Absolute; the user-data folder. */
  readonly folder: string;
  /** A larger file is damage, not ours. */
  readonly maxBytes: number;
  readonly now: () => Date;
  readonly log: LogPort;
}

/** The history file in the user-data folder. Touches the disk first when it is read. Never throws. */
export function createHistoryFile(deps: HistoryFileDeps): HistoryFilePort {
  return new HistoryFile(deps);
}

class HistoryFile implements HistoryFilePort {
  readonly name = 'history.json';
  readonly #deps: HistoryFileDeps;
  readonly #path: string;
  /** True when what is there can neither be read nor moved: it must not be written over. */
  #isUntouchable = false;
  /** What the file looked like when it was last read or written here. */
  #looks = '';
  #lastFailure = '';

  constructor(deps: HistoryFileDeps) {
    this.#deps = deps;
    this.#path = join(deps.folder, this.name);
  }

  read(): Loaded<string | null> {
    try {
      this.#isUntouchable = false;
      this.#looks = looksOf(this.#path);
      if (this.#looks === '') return { value: null, notices: [] };
      const problem = findFileProblem(this.#path, this.#deps.maxBytes);
      if (problem !== null) return { value: null, notices: [this.setAside(problem)] };
      const text = decode(readFileSync(this.#path));
      return text === null
        ? { value: null, notices: [this.setAside('not UTF-8')] }
        : { value: text, notices: [] };
    } catch (error) {
      this.#isUntouchable = true;
      this.#deps.log.warn(`${this.name} cannot be read: ${String(error)}`);
      return { value: null, notices: [cannotSave(this.#path)] };
    }
  }

  write(text: string): boolean {
    try {
      if (this.#isUntouchable) return false;
      mkdirSync(this.#deps.folder, { recursive: true });
      replaceFile(targetOf(this.#path), Buffer.from(text));
      this.#looks = looksOf(this.#path);
      this.#lastFailure = '';
      return true;
    } catch (error) {
      this.#logFailure(String(error));
      return false;
    }
  }

  hasChanged(): boolean {
    return looksOf(this.#path) !== this.#looks;
  }

  size(): number {
    return statSync(this.#path, { throwIfNoEntry: false })?.size ?? 0;
  }

  putAway(): boolean {
    const { folder } = this.#deps;
    return this.#attempt(() => {
      putAway(folder, readdirSync(folder).filter(isHistory));
    });
  }

  bringBack(): boolean {
    return this.#attempt(() => {
      bringBack(this.#deps.folder);
    });
  }

  discard(): void {
    this.#attempt(() => {
      discard(this.#deps.folder);
    });
  }

  #attempt(act: () => void): boolean {
    try {
      act();
      return true;
    } catch (error) {
      this.#deps.log.warn(`${this.name} cannot be moved: ${String(error)}`);
      return false;
    }
  }

  keepCopy(label: string): boolean {
    const { folder, now } = this.#deps;
    try {
      const copy = join(folder, freeName(folder, `history.${label}-${stamp(now())}`, '.json'));
      checkRoom(folder, statSync(this.#path).size);
      copyFileSync(this.#path, copy, constants.COPYFILE_EXCL);
      return true;
    } catch (error) {
      this.#logFailure(String(error));
      return false;
    }
  }

  setAside(problem: string): Notice {
    const { folder, now, log } = this.#deps;
    const aside = freeName(folder, `history.damaged-${stamp(now())}`, '.json');
    log.warn(`${this.name} is damaged (${problem})`);
    try {
      renameSync(this.#path, join(folder, aside));
      this.#looks = '';
      return { id: `historySetAside:${aside}`, kind: 'historySetAside', detail: aside };
    } catch (error) {
      this.#isUntouchable = true;
      log.warn(`${this.name} cannot be set aside: ${String(error)}`);
      return cannotSave(this.#path);
    }
  }

  /** Once for each reason: a disk can be full all day. */
  #logFailure(reason: string): void {
    if (reason !== this.#lastFailure) {
      this.#deps.log.warn(`${this.name} cannot be written: ${reason}`);
    }
    this.#lastFailure = reason;
  }
}

/** The file, and everything that was ever kept or set aside of it. */
function isHistory(name: string): boolean {
  return /^history\.(?:.+\.)?json$/.test(name);
}

/** A link stays one: what it points to is written. */
function targetOf(path: string): string {
  return lstatSync(path, { throwIfNoEntry: false })?.isSymbolicLink() === true
    ? realpathSync(path)
    : path;
}

/** What tells a changed file from the same one; empty where there is none. */
function looksOf(path: string): string {
  if (lstatSync(path, { throwIfNoEntry: false }) === undefined) return '';
  const stats = statSync(path, { throwIfNoEntry: false });
  if (stats === undefined) return 'a link to nowhere';
  const { ino, size, mtimeMs } = stats;
  return [ino, size, mtimeMs].join(' ');
}

/** Null where the bytes are no UTF-8: guessing would write other letters back. */
function decode(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return null;
  }
}
