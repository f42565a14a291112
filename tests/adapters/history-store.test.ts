// The history on disk: kept record by record, read back, moved to a new format, set aside, salvaged or refused. Nothing is
// ever lost, and what somebody writes into it by hand is not written over.
import { execFileSync } from 'node:child_process';
import {
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createHistoryFile } from '../../main/adapters/disk/history-file.ts';
import { createHistoryStore } from '../../main/adapters/history-store.ts';
import { emptyTally, type DayRecord } from '../../main/core/day-record.ts';
import { NO_DOSES } from '../../main/core/doses.ts';
import { later } from '../../main/core/time.ts';
import { NINE } from '../support/desk-day.ts';
import { DISK_BYTES, FolderOfTest, readOnlyFolder, smallDisk } from '../support/disks.ts';

const ASIDE = 'history.damaged-2026-11-22T10-41-07.json';

let folder: FolderOfTest;

beforeEach(() => {
  folder = new FolderOfTest();
});

afterEach(() => {
  folder.remove();
});

function historyStore(path = folder.path, today = '2026-04-01') {
  return createHistoryStore({
    file: createHistoryFile({ folder: path, maxBytes: 100_000, now: folder.now, log: folder.log }),
    today: () => today,
    describe: (problems, name) =>
      [name, ...problems.map(({ place, problem }) => `${place}: ${problem}`)].join('; '),
    log: folder.log,
  });
}

function put(text: string | Uint8Array, name = 'history.json'): void {
  folder.put(name, text);
}

function textOf(name = 'history.json', path = folder.path): string {
  return readFileSync(join(path, name), 'utf8');
}

function record(day: string): DayRecord {
  return {
    ...emptyTally(day),
    sittingMs: 1,
    standingMs: 2,
    awayMs: 3,
    longestSitMs: 1,
    doses: NO_DOSES,
    ledger: [{ from: NINE, to: later(NINE, 1), kind: 'sitting', evidence: 'input' }],
  };
}

const answers = { pinch: 'less', hips: 'more', even: 'same', thoughts: 'less' } as const;

describe('The history', () => {
  it('is not there at first, and nothing is written before there is a day', () => {
    expect(historyStore().records()).toEqual([]);
    expect(readdirSync(folder.path)).toEqual([]);
  });

  it('gives back what was kept, oldest first, the newest of each day, also to the next start', () => {
    const history = historyStore();
    for (const day of ['2026-03-03', '2026-03-01', '2026-03-02']) {
      expect(history.archive(record(day))).toBe(true);
    }
    history.archive({ ...record('2026-03-02'), sittingMs: 9 });
    const all = [
      record('2026-03-01'),
      { ...record('2026-03-02'), sittingMs: 9 },
      record('2026-03-03'),
    ];
    expect(history.records()).toEqual(all);
    expect(history.records('2026-03-02')).toEqual(all.slice(1));
    expect(historyStore().records('2026-03-02')).toEqual(all.slice(1));
    expect(historyStore().records()).toEqual(all);
    expect(historyStore().notices()).toEqual([]);
    expect(readdirSync(folder.path)).toEqual(['history.json']);
    if (process.platform !== 'win32') {
      expect(statSync(join(folder.path, 'history.json')).mode & 0o077).toBe(0);
    }
  });

  it('goes on with a day that was closed too early', () => {
    const history = historyStore();
    history.archive(record('2026-03-02'));
    const entry = {
      from: later(NINE, 5),
      to: later(NINE, 7),
      kind: 'away',
      evidence: 'off',
    } as const;
    history.archive({ ...record('2026-03-02'), ledger: [entry] });
    expect(history.records()).toMatchObject([
      { sittingMs: 1, awayMs: 2, ledger: [...record('2026-03-02').ledger, entry] },
    ]);
  });

  it('keeps one check-in per week beside the days', () => {
    const said = (week: string, day: string) => ({ week, day, answers });
    const history = historyStore();
    history.archive(record('2026-03-02'));
    expect(history.archiveCheckIn(said('2026-03-02', '2026-03-06'))).toBe(true);
    history.archiveCheckIn(said('2026-03-02', '2026-03-07'));
    historyStore().archiveCheckIn(said('2026-03-09', '2026-03-13'));
    expect(historyStore().checkIns()).toEqual([
      said('2026-03-02', '2026-03-07'),
      said('2026-03-09', '2026-03-13'),
    ]);
    expect(historyStore().records()).toEqual([record('2026-03-02')]);
  });

  it('drops ledgers after thirty days, never the figures, and none for a clock that ran ahead', () => {
    const history = historyStore();
    for (const day of ['2026-03-01', '2026-03-02', '2026-04-01']) history.archive(record(day));
    const ledgers = () =>
      historyStore()
        .records()
        .map(({ ledger }) => ledger.length);
    expect(ledgers()).toEqual([0, 1, 1]);
    expect(historyStore().records()[0]).toEqual({ ...record('2026-03-01'), ledger: [] });
    history.archive(record('2030-01-01'));
    expect(ledgers()).toEqual([0, 1, 1]);
    expect(textOf()).toContain('2030-01-01');
  });

  it('names no more than twenty of what it cannot use in the log', () => {
    put(JSON.stringify({ format: 2, days: Array.from({ length: 25 }, () => ({ day: 7 })) }));
    expect(historyStore().records()).toEqual([]);
    expect(folder.logged).toHaveLength(20);
  });

  it('keeps lines and keys that it does not understand, and names them once they are asked for', () => {
    put('{\n"format": 2,\n"owner": "me",\n"days": [\nhello there\n{"day":"soon","x":1}\n]\n}\n');
    const history = historyStore();
    expect(history.notices()).toEqual([]);
    expect(history.records()).toEqual([]);
    expect(history.notices()).toMatchObject([{ kind: 'historyProblem' }]);
    expect(history.notices()[0]?.detail).toContain('soon');
    expect(history.notices()[0]?.detail).toContain('hello there');
    expect(folder.logged).toHaveLength(2);
    history.archive(record('2026-03-02'));
    for (const kept of ['"owner": "me"', '\nhello there\n', '{"day":"soon","x":1}', '2026-03-02'])
      expect(textOf()).toContain(kept);
  });
});

