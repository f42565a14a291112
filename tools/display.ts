// Whether there is a screen to show windows on, and a virtual one (Xvfb) where there is none but a window is needed.
import { spawn } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import type { Readable } from 'node:stream';
import { findProgram } from './system-packages.ts';

const START_TIMEOUT_MS = 15_000;

/** A running Xvfb. */
export interface VirtualDisplay {
  /** The value for DISPLAY, such as `:5`. */
  readonly name: string;
  stop(): void;
}

/** Whether windows can be seen: always on macOS and Windows; on Linux with an X or Wayland display. */
export function hasDisplay(platform: NodeJS.Platform, env: NodeJS.ProcessEnv): boolean {
  if (platform === 'darwin' || platform === 'win32') return true;
  return isSet(env['DISPLAY']) || isSet(env['WAYLAND_DISPLAY']);
}

/**
 * Starts Xvfb on a display of its own choosing. Undefined where it is not installed or does not start in time. It
 * ends with this process at the latest, and does not keep it alive.
 */
export async function startVirtualDisplay(): Promise<VirtualDisplay | undefined> {
  const program = findProgram('Xvfb');
  if (program === undefined) return undefined;
  const server = spawn(
    program,
    // Without -noreset it starts over, idle time and all, whenever its last client leaves.
    ['-displayfd', '3', '-screen', '0', '1280x800x24', '-nolisten', 'tcp', '-noreset'],
    {
      stdio: ['ignore', 'ignore', 'ignore', 'pipe'],
    },
  );
  const stop = (): void => {
    server.kill();
  };
  process.once('exit', stop);
  const number = await readDisplayNumber(server);
  // From here on it lives as long as this process has something else to do, and no longer.
  server.unref();
  server.stdio[3]?.destroy();
  if (number === undefined) {
    stop();
    return undefined;
  }
  return { name: `:${number}`, stop };
}

function readDisplayNumber(server: ChildProcess): Promise<string | undefined> {
  const { promise, resolve } = Promise.withResolvers<string | undefined>();
  const timer = setTimeout(() => resolve(undefined), START_TIMEOUT_MS);
  let text = '';
  (server.stdio[3] as Readable).setEncoding('utf8').on('data', (chunk: string) => {
    text += chunk;
    if (text.includes('\n')) resolve(text.trim());
  });
  server.once('error', () => resolve(undefined));
  server.once('exit', () => resolve(undefined));
  return promise.finally(() => clearTimeout(timer));
}

function isSet(value: string | undefined): boolean {
  return value !== undefined && value !== '';
}
