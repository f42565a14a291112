// Tells when something in a folder has changed and has then been quiet for a moment. Wakes for nothing else; where the
// system cannot watch, it says so and keeps silent.
import { statSync, watch, type FSWatcher } from 'node:fs';
import type { LogPort } from '../../app/ports.ts';

/** Editors write a file in several goes; half a file must not be taken for a broken one. */
const QUIET_MS = 400;
/** Something that never is quiet is looked at all the same, after this many goes. */
const MOST_GOES = 10;

export interface FolderWatchDeps {
  /** Calls back once after `ms`; returns what cancels it. */
  readonly after: (ms: number, callback: () => void) => () => void;
  readonly log: LogPort;
  /** Only changes of these files count; without it, of any. */
  readonly names?: readonly string[];
}

export interface FolderWatch {
  /** Watches again where the folder was exchanged, came back, or could not be watched before. */
  rearm(): void;
  isLive(): boolean;
  stop(): void;
}

/** Begins at once. Never throws. */
export function watchFolder(
  path: string,
  listener: () => void,
  { after, log, names }: FolderWatchDeps,
): FolderWatch {
  let watcher: FSWatcher | null = null;
  let watched: number | null = null;
  let goes = 0;
  let cancel: () => void = () => undefined;
  let hasComplained = false;

  function settle(_kind?: string, name: string | null = null): void {
    if (!isMeant(name, names)) return;
    cancel();
    goes += 1;
    cancel = after(goes > MOST_GOES ? 0 : QUIET_MS, () => {
      goes = 0;
      listener();
    });
  }

  function drop(): void {
    watcher?.close();
    watcher = watched = null;
  }

  function rearm(): void {
    const inode = inodeOf(path);
    if (watcher !== null && inode === watched) return;
    drop();
    if (inode === null) return;
    try {
      watcher = watch(path, { persistent: false }, settle);
      watched = inode;
      // A folder that is deleted is an error on Windows.
      watcher.on('error', () => {
        drop();
        settle();
      });
    } catch (error) {
      if (!hasComplained) log.warn(`${path} cannot be watched: ${String(error)}`);
      hasComplained = true;
    }
  }

  rearm();
  return {
    rearm,
    isLive: () => watcher !== null && inodeOf(path) === watched,
    stop: () => {
      cancel();
      drop();
    },
  };
}

/** A system that does not say which file it was may mean any. */
function isMeant(name: string | null, names: readonly string[] | undefined): boolean {
  return name === null || names === undefined || names.includes(name);
}

/** Changes when another folder takes its place; null where there is none. */
function inodeOf(path: string): number | null {
  return statSync(path, { throwIfNoEntry: false })?.ino ?? null;
}