describe('A history of format 1', () => {
  const old = {
    format: 1,
    days: { '2026-03-01': record('2026-03-01'), 'not a day': 7, '2026-03-02': { day: 'other' } },
    checkIns: { '2026-03-02': { week: '2026-03-02', day: '2026-03-06', answers } },
  };

  it('is read, and left as it is until something is added', () => {
    const text = JSON.stringify(old, null, 2);
    put(text);
    expect(historyStore().records()).toEqual([record('2026-03-01')]);
    expect(historyStore().checkIns()).toEqual([old.checkIns['2026-03-02']]);
    expect(textOf()).toBe(text);
  });

  it('is kept under a dated name when the first new one is written, and nothing of it is lost', () => {
    const text = JSON.stringify(old, null, 2);
    put(text);
    const history = historyStore();
    expect(history.archive(record('2026-03-03'))).toBe(true);
    history.archive(record('2026-03-04'));
    const copy = 'history.format-1-2026-11-22T10-41-07.json';
    expect(readdirSync(folder.path)).toEqual([copy, 'history.json']);
    expect(textOf(copy)).toBe(text);
    expect(JSON.parse(textOf())).toMatchObject({
      format: 2,
      days: [
        { day: '2026-03-01' },
        { was: { day: 'other' } },
        {},
        {},
        { day: 'not a day', was: 7 },
      ],
    });
    expect(
      historyStore()
        .records()
        .map(({ day }) => day),
    ).toEqual(['2026-03-01', '2026-03-03', '2026-03-04']);
  });
});

describe('A history of format 1 that changes before anything is added', () => {
  const old = JSON.stringify({ format: 1, days: { '2026-03-01': record('2026-03-01') } });
  const copy = 'history.format-1-2026-11-22T10-41-07.json';

  it('by an import is kept once', () => {
    put(old);
    expect(historyStore().keep({ days: [record('2026-03-02')], checkIns: [] })).toBe(true);
    expect(readdirSync(folder.path)).toEqual([copy, 'history.json']);
  });

  it('by hand is kept as it was then', () => {
    const history = historyStore();
    put(old);
    expect(history.reread()).toBe(true);
    expect(history.archive(record('2026-03-02'))).toBe(true);
    expect(textOf(copy)).toBe(old);
  });
});

