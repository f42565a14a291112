// Our Wayland client against real compositors without a screen. Debian's sway (1.7) and Mutter lack ext-idle-notify, so
// what is held here is the handshake and the answer "not offered"; KWin, which has it, does not start without a display
// (its Qt plugin cannot be initialised). The notifications themselves are held against tests/support/fake-compositor.ts,
// which speaks the wire format.
import { spawn, type ChildProcess } from 'node:child_process';
import { chmodSync, chownSync, existsSync, readdirSync } from 'node:fs';
import { connect } from 'node:net';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { createExtIdleNotify } from '../../main/adapters/desk/idle/ext-idle-notify.ts';
import { freshFolder, type TestFolder } from '../support/disks.ts';
import { isMissingServices } from '../support/live-services.ts';
import { endProcess, startPrivateBus, type PrivateBus } from '../support/private-bus.ts';

/** Nobody, on Debian: sway refuses to run as root. */
const NOBODY = 65_534;
const AS_NOBODY = ['--reuid=65534', '--regid=65534', '--clear-groups'];
const isRoot = process.getuid?.() === 0;

/** Real milliseconds; the timers of the machine. */
function after(ms: number, callback: () => void) {
  const timer = setTimeout(callback, ms);
  return () => {
    clearTimeout(timer);
  };
}

describe.skipIf(isMissingServices())(
  'Without ext-idle-notify our client says so within two seconds',
  () => {
    const compositors: ChildProcess[] = [];
    let folder: TestFolder;
    let daemon: PrivateBus;

    beforeAll(async () => {
      folder = freshFolder();
      chmodSync(folder.path, 0o700);
      daemon = await startPrivateBus();
    });

    afterAll(async () => {
      for (const each of compositors) await endProcess(each);
      await daemon.stop();
      folder.remove();
    });

    function start(file: string, args: readonly string[], env: NodeJS.ProcessEnv): void {
      const own = { XDG_RUNTIME_DIR: folder.path, HOME: folder.path, WAYLAND_DISPLAY: undefined };
      compositors.push(
        spawn(file, args, { env: { ...process.env, ...own, ...env }, stdio: 'ignore' }),
      );
    }

    /** The name of the compositor's socket, once it is there. */
    function socket(name: RegExp): Promise<string> {
      return vi.waitFor(
        () => {
          const found = readdirSync(folder.path).find((file) => name.test(file));
          if (found === undefined) throw new Error('the compositor has no socket yet');
          return join(folder.path, found);
        },
        { timeout: 20_000, interval: 100 },
      );
    }

    async function open(path: string) {
      expect(existsSync(path)).toBe(true);
      const asked: string[] = [];
      const connecting = () => {
        const stream = connect(path);
        stream.once('data', () => asked.push('heard'));
        return stream;
      };
      const startedAt = performance.now();
      const source = await createExtIdleNotify({
        connect: connecting,
        nowMs: Date.now,
        after,
      }).open();
      return { source, heard: asked.length > 0, tookMs: performance.now() - startedAt };
    }

    it('on Mutter', async () => {
      const args = ['--headless', '--wayland', '--no-x11', '--virtual-monitor=640x480'];
      start('mutter', [...args, '--wayland-display=wayland-mutter'], {
        DBUS_SESSION_BUS_ADDRESS: daemon.address,
        GSETTINGS_BACKEND: 'memory',
      });
      const { source, heard, tookMs } = await open(await socket(/^wayland-mutter$/));
      expect([source, heard]).toEqual([null, true]);
      expect(tookMs).toBeLessThan(2_000);
    }, 40_000);

    it('on sway', async () => {
      if (isRoot) chownSync(folder.path, NOBODY, NOBODY);
      const sway = ['sway', '--config', '/dev/null'];
      const [file = '', ...args] = isRoot ? ['setpriv', ...AS_NOBODY, ...sway] : sway;
      start(file, args, {
        WLR_BACKENDS: 'headless',
        WLR_RENDERER: 'pixman',
        WLR_LIBINPUT_NO_DEVICES: '1',
      });
      const { source, heard, tookMs } = await open(await socket(/^wayland-\d+$/));
      expect([source, heard]).toEqual([null, true]);
      expect(tookMs).toBeLessThan(2_000);
    }, 40_000);
  },
);
