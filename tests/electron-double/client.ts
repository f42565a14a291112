// The test's side: starts an app on the double, talks to its control channel, joins its pages with
// Playwright. `launchDouble` is the way in; `runDouble` is for starts that end by themselves.
import { spawn } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { chromium } from 'playwright';
import type { Browser, Page } from 'playwright';
import { connectControl } from './control-client.ts';
import type { ControlClient } from './control-client.ts';
import type { ControlMethod, ControlMethods, WindowView } from './control-protocol.ts';
import type { IdleOverride } from './idle-source.ts';
import type { TrayView } from './tray.ts';

export interface LaunchOptions {
  /** Folder with the app's package.json, or its app.asar. */
  readonly appDir: string;
  readonly args?: readonly string[];
  /** Added to this process's environment; undefined takes a variable away. */
  readonly env?: Readonly<Record<string, string | undefined>>;
  readonly isHeaded?: boolean;
  /** Passed on as `--user-data-dir`, so that runs do not share a lock. */
  readonly userDataDir?: string;
  readonly cwd?: string;
}

/** How a process ended, and all it wrote. */
export interface DoubleExit {
  readonly code: number | null;
  readonly signal: NodeJS.Signals | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** A running app. Methods that wait throw after `timeoutMs`, saying what they saw last. */
export interface DoubleApp {
  readonly pid: number;
  readonly exited: Promise<DoubleExit>;
  output(): { stdout: string; stderr: string };
  /** Any control method by name; the ones below are the common ones. */
  control<M extends ControlMethod>(
    method: M,
    ...params: ControlMethods[M]['in'] extends undefined ? [] : [ControlMethods[M]['in']]
  ): Promise<ControlMethods[M]['out']>;
  windows(): Promise<WindowView[]>;
  waitForWindow(is: (window: WindowView) => boolean, timeoutMs?: number): Promise<WindowView>;
  waitForNoWindows(timeoutMs?: number): Promise<void>;
  /** The real page of a window, joined over CDP. */
  page(windowId: number): Promise<Page>;
  tray(): Promise<TrayView>;
  waitForTray(is: (tray: TrayView) => boolean, timeoutMs?: number): Promise<TrayView>;
  clickTrayMenu(...path: string[]): Promise<void>;
  /** A fixed idle time in seconds, `'typing'`, `'leave'` (grows from 0 now), or undefined: real. */
  setIdle(idle: number | 'typing' | 'leave' | IdleOverride | undefined): Promise<void>;
  lock(): Promise<void>;
  unlock(): Promise<void>;
  /** Suspends and resumes, `asleepMs` later on the wall clock. */
  sleepFor(asleepMs: number): Promise<void>;
  jumpClock(ms: number): Promise<void>;
  /** Asks the app to quit and waits for its end. */
  quit(): Promise<DoubleExit>;
  /** Ends the process without a word, as a crash would (`SIGKILL`), or with another signal. */
  kill(signal?: NodeJS.Signals): Promise<DoubleExit>;
}

const RUNNER = path.join(import.meta.dirname, 'run.ts');
const DEFAULT_PATIENCE_MS = 15_000;
const QUIT_PATIENCE_MS = 10_000;

/** Starts the app and resolves when its control channel answers, which may be before `ready`. */
export async function launchDouble(options: LaunchOptions): Promise<DoubleApp> {
  const name = `electron-double-${randomUUID()}`;
  const isWindows = process.platform === 'win32';
  const address = isWindows ? `\\\\.\\pipe\\${name}` : path.join(tmpdir(), `${name}.sock`);
  const run = startRunner(options, [`--double-control=${address}`, '--double-tethered']);
  const exited = run.exited.finally(() => {
    if (!isWindows) rmSync(address, { force: true });
  });
  const control = await Promise.race([
    connectControl(address, DEFAULT_PATIENCE_MS),
    exited.then((exit) => {
      throw new Error(`The app ended while starting (${String(exit.code)})\n${exit.stderr}`);
    }),
  ]);
  return createDoubleApp({ ...run, exited }, control);
}

/** Runs an app that is expected to end by itself, such as a second instance. */
export function runDouble(options: LaunchOptions): Promise<DoubleExit> {
  return startRunner(options, []).exited;
}

interface Run {
  readonly child: ChildProcess;
  readonly exited: Promise<DoubleExit>;
  readonly output: () => { stdout: string; stderr: string };
}

function startRunner(options: LaunchOptions, flags: readonly string[]): Run {
  const { appDir, args = [], userDataDir, isHeaded = false, cwd } = options;
  const mode = isHeaded ? ['--double-headed'] : ['--double-headless'];
  const userData = userDataDir === undefined ? [] : [`--user-data-dir=${userDataDir}`];
  const env = { ...process.env, ...options.env };
  const child = spawn(process.execPath, [RUNNER, ...flags, ...mode, appDir, ...userData, ...args], {
    env,
    // The tether: it ends with this process, however that ends.
    stdio: ['pipe', 'pipe', 'pipe'],
    ...(cwd === undefined ? {} : { cwd }),
  });
  const text = { stdout: '', stderr: '' };
  child.stdout.on('data', (chunk: Buffer) => (text.stdout += chunk.toString('utf8')));
  child.stderr.on('data', (chunk: Buffer) => (text.stderr += chunk.toString('utf8')));
  const exited = new Promise<DoubleExit>((resolve) => {
    child.once('exit', (code, signal) => {
      // The last output may still be on its way; a grandchild may hold the pipes for ever.
      setImmediate(() => {
        resolve({ code, signal, ...text });
      });
    });
  });
  return { child, exited, output: () => ({ ...text }) };
}

function createDoubleApp(run: Run, client: ControlClient): DoubleApp {
  const { child, exited, output } = run;
  let browser: Promise<Browser> | undefined;

  const control = ((method: ControlMethod, params?: unknown) =>
    client.ask(method, params)) as DoubleApp['control'];

  async function waitFor<T>(
    what: string,
    read: () => Promise<T | undefined>,
    timeoutMs = DEFAULT_PATIENCE_MS,
  ): Promise<T> {
    const seen = await client.until(read, timeoutMs);
    if (seen !== undefined) return seen;
    const windows = JSON.stringify(await control('windows'));
    throw new Error(`${what} did not come in ${String(timeoutMs)} ms; windows: ${windows}`);
  }

  async function page(windowId: number): Promise<Page> {
    const targetId = await control('targetId', { windowId });
    const endpoint = await control('browserEndpoint');
    if (endpoint === undefined) throw new Error('No browser is running');
    browser ??= chromium.connectOverCDP(endpoint, { noDefaults: true });
    const connected = await browser;
    return waitFor('The page', () => findPage(connected, targetId));
  }

  async function tray(): Promise<TrayView> {
    const view = await control('tray');
    if (!view) throw new Error('There is no tray icon');
    return view;
  }

  async function endWithin(timeoutMs: number): Promise<DoubleExit> {
    const timer = setTimeout(() => child.kill('SIGKILL'), timeoutMs);
    const exit = await exited;
    clearTimeout(timer);
    client.close();
    await browser?.then((one) => one.close()).catch(() => undefined);
    return exit;
  }

  return {
    pid: child.pid ?? 0,
    exited,
    output,
    control,
    page,
    tray,
    windows: () => control('windows'),
    waitForWindow: (is, timeoutMs) =>
      waitFor('The window', async () => (await control('windows')).find(is), timeoutMs),
    waitForNoWindows: async (timeoutMs) => {
      const none = async (): Promise<true | undefined> =>
        (await control('windows')).length === 0 ? true : undefined;
      await waitFor('The end of all windows', none, timeoutMs);
    },
    waitForTray: (is, timeoutMs) =>
      waitFor(
        'The tray',
        async () => {
          const view = await control('tray');
          return view && is(view) ? view : undefined;
        },
        timeoutMs,
      ),
    clickTrayMenu: (...path) => control('trayMenu', { path }),
    setIdle: (idle) => control('setIdle', { idle: idleOverride(idle) }),
    lock: () => control('setLocked', { isLocked: true, hasEvents: undefined }),
    unlock: () => control('setLocked', { isLocked: false, hasEvents: undefined }),
    sleepFor: async (asleepMs) => {
      await control('suspend');
      await control('resume', { asleepMs });
    },
    jumpClock: (ms) => control('jumpClock', { ms }),
    quit: async () => {
      await control('quit').catch(() => undefined);
      return endWithin(QUIT_PATIENCE_MS);
    },
    kill: (signal = 'SIGKILL') => {
      child.kill(signal);
      return endWithin(QUIT_PATIENCE_MS);
    },
  };
}

function idleOverride(idle: Parameters<DoubleApp['setIdle']>[0]): IdleOverride | undefined {
  if (typeof idle === 'number') return { kind: 'fixed', seconds: idle };
  if (idle === 'typing') return { kind: 'fixed', seconds: 0 };
  if (idle === 'leave') return { kind: 'growing', fromSeconds: 0 };
  return idle;
}

async function findPage(browser: Browser, targetId: string): Promise<Page | undefined> {
  for (const page of browser.contexts().flatMap((context) => context.pages())) {
    const session = await page.context().newCDPSession(page);
    const { targetInfo } = await session.send('Target.getTargetInfo');
    await session.detach();
    if (targetInfo.targetId === targetId) return page;
  }
  return undefined;
}
