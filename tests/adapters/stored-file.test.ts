// What is on disk: read and written through the real electron-store, and set aside, kept or refused when it is damaged,
// hostile or not to be written. Nothing is ever lost.
import { execFileSync } from 'node:child_process';
import {
  chmodSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createSessionStore } from '../../main/adapters/session-store.ts';
import { createSettingsStore } from '../../main/adapters/settings-store.ts';
import { createStoredFile, type StoredFileOptions } from '../../main/adapters/disk/stored-file.ts';
import { DEFAULT_SETTINGS } from '../../main/core/settings.ts';
import { startSession } from '../../main/core/start-session.ts';
import { later, MINUTE_MS } from '../../main/core/time.ts';
import { NINE } from '../support/desk-day.ts';
import { DISK_BYTES, FolderOfTest, readOnlyFolder, smallDisk } from '../support/disks.ts';
import { FakeClock } from '../support/fake-ports.ts';

// electron-store imports electron, which in plain Node would look for its binary. Its class needs no Electron when it
// is given an absolute folder.
process.env['ELECTRON_OVERRIDE_DIST_PATH'] = import.meta.dirname;
const { default: Store } = await import('electron-store');

let folder: FolderOfTest;
/** Tells the settings that their file may have changed, as the folder's watch does. */
let changed: () => void = () => undefined;

beforeEach(() => {
  folder = new FolderOfTest();
});

afterEach(() => {
  folder.remove();
});

function file(
  name: StoredFileOptions['name'] = 'settings',
  path = folder.path,
  maxBytes = 100_000,
) {
  return createStoredFile(
    { name, maxBytes },
    { Store, folder: path, now: folder.now, log: folder.log },
  );
}

function settingsStore(path = folder.path, stored = file('settings', path)) {
  const describeProblem = (problem: object, name: string) => `${name} ${JSON.stringify(problem)}`;
  return createSettingsStore({
    file: stored,
    describe: describeProblem,
    watch: (listener) => {
      changed = listener;
      return () => undefined;
    },
    log: folder.log,
  });
}

function sessionStore(path = folder.path) {
  return createSessionStore({
    file: file('session', path),
    clock: new FakeClock(later(NINE, MINUTE_MS)),
    checkRoutine: () => null,
  });
}

function onDisk(name: string): unknown {
  return JSON.parse(folder.textOf(name));
}

describe('A file of ours', () => {
  it('gives back what was saved, also to the next start', () => {
    const first = file();
    expect(first.load()).toEqual({ value: null, notices: [] });
    expect(first.save({ a: 1, 'b.c': { d: [true, null] } })).toBe(true);
    expect(file().load()).toEqual({ value: { a: 1, 'b.c': { d: [true, null] } }, notices: [] });
  });

  it('is replaced whole, leaves nothing beside it, and is readable by its owner alone', () => {
    const stored = file();
    stored.load();
    stored.save({ old: 1 });
    stored.save({ new: 2 });
    expect(onDisk('settings.json')).toEqual({ new: 2 });
    expect(readdirSync(folder.path)).toEqual(['settings.json']);
    if (process.platform !== 'win32') {
      expect(statSync(join(folder.path, 'settings.json')).mode & 0o077).toBe(0);
    }
  });

  it('may begin with a byte order mark, as some editors write it', () => {
    folder.put('settings.json', '\uFEFF{"a": 1}');
    expect(file().load()).toEqual({ value: { a: 1 }, notices: [] });
  });

  it('may be a link to a file elsewhere, and stays one', () => {
    mkdirSync(join(folder.path, 'elsewhere'));
    folder.put('elsewhere/mine.json', '{"a": 1}');
    symlinkSync(join('elsewhere', 'mine.json'), join(folder.path, 'settings.json'));
    const stored = file();
    expect(stored.load().value).toEqual({ a: 1 });
    expect(stored.save({ a: 2 })).toBe(true);
    expect(onDisk('elsewhere/mine.json')).toEqual({ a: 2 });
  });
});

