// The folder of a person's own routines, on a real disk: what is read, what is refused, and when somebody is told.
import { execFileSync } from 'node:child_process';
import {
  appendFileSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  symlinkSync,
  truncateSync,
  unlinkSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createRoutineFolder } from '../../main/adapters/routine-folder/routine-folder.ts';
import type { FoundFile, RoutineFolderPort } from '../../main/app/own-routine-ports.ts';

const README = { fileName: 'READ-ME.txt', text: 'Routines live here.' };
const KILOBYTE = 1024;
const isWindows = process.platform === 'win32';

let home: string;
let path: string;
let folder: RoutineFolderPort;
let log: string[];

beforeEach(() => {
  home = mkdtempSync(join(tmpdir(), 'sitbones-folder-'));
  path = join(home, 'routines');
  log = [];
  folder = makeFolder();
  folder.make(README);
});

afterEach(() => {
  rmSync(home, { recursive: true, force: true });
});

/** Timers that a test fires itself. */
class Timers {
  #pending: (() => void)[] = [];

  readonly after = (_ms: number, callback: () => void): (() => void) => {
    this.#pending.push(callback);
    return () => {
      this.#pending = this.#pending.filter((one) => one !== callback);
    };
  };

  get pending(): number {
    return this.#pending.length;
  }