describe('A damaged history', () => {
  it.each([
    ['is cut short in an older format', '{"format": 1, "days": {'],
    ['is empty', ''],
    ['is another program’s', '<?xml version="1.0"?><plist/>'],
    ['has no days', '{"format": 1}'],
    ['is of a newer Sitbones', '{"format": 3, "days": []}'],
    ['is larger than any of ours', `{"format": 2, "days": ["${'x'.repeat(100_000)}"]}`],
  ])('that %s is set aside whole, and said so once', (_what, text) => {
    put(text);
    const history = historyStore();
    expect(history.notices()).toEqual([
      { id: `historySetAside:${ASIDE}`, kind: 'historySetAside', detail: ASIDE },
    ]);
    expect(textOf(ASIDE)).toBe(text);
    expect(history.archive(record('2026-03-02'))).toBe(true);
    expect(historyStore().notices()).toEqual([]);
    expect(historyStore().records()).toEqual([record('2026-03-02')]);
  });

  it('that is not UTF-8 is set aside byte for byte', () => {
    const bytes = Buffer.from([0x7b, 0x22, 0xff, 0x22, 0x3a, 0x31, 0x7d]);
    put(bytes);
    expect(historyStore().notices()).toMatchObject([{ kind: 'historySetAside' }]);
    expect(readFileSync(join(folder.path, ASIDE))).toEqual(bytes);
  });

  it('that was cut short by a power cut goes on with every whole day in it', () => {
    const history = historyStore();
    for (const day of ['2026-03-01', '2026-03-02', '2026-03-03']) history.archive(record(day));
    const cut = textOf().slice(0, textOf().indexOf('2026-03-03') + 20);
    put(cut);
    const salvaged = historyStore();
    expect(salvaged.notices()).toMatchObject([{ kind: 'historySetAside', detail: ASIDE }]);
    expect(salvaged.records()).toEqual([record('2026-03-01'), record('2026-03-02')]);
    expect(textOf(ASIDE)).toBe(cut);
    expect(historyStore().records()).toEqual([record('2026-03-01'), record('2026-03-02')]);
  });

  it('can be a folder, a link to nowhere, or a pipe, which nobody waits for', () => {
    const path = join(folder.path, 'history.json');
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
      expect(historyStore().notices()).toMatchObject([{ kind: 'historySetAside' }]);
    }
  });
});

describe('A history that somebody edits while the program runs', () => {
  it('is not written over: the next day is added to what is there then', () => {
    const history = historyStore();
    history.archive(record('2026-03-01'));
    history.archive(record('2026-03-02'));
    put(
      textOf().replace('{"day":"2026-03-01","sittingMs":1', '{"day":"2026-03-01","sittingMs":777'),
    );
    history.archive(record('2026-03-03'));
    expect(
      historyStore()
        .records()
        .map(({ sittingMs }) => sittingMs),
    ).toEqual([777, 1, 1]);
  });

  it('is taken in at once; while it is broken, what was there counts, and nothing is lost', () => {
    const history = historyStore();
    history.archive(record('2026-03-01'));
    expect(history.reread()).toBe(false);
    const good = textOf().replace('"sittingMs":1', '"sittingMs":777');
    put(good);
    expect(history.reread()).toBe(true);
    expect(history.records()[0]?.sittingMs).toBe(777);
    put(good.slice(1));
    expect(history.reread()).toBe(true);
    expect(history.records()[0]?.sittingMs).toBe(777);
    expect(history.notices()).toMatchObject([{ kind: 'historyProblem' }]);
    put(good.replace('777', '778'));
    history.reread();
    expect(history.notices()).toEqual([]);
    put(good.slice(1));
    history.reread();
    expect(history.archive(record('2026-03-02'))).toBe(true);
    expect(textOf(ASIDE)).toBe(good.slice(1));
    expect(
      historyStore()
        .records()
        .map(({ sittingMs }) => sittingMs),
    ).toEqual([778, 1]);
  });

  it('may be a link to a file elsewhere, and stays one', () => {
    mkdirSync(join(folder.path, 'elsewhere'));
    historyStore(join(folder.path, 'elsewhere')).archive(record('2026-03-01'));
    symlinkSync(join('elsewhere', 'history.json'), join(folder.path, 'history.json'));
    historyStore().archive(record('2026-03-02'));
    expect(historyStore(join(folder.path, 'elsewhere')).records()).toHaveLength(2);
    expect(readdirSync(folder.path)).toEqual(['elsewhere', 'history.json']);
  });
});

