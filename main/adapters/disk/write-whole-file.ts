// Writes a file whole or not at all, in place of one of its name: room is made sure of, and a draft is renamed.
import { renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import type { LogPort } from '../../app/ports.ts';
import { checkRoom } from './file-on-disk.ts';

/** Throws where the disk refuses; what was there is still there then. */
export function replaceFile(target: string, bytes: Uint8Array): void {
  checkRoom(dirname(target), bytes.length);
  const draft = `${target}.${String(process.pid)}.part`;
  try {
    // What somebody does all day is nobody else's business.
    writeFileSync(draft, bytes, { mode: 0o600, flush: true });
    renameSync(draft, target);
  } catch (error) {
    rmSync(draft, { force: true });
    throw error;
  }
}

/** The same for a file that a person named. False where the disk refuses. */
export function writeWholeFile(path: string, text: string, log: LogPort): boolean {
  try {
    replaceFile(path, Buffer.from(text));
    return true;
  } catch (error) {
    log.warn(`${path} cannot be written: ${String(error)}`);
    return false;
  }
}