describe('A damaged file', () => {
  const deep = `{"a":${'['.repeat(50_000)}${']'.repeat(50_000)}}`;

  it.each([
    ['cut short', '{"intervalMinutes": 4'],
    ['empty', ''],
    ['a list', '[1, 2]'],
    ['a number', '42'],
    ['null', 'null'],
    ['binary', '\u0000\u0001\uFFFD'],
    ['another program’s', '<?xml version="1.0"?><plist/>'],
    ['nested without end', deep],
    ['larger than any of ours', `{"a": "${'x'.repeat(100_000)}"}`],
  ])('that is %s is set aside under a dated name, and said so once', (_what, text) => {
    folder.put('settings.json', text);
    const { value, notices } = file().load();
    const aside = 'settings.damaged-2026-11-22T10-41-07.json';
    expect(value).toBeNull();
    expect(notices).toEqual([
      { id: `settingsSetAside:${aside}`, kind: 'settingsSetAside', detail: aside },
    ]);
    expect(readdirSync(folder.path)).toEqual([aside]);
    expect(folder.textOf(aside)).toBe(text);
  });

  it('does not cost the one that was set aside in the same second', () => {
    folder.put('settings.json', 'first');
    file().load();
    folder.put('settings.json', 'second');
    file().load();
    const texts = readdirSync(folder.path).map((name) => folder.textOf(name));
    expect(texts.toSorted()).toEqual(['first', 'second']);
  });

  it('makes room for a good one', () => {
    folder.put('settings.json', '{"a"');
    const stored = file();
    stored.load();
    expect(stored.save({ b: 1 })).toBe(true);
    expect(onDisk('settings.json')).toEqual({ b: 1 });
  });

  it('can be a folder, a link to nowhere, or a pipe, which nobody waits for', () => {
    const path = join(folder.path, 'settings.json');
    const makers = [
      () => {
        mkdirSync(path);
      },
      () => {
        symlinkSync('nowhere', path);
      },
      ...(process.platform === 'win32' ? [] : [() => execFileSync('mkfifo', [path])]),
    ];
    for (const make of makers) {
      make();
      expect(file().load().notices).toMatchObject([{ kind: 'settingsSetAside' }]);
    }
    expect(folder.logged).toEqual(
      makers.map(() => expect.stringContaining('settings.json is damaged') as string),
    );
  });
});

describe('A folder that cannot be written', () => {
  it('is read, and nothing in it is changed; saving says no', () => {
    const readOnly = readOnlyFolder({ 'settings.json': '{"intervalMinutes": 30}' });
    try {
      const stored = file('settings', readOnly.path);
      stored.load();
      expect(stored.save({ a: 1 })).toBe(false);
      expect(settingsStore(readOnly.path).load().value.awayMinutes).toBe(3);
      expect(folder.logged.join('\n')).toContain('cannot be written');
    } finally {
      readOnly.remove();
    }
  });

  it('keeps a damaged file in it: it is named in a notice and never written over', () => {
    const readOnly = readOnlyFolder({ 'settings.json': 'damaged' });
    try {
      const stored = file('settings', readOnly.path);
      const { value, notices } = stored.load();
      expect(value).toBeNull();
      if (statSync(readOnly.path).isDirectory()) {
        expect(notices).toMatchObject([
          { kind: 'cannotSave', detail: join(readOnly.path, 'settings.json') },
        ]);
        expect(readFileSync(join(readOnly.path, 'settings.json'), 'utf8')).toBe('damaged');
      }
      expect(stored.save({ a: 1 })).toBe(false);
    } finally {
      readOnly.remove();
    }
  });

  it('is refused before electron-store tries, which would try for a second', () => {
    const readOnly = readOnlyFolder({});
    const isFolder = statSync(readOnly.path).isDirectory();
    let opened = 0;
    const counting = class extends Store {
      constructor(...given: ConstructorParameters<typeof Store>) {
        opened += 1;
        super(...given);
      }
    };
    try {
      const deps = { Store: counting, folder: readOnly.path, now: folder.now, log: folder.log };
      const stored = createStoredFile({ name: 'settings', maxBytes: 100_000 }, deps);
      stored.load();
      expect(stored.save({ a: 1 })).toBe(false);
      expect(opened).toBe(isFolder ? 0 : 1);
    } finally {
      readOnly.remove();
    }
  });
});

describe('A full disk', () => {
  it('costs nothing that was saved before, and saving works again when there is room', () => {
    // electron-store alone renames what a full disk cut short over the good file, without a word.
    const disk = smallDisk();
    if (disk === null) return;
    try {
      const stored = file('settings', disk.path);
      stored.load();
      expect(stored.save({ good: true })).toBe(true);
      writeFileSync(join(disk.path, 'filler'), Buffer.alloc(DISK_BYTES - 40 * 1024));
      expect(stored.save({ text: 'y'.repeat(100_000) })).toBe(false);
      expect(file('settings', disk.path).load().value).toEqual({ good: true });
      rmSync(join(disk.path, 'filler'));
      expect(stored.save({ text: 'y'.repeat(100_000) })).toBe(true);
    } finally {
      disk.remove();
    }
  });

  it('that is noticed only while writing leaves the good file, and is logged once', () => {
    folder.put('settings.json', '{"good": true}');
    const full = class extends Store {
      override set store(_content: Record<string, unknown>) {
        throw Object.assign(new Error('ENOSPC: no space left on device'), { code: 'ENOSPC' });
      }
      override get store(): Record<string, unknown> {
        return super.store;
      }
    };
    const stored = createStoredFile(
      { name: 'settings', maxBytes: 100_000 },
      { Store: full, folder: folder.path, now: folder.now, log: folder.log },
    );
    expect(stored.load().value).toEqual({ good: true });
    expect(stored.save({ good: false })).toBe(false);
    expect(stored.save({ good: false })).toBe(false);
    expect(onDisk('settings.json')).toEqual({ good: true });
    expect(folder.logged).toEqual([expect.stringContaining('no space left')]);
  });
});

