// GNOME's idle time, asked of a real Mutter without a screen on a bus of its own.
import { spawn, type ChildProcess } from 'node:child_process';
import { Message, sessionBus, type MessageBus as Connection } from '@jellybrick/dbus-next';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { createMessageBus, type MessageBus } from '../../main/adapters/desk/dbus/message-bus.ts';
import type { IdleSource } from '../../main/adapters/desk/idle/idle-source.ts';
import { createMutterIdle } from '../../main/adapters/desk/idle/mutter-idle.ts';
import { freshFolder, type TestFolder } from '../support/disks.ts';
import { isMissingServices } from '../support/live-services.ts';
import { endProcess, startPrivateBus, type PrivateBus } from '../support/private-bus.ts';

const REMOTE = 'org.gnome.Mutter.RemoteDesktop';
const LEFT_SHIFT = 42;

function after(ms: number, callback: () => void) {
  const timer = setTimeout(callback, ms);
  return () => {
    clearTimeout(timer);
  };
}

describe.skipIf(isMissingServices())('Idleness on GNOME', () => {
  let folder: TestFolder;
  let daemon: PrivateBus;
  let mutter: ChildProcess;
  let bus: MessageBus;
  let source: IdleSource;
  let keyboard: Connection;

  beforeAll(async () => {
    folder = freshFolder();
    daemon = await startPrivateBus();
    mutter = spawn('mutter', ['--headless', '--wayland', '--no-x11', '--virtual-monitor=640x480'], {
      env: {
        ...process.env,
        DBUS_SESSION_BUS_ADDRESS: daemon.address,
        XDG_RUNTIME_DIR: folder.path,
        HOME: folder.path,
        GSETTINGS_BACKEND: 'memory',
      },
      stdio: 'ignore',
    });
    bus = createMessageBus({
      open: () => sessionBus({ busAddress: daemon.address }),
      nowMs: Date.now,
      after,
    });
    keyboard = sessionBus({ busAddress: daemon.address });
    source = await vi.waitFor(
      async () => {
        const opened = await createMutterIdle(bus).open();
        if (opened === null) throw new Error('Mutter does not answer yet');
        return opened;
      },
      { timeout: 20_000, interval: 250 },
    );
  }, 40_000);

  afterAll(async () => {
    source.close();
    bus.close();
    keyboard.disconnect();
    await endProcess(mutter);
    await daemon.stop();
    folder.remove();
  });

  async function ageMs(): Promise<number> {
    const age = await source.read();
    if (age === 'unknown') throw new Error('Mutter did not answer');
    return age;
  }

  async function remote(
    member: string,
    path: string,
    args: { signature?: string; body?: unknown[] } = {},
  ) {
    const iface = path === '/org/gnome/Mutter/RemoteDesktop' ? REMOTE : `${REMOTE}.Session`;
    const reply = await keyboard.call(
      new Message({ destination: REMOTE, path, interface: iface, member, ...args }),
    );
    return reply?.body ?? [];
  }

  it('grows with the time that passes', async () => {
    const before = await ageMs();
    const startedAt = performance.now();
    await new Promise((resolve) => setTimeout(resolve, 700));
    const grown = (await ageMs()) - before;
    // Both clocks round to a millisecond or two, and the answer takes its way.
    expect(Math.abs(grown - (performance.now() - startedAt))).toBeLessThan(200);
  });

  it('is new again after a key', async () => {
    expect(await ageMs()).toBeGreaterThan(600);
    const [session] = (await remote(
      'CreateSession',
      '/org/gnome/Mutter/RemoteDesktop',
    )) as string[];
    if (session === undefined) throw new Error('Mutter gave no session');
    await remote('Start', session);
    const key = { signature: 'ub', body: [LEFT_SHIFT, true] };
    await remote('NotifyKeyboardKeycode', session, key);
    await remote('NotifyKeyboardKeycode', session, { ...key, body: [LEFT_SHIFT, false] });
    await vi.waitFor(async () => {
      expect(await ageMs()).toBeLessThan(500);
    });
  });

  it('is lost when the shell dies, and unknown from then on', async () => {
    const reasons: string[] = [];
    source.onLost((reason) => reasons.push(reason));
    await endProcess(mutter);
    const ages = [await source.read(), await source.read(), await source.read()];
    expect(ages).toEqual(['unknown', 'unknown', 'unknown']);
    expect(reasons).toEqual(['Mutter no longer answers']);
  });
});
