// What every file of ours has in common, however it is written: looked at before it is opened, room made sure of before
// it is written, and a free, dated name for one that has to go out of the way.
import { accessSync, constants, existsSync, statfsSync, statSync } from 'node:fs';
import { join } from 'node:path';

/** What must be free besides the file itself before it is written: a short write would be renamed over a good file. */
const SPARE_BYTES = 64 * 1024;

/** What keeps a file from being read at all, or null. A pipe would never answer, so only a plain file is opened. */
export function findFileProblem(path: string, maxBytes: number): string | null {
  const stats = statSync(path, { throwIfNoEntry: false });
  if (stats === undefined) return 'a link to nowhere';
  if (!stats.isFile()) return 'not a file';
  return stats.size > maxBytes ? `${String(stats.size)} bytes` : null;
}

/** Throws where `bytes` cannot be written into the folder. One that is not there yet may have room. */
export function checkRoom(folder: string, bytes: number): void {
  if (!existsSync(folder)) return;
  accessSync(folder, constants.W_OK);
  const { bavail, bsize } = statfsSync(folder);
  if (bavail * bsize < bytes + SPARE_BYTES) throw new Error('the disk is full');
}

/** `2026-11-22T10-41-07`, in local time: a person looks for it. No colons, which Windows refuses in file names. */
export function stamp(at: Date): string {
  const two = (part: number) => String(part).padStart(2, '0');
  const date = [at.getFullYear(), two(at.getMonth() + 1), two(at.getDate())].join('-');
  return `${date}T${[two(at.getHours()), two(at.getMinutes()), two(at.getSeconds())].join('-')}`;
}

/** The base with its ending, or with `-2`, `-3` … before it where that is taken. */
export function freeName(folder: string, base: string, ending: string): string {
  for (let copy = 1; ; copy += 1) {
    const name = copy === 1 ? `${base}${ending}` : `${base}-${String(copy)}${ending}`;
    if (!existsSync(join(folder, name))) return name;
  }
}
