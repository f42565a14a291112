// The folder of a person's own routines: read with care, watched without polling, written atomically. What is in the
// files is the library's business.
import {
  lstatSync,
  mkdirSync,
  readdirSync,
  realpathSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import type { FolderReading, FoundFile, RoutineFolderPort } from '../../app/own-routine-ports.ts';
import { readTextFile, reasonOf } from './read-text-file.ts';
import { watchFolder, type FolderWatch, type FolderWatchDeps } from './watch-folder.ts';

export interface RoutineFolderDeps extends FolderWatchDeps {
  /** Absolute. */
  readonly path: string;
  /** A larger file is not opened. */
  readonly maxBytes: number;
  /** Files after these, by name, are not looked at. */
  readonly maxFiles: number;
}

/** Touches the disk first when something is asked of it. */
export function createRoutineFolder(deps: RoutineFolderDeps): RoutineFolderPort {
  return new RoutineFolder(deps);
}

/** A file as it was when it was last opened; as long as it looks the same, it is not opened again. */
interface Known {
  readonly looks: string;
  readonly file: FoundFile;
}

class RoutineFolder implements RoutineFolderPort {
  readonly path: string;
  readonly #deps: RoutineFolderDeps;
  #known: ReadonlyMap<string, Known> = new Map();
  #watch: FolderWatch | null = null;

  constructor(deps: RoutineFolderDeps) {
    this.#deps = deps;
    this.path = deps.path;
  }

  make({ fileName, text }: { readonly fileName: string; readonly text: string }): boolean {
    try {
      if (statSync(this.path, { throwIfNoEntry: false })?.isDirectory() === true) return true;
      mkdirSync(this.path, { recursive: true });
      writeFileSync(join(this.path, fileName), `${text}\n`);
      this.#watch?.rearm();
      return true;
    } catch (error) {
      this.#deps.log.warn(`${this.path} cannot be made: ${reasonOf(error)}`);
      return false;
    }
  }

  read(): FolderReading {
    this.#watch?.rearm();
    const { maxFiles } = this.#deps;
    const names = this.#names();
    const within = this.#realPath();
    const known = new Map<string, Known>();
    for (const name of names.slice(0, maxFiles)) known.set(name, this.#look(name, within));
    this.#known = known;
    const files = Array.from(known.values(), ({ file }) => file);
    return { files, leftOut: Math.max(0, names.length - maxFiles) };
  }

  readFile(path: string): FoundFile {
    return readTextFile(path, { maxBytes: this.#deps.maxBytes });
  }

  write(fileName: string, text: string): boolean {
    const target = join(this.path, fileName);
    // Not called JSON until it is whole, so that nobody reads half of it.
    const draft = `${target}.${String(process.pid)}.part`;
    try {
      writeFileSync(draft, text, { flush: true });
      renameSync(draft, target);
      return true;
    } catch (error) {
      this.#deps.log.warn(`${fileName} cannot be written: ${reasonOf(error)}`);
      rmSync(draft, { force: true });
      return false;
    }
  }

  has(fileName: string): boolean {
    return lstatSync(join(this.path, fileName), { throwIfNoEntry: false }) !== undefined;
  }

  watch(listener: () => void): () => void {
    const started = watchFolder(this.path, listener, this.#deps);
    this.#watch = started;
    return () => {
      started.stop();
      this.#watch = null;
    };
  }

  isWatched(): boolean {
    return this.#watch?.isLive() ?? false;
  }

  /** Everything that calls itself JSON, hidden files apart: editors keep their drafts there. */
  #names(): readonly string[] {
    try {
      const isJson = (name: string) => /\.json$/i.test(name) && !name.startsWith('.');
      return readdirSync(this.path).filter(isJson).toSorted();
    } catch (error) {
      const reason = reasonOf(error);
      if (reason !== 'ENOENT') this.#deps.log.warn(`${this.path} cannot be read: ${reason}`);
      return [];
    }
  }

  #realPath(): string {
    try {
      return realpathSync(this.path);
    } catch {
      return this.path;
    }
  }

  #look(name: string, within: string): Known {
    const path = join(this.path, name);
    const looks = looksOf(path);
    const known = this.#known.get(name);
    if (known?.looks === looks && looks !== '') return known;
    return { looks, file: readTextFile(path, { maxBytes: this.#deps.maxBytes, within }) };
  }
}

/** What tells a changed file from the same one; empty for a link, whose target may change unseen. */
function looksOf(path: string): string {
  try {
    const stats = lstatSync(path);
    const { ino, size, mtimeMs, ctimeMs, mode } = stats;
    return stats.isSymbolicLink() ? '' : [ino, size, mtimeMs, ctimeMs, mode].join(' ');
  } catch {
    return '';
  }
}
