// Where the tools look for a browser, and what they say when there is none.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, describe, expect, it, vi } from 'vitest';
import {
  BrowserNotFoundError,
  browserCandidates,
  installedBrowser,
  missingBrowserMessage,
} from '../../tools/find-browser.ts';

describe('where a browser may be', () => {
  it('on Linux it is on the PATH, Chromium before Chrome before Edge, whatever the folder', () => {
    const paths = browserCandidates({ platform: 'linux', env: { PATH: '/usr/bin:/opt/bin' } });
    const rank = (path: string): number => paths.indexOf(path);
    expect(rank('/usr/bin/chromium')).toBe(0);
    expect(rank('/opt/bin/chromium')).toBeLessThan(rank('/usr/bin/google-chrome'));
    expect(rank('/opt/bin/google-chrome')).toBeLessThan(rank('/usr/bin/microsoft-edge'));
  });

  it('on Linux a snap comes last, because it cannot read our folders', () => {
    const paths = browserCandidates({ platform: 'linux', env: { PATH: '/snap/bin:/usr/bin' } });
    expect(paths.at(-1)).toBe('/snap/bin/chromium');
    expect(paths.filter((path) => path.startsWith('/snap/'))).toHaveLength(1);
  });

  it('on macOS it is an application, for everybody or in the home folder', () => {
    expect(browserCandidates({ platform: 'darwin', env: { HOME: '/Users/ada' } })).toEqual(
      expect.arrayContaining([
        '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
        '/Users/ada/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
      ]),
    );
  });

  it('on Windows it is under the program folders that the environment names', () => {
    const env = {
      ProgramFiles: 'C:\\Program Files',
      LOCALAPPDATA: 'C:\\Users\\ada\\AppData\\Local',
    };
    const paths = browserCandidates({ platform: 'win32', env });
    expect(paths).toContain('C:\\Program Files\\Microsoft\\Edge\\Application\\msedge.exe');
    expect(paths).toContain(
      'C:\\Users\\ada\\AppData\\Local\\Google\\Chrome\\Application\\chrome.exe',
    );
    expect(paths.some((path) => path.includes('undefined'))).toBe(false);
  });

  it('nothing is looked for where the environment says nothing', () => {
    expect(browserCandidates({ platform: 'win32', env: {} })).toEqual([]);
  });
});

describe('CHROMIUM_PATH', () => {
  const folder = mkdtempSync(join(tmpdir(), 'sitbones-browser-'));
  afterEach(() => {
    vi.unstubAllEnvs();
    rmSync(folder, { recursive: true, force: true });
  });

  it('wins over everything installed', async () => {
    const named = join(folder, 'my-browser');
    writeFileSync(named, '');
    vi.stubEnv('CHROMIUM_PATH', named);
    await expect(installedBrowser()).resolves.toBe(named);
  });

  it('is never passed over in silence when the file is not there', async () => {
    vi.stubEnv('CHROMIUM_PATH', '/nowhere/chromium');
    await expect(installedBrowser()).rejects.toThrow(BrowserNotFoundError);
    await expect(installedBrowser()).rejects.toThrow('/nowhere/chromium');
  });
});

describe('when there is no browser', () => {
  it.each([
    ['linux', 'apt-get install chromium'],
    ['darwin', 'brew install --cask chromium'],
    ['win32', 'winget install Google.Chrome'],
  ] as const)('on %s the message says what to type', (platform, command) => {
    const message = missingBrowserMessage(platform);
    expect(message).toContain(command);
    expect(message).toContain('CHROMIUM_PATH');
  });
});
