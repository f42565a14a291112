// What the machine shows, and what becomes of it.
import { EventEmitter } from 'node:events';
import { describe, expect, it } from 'vitest';
import { createDeskProbe, type DeskProbeDeps } from '../../../main/adapters/desk/desk-probe.ts';
import { NO_EVIDENCE, type DeskEvidence } from '../../../main/core/desk-evidence.ts';

type Screen = DeskEvidence['screen'];

class FakePowerMonitor extends EventEmitter {
  state: 'active' | 'idle' | 'locked' | 'unknown' = 'active';
  isOnBattery: boolean | (() => never) = false;
  readonly thresholds: number[] = [];

  getSystemIdleState(threshold: number): 'active' | 'idle' | 'locked' | 'unknown' {
    this.thresholds.push(threshold);
    return this.state;
  }

  isOnBatteryPower(): boolean {
    return typeof this.isOnBattery === 'boolean' ? this.isOnBattery : this.isOnBattery();
  }
}

/** A Linux lock that a test holds in its hand. */
class FakeLock {
  state: Screen = 'unknown';
  #listeners = new Set<(lock: 'locked' | 'unlocked') => void>();

  read = () => Promise.resolve(this.state);
  onChange = (listener: (lock: 'locked' | 'unlocked') => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };

  change(state: 'locked' | 'unlocked'): void {
    this.state = state;
    for (const listener of this.#listeners) listener(state);
  }

  get isWatched(): boolean {
    return this.#listeners.size > 0;
  }
}

function probe({ timeScale = 1, lock = null as FakeLock | null } = {}) {
  const monitor = new FakePowerMonitor();
  const warnings: string[] = [];
  const wanted: (readonly string[])[] = [];
  const closely: boolean[] = [];
  const world = { nowMs: 0, ageMs: 7_000 as number | 'unknown', areSignalsBroken: false };
  const desk = createDeskProbe({
    powerMonitor: monitor as unknown as DeskProbeDeps['powerMonitor'],
    idle: {
      read: () => Promise.resolve(world.ageMs),
      watchClosely: (isClose) => closely.push(isClose),
      name: () => 'mutter',
    },
    readSignals: (names) => {
      wanted.push(names);
      if (world.areSignalsBroken) return Promise.reject(new Error('no bus'));
      const { call, video, fullScreen, doNotDisturb } = NO_EVIDENCE;
      return Promise.resolve({ call, video, fullScreen, doNotDisturb });
    },
    lock,
    timeScale,
    nowMs: () => world.nowMs,
    log: { info: () => undefined, warn: (message) => warnings.push(message) },
  });
  const look = (wish: Parameters<typeof desk.look>[0] = { signals: [], closely: false }) =>
    new Promise<DeskEvidence>((resolve) => {
      desk.look(wish, resolve);
    });
  return { monitor, desk, look, warnings, wanted, closely, world };
}

describe('A look at the desk', () => {
  it('gives the input age in milliseconds, and what was not asked for as unknown', async () => {
    const { look } = probe();
    expect(await look()).toEqual({
      ...NO_EVIDENCE,
      inputAgeMs: 7_000,
      screen: 'unlocked',
      battery: 'off',
    });
  });

  it('gives ages in the same time as the clock when that is scaled', async () => {
    const { look } = probe({ timeScale: 60 });
    expect((await look()).inputAgeMs).toBe(420_000);
  });

  it('leaves an unknown age unknown', async () => {
    const { look, world } = probe({ timeScale: 60 });
    world.ageMs = 'unknown';
    expect((await look()).inputAgeMs).toBe('unknown');
  });

  it('asks for the signals that are wished for, and as closely as wished', async () => {
    const { look, wanted, closely } = probe();
    await look({ signals: ['call', 'video'], closely: true });
    expect([wanted, closely]).toEqual([[['call', 'video']], [true]]);
  });

  it.each([
    ['active', 'unlocked'],
    ['idle', 'unlocked'],
    ['locked', 'locked'],
    ['unknown', 'unknown'],
  ] as const)(
    'takes the state %s for a screen that is %s, asking above zero',
    async (state, screen) => {
      const { monitor, look } = probe();
      monitor.state = state;
      expect((await look()).screen).toBe(screen);
      expect(monitor.thresholds.every((threshold) => threshold > 0)).toBe(true);
    },
  );

  it.each([
    ['unknown', 'active', 'unlocked'],
    ['locked', 'active', 'locked'],
    ['unlocked', 'locked', 'locked'],
    ['unlocked', 'unknown', 'unlocked'],
  ] as const)(
    'takes either word for a lock: logind says %s and Electron %s',
    async (hint, state, screen) => {
      const lock = new FakeLock();
      const { monitor, look } = probe({ lock });
      lock.state = hint;
      monitor.state = state;
      expect((await look()).screen).toBe(screen);
    },
  );

  it('says when the machine runs on its battery', async () => {
    const { monitor, look } = probe();
    monitor.isOnBattery = true;
    expect((await look()).battery).toBe('on');
  });

  it('goes on when something cannot be read, and says so once', async () => {
    const { monitor, look, warnings } = probe();
    monitor.isOnBattery = () => {
      throw new Error('no power');
    };
    for (let time = 0; time < 3; time += 1) expect((await look()).battery).toBe('unknown');
    expect(warnings).toEqual([expect.stringContaining('power cannot be read')]);
  });

  it('knows nothing rather than failing when the signals break their word', async () => {
    const { look, world, warnings } = probe();
    world.areSignalsBroken = true;
    expect(await look()).toEqual(NO_EVIDENCE);
    expect(warnings).toEqual([expect.stringContaining('desk cannot be read')]);
  });

  it('believes a lock or unlock event for the seconds in which the state may lag behind', async () => {
    const { monitor, desk, look, world } = probe();
    desk.onEvent(() => undefined);
    monitor.emit('lock-screen');
    expect((await look()).screen).toBe('locked');
    monitor.state = 'locked';
    monitor.emit('unlock-screen');
    expect((await look()).screen).toBe('unlocked');
    world.nowMs = 5_000;
    expect((await look()).screen).toBe('locked');
  });

  it('believes a lock that comes while it is looking', async () => {
    const { monitor, desk, look } = probe();
    desk.onEvent(() => undefined);
    const looking = look();
    monitor.emit('lock-screen');
    expect((await looking).screen).toBe('locked');
  });
});

describe('What happens to the machine', () => {
  it('is told in the words of the core, until nobody listens', () => {
    const { monitor, desk } = probe();
    const seen: string[] = [];
    const unsubscribe = desk.onEvent((kind) => seen.push(kind));
    for (const name of ['lock-screen', 'unlock-screen', 'suspend', 'resume']) monitor.emit(name);
    expect(seen).toEqual(['screenLocked', 'screenUnlocked', 'machineSuspended', 'machineResumed']);
    unsubscribe();
    monitor.emit('suspend');
    expect(seen).toHaveLength(4);
    expect(monitor.eventNames()).toEqual([]);
  });

  it('is not listened to before somebody asks: the first listener starts the native monitor', () => {
    expect(probe().monitor.eventNames()).toEqual([]);
  });

  it('is told of the lock on Linux too, once for each, whoever of the desktop says it', () => {
    const lock = new FakeLock();
    const { desk, world } = probe({ lock });
    const seen: string[] = [];
    const unsubscribe = desk.onEvent((kind) => seen.push(kind));
    lock.change('locked');
    lock.change('locked');
    world.nowMs = 60_000;
    lock.change('unlocked');
    lock.change('unlocked');
    expect(seen).toEqual(['screenLocked', 'screenUnlocked']);
    unsubscribe();
    expect(lock.isWatched).toBe(false);
  });
});
