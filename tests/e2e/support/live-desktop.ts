// A real X desktop for the live story: Xvfb, a window manager, a terminal-like window to type into, and a keyboard.
import { spawn, spawnSync } from 'node:child_process';
import { missingLivePrograms } from '../../../tools/live-desktop.ts';
import { startVirtualDisplay } from '../../../tools/display.ts';

export interface LiveDesktop {
  /** The value for DISPLAY. */
  readonly display: string;
  /** Presses keys, a few a second, until told to stop. */
  startTyping(): void;
  /** Resolves when the last key is up. */
  stopTyping(): Promise<void>;
  /** Milliseconds since the last key, as X counts them. */
  idleMs(): number;
  close(): Promise<void>;
}

const TEXT = 'the hips do the moving the back does the steadying ';
const KEY_PERIOD_MS = 300;

/** Why the live story cannot run here; undefined when it can. In CI on Linux it never is: there it has to run. */
export function liveSkipReason(): string | undefined {
  if (process.platform !== 'linux') return 'the live story needs X11';
  const missing = missingLivePrograms('story');
  if (missing.length === 0) return undefined;
  if (process.env['CI'] === undefined || process.env['CI'] === '')
    return `not installed: ${missing.join(', ')}`;
  throw new Error(`In CI the live story must run, but these are missing: ${missing.join(', ')}`);
}

/** Starts the desktop; throws when it does not come up. */
export async function openLiveDesktop(): Promise<LiveDesktop> {
  const virtual = await startVirtualDisplay();
  if (virtual === undefined) throw new Error('Xvfb did not start');
  const env = { ...process.env, DISPLAY: virtual.name };
  const manager = spawn('openbox', ['--sm-disable'], { env, stdio: 'ignore' });
  const hands = createHands(env);
  return {
    display: virtual.name,
    startTyping: () => {
      hands.start();
    },
    stopTyping: () => hands.stop(),
    idleMs: () => {
      const { stdout } = spawnSync('xprintidle', { env, encoding: 'utf8' });
      return Number.parseInt(stdout, 10);
    },
    close: async () => {
      await hands.stop();
      manager.kill();
      virtual.stop();
    },
  };
}

/** One key after the other, each let go before the next: a held one would repeat for ever. */
function createHands(env: NodeJS.ProcessEnv): { start(): void; stop(): Promise<void> } {
  let isTyping = false;
  let done: Promise<void> = Promise.resolve();

  async function type(): Promise<void> {
    for (let at = 0; isTyping; at += 1) {
      const key = TEXT[at % TEXT.length] ?? 'e';
      await runToEnd('xdotool', ['key', key === ' ' ? 'space' : key], env);
      await new Promise((resolve) => setTimeout(resolve, KEY_PERIOD_MS));
    }
  }

  return {
    start: () => {
      if (isTyping) return;
      isTyping = true;
      done = type();
    },
    stop: () => {
      isTyping = false;
      return done;
    },
  };
}

function runToEnd(program: string, args: readonly string[], env: NodeJS.ProcessEnv): Promise<void> {
  const child = spawn(program, args, { env, stdio: 'ignore' });
  return new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('exit', () => {
      resolve();
    });
  });
}
