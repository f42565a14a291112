// Files that a person deletes are moved into a folder beside them first, so that they can be had back for a moment.
import { mkdirSync, readdirSync, realpathSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';

/** In the user-data folder. One that is found at a start was left by a program that was killed. */
const AWAY_FOLDER = 'deleted-history';

/** Moves these files away, all or none. Throws where the disk refuses. */
export function putAway(folder: string, names: readonly string[]): void {
  discard(folder);
  const away = join(folder, AWAY_FOLDER);
  mkdirSync(away);
  moveAll(names, folder, away);
}

/** All of them back where they were. Throws where the disk refuses. */
export function bringBack(folder: string): void {
  const away = join(folder, AWAY_FOLDER);
  moveAll(readdirSync(away), away, folder);
  rmSync(away, { recursive: true, force: true });
}

/** Deletes what was put away; where a link was, also what it pointed to. */
export function discard(folder: string): void {
  const away = join(folder, AWAY_FOLDER);
  for (const name of namesIn(away)) rmSync(realPath(join(away, name)), { force: true });
  rmSync(away, { recursive: true, force: true });
}

function moveAll(names: readonly string[], from: string, to: string): void {
  const moved: string[] = [];
  try {
    for (const name of names) {
      renameSync(join(from, name), join(to, name));
      moved.push(name);
    }
  } catch (error) {
    for (const name of moved) renameSync(join(to, name), join(from, name));
    throw error;
  }
}

function namesIn(folder: string): readonly string[] {
  try {
    return readdirSync(folder);
  } catch {
    return [];
  }
}

function realPath(path: string): string {
  try {
    return realpathSync(path);
  } catch {
    return path;
  }
}
