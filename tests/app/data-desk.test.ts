// What a person does with what is kept of them: nothing leaves without asking, nothing changes without a look before, and
// what is deleted can be had back for a minute, as it was.
import { describe, expect, it } from 'vitest';
import { closeDay, emptyTally, type DayRecord } from '../../main/core/day-record.ts';
import { instant } from '../../main/core/time.ts';
import type { Command } from '../../preload/contract.ts';
import { FakeDisk, FakeProgram } from '../support/fake-ports.ts';

const reset = {
  routineId: 'own',
  title: '=HYPERLINK("http://x")',
  at: instant(1_772_000_000_000),
  doneMs: 60_000,
  isFinished: true,
} as const;

function day(key: string, sittingMs = 3_600_000): DayRecord {
  return { ...closeDay({ ...emptyTally(key), resets: [reset] }, []), sittingMs };
}

async function programWith(...days: DayRecord[]): Promise<FakeProgram> {
  const program = new FakeProgram();
  program.disk.days = days;
  await settled();
  return program;
}

/** Everything that was begun has come to its end. */
async function settled(): Promise<void> {
  await new Promise((resolve) => {
    setImmediate(resolve);
  });
}

async function ask(program: FakeProgram, command: Command): Promise<void> {
  expect(program.runtime.command(command)).toEqual({ ok: true });
  await settled();
}

async function exported(program: FakeProgram, format: 'json' | 'csv', withSettings = false) {
  program.dialogs.picks = [`/out.${format}`];
  await ask(program, { kind: 'exportData', format, withSettings });
  return program.files.byPath.get(`/out.${format}`) ?? '';
}

describe('An export', () => {
  it('is written where the person says, under a name with the day', async () => {
    const program = await programWith(day('2026-03-01'));
    const text = await exported(program, 'json');
    expect(program.dialogs.offered).toBe('sitbones-2026-03-02.json');
    expect(program.data.view().told).toEqual({ kind: 'exported', fileName: 'out.json' });
    expect(JSON.parse(text)).toMatchObject({
      sitbonesExport: 1,
      days: [{ day: '2026-03-01', sittingMs: 3_600_000, resets: [{ title: reset.title }] }],
    });
    expect(text).not.toContain('"settings"');
    expect(await exported(program, 'json', true)).toContain('"settings": {"intervalMinutes":45');
  });

  it('as a table has a row a day, and no cell that a spreadsheet would take for a formula', async () => {
    const program = await programWith(day('2026-02-28'), day('2026-03-01', 90_000));
    const text = await exported(program, 'csv');
    const [head, first, second, ...rest] = text.split('\r\n');
    expect(head).toMatch(/^\uFEFFDay,Sitting \(minutes\),/);
    expect(first).toMatch(/^2026-02-28,60,.*,"'=HYPERLINK\(""http:\/\/x""\)"$/);
    expect(second).toMatch(/^2026-03-01,1.5,/);
    expect(rest).toEqual(['']);
  });

  it('that the disk refuses says so, and one that is called off says nothing', async () => {
    const program = await programWith(day('2026-03-01'));
    program.files.canBeWritten = false;
    await exported(program, 'csv');
    expect(program.data.view().told).toEqual({ kind: 'notExported', fileName: 'out.csv' });
    program.dialogs.picks = [];
    const { version } = { version: program.data.version() };
    await ask(program, { kind: 'exportData', format: 'csv', withSettings: false });
    expect(program.data.version()).toBe(version);
  });

  it('comes back on another computer as it went', async () => {
    const days = [day('2026-02-28'), day('2026-03-01', 5)];
    const text = await exported(await programWith(...days), 'json', true);
    const other = await programWith();
    other.files.byPath.set('/in.json', text);
    other.dialogs.picks = ['/in.json'];
    await ask(other, { kind: 'importData' });
    expect(other.data.view().import?.plan).toMatchObject({
      newDays: ['2026-02-28', '2026-03-01'],
      differing: [],
      settings: {},
      problems: [],
    });
    expect(other.disk.days).toEqual([]);
    await ask(other, { kind: 'confirmImport', rule: 'fuller', withSettings: true });
    expect(other.disk.days).toEqual(days);
    expect(other.data.view()).toMatchObject({
      import: null,
      told: { kind: 'imported', days: 2, checkIns: 0, settings: 0 },
    });
  });
});

