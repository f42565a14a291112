// Reads one small text file that somebody else wrote: nothing but a plain file is opened, never more of it is read than
// allowed, and what is not text is not guessed at.
import {
  closeSync,
  constants,
  fstatSync,
  lstatSync,
  openSync,
  readSync,
  realpathSync,
  statSync,
  type Stats,
} from 'node:fs';
import { basename, sep } from 'node:path';
import { visible } from '../../../routines/plain-text.ts';
import type { FileTrouble, FoundFile } from '../../app/own-routine-ports.ts';

export interface ReadLimits {
  readonly maxBytes: number;
  /** A link may lead only to a place inside this folder (absolute, real); anywhere when it is left out. */
  readonly within?: string;
}

/** Windows has no such flag, and no pipes in folders. */
const NEVER_WAIT = (constants as Partial<typeof constants>).O_NONBLOCK ?? 0;

/** The text of the file at `path`, or why there is none. Never throws. */
export function readTextFile(path: string, limits: ReadLimits): FoundFile {
  // Only ever shown to people: a name can hold signs that turn or break a line.
  const fileName = visible(basename(path));
  try {
    const target = targetOf(path, limits.within);
    if (typeof target !== 'string') return { fileName, trouble: target };
    const read = readPlainFile(target, limits.maxBytes);
    return typeof read === 'string' ? { fileName, text: read } : { fileName, trouble: read };
  } catch (error) {
    const reason = reasonOf(error);
    const isMissing = reason === 'ENOENT';
    return { fileName, trouble: isMissing ? { kind: 'missing' } : { kind: 'unreadable', reason } };
  }
}

/** The code of a system error, such as `EACCES`. */
export function reasonOf(error: unknown): string {
  return error instanceof Error && 'code' in error ? String(error.code) : String(error);
}

function targetOf(path: string, within: string | undefined): string | FileTrouble {
  if (!lstatSync(path).isSymbolicLink()) return path;
  if (statSync(path, { throwIfNoEntry: false }) === undefined) return { kind: 'linkBroken' };
  const target = realpathSync(path);
  return within === undefined || target.startsWith(within + sep) ? target : { kind: 'linkOut' };
}

function readPlainFile(path: string, maxBytes: number): string | FileTrouble {
  // Looked at before it is opened: opening a pipe waits for its other end, and some devices act on it.
  const before = troubleOf(statSync(path), maxBytes);
  if (before !== null) return before;
  const file = openSync(path, constants.O_RDONLY | NEVER_WAIT);
  try {
    // And again, for it may have been exchanged in between.
    return troubleOf(fstatSync(file), maxBytes) ?? readOpen(file, maxBytes);
  } finally {
    closeSync(file);
  }
}

function troubleOf(stats: Stats, maxBytes: number): FileTrouble | null {
  if (stats.isDirectory()) return { kind: 'isFolder' };
  if (!stats.isFile()) return { kind: 'notPlain' };
  return stats.size > maxBytes ? { kind: 'tooLarge', bytes: stats.size } : null;
}

/** At most `maxBytes`, even of a file that is growing meanwhile. */
function readOpen(file: number, maxBytes: number): string | FileTrouble {
  const bytes = Buffer.alloc(maxBytes + 1);
  let length = 0;
  for (;;) {
    const read = readSync(file, bytes, length, bytes.length - length, null);
    length += read;
    if (length > maxBytes) return { kind: 'tooLarge', bytes: fstatSync(file).size };
    if (read === 0) break;
  }
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes.subarray(0, length));
  } catch {
    return { kind: 'notText' };
  }
}
