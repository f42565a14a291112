// Which way of measuring idleness is used, and what happens when it dies.
import { describe, expect, it } from 'vitest';
import { chooseIdleSource } from '../../../../main/adapters/desk/idle/choose-idle-source.ts';
import type {
  IdleSource,
  IdleSourceOpener,
} from '../../../../main/adapters/desk/idle/idle-source.ts';
import type { IdleSourceName } from '../../../../main/core/desk-evidence.ts';

/** A source that a test makes available, lets die and reads the wishes of. */
function source(name: IdleSourceName, { isThere = true, age = 5 } = {}) {
  const told: boolean[] = [];
  const made = { isThere, age, opened: 0, closed: 0, told, lose: (_reason: string) => undefined };
  const opener: IdleSourceOpener = {
    name,
    open: () => {
      made.opened += 1;
      const opened: IdleSource = {
        name,
        read: () => Promise.resolve(made.age),
        watchClosely: (isClose) => told.push(isClose),
        onLost: (listener) => {
          made.lose = (reason) => {
            listener(reason);
            return undefined;
          };
        },
        close: () => (made.closed += 1),
      };
      return Promise.resolve(made.isThere ? opened : null);
    },
  };
  return { made, opener };
}

function choose(...openers: readonly IdleSourceOpener[]) {
  const timers: { ms: number; fire: () => void }[] = [];
  const lines: string[] = [];
  const chosen = chooseIdleSource({
    openers,
    after: (ms, fire) => {
      const timer = { ms, fire };
      timers.push(timer);
      return () => timers.splice(timers.indexOf(timer), 1);
    },
    log: { info: (line) => lines.push(line), warn: (line) => lines.push(line) },
  });
  const settle = () => new Promise((resolve) => setImmediate(resolve));
  return {
    chosen,
    lines,
    waits: () => timers.map(({ ms }) => ms),
    passAll: async () => {
      for (const { fire } of timers.splice(0)) fire();
      await settle();
    },
    settle,
  };
}

describe('The way idleness is measured', () => {
  it('is the first that this desktop offers', async () => {
    const mutter = source('mutter', { isThere: false });
    const ext = source('extIdleNotify', { age: 7 });
    const monitor = source('powerMonitor');
    const { chosen } = choose(mutter.opener, ext.opener, monitor.opener);
    expect(await chosen.read()).toBe(7);
    expect([chosen.name(), monitor.made.opened]).toEqual(['extIdleNotify', 0]);
  });

  it('is another one when it dies, at once', async () => {
    const mutter = source('mutter');
    const monitor = source('powerMonitor', { age: 9 });
    const { chosen, settle } = choose(mutter.opener, monitor.opener);
    await chosen.read();
    mutter.made.isThere = false;
    mutter.made.lose('the shell was restarted');
    await settle();
    expect([chosen.name(), await chosen.read()]).toEqual(['powerMonitor', 9]);
  });

  it('is the better one again when that comes back, looked for ever more rarely', async () => {
    const mutter = source('mutter');
    const monitor = source('powerMonitor');
    const { chosen, waits, passAll, settle } = choose(mutter.opener, monitor.opener);
    await chosen.read();
    mutter.made.isThere = false;
    mutter.made.lose('gone');
    await settle();
    const pauses = [waits()[0]];
    for (let turn = 0; turn < 8; turn += 1) {
      await passAll();
      pauses.push(waits()[0]);
    }
    expect(pauses).toEqual([
      5_000, 10_000, 20_000, 40_000, 80_000, 160_000, 300_000, 300_000, 300_000,
    ]);
    mutter.made.isThere = true;
    await passAll();
    expect([chosen.name(), waits(), monitor.made.closed]).toEqual(['mutter', [], 1]);
  });

  it('costs no timer while all is well', async () => {
    const { chosen, waits } = choose(source('mutter').opener, source('powerMonitor').opener);
    await chosen.read();
    expect(waits()).toEqual([]);
  });

  it('passes on the wish to look closely, also to a source that comes later', async () => {
    const mutter = source('mutter');
    const monitor = source('powerMonitor');
    const { chosen, settle } = choose(mutter.opener, monitor.opener);
    await chosen.read();
    chosen.watchClosely(true);
    mutter.made.isThere = false;
    mutter.made.lose('gone');
    await settle();
    expect([mutter.made.told, monitor.made.told]).toEqual([[false, true], [true]]);
  });

  it('is unknown where nothing opens, and looked for again', async () => {
    const mutter = source('mutter', { isThere: false });
    const { chosen, passAll, settle } = choose(mutter.opener);
    await settle();
    expect(await chosen.read()).toBe('unknown');
    mutter.made.isThere = true;
    await passAll();
    expect(await chosen.read()).toBe(5);
  });

  it('is unknown where a source hangs', async () => {
    const hanging: IdleSourceOpener = { name: 'mutter', open: () => new Promise(() => undefined) };
    const { chosen, passAll } = choose(hanging);
    const reading = chosen.read();
    await passAll();
    expect(await reading).toBe('unknown');
  });

  it('gives everything back when it is closed, also what opens afterwards', async () => {
    const mutter = source('mutter');
    const { chosen, settle } = choose(mutter.opener);
    chosen.close();
    await settle();
    expect([mutter.made.opened, mutter.made.closed]).toEqual([1, 1]);
  });
});
