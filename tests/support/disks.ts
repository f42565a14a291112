// Folders as bad as they come, for tests of what is stored: ones that cannot be written, and full disks. Each is made
// by the strongest means that this machine and user allow.
import { execFileSync } from 'node:child_process';
import { chmodSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

export interface TestFolder {
  readonly path: string;
  readonly remove: () => void;
}

/** A fresh folder. */
export function freshFolder(): TestFolder {
  const path = mkdtempSync(join(tmpdir(), 'sitbones-test-'));
  return {
    path,
    remove: () => {
      rmSync(path, { recursive: true, force: true });
    },
  };
}

/** A fresh folder for each test of a file, with what is logged meanwhile; gone after it. */
export class FolderOfTest {
  readonly logged: string[] = [];
  readonly log = { info: () => undefined, warn: (message: string) => this.logged.push(message) };
  /** When whatever is set aside is damaged: `2026-11-22T10-41-07` in its name. */
  readonly now = (): Date => new Date(2026, 10, 22, 10, 41, 7);
  readonly #folder = freshFolder();

  get path(): string {
    return this.#folder.path;
  }

  put(name: string, content: string | Uint8Array): void {
    writeFileSync(join(this.path, name), content);
  }

  textOf(name: string): string {
    return readFileSync(join(this.path, name), 'utf8');
  }

  remove(): void {
    this.#folder.remove();
  }
}

/**
 * A folder with these files that nobody may write to: by its rights, for root (whom rights do not stop) by a read-only
 * mount, and where that is not allowed either by not being a folder at all.
 */
export function readOnlyFolder(files: Readonly<Record<string, string>>): TestFolder {
  const folder = freshFolder();
  const fill = () => {
    for (const [name, text] of Object.entries(files)) writeFileSync(join(folder.path, name), text);
  };
  if (process.getuid?.() !== 0) {
    fill();
    chmodSync(folder.path, 0o555);
    return {
      path: folder.path,
      remove: () => {
        chmodSync(folder.path, 0o755);
        folder.remove();
      },
    };
  }
  const mounted = mountTmpfs(folder, DISK_BYTES);
  if (mounted === null) return notAFolder(folder);
  fill();
  execFileSync('mount', ['-o', 'remount,ro', folder.path]);
  return mounted;
}

/** What a small disk holds. */
export const DISK_BYTES = 512 * 1024;

/** A disk of DISK_BYTES, or null where none may be mounted. */
export function smallDisk(): TestFolder | null {
  const folder = freshFolder();
  const mounted = process.getuid?.() === 0 ? mountTmpfs(folder, DISK_BYTES) : null;
  if (mounted === null) folder.remove();
  return mounted;
}

function mountTmpfs(folder: TestFolder, bytes: number): TestFolder | null {
  try {
    execFileSync('mount', ['-t', 'tmpfs', '-o', `size=${String(bytes)}`, 'tmpfs', folder.path], {
      stdio: 'ignore',
    });
  } catch {
    return null;
  }
  return {
    path: folder.path,
    remove: () => {
      execFileSync('umount', [folder.path]);
      folder.remove();
    },
  };
}

function notAFolder(folder: TestFolder): TestFolder {
  const path = join(folder.path, 'file');
  writeFileSync(path, '');
  return { path, remove: folder.remove };
}
