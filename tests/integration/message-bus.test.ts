// The bus of a desktop that behaves badly: services that hang, talk nonsense, die and come back, on a real dbus-daemon.
import { Message, sessionBus, type MessageBus as Connection } from '@jellybrick/dbus-next';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createMessageBus, type BusCall } from '../../main/adapters/desk/dbus/message-bus.ts';
import { createMutterIdle } from '../../main/adapters/desk/idle/mutter-idle.ts';
import { isMissingServices } from '../support/live-services.ts';
import { startPrivateBus, type PrivateBus } from '../support/private-bus.ts';

const NAME = 'org.gnome.Mutter.IdleMonitor';
const CALL: BusCall = {
  destination: NAME,
  path: '/org/gnome/Mutter/IdleMonitor/Core',
  interface: NAME,
  member: 'GetIdletime',
};

/** Timers that a test fires itself, so that nothing waits. */
function handTimers() {
  const timers: { ms: number; fire: () => void }[] = [];
  return {
    after: (ms: number, fire: () => void) => {
      const timer = { ms, fire };
      timers.push(timer);
      return () => {
        const index = timers.indexOf(timer);
        if (index >= 0) timers.splice(index, 1);
      };
    },
    waits: () => timers.map(({ ms }) => ms),
    fireAll: () => {
      for (const { fire } of timers.splice(0)) fire();
    },
  };
}

/** A service under Mutter's name that answers as it is told. */
async function serve(address: string, answer: (call: Message) => Message | null) {
  const connection: Connection = sessionBus({ busAddress: address });
  await connection.requestName(NAME, 0);
  connection.addMethodHandler((call: Message) => {
    if (call.member !== CALL.member) return false;
    const reply = answer(call);
    if (reply !== null) connection.send(reply);
    return true;
  });
  return connection;
}

describe.skipIf(isMissingServices())('The bus', () => {
  let daemon: PrivateBus;
  const closing: (() => void)[] = [];
  let now = 0;

  beforeEach(async () => {
    daemon = await startPrivateBus();
  });

  afterEach(async () => {
    for (const close of closing.splice(0)) close();
    await daemon.stop();
  });

  function connect(open = () => sessionBus({ busAddress: daemon.address })) {
    const timers = handTimers();
    const bus = createMessageBus({ open, nowMs: () => now, after: timers.after });
    closing.push(() => {
      bus.close();
    });
    return { bus, timers };
  }

  async function served(answer: (call: Message) => Message | null) {
    const service = await serve(daemon.address, answer);
    closing.push(() => {
      service.disconnect();
    });
    return service;
  }

  it('brings an answer', async () => {
    await served((call) => Message.newMethodReturn(call, 't', [4_200n]));
    const { bus } = connect();
    expect(await bus.call(CALL)).toEqual([4_200n]);
  });

  it('has no answer where there is no such service', async () => {
    const { bus } = connect();
    expect(await bus.call(CALL)).toBeNull();
  });

  it('does not wait for a service that hangs, and serves the next call', async () => {
    let isHanging = true;
    await served((call) => (isHanging ? null : Message.newMethodReturn(call, 't', [1n])));
    const { bus, timers } = connect();
    const hanging = bus.call(CALL);
    await vi.waitFor(() => {
      expect(timers.waits()).toEqual([2_000]);
    });
    timers.fireAll();
    expect(await hanging).toBeNull();
    isHanging = false;
    expect(await bus.call(CALL)).toEqual([1n]);
  });

  it('passes on nonsense as it is, and the idle time makes nothing of it', async () => {
    await served((call) => Message.newMethodReturn(call, 's', ['a while']));
    const { bus } = connect();
    expect(await createMutterIdle(bus).open()).toBeNull();
  });

  it('takes an error for no answer', async () => {
    await served((call) => Message.newError(call, 'org.example.No', 'not today'));
    const { bus } = connect();
    expect(await bus.call(CALL)).toBeNull();
  });

  it('finds a service that died and came back', async () => {
    const first = await served((call) => Message.newMethodReturn(call, 't', [1n]));
    const { bus } = connect();
    expect(await bus.call(CALL)).toEqual([1n]);
    await first.releaseName(NAME);
    first.disconnect();
    await vi.waitFor(async () => {
      expect(await bus.call(CALL)).toBeNull();
    });
    await served((call) => Message.newMethodReturn(call, 't', [2n]));
    expect(await bus.call(CALL)).toEqual([2n]);
  });

  it('hears signals of the interface it asked for, until it stops listening', async () => {
    const service = await served((call) => Message.newMethodReturn(call, 't', [1n]));
    const { bus } = connect();
    const heard: unknown[] = [];
    const stop = bus.onSignal({ interface: 'org.example.Screen' }, ({ member, body }) =>
      heard.push([member, body]),
    );
    const say = (iface: string, isOn: boolean) => {
      service.send(Message.newSignal('/org/example', iface, 'Changed', 'b', [isOn]));
    };
    await vi.waitFor(() => {
      say('org.example.Screen', true);
      expect(heard.length).toBeGreaterThan(0);
    });
    stop();
    const count = heard.length;
    say('org.example.Screen', false);
    say('org.example.Other', true);
    await bus.call(CALL);
    expect([heard[0], heard.length]).toEqual([['Changed', [true]], count]);
  });

  it('ends with the session without a sound, rests, and is opened anew', async () => {
    await served((call) => Message.newMethodReturn(call, 't', [1n]));
    let address = daemon.address;
    const { bus, timers } = connect(() => sessionBus({ busAddress: address }));
    let losses = 0;
    bus.onLost(() => (losses += 1));
    await bus.call(CALL);
    await daemon.stop();
    const unanswered = bus.call(CALL);
    // The call, then the question whether the bus itself is alive.
    await vi.waitFor(() => {
      if (losses === 0) timers.fireAll();
      expect(losses).toBe(1);
    });
    expect([await unanswered, await bus.call(CALL)]).toEqual([null, null]);
    daemon = await startPrivateBus();
    address = daemon.address;
    await served((call) => Message.newMethodReturn(call, 't', [3n]));
    now += 29_999;
    expect(await bus.call(CALL)).toBeNull();
    now += 1;
    expect(await bus.call(CALL)).toEqual([3n]);
  });

  it.each([
    ['there is none', 'unix:path=/nowhere/bus'],
    ['its address is nonsense', 'carrier-pigeon:loft=3'],
  ])('is no answer at once where %s, and nothing waits for one', async (_, busAddress) => {
    const { bus, timers } = connect(() => sessionBus({ busAddress }));
    let losses = 0;
    bus.onLost(() => (losses += 1));
    expect(await bus.call(CALL)).toBeNull();
    expect([losses, timers.waits()]).toEqual([1, []]);
  });

  it('is looked for less and less often where there is none, at least every five minutes', async () => {
    const opened: number[] = [];
    const { bus } = connect(() => {
      opened.push(now);
      return sessionBus({ busAddress: 'unix:path=/nowhere/bus' });
    });
    const startedAt = now;
    for (; now < startedAt + 20 * 60_000; now += 15_000) await bus.call(CALL);
    const pauses = opened.slice(1).map((at, index) => (at - (opened[index] ?? 0)) / 1000);
    expect(pauses).toEqual([30, 60, 120, 240, 300, 300]);
  });
});