  fire(): void {
    for (const callback of this.#pending.splice(0)) callback();
  }
}

function makeFolder(timers = new Timers()): RoutineFolderPort {
  return createRoutineFolder({
    path,
    maxBytes: 256 * KILOBYTE,
    maxFiles: 200,
    after: timers.after,
    log: { info: (line) => log.push(line), warn: (line) => log.push(line) },
  });
}

function put(name: string, text = '{}'): string {
  const file = join(path, name);
  writeFileSync(file, text);
  return file;
}

function found(name: string): FoundFile | undefined {
  return folder.read().files.find(({ fileName }) => fileName === name);
}

describe('the folder', () => {
  it('is made with a text in it, and never overwrites one', () => {
    expect(readFileSync(join(path, 'READ-ME.txt'), 'utf8')).toBe('Routines live here.\n');
    unlinkSync(join(path, 'READ-ME.txt'));
    expect(folder.make(README)).toBe(true);
    expect(readdirSync(path)).toEqual([]);
  });

  it('that cannot be made is said so, and is empty', () => {
    path = join(put('file.txt'), 'routines');
    const inside = makeFolder();
    expect(inside.make(README)).toBe(false);
    expect(log).toEqual([expect.stringContaining('cannot be made')]);
    expect(inside.read()).toEqual({ files: [], leftOut: 0 });
  });

  it('that is not there is empty, without a word', () => {
    rmSync(path, { recursive: true });
    expect(folder.read()).toEqual({ files: [], leftOut: 0 });
    expect(log).toEqual([]);
  });

  it('is read by name: JSON files only, no hidden ones, no drafts of editors', () => {
    for (const name of ['b.json', 'A.JSON', '.c.json', 'd.json~', 'e.txt', 'f.json.part'])
      put(name);
    expect(folder.read().files.map(({ fileName }) => fileName)).toEqual(['A.JSON', 'b.json']);
  });

  it('may itself be a link', () => {
    const real = join(home, 'dotfiles');
    renameSync(path, real);
    symlinkSync(real, path);
    put('a.json', '1');
    symlinkSync(join(real, 'a.json'), join(path, 'b.json'));
    expect(folder.read().files).toEqual([
      { fileName: 'a.json', text: '1' },
      { fileName: 'b.json', text: '1' },
    ]);
  });

  it('with a thousand files is read up to the two-hundredth', () => {
    for (let number = 0; number < 1_000; number += 1)
      put(`r${String(number).padStart(4, '0')}.json`);
    const { files, leftOut } = folder.read();
    expect([files.length, leftOut, files.at(-1)?.fileName]).toEqual([200, 800, 'r0199.json']);
  });
});

describe('a file', () => {
  it('of ten megabytes is refused without being read', () => {
    truncateSync(put('big.json'), 10 * KILOBYTE * KILOBYTE);
    expect(found('big.json')).toEqual({
      fileName: 'big.json',
      trouble: { kind: 'tooLarge', bytes: 10 * KILOBYTE * KILOBYTE },
    });
  });

  it('of exactly the most it may have is read', () => {
    put('full.json', 'x'.repeat(256 * KILOBYTE));
    expect(found('full.json')).toHaveProperty('text');
    put('over.json', 'x'.repeat(256 * KILOBYTE + 1));
    expect(found('over.json')).toHaveProperty('trouble.kind', 'tooLarge');
  });

  it('that is a link out of the folder is refused', () => {
    writeFileSync(join(home, 'secret.json'), '{"secret": true}');
    symlinkSync(join(home, 'secret.json'), join(path, 'out.json'));
    symlinkSync('../secret.json', join(path, 'relative.json'));
    expect(found('out.json')).toEqual({ fileName: 'out.json', trouble: { kind: 'linkOut' } });
    expect(found('relative.json')).toEqual({
      fileName: 'relative.json',
      trouble: { kind: 'linkOut' },
    });
  });

  it('that is a link into a folder whose name only begins alike is refused', () => {
    mkdirSync(`${path}-more`);
    writeFileSync(join(`${path}-more`, 'a.json'), '{}');
    symlinkSync(join(`${path}-more`, 'a.json'), join(path, 'a.json'));
    expect(found('a.json')).toEqual({ fileName: 'a.json', trouble: { kind: 'linkOut' } });
  });

  it('that is a link within the folder is read, and again when its target has changed', () => {
    put('a.json', '1');
    symlinkSync('a.json', join(path, 'b.json'));
    expect(found('b.json')).toEqual({ fileName: 'b.json', text: '1' });
    put('a.json', '2');
    expect(found('b.json')).toEqual({ fileName: 'b.json', text: '2' });
  });

  it('that is a link to nothing, or to itself, is said so', () => {
    symlinkSync('nowhere.json', join(path, 'a.json'));
    symlinkSync('b.json', join(path, 'b.json'));
    expect(found('a.json')).toEqual({ fileName: 'a.json', trouble: { kind: 'linkBroken' } });
    expect(found('b.json')).toEqual({
      fileName: 'b.json',
      trouble: { kind: 'unreadable', reason: 'ELOOP' },
    });
  });

  it('that is a folder is said so', () => {
    mkdirSync(join(path, 'more.json'));
    expect(found('more.json')).toEqual({ fileName: 'more.json', trouble: { kind: 'isFolder' } });
  });

  it.runIf(!isWindows)('that is a pipe is refused at once, not waited for', () => {
    execFileSync('mkfifo', [join(path, 'pipe.json')]);
    expect(found('pipe.json')).toEqual({ fileName: 'pipe.json', trouble: { kind: 'notPlain' } });
  });

  it.runIf(!isWindows)('that is a device behind a link is refused', () => {
    symlinkSync('/dev/zero', join(path, 'zero.json'));
    expect(found('zero.json')).toEqual({ fileName: 'zero.json', trouble: { kind: 'linkOut' } });
    expect(folder.readFile('/dev/zero')).toEqual({
      fileName: 'zero',
      trouble: { kind: 'notPlain' },
    });
  });

  it('that is no text is refused', () => {
    writeFileSync(join(path, 'a.json'), Buffer.from([0xff, 0xfe, 0x7b, 0x00]));
    expect(found('a.json')).toEqual({ fileName: 'a.json', trouble: { kind: 'notText' } });
  });

  it.runIf(!isWindows)(
    'whose name would turn the line round is shown with the sign spelt out',
    () => {
      put('a\u202Enosj.json');
      expect(folder.read().files[0]?.fileName).toBe('a\\u{202e}nosj.json');
    },
  );

  it('that has not changed is not opened again', () => {
    const file = put('a.json', '1');
    const long = new Date('2020-01-01T00:00:00Z');
    utimesSync(file, long, long);
    const first = found('a.json');
    expect(found('a.json')).toBe(first);
    put('a.json', '2');
    expect(found('a.json')).toEqual({ fileName: 'a.json', text: '2' });
  });
});

describe('a written file', () => {
  it('takes the place of one of that name, whole, and leaves no draft', () => {
    put('a.json', 'old');
    expect(folder.write('a.json', 'new')).toBe(true);
    expect(readFileSync(join(path, 'a.json'), 'utf8')).toBe('new');
    expect(readdirSync(path).toSorted()).toEqual(['READ-ME.txt', 'a.json']);
  });

  it('that the disk does not take leaves everything as it was', () => {
    mkdirSync(join(path, 'a.json'));
    expect(folder.write('a.json', 'new')).toBe(false);
    expect(readdirSync(path).toSorted()).toEqual(['READ-ME.txt', 'a.json']);
    expect(log).toEqual([expect.stringMatching(/^a\.json cannot be written/)]);
  });
});

describe('a change in the folder', () => {
  const timers = new Timers();
  let told: number;
  let stop: () => void;

  beforeEach(() => {
    folder = makeFolder(timers);
    told = 0;
    stop = folder.watch(() => {
      told += 1;
    });
  });

  afterEach(() => {
    stop();
    timers.fire();
  });

  /** Until the system has told of what was done; the quiet moment after it is fired by hand. */
  async function heard(): Promise<void> {
    await expect.poll(() => timers.pending, { timeout: 5_000 }).toBe(1);
  }

  it.each<[string, () => void]>([
    ['a new file', () => put('new.json')],
    ['a changed one', () => put('there.json', '{"changed": 1}')],
    ['a renamed one', () => renameSync(join(path, 'there.json'), join(path, 'then.json'))],
    ['a deleted one', () => unlinkSync(join(path, 'there.json'))],
  ])('is told once it is quiet: %s', async (_, change) => {
    stop();
    put('there.json');
    stop = folder.watch(() => {
      told += 1;
    });
    change();
    await heard();
    expect(told).toBe(0);
    timers.fire();
    expect(told).toBe(1);
  });

  it('that comes in many goes is told once', async () => {
    const file = put('slow.json', '{ "format"');
    await heard();
    appendFileSync(file, ': 1 }');
    await heard();
    timers.fire();
    expect(told).toBe(1);
    expect(found('slow.json')).toHaveProperty('text', '{ "format": 1 }');
  });

  it('is not told while nothing happens, and never after the end', async () => {
    expect(timers.pending).toBe(0);
    stop();
    put('late.json');
    await new Promise((resolve) => setImmediate(resolve));
    expect(timers.pending).toBe(0);
    expect(folder.isWatched()).toBe(false);
  });

  it('is told again after the folder was thrown away and came back', async () => {
    rmSync(path, { recursive: true });
    await heard();
    timers.fire();
    expect(folder.isWatched()).toBe(false);
    expect(folder.read()).toEqual({ files: [], leftOut: 0 });
    expect(folder.make(README)).toBe(true);
    expect(folder.isWatched()).toBe(true);
    put('again.json');
    await heard();
  });

  it('is told again when another folder has taken its place', async () => {
    renameSync(path, `${path}-old`);
    mkdirSync(path);
    expect(folder.isWatched()).toBe(false);
    folder.read();
    expect(folder.isWatched()).toBe(true);
    put('new.json');
    await heard();
  });
});