describe('An import', () => {
  async function looking(own: DayRecord[], content: object | string) {
    const program = await programWith(...own);
    const text = typeof content === 'string' ? content : JSON.stringify(content);
    program.files.byPath.set('/in.json', text);
    program.dialogs.picks = ['/in.json'];
    await ask(program, { kind: 'importData' });
    return program;
  }

  const mine = day('2026-02-27');
  const differing = { ...day('2026-02-28'), resets: [] };
  const theirs = {
    sitbonesExport: 1,
    settings: { intervalMinutes: 30, awayMinutes: 3, theme: 'loud', fontSize: 3 },
    days: [
      day('2026-02-26'),
      mine,
      { ...day('2026-02-28'), sittingMs: 7 },
      { ...day('2026-03-01'), sittingMs: -1 },
      day('2026-03-02'),
      'what',
    ],
  };

  it('says what would change before anything does', async () => {
    const program = await looking([mine, differing], theirs);
    const { plan, fileName } = program.data.view().import ?? {};
    expect(fileName).toBe('in.json');
    expect(plan).toMatchObject({
      newDays: ['2026-02-26'],
      differing: [{ day: '2026-02-28', isTheirsFuller: true }],
      unchanged: 1,
      settings: { intervalMinutes: 30 },
    });
    expect(plan?.problems.map(({ place }) => place)).toEqual([
      '2026-03-01',
      '{"was":"what"}',
      '2026-03-02',
      'theme',
      'fontSize',
    ]);
    expect(program.disk.days).toEqual([mine, differing]);
    expect(program.runtime.snapshot().settings.intervalMinutes).toBe(45);
    await ask(program, { kind: 'cancelImport' });
    expect(program.data.view().import).toBeNull();
    expect(
      program.runtime.command({ kind: 'confirmImport', rule: 'mine', withSettings: true }),
    ).toEqual({ ok: false, refusal: { kind: 'notNow', command: 'confirmImport' } });
    expect(program.disk.days).toEqual([mine, differing]);
  });

  it.each([
    ['fuller', 7],
    ['theirs', 7],
    ['mine', 3_600_000],
  ] as const)('keeps of days that differ what the person wants: %s', async (rule, sittingMs) => {
    const program = await looking([mine, differing], theirs);
    await ask(program, { kind: 'confirmImport', rule, withSettings: false });
    const kept = new Map(program.disk.days.map((record) => [record.day, record.sittingMs]));
    expect([...kept]).toEqual([
      ['2026-02-26', 3_600_000],
      ['2026-02-27', 3_600_000],
      ['2026-02-28', sittingMs],
    ]);
    expect(program.runtime.snapshot().settings.intervalMinutes).toBe(45);
  });

  it('changes settings only where the person wants that', async () => {
    const program = await looking([], theirs);
    await ask(program, { kind: 'confirmImport', rule: 'fuller', withSettings: true });
    expect(program.runtime.snapshot().settings).toMatchObject({
      intervalMinutes: 30,
      theme: 'system',
    });
    expect(program.data.view().told).toMatchObject({ kind: 'imported', settings: 1 });
  });

  it('says neither that somebody here has read the safety text, nor that the system starts us', async () => {
    const settings = { safetyAcknowledged: false, startsAtLogin: true, theme: 'dark' };
    const program = await looking([], { sitbonesExport: 1, settings });
    expect(program.data.view().import?.plan).toMatchObject({ settings: { theme: 'dark' } });
    await ask(program, { kind: 'confirmImport', rule: 'fuller', withSettings: true });
    expect(program.runtime.snapshot().settings).toMatchObject({
      safetyAcknowledged: true,
      startsAtLogin: false,
      theme: 'dark',
    });
    expect(program.data.view().told).toMatchObject({ kind: 'imported', settings: 1 });
  });

  it('of a history file itself is as good', async () => {
    const program = await looking([], { format: 1, days: { '2026-02-26': day('2026-02-26') } });
    expect(program.data.view().import?.plan.newDays).toEqual(['2026-02-26']);
  });

  it.each([
    ['nothing', '', { kind: 'empty' }],
    ['no JSON', 'Day,Sitting', { kind: 'notJson', line: 1, column: 1 }],
    [
      'a slip',
      '{\n"sitbonesExport": 1,\n"days": nothing}',
      { kind: 'notJson', line: 3, column: 10 },
    ],
    ['half a file', '{"sitbonesExport": 1, "days": [{"da', { kind: 'cutShort' }],
    ['half a history', '{\n"format": 2,\n"days": [\n{"day":"2026-', { kind: 'cutShort' }],
    ['another program’s', '{"name": "stretchly"}', { kind: 'notOurs' }],
    ['a list', '[1, 2]', { kind: 'notOurs' }],
    ['of no version', '{"sitbonesExport": "x", "days": []}', { kind: 'notOurs' }],
    ['of a newer version', '{"sitbonesExport": 2, "days": []}', { kind: 'newer' }],
    ['of a newer history', '{"format": 9, "days": []}', { kind: 'newer' }],
  ])('of a file with %s says what is wrong with it', async (_what, text, problem) => {
    const program = await looking([mine], text);
    expect(program.data.view()).toMatchObject({
      import: null,
      told: { kind: 'badFile', fileName: 'in.json', problem },
    });
    expect(program.disk.days).toEqual([mine]);
  });

  it('that the disk refuses changes nothing, and can be asked for again', async () => {
    const program = await looking([mine], theirs);
    program.disk.isFull = true;
    await ask(program, { kind: 'confirmImport', rule: 'theirs', withSettings: true });
    expect(program.data.view().told).toEqual({ kind: 'notImported' });
    expect(program.runtime.snapshot().settings.intervalMinutes).toBe(45);
    expect(program.data.view().import).not.toBeNull();
  });

  it('asks for one file at a time', async () => {
    const program = await programWith();
    program.runtime.command({ kind: 'importData' });
    expect(program.runtime.command({ kind: 'importData' })).toMatchObject({ ok: false });
    await settled();
    expect(program.runtime.command({ kind: 'importData' })).toEqual({ ok: true });
  });
});

