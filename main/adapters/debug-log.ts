// The debug log: off unless the person turns it on, one file in the user-data folder that never grows beyond two
// megabytes. Where the disk refuses, nothing is written and nothing is said.
import { appendFileSync, renameSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { DebugLogPort } from '../app/ports.ts';

const MAX_BYTES = 1024 * 1024;

/** `debug.log`, and `debug.old.log` for what came before. */
export function createDebugLog(folder: string): DebugLogPort {
  const file = join(folder, 'debug.log');
  return {
    write: (line) => {
      try {
        if (sizeOf(file) > MAX_BYTES) renameSync(file, join(folder, 'debug.old.log'));
        appendFileSync(file, `${line}\n`, { mode: 0o600 });
      } catch {
        // A log that cannot be written must not be in anybody's way.
      }
    },
  };
}

function sizeOf(file: string): number {
  return statSync(file, { throwIfNoEntry: false })?.size ?? 0;
}