describe('The settings', () => {
  it('are written with their defaults at the first start, so that there is something to edit', () => {
    expect(settingsStore().load()).toEqual({ value: DEFAULT_SETTINGS, notices: [] });
    expect(onDisk('settings.json')).toEqual({ format: 1, ...DEFAULT_SETTINGS });
  });

  it('survive a restart', () => {
    folder.put('settings.json', JSON.stringify({ intervalMinutes: 25, theme: 'dark' }));
    expect(settingsStore().load().value).toEqual({
      ...DEFAULT_SETTINGS,
      intervalMinutes: 25,
      theme: 'dark',
    });
  });

  it('that cannot be used are told of one by one, and stay in the file', () => {
    const text = JSON.stringify({ intervalMinutes: 900, fontFamily: 'x', awayMinutes: 4 });
    folder.put('settings.json', text);
    const { value, notices } = settingsStore().load();
    expect(value).toEqual({ ...DEFAULT_SETTINGS, awayMinutes: 4 });
    expect(notices.map(({ kind, detail }) => [kind, detail.slice(0, 13)])).toEqual([
      ['settingsProblem', 'settings.json'],
      ['settingsProblem', 'settings.json'],
    ]);
    expect(folder.textOf('settings.json')).toBe(text);
    expect(folder.logged).toHaveLength(2);
  });

  it('that are damaged are set aside, and a file with defaults takes their place', () => {
    folder.put('settings.json', '{"intervalMinutes": 3');
    const { value, notices } = settingsStore().load();
    expect(value).toEqual(DEFAULT_SETTINGS);
    expect(notices).toMatchObject([{ kind: 'settingsSetAside' }]);
    expect(readdirSync(folder.path)).toHaveLength(2);
    expect(settingsStore().load().notices).toEqual([]);
  });
  it('that are changed are written one by one, and what the program does not know stays in the file', () => {
    folder.put(
      'settings.json',
      JSON.stringify({ fontFamily: 'x', awayMinutes: 99, theme: 'dark' }),
    );
    const store = settingsStore();
    store.load();
    expect(store.save({ theme: 'light', strengthDays: ['tue'] })).toBe(true);
    expect(onDisk('settings.json')).toEqual({
      format: 1,
      fontFamily: 'x',
      awayMinutes: 99,
      theme: 'light',
      strengthDays: ['tue'],
    });
  });

  it('that were edited by hand while the program ran are not written over', () => {
    const store = settingsStore();
    store.load();
    folder.put('settings.json', JSON.stringify({ format: 1, intervalMinutes: 20 }));
    expect(store.save({ theme: 'dark' })).toBe(true);
    expect(onDisk('settings.json')).toEqual({ format: 1, intervalMinutes: 20, theme: 'dark' });
  });

  it('that a newer Sitbones wrote keep their format when one is changed', () => {
    folder.put('settings.json', JSON.stringify({ format: 7, novelty: true }));
    const store = settingsStore();
    store.load();
    expect(store.save({ speaks: true })).toBe(true);
    expect(onDisk('settings.json')).toEqual({ format: 7, novelty: true, speaks: true });
  });

  it('whose file is gone are written whole, as they count', () => {
    folder.put('settings.json', JSON.stringify({ intervalMinutes: 25 }));
    const store = settingsStore();
    store.load();
    rmSync(join(folder.path, 'settings.json'));
    expect(store.save({ theme: 'dark' })).toBe(true);
    expect(onDisk('settings.json')).toEqual({
      format: 1,
      ...DEFAULT_SETTINGS,
      intervalMinutes: 25,
      theme: 'dark',
    });
  });
});

