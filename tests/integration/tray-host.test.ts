// Whether a panel shows the tray icon, asked on a real bus: of a panel that is there, comes late, or never.
import { Message, sessionBus, Variant, type MessageBus as Connection } from '@jellybrick/dbus-next';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createMessageBus } from '../../main/adapters/desk/dbus/message-bus.ts';
import { createTrayHost } from '../../main/adapters/tray-host.ts';
import { isMissingServices } from '../support/live-services.ts';
import { startPrivateBus, type PrivateBus } from '../support/private-bus.ts';

const WATCHER = 'org.kde.StatusNotifierWatcher';

function after(ms: number, callback: () => void): () => void {
  const timer = setTimeout(callback, ms);
  return () => {
    clearTimeout(timer);
  };
}

/** A test has no panel to wait for. */
function soon(ms: number, callback: () => void): () => void {
  return after(ms / 50, callback);
}

describe.skipIf(isMissingServices())('A panel', () => {
  let daemon: PrivateBus;
  const closing: (() => void)[] = [];

  beforeEach(async () => {
    daemon = await startPrivateBus();
  });

  afterEach(async () => {
    for (const close of closing.splice(0)) close();
    await daemon.stop();
  });

  /** The watcher of a desktop, with a panel or without. */
  async function watcher(hasHost: boolean) {
    const connection: Connection = sessionBus({ busAddress: daemon.address });
    closing.push(() => {
      connection.disconnect();
    });
    const state = { hasHost, asked: 0 };
    connection.addMethodHandler((call: Message) => {
      if (call.member !== 'Get') return false;
      state.asked += 1;
      connection.send(Message.newMethodReturn(call, 'v', [new Variant('b', state.hasHost)]));
      return true;
    });
    await connection.requestName(WATCHER, 0);
    return {
      state,
      addHost: () => {
        state.hasHost = true;
        connection.send(
          Message.newSignal(
            '/StatusNotifierWatcher',
            WATCHER,
            'StatusNotifierHostRegistered',
            '',
            [],
          ),
        );
      },
    };
  }

  function look({ mayBeSilent = false, address = daemon.address } = {}) {
    const open = () => sessionBus({ busAddress: address });
    const bus = createMessageBus({ open, nowMs: Date.now, after });
    closing.push(() => {
      bus.close();
    });
    const asked = vi.spyOn(bus, 'call');
    return { host: createTrayHost({ bus, after: soon, mayBeSilent }), asked };
  }

  function toBeMissing(host: { isMissing: () => boolean }, expected: boolean) {
    return vi.waitFor(() => {
      expect(host.isMissing()).toBe(expected);
    });
  }

  it('that is there is asked about once', async () => {
    const { state } = await watcher(true);
    const { host } = look();
    await vi.waitFor(() => {
      expect(state.asked).toBe(1);
    });
    await new Promise((resolve) => setTimeout(resolve, 100));
    expect([host.isMissing(), state.asked]).toEqual([false, 1]);
  });

  it('that is not there is missed, and noticed when it comes', async () => {
    const panel = await watcher(false);
    const { host } = look({ mayBeSilent: true });
    await toBeMissing(host, true);
    panel.addHost();
    await toBeMissing(host, false);
  });

  it('without even a watcher is missed, and both are noticed when they come', async () => {
    const { host } = look();
    await toBeMissing(host, true);
    await watcher(true);
    await toBeMissing(host, false);
  });

  it('of the old kind may be there without a word', async () => {
    const { host, asked } = look({ mayBeSilent: true });
    await vi.waitFor(() => {
      expect(asked).toHaveBeenCalledTimes(2);
    });
    expect(host.isMissing()).toBe(false);
  });

  it('is not spoken of where there is no bus to ask', async () => {
    const { host, asked } = look({ address: 'unix:path=/nowhere/bus' });
    await vi.waitFor(() => {
      expect(asked).toHaveBeenCalledTimes(2);
    });
    expect(host.isMissing()).toBe(false);
  });
});
