// The window's time between snapshots, on a clock moved by hand.
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { describe, expect, it } from 'vitest';
import { buildSnapshot, NOW } from '../support/build-snapshot.ts';
import { createManualFrameClock } from '../support/manual-frame-clock.ts';
import { TimeController } from '../../renderer/time-controller.ts';

/** A host that counts how often it was asked to draw. */
function createHost() {
  const controllers: ReactiveController[] = [];
  let updates = 0;
  const host: ReactiveControllerHost = {
    addController: (controller) => controllers.push(controller),
    removeController: () => undefined,
    requestUpdate: () => {
      updates += 1;
    },
    updateComplete: Promise.resolve(true),
  };
  return {
    host,
    updates: () => updates,
    connect: () => controllers.forEach((controller) => controller.hostConnected?.()),
    disconnect: () => controllers.forEach((controller) => controller.hostDisconnected?.()),
  };
}

function setUp() {
  const clock = createManualFrameClock();
  const window = createHost();
  const controller = new TimeController(window.host, clock);
  window.connect();
  return { clock, controller, ...window };
}

describe('The time between snapshots', () => {
  it('is main’s time plus what has passed since', () => {
    const { clock, controller } = setUp();
    const received = { snapshot: buildSnapshot(), receivedAt: clock.now() };
    clock.pass(2_500);
    expect(controller.mainTime(received)).toBe(NOW + 2_500);
  });

  it('runs as fast as main’s where a development run scales it', () => {
    const { clock, controller } = setUp();
    const received = { snapshot: buildSnapshot({ timeScale: 60 }), receivedAt: clock.now() };
    clock.pass(1_000);
    expect(controller.mainTime(received)).toBe(NOW + 60_000);
  });

  it('draws again when the next change comes, and not before', () => {
    const { clock, controller, updates } = setUp();
    controller.wakeAt({ kind: 'after', ms: 40_000 }, 1);
    clock.pass(39_999);
    expect(updates()).toBe(0);
    clock.pass(21);
    expect(updates()).toBe(1);
  });

  it('wakes earlier where time is scaled', () => {
    const { clock, controller, updates } = setUp();
    controller.wakeAt({ kind: 'after', ms: 40_000 }, 40);
    clock.pass(1_020);
    expect(updates()).toBe(1);
  });

  it('draws every frame only while something moves', () => {
    const { clock, controller } = setUp();
    controller.wakeAt({ kind: 'frame' }, 1);
    expect(clock.waiting()).toEqual(['frame']);
    controller.wakeAt({ kind: 'never' }, 1);
    expect(clock.waiting()).toEqual([]);
  });

  it('keeps one wake-up at most', () => {
    const { clock, controller } = setUp();
    controller.wakeAt({ kind: 'after', ms: 1_000 }, 1);
    controller.wakeAt({ kind: 'after', ms: 5_000 }, 1);
    expect(clock.waiting()).toEqual([5_020]);
  });

  it('wakes nobody while the window is hidden, and draws at once when it is shown', () => {
    const { clock, controller, updates } = setUp();
    clock.setVisible(false);
    const before = updates();
    controller.wakeAt({ kind: 'frame' }, 1);
    expect(clock.waiting()).toEqual([]);
    clock.setVisible(true);
    expect(updates()).toBe(before + 1);
  });

  it('leaves nothing behind when the window closes', () => {
    const { clock, controller, disconnect } = setUp();
    controller.wakeAt({ kind: 'frame' }, 1);
    disconnect();
    expect(clock.waiting()).toEqual([]);
  });
});