describe('A disk that refuses', () => {
  it('because it is full costs nothing that was kept, and keeping works again when there is room', () => {
    const disk = smallDisk();
    if (disk === null) return;
    try {
      const history = historyStore(disk.path);
      expect(history.archive(record('2026-03-01'))).toBe(true);
      const before = textOf('history.json', disk.path);
      writeFileSync(join(disk.path, 'filler'), Buffer.alloc(DISK_BYTES - 40 * 1024));
      expect(history.archive(record('2026-03-02'))).toBe(false);
      expect(textOf('history.json', disk.path)).toBe(before);
      expect(readdirSync(disk.path)).toEqual(['filler', 'history.json']);
      rmSync(join(disk.path, 'filler'));
      expect(history.archive(record('2026-03-02'))).toBe(true);
      expect(historyStore(disk.path).records()).toHaveLength(2);
    } finally {
      disk.remove();
    }
  });

  it('because nobody may write there is read, keeps its days in memory, and says no', () => {
    historyStore().archive(record('2026-03-01'));
    const readOnly = readOnlyFolder({ 'history.json': textOf() });
    try {
      const history = historyStore(readOnly.path);
      expect(history.archive(record('2026-03-02'))).toBe(false);
      expect(history.records().at(-1)).toEqual(record('2026-03-02'));
      expect(folder.logged.join('\n')).toContain('cannot be written');
    } finally {
      readOnly.remove();
    }
  });

  it('takes in nothing of an import, not even later', () => {
    const readOnly = readOnlyFolder({});
    try {
      const history = historyStore(readOnly.path);
      expect(history.keep({ days: [record('2026-03-01')], checkIns: [] })).toBe(false);
      expect(history.records()).toEqual([]);
    } finally {
      readOnly.remove();
    }
  });

  it('to keep the file of an older format refuses the new one too', () => {
    const disk = smallDisk();
    if (disk === null) return;
    try {
      const text = JSON.stringify({ format: 1, days: {} });
      writeFileSync(join(disk.path, 'history.json'), text);
      const history = historyStore(disk.path);
      writeFileSync(join(disk.path, 'filler'), Buffer.alloc(DISK_BYTES - 40 * 1024));
      expect(history.archive(record('2026-03-02'))).toBe(false);
      expect(textOf('history.json', disk.path)).toBe(text);
      rmSync(join(disk.path, 'filler'));
      expect(history.archive(record('2026-03-02'))).toBe(true);
      expect(readdirSync(disk.path)).toHaveLength(2);
    } finally {
      disk.remove();
    }
  });
});

describe('A history that is deleted', () => {
  it('is out of the way with every copy of it, comes back byte for byte, or is gone', () => {
    put(JSON.stringify({ format: 1, days: { '2026-03-01': record('2026-03-01') } }, null, 3));
    put('damaged', ASIDE);
    put('{}', 'settings.json');
    historyStore().archive(record('2026-03-02'));
    const bytes = () =>
      new Map(
        readdirSync(folder.path).map((name) => [name, readFileSync(join(folder.path, name))]),
      );
    const before = bytes();
    expect(before.size).toBe(4);
    const history = historyStore();
    expect(history.putAway()).toBe(true);
    expect(readdirSync(folder.path)).toEqual(['deleted-history', 'settings.json']);
    expect(history.records()).toEqual([]);
    expect(history.bringBack()).toBe(true);
    expect(bytes()).toEqual(before);
    expect(history.records()).toHaveLength(2);
    history.putAway();
    history.discard();
    expect(readdirSync(folder.path)).toEqual(['settings.json']);
    expect(history.bringBack()).toBe(false);
  });

  it('comes back with the days that were added in between', () => {
    const history = historyStore();
    history.archive(record('2026-03-01'));
    history.putAway();
    history.archive(record('2026-03-02'));
    expect(history.records().map(({ day }) => day)).toEqual(['2026-03-02']);
    expect(history.bringBack()).toBe(true);
    expect(
      historyStore()
        .records()
        .map(({ day }) => day),
    ).toEqual(['2026-03-01', '2026-03-02']);
  });

  it('stays where it is when the disk refuses', () => {
    historyStore().archive(record('2026-03-01'));
    const readOnly = readOnlyFolder({ 'history.json': textOf() });
    try {
      const history = historyStore(readOnly.path);
      expect(history.putAway()).toBe(false);
      expect(history.records()).toHaveLength(1);
    } finally {
      readOnly.remove();
    }
  });
});

describe('An import into the history', () => {
  it('keeps what there was under a dated name, and adds everything at once', () => {
    const history = historyStore();
    history.archive(record('2026-03-01'));
    const before = textOf();
    const days = [record('2026-02-01'), { ...record('2026-03-01'), sittingMs: 5 }];
    const checkIns = [{ week: '2026-02-02', day: '2026-02-06', answers }];
    expect(history.keep({ days, checkIns })).toBe(true);
    expect(textOf('history.before-import-2026-11-22T10-41-07.json')).toBe(before);
    expect(historyStore().records()).toEqual(days.map((one) => ({ ...one, ledger: [] })));
    expect(historyStore().checkIns()).toEqual(checkIns);
  });
});
