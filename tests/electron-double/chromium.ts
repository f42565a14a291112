// Starts one private Chromium and makes sure that nothing of it outlives this process: it is held
// by its debugging pipe, and on POSIX a waiting shell removes its profile even after a kill -9.
import { spawn } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Readable, Writable } from 'node:stream';
// Not the globals: those count the app's own wake-ups.
import { clearTimeout, setTimeout } from 'node:timers';
import { chromiumArguments, installedBrowser } from '../../tools/find-browser.ts';
import { createCdpConnection } from './cdp.ts';
import type { CdpConnection } from './cdp.ts';

export interface Chromium {
  readonly connection: CdpConnection;
  /** Where Playwright's `connectOverCDP` can join; undefined without a debugging port. */
  readonly endpoint: string | undefined;
  readonly profilePath: string;
  readonly executablePath: string;
  /** Resolves when the process is gone and its profile removed. */
  close(): Promise<void>;
}

export interface ChromiumOptions {
  readonly executablePath: string | undefined;
  readonly isHeaded: boolean;
  /** Also listen on a loopback port, for tests that join with Playwright. */
  readonly hasDebuggingPort: boolean;
  readonly onExit: () => void;
}

const CLOSE_PATIENCE_MS = 3000;
const START_PATIENCE_MS = 60_000;

// No network of its own, no first-run pages, no throttling that depends on the machine's desktop.
const FLAGS = [
  '--remote-debugging-pipe',
  '--no-startup-window',
  '--keep-alive-for-test',
  '--no-first-run',
  '--no-default-browser-check',
  '--disable-breakpad',
  '--disable-component-update',
  '--disable-background-networking',
  '--disable-sync',
  '--disable-extensions',
  '--disable-default-apps',
  '--disable-domain-reliability',
  '--disable-search-engine-choice-screen',
  '--disable-infobars',
  '--disable-gpu',
  '--disable-backgrounding-occluded-windows',
  '--disable-features=' +
    // Nothing that talks to anybody; and none of the pages that Chromium loads for its own bars with every new window.
    'Translate,MediaRouter,OptimizationHints,DialMediaRouteProvider,' +
    'PreloadTopChromeWebUI,WebUIOmniboxPopup,WebUIOmniboxAimPopup,WebUIOmniboxFullPopup',
  '--metrics-recording-only',
  '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE localhost',
  '--password-store=basic',
  '--use-mock-keychain',
  '--mute-audio',
  // Electron's default for every page; window-options.ts refuses any other.
  '--autoplay-policy=no-user-gesture-required',
  '--hide-scrollbars',
];

export async function launchChromium(options: ChromiumOptions): Promise<Chromium> {
  const executablePath = options.executablePath ?? (await installedBrowser());
  if (executablePath === undefined) throw new Error('electron double: no Chromium found');
  const profilePath = mkdtempSync(path.join(tmpdir(), 'electron-double-profile-'));
  const child = spawnWithCleaner(executablePath, browserFlags(options, profilePath), profilePath);
  const hasExited = new Promise<void>((resolve) => {
    child.once('exit', () => {
      rmSync(profilePath, { recursive: true, force: true, maxRetries: 5 });
      options.onExit();
      resolve();
    });
    child.once('error', () => {
      resolve();
    });
  });
  const log = collectLog(child);
  const [, , , write, read] = child.stdio as unknown as [null, null, Readable, Writable, Readable];
  const connection = createCdpConnection({ read, write });
  await Promise.race([
    connection.browser.send('Browser.getVersion'),
    hasExited.then(() => Promise.reject(new Error(startFailure(executablePath, log.text())))),
    new Promise((_, reject) => {
      setTimeout(
        reject,
        START_PATIENCE_MS,
        new Error(startFailure(executablePath, log.text())),
      ).unref();
    }),
  ]);
  const endpoint = options.hasDebuggingPort ? await log.endpoint : undefined;
  const close = async (): Promise<void> => {
    connection.browser.send('Browser.close').catch(() => write.destroy());
    const timer = setTimeout(() => write.destroy(), CLOSE_PATIENCE_MS);
    await hasExited;
    clearTimeout(timer);
  };
  return { connection, endpoint, profilePath, executablePath, close };
}

function browserFlags(options: ChromiumOptions, profilePath: string): string[] {
  return [
    ...FLAGS,
    `--user-data-dir=${profilePath}`,
    ...(options.hasDebuggingPort ? ['--remote-debugging-port=0'] : []),
    ...(options.isHeaded ? [] : ['--headless=new']),
    ...chromiumArguments(),
    // Without this an unsandboxed, headed Chromium shows a warning bar in every window.
    '--test-type',
  ];
}

// A session of its own keeps a terminal's Ctrl-C away from Chromium until the app has quit; the
// shell waits for Chromium, which ends with the pipe, and then removes the profile.
function spawnWithCleaner(program: string, args: string[], profilePath: string): ChildProcess {
  const stdio = ['ignore', 'ignore', 'pipe', 'pipe', 'pipe'] as ('ignore' | 'pipe')[];
  if (process.platform === 'win32') return spawn(program, args, { stdio, windowsHide: true });
  const script = 'profile="$1"; shift; "$@"; rm -rf "$profile"';
  return spawn('/bin/sh', ['-c', script, 'sh', profilePath, program, ...args], {
    stdio,
    detached: true,
  });
}

function collectLog(child: ChildProcess): { text(): string; endpoint: Promise<string> } {
  let text = '';
  const endpoint = new Promise<string>((resolve) => {
    child.stderr?.on('data', (chunk: Buffer) => {
      text = (text + chunk.toString('utf8')).slice(-4000);
      const match = /DevTools listening on (ws:\S+)/.exec(text);
      if (match?.[1]) resolve(match[1]);
    });
  });
  return { text: () => text, endpoint };
}

function startFailure(executablePath: string, log: string): string {
  return `electron double: ${executablePath} did not start\n${log.trim()}`;
}