describe('Deleting the history', () => {
  async function afterWork(): Promise<FakeProgram> {
    const program = await programWith(day('2026-02-28'));
    program.type(20 * 60);
    return program;
  }

  it('forgets everything of the past, today too, and leaves the sitting clock alone', async () => {
    const program = await afterWork();
    const before = program.runtime.snapshot();
    await ask(program, { kind: 'deleteHistory' });
    const after = program.runtime.snapshot();
    expect(program.disk.days).toEqual([]);
    expect(program.disk.saved.at(-1)?.tally.resets).toEqual([]);
    expect(after.clock.sittingMs).toBe(before.clock.sittingMs);
    expect(after.status).toEqual(before.status);
    expect(program.disk.saved.at(-1)?.ledger).toEqual([]);
    expect(program.data.view()).toMatchObject({ days: 0, undoUntil: program.clock.now() + 60_000 });
    expect(after.dataVersion).toBeGreaterThan(before.dataVersion);
  });

  it('can be undone within a minute, and then all of it is as it was', async () => {
    const program = await afterWork();
    const before = program.disk.saved.at(-1);
    await ask(program, { kind: 'deleteHistory' });
    program.type(50);
    await ask(program, { kind: 'undoDelete' });
    expect(program.disk.days).toEqual([day('2026-02-28')]);
    const after = program.disk.saved.at(-1);
    expect(after?.tally.day).toBe(before?.tally.day);
    expect(after?.ledger[0]?.from).toBe(before?.ledger[0]?.from);
    expect(after?.dayStartedAt).toBe(before?.dayStartedAt);
    expect(program.data.view()).toMatchObject({ undoUntil: null, told: { kind: 'restored' } });
    program.type(120);
    expect(program.disk.days).toEqual([day('2026-02-28')]);
    expect(program.data.view().told).toEqual({ kind: 'restored' });
  });

  it('cannot be undone after that minute, nor after quitting', async () => {
    const program = await afterWork();
    await ask(program, { kind: 'deleteHistory' });
    program.type(61);
    expect(program.disk.away).toBeNull();
    expect(program.data.view()).toMatchObject({ undoUntil: null, told: { kind: 'gone' } });
    expect(program.runtime.command({ kind: 'undoDelete' })).toMatchObject({ ok: false });
    await ask(program, { kind: 'deleteHistory' });
    expect(program.disk.away).not.toBeNull();
    program.runtime.stop();
    expect(program.disk.away).toBeNull();
  });

  it('is over for good when a killed program starts again', () => {
    const disk = new FakeDisk();
    disk.away = { days: [day('2026-02-28')], answered: [] };
    expect(new FakeProgram({}, { disk }).disk.away).toBeNull();
  });

  it('ends the look before an import: what it would have changed is gone', async () => {
    const program = await afterWork();
    program.files.byPath.set('/in.json', JSON.stringify({ sitbonesExport: 1 }));
    program.dialogs.picks = ['/in.json'];
    await ask(program, { kind: 'importData' });
    expect(program.data.view().import).not.toBeNull();
    await ask(program, { kind: 'deleteHistory' });
    expect(program.data.view().import).toBeNull();
  });

  it('over midnight gives the day that ended back to the history', async () => {
    const program = await afterWork();
    await ask(program, { kind: 'deleteHistory' });
    program.calendar.startDay('2026-03-03');
    await ask(program, { kind: 'undoDelete' });
    const ended = program.disk.days.filter(({ day: key }) => key === '2026-03-02').at(-1);
    expect(ended?.sittingMs).toBeGreaterThan(19 * 60_000);
  });

  it('that the disk refuses says so and forgets nothing', async () => {
    const program = await afterWork();
    program.disk.isFull = true;
    await ask(program, { kind: 'deleteHistory' });
    expect(program.data.view()).toMatchObject({ undoUntil: null, told: { kind: 'notDeleted' } });
    expect(program.disk.days).toEqual([day('2026-02-28')]);
  });
});

describe('The folder', () => {
  it('is shown in the file manager, or it is said that it cannot be', async () => {
    const program = await programWith();
    await ask(program, { kind: 'openDataFolder' });
    expect(program.dialogs.opened).toEqual([program.files.folder]);
    program.dialogs.folderProblem = 'no such program';
    await ask(program, { kind: 'openDataFolder' });
    expect(program.data.view().told).toEqual({ kind: 'noFolder' });
  });
});

describe('Settings that are changed in their file', () => {
  it('count at once, are told of where they cannot be used, and leave the clock alone', async () => {
    const program = await programWith();
    program.type(20 * 60);
    const before = program.runtime.snapshot();
    const notice = { id: 'x', kind: 'settingsProblem', detail: 'settings.json: x' } as const;
    program.editSettings({ intervalMinutes: 30 }, [notice]);
    const after = program.runtime.snapshot();
    expect(after.settings.intervalMinutes).toBe(30);
    expect(after.clock.sittingMs).toBe(before.clock.sittingMs);
    expect(after.notices).toEqual([notice]);
    program.editSettings({ intervalMinutes: 30 });
    expect(program.runtime.snapshot().notices).toEqual([]);
    expect(program.disk.settings).toEqual([]);
  });
});
