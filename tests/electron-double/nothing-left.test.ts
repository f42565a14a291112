// However an app ends, no browser, folder or socket of it stays behind.
import { execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { tmpdir } from 'node:os';
import { expect, onTestFinished, test, vi } from 'vitest';
import { createFixtureApp } from './fixture-app.ts';

// Whole processes and browsers are started, on machines that may be busy.
vi.setConfig({ testTimeout: 60_000 });

const MAIN = `
  import { app, BrowserWindow } from 'electron';
  import { log, registerApp, serve } from './host.js';
  registerApp();
  app.on('before-quit', () => log('before-quit'));
  app.whenReady().then(async () => {
    serve({ 'index.html': '<!doctype html><p>hello' });
    const window = new BrowserWindow();
    await window.loadURL('app://fixture/index.html');
    log('loaded');
  });`;

// What a test runner does, in a process that can be killed.
const STARTER = `
  import { launchDouble } from ${JSON.stringify(path.join(import.meta.dirname, 'client.ts'))};
  const [appDir, userDataDir] = process.argv.slice(-2);
  const app = await launchDouble({ appDir, userDataDir });
  console.log(app.pid);`;

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch {
    return false;
  }
}

/** Command lines of running processes, where the system tells them to anyone. */
function commandLines(): string {
  return process.platform === 'win32'
    ? execFileSync('wmic', ['process', 'get', 'commandline'], { encoding: 'utf8' })
    : execFileSync('ps', ['-A', '-ww', '-o', 'args='], { encoding: 'utf8' });
}

const profiles = (): string[] =>
  readdirSync(tmpdir()).filter((name) => name.startsWith('electron-double-profile-'));

test.for(['SIGKILL', 'SIGTERM', 'SIGINT', 'quit'] as const)(
  'after %s Chromium and its profile are gone',
  async (ending) => {
    const before = new Set(profiles());
    const app = await createFixtureApp({ 'main.js': MAIN }, onTestFinished).launch();
    await expect.poll(() => app.output().stdout, { timeout: 30_000 }).toContain('loaded');
    const [windowView] = await app.windows();
    const endpoint = await app.control('browserEndpoint');
    expect(endpoint).toMatch(/^ws:/);
    expect(windowView).toBeDefined();
    const own = profiles().filter((name) => !before.has(name) && commandLines().includes(name));
    expect(own.length).toBeGreaterThan(0);

    const exit = ending === 'quit' ? await app.quit() : await app.kill(ending);

    if (ending === 'SIGKILL') expect(exit.signal).toBe('SIGKILL');
    else expect([exit.code, exit.stdout]).toEqual([0, expect.stringContaining('before-quit')]);
    await expect.poll(() => isReachable(endpoint ?? ''), { timeout: 15_000 }).toBe(false);
    // Another run's profile may be in `own` as well; it goes in its own time.
    await expect
      .poll(() => own.some((name) => !existsSync(path.join(tmpdir(), name))), { timeout: 15_000 })
      .toBe(true);
  },
);

async function isReachable(endpoint: string): Promise<boolean> {
  const url = endpoint.replace(/^ws:/, 'http:').replace(/\/devtools.*$/, '/json/version');
  return fetch(url).then(
    () => true,
    () => false,
  );
}

test('an app on a tether ends with the process that started it', async () => {
  const app = createFixtureApp({ 'main.js': MAIN }, onTestFinished);
  const starter = spawn(
    process.execPath,
    ['--input-type=module', '-e', STARTER, app.dir, app.userDataDir],
    { stdio: ['ignore', 'pipe', 'inherit'] },
  );
  const [pid] = (await once(starter.stdout, 'data')) as [Buffer];
  starter.kill('SIGKILL');
  await expect.poll(() => isAlive(Number(String(pid))), { timeout: 15_000 }).toBe(false);
});

test('an app that opens no window starts no browser', async () => {
  const main = `
    import { app } from 'electron';
    import { log } from './host.js';
    app.whenReady().then(() => log('loaded'));`;
  const app = await createFixtureApp({ 'main.js': main }, onTestFinished).launch();
  await expect.poll(() => app.output().stdout).toContain('loaded');
  expect(await app.control('browserEndpoint')).toBeUndefined();
  expect((await app.quit()).code).toBe(0);
});
