// What the power monitor says, and what becomes of it.
import { EventEmitter } from 'node:events';
import { describe, expect, it } from 'vitest';
import { createDeskProbe, type DeskProbeDeps } from '../../main/adapters/desk-probe.ts';
import { NO_EVIDENCE } from '../../main/core/desk-evidence.ts';

class FakePowerMonitor extends EventEmitter {
  idleSeconds: number | (() => number) = 0;
  state: 'active' | 'idle' | 'locked' | 'unknown' = 'active';
  readonly thresholds: number[] = [];

  getSystemIdleTime(): number {
    return typeof this.idleSeconds === 'number' ? this.idleSeconds : this.idleSeconds();
  }

  getSystemIdleState(threshold: number): 'active' | 'idle' | 'locked' | 'unknown' {
    this.thresholds.push(threshold);
    return this.state;
  }
}

function probe(timeScale = 1) {
  const monitor = new FakePowerMonitor();
  const warnings: string[] = [];
  const world = { nowMs: 0 };
  const desk = createDeskProbe({
    powerMonitor: monitor as unknown as DeskProbeDeps['powerMonitor'],
    timeScale,
    nowMs: () => world.nowMs,
    log: { info: () => undefined, warn: (message) => warnings.push(message) },
  });
  return { monitor, desk, warnings, world };
}

describe('A look at the desk', () => {
  it('gives the input age in milliseconds and everything it cannot know as unknown', () => {
    const { monitor, desk } = probe();
    monitor.idleSeconds = 7;
    expect(desk.sample()).toEqual({ ...NO_EVIDENCE, inputAgeMs: 7_000, screen: 'unlocked' });
  });

  it('gives ages in the same time as the clock when that is scaled', () => {
    const { monitor, desk } = probe(60);
    monitor.idleSeconds = 2;
    expect(desk.sample().inputAgeMs).toBe(120_000);
  });

  it.each([[-1], [Number.NaN], [Number.POSITIVE_INFINITY]])(
    'takes an age of %d for unknown',
    (age) => {
      const { monitor, desk } = probe();
      monitor.idleSeconds = age;
      expect(desk.sample().inputAgeMs).toBe('unknown');
    },
  );

  it.each([
    ['active', 'unlocked'],
    ['idle', 'unlocked'],
    ['locked', 'locked'],
    ['unknown', 'unknown'],
  ] as const)('takes the state %s for a screen that is %s, asking above zero', (state, screen) => {
    const { monitor, desk } = probe();
    monitor.state = state;
    expect(desk.sample().screen).toBe(screen);
    expect(monitor.thresholds.every((threshold) => threshold > 0)).toBe(true);
  });

  it('goes on when nothing can be read (no session bus), and says so once', () => {
    const { monitor, desk, warnings } = probe();
    monitor.idleSeconds = () => {
      throw new Error('no bus');
    };
    for (let time = 0; time < 3; time += 1) expect(desk.sample().inputAgeMs).toBe('unknown');
    expect(warnings).toEqual([expect.stringContaining('input age cannot be read')]);
  });

  it('believes a lock or unlock event for the seconds in which the state may lag behind', () => {
    const { monitor, desk, world } = probe();
    desk.onEvent(() => undefined);
    monitor.emit('lock-screen');
    expect(desk.sample().screen).toBe('locked');
    monitor.state = 'locked';
    monitor.emit('unlock-screen');
    expect(desk.sample().screen).toBe('unlocked');
    world.nowMs = 5_000;
    expect(desk.sample().screen).toBe('locked');
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
});
