// Where the program keeps its files. `--user-data-dir=FOLDER` moves them, which tests and second copies need.
import { accessSync, constants, mkdirSync } from 'node:fs';
import { resolve } from 'node:path';
import type { App } from 'electron';

const PREFIX = '--user-data-dir=';

/** Sets the folder named in argv, made absolute. To be called before `ready` and before the instance lock. */
export function chooseUserData(app: Pick<App, 'setPath'>, argv: readonly string[]): void {
  const written = argv.find((word) => word.startsWith(PREFIX))?.slice(PREFIX.length);
  if (written === undefined || written === '') return;
  const folder = resolve(written);
  try {
    mkdirSync(folder, { recursive: true });
  } catch {
    // Not to be made: the stores say so, and the program goes on in memory.
  }
  app.setPath('userData', folder);
}

/** Whether files can be made in a folder, or the folder itself where it is missing. */
export function isWritable(folder: string): boolean {
  try {
    mkdirSync(folder, { recursive: true });
    accessSync(folder, constants.W_OK);
    return true;
  } catch {
    return false;
  }
}
