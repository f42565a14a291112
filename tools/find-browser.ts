// Finds a Chromium for the tests, the pictures and the preview, and gets one where that can be done by itself.
// Starting it is left to the callers; they pass `chromiumArguments()`.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join, posix, win32 } from 'node:path';
import { canInstallDebianPackages, installDebianPackages } from './system-packages.ts';

const PLAYWRIGHT_INSTALL_TIMEOUT_MS = 10 * 60_000;

/** Where to look: the platform's name as in `process.platform`, and the environment variables. */
export interface Surroundings {
  readonly platform: NodeJS.Platform;
  readonly env: NodeJS.ProcessEnv;
}

/** The browser to use was named by hand, and is not there. */
export class BrowserNotFoundError extends Error {
  override readonly name = 'BrowserNotFoundError';
}

/**
 * The executable of a Chromium, Chrome or Edge: CHROMIUM_PATH, else an installed one, else Playwright's own download.
 * Where there is none it gets one: Debian's package as root on Debian, else Playwright's download.
 * Throws BrowserNotFoundError, saying exactly what to install, when there is still none.
 */
export async function findBrowser(): Promise<string> {
  const present = await installedBrowser();
  if (present !== undefined) return present;
  if (canInstallDebianPackages() && installDebianPackages(['chromium', 'fonts-dejavu-core'])) {
    const packaged = await installedBrowser();
    if (packaged !== undefined) return packaged;
  }
  downloadWithPlaywright();
  const downloaded = await playwrightBrowser();
  if (downloaded !== undefined) return downloaded;
  throw new BrowserNotFoundError(missingBrowserMessage(process.platform));
}

/**
 * As findBrowser, but only looks: undefined when there is none. Throws BrowserNotFoundError when CHROMIUM_PATH names
 * a file that does not exist.
 */
export async function installedBrowser(): Promise<string | undefined> {
  const named = process.env['CHROMIUM_PATH'];
  if (named !== undefined && named !== '') {
    if (existsSync(named)) return named;
    throw new BrowserNotFoundError(`CHROMIUM_PATH is ${named}, and there is no such file.`);
  }
  const candidates = browserCandidates({ platform: process.platform, env: process.env });
  return candidates.find((path) => existsSync(path)) ?? (await playwrightBrowser());
}

/** The switches every Chromium of ours is started with: as root it cannot set up its sandbox, nor rely on /dev/shm. */
export function chromiumArguments(): string[] {
  const isRoot = process.getuid?.() === 0;
  return isRoot ? ['--no-sandbox', '--disable-dev-shm-usage'] : [];
}

/** Every path at which a browser may be installed, the preferred first: Chromium, then Chrome, then Edge. */
export function browserCandidates({ platform, env }: Surroundings): string[] {
  if (platform === 'darwin') return macCandidates(env);
  if (platform === 'win32') return windowsCandidates(env);
  return linuxCandidates(env);
}

/** What a person has to do when no browser was found and none could be fetched. */
export function missingBrowserMessage(platform: NodeJS.Platform): string {
  const install: Partial<Record<NodeJS.Platform, string>> = {
    darwin:
      'Install Google Chrome (https://www.google.com/chrome), or: brew install --cask chromium',
    win32: 'Install Google Chrome or Microsoft Edge, or: winget install Google.Chrome',
  };
  const linux =
    'Install Chromium (Debian: apt-get install chromium; Fedora: dnf install chromium; Arch: pacman -S chromium)';
  return [
    "No Chromium, Chrome or Edge was found, and Playwright's could not be downloaded.",
    `${install[platform] ?? linux}, or run: npx playwright install chromium`,
    'A browser in an unusual place is named by the environment variable CHROMIUM_PATH.',
  ].join('\n');
}

function linuxCandidates(env: NodeJS.ProcessEnv): string[] {
  const names = [
    'chromium',
    'chromium-browser',
    'google-chrome',
    'google-chrome-stable',
    'microsoft-edge',
    'microsoft-edge-stable',
  ];
  const folders = (env['PATH'] ?? '')
    .split(':')
    .filter((folder) => folder !== '' && folder !== '/snap/bin');
  const onPath = names.flatMap((name) => folders.map((folder) => posix.join(folder, name)));
  // A snap cannot read profiles outside the home folder, so it comes last.
  return [
    ...onPath,
    '/opt/google/chrome/chrome',
    '/opt/microsoft/msedge/msedge',
    '/snap/bin/chromium',
  ];
}

function macCandidates(env: NodeJS.ProcessEnv): string[] {
  const apps = ['Chromium', 'Google Chrome', 'Microsoft Edge'];
  const home = env['HOME'];
  const roots = [
    '/Applications',
    ...(home === undefined ? [] : [posix.join(home, 'Applications')]),
  ];
  return apps.flatMap((app) =>
    roots.map((root) => posix.join(root, `${app}.app/Contents/MacOS/${app}`)),
  );
}

function windowsCandidates(env: NodeJS.ProcessEnv): string[] {
  const programs = [
    'Chromium\\Application\\chrome.exe',
    'Google\\Chrome\\Application\\chrome.exe',
    'Microsoft\\Edge\\Application\\msedge.exe',
  ];
  const roots = ['LOCALAPPDATA', 'ProgramFiles', 'ProgramFiles(x86)']
    .map((name) => env[name])
    .filter((root) => root !== undefined);
  return programs.flatMap((program) => roots.map((root) => win32.join(root, program)));
}

async function playwrightBrowser(): Promise<string | undefined> {
  const { chromium } = await import('playwright');
  const path = chromium.executablePath();
  return path !== '' && existsSync(path) ? path : undefined;
}

function downloadWithPlaywright(): void {
  process.stderr.write('No Chromium, Chrome or Edge found: downloading one with Playwright…\n');
  const cli = join(import.meta.dirname, '../node_modules/playwright/cli.js');
  spawnSync(process.execPath, [cli, 'install', 'chromium'], {
    // Its progress is worth seeing; why it failed is said once, by missingBrowserMessage.
    stdio: ['ignore', 2, 'ignore'],
    timeout: PLAYWRIGHT_INSTALL_TIMEOUT_MS,
  });
}
