// Settings that the system has a say in, and those that reach further than the core: starting at login, lengths of snooze.
import { describe, expect, it } from 'vitest';
import type { LoginOutcome } from '../../main/app/ports.ts';
import { settingsGuide } from '../../main/app/settings-guide.ts';
import { DEFAULT_SETTINGS } from '../../main/core/settings.ts';
import type { Settings } from '../../preload/contract.ts';
import { FakeLogin, FakeProgram } from '../support/fake-ports.ts';

const change = (program: FakeProgram, changes: Partial<Settings>) =>
  program.runtime.command({ kind: 'changeSettings', changes });

describe('Starting at login', () => {
  it('is asked of the system when it is switched on and off, and otherwise left alone', () => {
    const program = new FakeProgram();
    expect(change(program, { startsAtLogin: true })).toEqual({ ok: true });
    change(program, { theme: 'dark' });
    change(program, { startsAtLogin: true });
    change(program, { startsAtLogin: false });
    expect(program.login.asked).toEqual([true, false]);
    expect(program.disk.settings).toContainEqual({ startsAtLogin: true });
  });

  it.each<[LoginOutcome, string]>([
    [{ kind: 'notInstalled' }, 'This copy runs from a checkout.'],
    [{ kind: 'notAllowed' }, 'allow Sitbones among the login items'],
    [{ kind: 'refused', reason: 'not-found' }, '(not-found)'],
    [{ kind: 'cannotWrite', path: '/x/y.desktop', reason: 'EROFS' }, '/x/y.desktop (EROFS)'],
  ])(
    'is refused in words where the system says %j, and nothing else is changed either',
    (outcome, words) => {
      const program = new FakeProgram();
      program.login.outcome = outcome;
      const result = change(program, { theme: 'dark', startsAtLogin: true });
      expect(result).toMatchObject({
        ok: false,
        refusal: { kind: 'badSetting', field: 'startsAtLogin' },
      });
      expect(JSON.stringify(result)).toContain(words);
      expect(program.runtime.snapshot().settings).toMatchObject({
        theme: 'system',
        startsAtLogin: false,
      });
      expect(program.disk.settings).toEqual([]);
    },
  );

  it('is what the system says when the program starts: somebody may have removed it there', () => {
    const login = new FakeLogin();
    const removed = new FakeProgram({ startsAtLogin: true }, { login });
    expect(removed.runtime.snapshot().settings.startsAtLogin).toBe(false);
    expect(removed.disk.settings).toEqual([{ startsAtLogin: false }]);
    login.on = true;
    const added = new FakeProgram({}, { login });
    expect(added.runtime.snapshot().settings.startsAtLogin).toBe(true);
    login.on = null;
    const unknown = new FakeProgram({ startsAtLogin: true }, { login });
    expect(unknown.runtime.snapshot().settings.startsAtLogin).toBe(true);
    expect(unknown.disk.settings).toEqual([]);
    expect(login.asked, 'reading changes nothing').toEqual([]);
  });

  it('is not asked for when another setting in the same change is refused', () => {
    const program = new FakeProgram();
    change(program, { startsAtLogin: true, intervalMinutes: 900 });
    expect(program.login.asked).toEqual([]);
  });
});

describe('The lengths of snooze', () => {
  it('are those of the settings wherever a snooze is offered, the shortest first', () => {
    const program = new FakeProgram({ waitMinutes: 0 });
    expect(change(program, { snoozeMinutes: [20, 10, 20] })).toEqual({ ok: true });
    program.type(46 * 60);
    expect(program.status).toMatchObject({ kind: 'card', card: { snoozeMinutes: [10, 20] } });
    expect(program.runtime.snapshot().snoozeMinutes).toEqual([10, 20]);
    const snooze = program.trays
      .at(-1)
      ?.menu.find(
        ({ kind, ...item }) => 'id' in item && item.id === 'snooze' && kind === 'submenu',
      );
    expect(snooze).toMatchObject({ items: [{ label: '10 minutes' }, { label: '20 minutes' }] });
  });

  it.each([[[]], [[5, 10, 15, 20, 30]], [[0]], [[121]], [[5.5]], [['5']], [5]])(
    'are refused as %j with what can be had instead',
    (snoozeMinutes) => {
      const program = new FakeProgram();
      const asked = { snoozeMinutes } as unknown as Partial<Settings>;
      const mend = 'Choose at least one and at most 4, of up to 120 minutes each.';
      expect(change(program, asked)).toEqual({
        ok: false,
        refusal: { kind: 'badSetting', field: 'snoozeMinutes', mend },
      });
    },
  );
});

describe('The guide of the settings place', () => {
  it('has the defaults and bounds that the core judges by', () => {
    const guide = settingsGuide({ version: '1.2.3', folder: '/home/me/.config/Sitbones' });
    expect(guide.defaults).toEqual(DEFAULT_SETTINGS);
    const program = new FakeProgram();
    for (const [key, { min, max }] of Object.entries(guide.bounds)) {
      expect(change(program, { [key]: min })).toEqual({ ok: true });
      expect(change(program, { [key]: max })).toEqual({ ok: true });
      expect(change(program, { [key]: max + 1 })).toMatchObject({ ok: false });
      expect(change(program, { [key]: min - 1 })).toMatchObject({ ok: false });
    }
  });
});
