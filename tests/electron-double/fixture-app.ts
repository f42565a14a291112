// Writes tiny apps to a temporary folder for the double's own tests, and runs them.
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { launchDouble, runDouble } from './client.ts';
import type { DoubleApp, DoubleExit, LaunchOptions } from './client.ts';

export interface FixtureApp {
  readonly dir: string;
  readonly userDataDir: string;
  launch(options?: Partial<LaunchOptions>): Promise<DoubleApp>;
  /** Runs it to its own end. */
  run(options?: Partial<LaunchOptions>): Promise<DoubleExit>;
}

export type Cleanup = (work: () => Promise<void> | void) => void;

/**
 * Main modules may `import { … } from './host.js'`: `log(value)` prints one JSON line, `serve(pages,
 * headers)` answers app://fixture/NAME, `attempt(work)` gives the error's message.
 */
const HOST = `
import { protocol } from 'electron';
export const log = (value) => console.log(JSON.stringify(value) ?? 'undefined');
export const attempt = (work) => { try { work(); return 'no error'; } catch (error) { return error.message; } };
export const registerApp = () => protocol.registerSchemesAsPrivileged([
  { scheme: 'app', privileges: { standard: true, secure: true, supportFetchAPI: true } }]);
const types = { html: 'text/html', js: 'text/javascript', json: 'application/json' };
export const serve = (pages, headers = {}) => protocol.handle('app', (request) => {
  const name = new URL(request.url).pathname.slice(1);
  if (!(name in pages)) return new Response('not here', { status: 404 });
  return new Response(pages[name], { headers: { 'content-type': types[name.split('.').pop()], ...headers } });
});
`;

const MANIFEST = { name: 'fixture', version: '3.2.1', type: 'module', main: 'main.js' };

/** `onCleanup` is the test's `onTestFinished`: apps that still run are ended, the folder removed. */
export function createFixtureApp(files: Record<string, string>, onCleanup: Cleanup): FixtureApp {
  const folder = mkdtempSync(path.join(tmpdir(), 'electron-double-fixture-'));
  const dir = path.join(folder, 'app');
  const userDataDir = path.join(folder, 'user-data');
  mkdirSync(dir);
  const all = { 'package.json': JSON.stringify(MANIFEST), 'host.js': HOST, ...files };
  for (const [name, text] of Object.entries(all)) writeFileSync(path.join(dir, name), text);
  const running: DoubleApp[] = [];
  onCleanup(async () => {
    for (const app of running) await app.kill();
    rmSync(folder, { recursive: true, force: true });
  });
  return {
    dir,
    userDataDir,
    launch: async (options = {}) => {
      const app = await launchDouble({ appDir: dir, userDataDir, ...options });
      running.push(app);
      return app;
    },
    run: (options = {}) => runDouble({ appDir: dir, userDataDir, ...options }),
  };
}

/** The JSON lines an app has printed with `log`. */
export function logged({ stdout }: { stdout: string }): unknown[] {
  return stdout
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => (line === 'undefined' ? undefined : JSON.parse(line)) as unknown);
}
