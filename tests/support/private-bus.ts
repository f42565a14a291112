// A D-Bus of a test's own: a real dbus-daemon on a socket that nobody else knows.
import { spawn, type ChildProcess } from 'node:child_process';
import { join } from 'node:path';
import { createInterface } from 'node:readline';

const CONFIG = join(import.meta.dirname, 'private-bus.conf');

export interface PrivateBus {
  readonly address: string;
  /** Ends the daemon, as the end of a desktop session does. */
  readonly stop: () => Promise<void>;
}

export async function startPrivateBus(): Promise<PrivateBus> {
  const args = [`--config-file=${CONFIG}`, '--nofork', '--print-address=1'];
  const daemon = spawn('dbus-daemon', args, { stdio: ['ignore', 'pipe', 'ignore'] });
  const lines = createInterface({ input: daemon.stdout });
  const address = await new Promise<string>((resolve, reject) => {
    daemon.once('error', reject);
    daemon.once('exit', (code) => {
      reject(new Error(`dbus-daemon ended with ${String(code)} before it was ready`));
    });
    lines.once('line', resolve);
  });
  return { address, stop: () => endProcess(daemon) };
}

/** Ends a process and waits until it is gone; harmless when it is. */
export async function endProcess(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const gone = new Promise((resolve) => child.once('exit', resolve));
  child.kill('SIGKILL');
  await gone;
}