describe('The settings file, changed by hand while the program runs', () => {
  function watched(text: string) {
    folder.put('settings.json', text);
    const store = settingsStore();
    store.load();
    const heard: { awayMinutes: number; told: number }[] = [];
    store.onEdited(({ value, notices }) => {
      heard.push({ awayMinutes: value.awayMinutes, told: notices.length });
    });
    return { store, heard };
  }

  it('counts at once, with what cannot be used named and at its default', () => {
    const { heard } = watched('{"awayMinutes": 4}');
    folder.put('settings.json', '{"awayMinutes": 5, "intervalMinutes": 900}');
    changed();
    expect(heard).toEqual([{ awayMinutes: 5, told: 1 }]);
  });

  it('is not lost where it comes while another is read', () => {
    folder.put('settings.json', '{"awayMinutes": 4}');
    const stored = file('settings');
    const peek = stored.peek.bind(stored);
    const store = settingsStore(folder.path, stored);
    const heard: number[] = [];
    store.load();
    store.onEdited(({ value }) => heard.push(value.awayMinutes));
    folder.put('settings.json', '{"awayMinutes": 5}');
    vi.spyOn(stored, 'peek').mockImplementationOnce(() => {
      const seen = peek();
      folder.put('settings.json', '{"awayMinutes": 6}');
      return seen;
    });
    changed();
    changed();
    expect(heard).toEqual([5, 6]);
  });

  it('is no edit when we wrote it, or when nothing in it is another', () => {
    const { store, heard } = watched('{"awayMinutes": 4}');
    store.save({ theme: 'dark' });
    changed();
    folder.put('settings.json', JSON.stringify(onDisk('settings.json')));
    changed();
    expect(heard).toEqual([]);
  });

  it('keeps what counted while it is half written or gone, and says so of a broken one', () => {
    const { heard } = watched('{"awayMinutes": 4}');
    folder.put('settings.json', '{"awayMinutes": ');
    changed();
    folder.put('settings.json', '{"awayMinutes": 6}');
    changed();
    rmSync(join(folder.path, 'settings.json'));
    changed();
    expect(heard).toEqual([
      { awayMinutes: 4, told: 1 },
      { awayMinutes: 6, told: 0 },
    ]);
    expect(readdirSync(folder.path)).toEqual([]);
  });
});

describe('The session', () => {
  it('is null where there is none, and comes back where there is one', () => {
    expect(sessionStore().load()).toEqual({ value: null, notices: [] });
    const state = startSession(NINE, '2026-03-02');
    expect(sessionStore().save(state)).toBe(true);
    expect(sessionStore().load()).toEqual({ value: state, notices: [] });
  });

  it.each([
    ['of another shape', { hello: 'world' }],
    ['with a clock from nowhere', { ...startSession(NINE, '2026-03-02'), at: 9e15 }],
  ])('%s is set aside like a damaged one', (_what, content) => {
    folder.put('session.json', JSON.stringify(content));
    const { value, notices } = sessionStore().load();
    expect(value).toBeNull();
    expect(notices).toMatchObject([{ kind: 'sessionSetAside' }]);
    expect(readdirSync(folder.path)).toEqual(['session.damaged-2026-11-22T10-41-07.json']);
  });

  it('can be saved again after a damaged one was set aside', () => {
    folder.put('session.json', '{"hello": 1}');
    const store = sessionStore();
    store.load();
    const state = startSession(NINE, '2026-03-02');
    expect(store.save(state)).toBe(true);
    expect(sessionStore().load().value).toEqual(state);
  });
});

describe('A file that could not be read', () => {
  it('is never written over, also when the disk is well again', () => {
    folder.put('settings.json', '{"a": 1}');
    let isIll = true;
    const ill = class extends Store {
      constructor(...given: ConstructorParameters<typeof Store>) {
        if (isIll) throw new Error('EIO: i/o error, read');
        super(...given);
      }
    };
    const deps = { Store: ill, folder: folder.path, now: folder.now, log: folder.log };
    const stored = createStoredFile({ name: 'settings', maxBytes: 100_000 }, deps);
    const path = join(folder.path, 'settings.json');
    expect(stored.load()).toEqual({
      value: null,
      notices: [{ id: 'cannotSave', kind: 'cannotSave', detail: path }],
    });
    isIll = false;
    expect(stored.save({ a: 2 })).toBe(false);
    expect(onDisk('settings.json')).toEqual({ a: 1 });
  });

  it('because of its rights stays as it is', () => {
    folder.put('settings.json', '{"a": 1}');
    const path = join(folder.path, 'settings.json');
    chmodSync(path, 0o000);
    const isReadable = process.getuid?.() === 0 || process.platform === 'win32';
    const stored = file();
    const { value, notices } = stored.load();
    expect(value).toEqual(isReadable ? { a: 1 } : null);
    expect(notices).toMatchObject(isReadable ? [] : [{ kind: 'cannotSave', detail: path }]);
    expect(stored.save({ a: 2 })).toBe(isReadable);
  });
});
