// The single-instance lock, across real processes.
import path from 'node:path';
import { expect, onTestFinished, test, vi } from 'vitest';
import { createFixtureApp, logged } from './fixture-app.ts';

// Whole processes and browsers are started, on machines that may be busy.
vi.setConfig({ testTimeout: 60_000 });

const MAIN = `
  import { app } from 'electron';
  import { log } from './host.js';
  const isFirst = app.requestSingleInstanceLock({ words: process.argv.slice(3) });
  log(isFirst ? 'first' : 'second');
  if (!isFirst) app.quit();
  else app.on('second-instance', (event, argv, cwd, data) => log({ argv: argv.slice(1), cwd, data }));`;

test('a later start is told that it is not the first, and the first hears of it', async () => {
  const app = createFixtureApp({ 'main.js': MAIN }, onTestFinished);
  const first = await app.launch();
  await expect.poll(() => first.output().stdout).toContain('first');

  const second = await app.run({ args: ['status', '--json'], cwd: app.dir });

  expect(second.code).toBe(0);
  expect(logged(second)).toEqual(['second']);
  const userData = `--user-data-dir=${app.userDataDir}`;
  await expect
    .poll(() => logged(first.output()))
    .toEqual([
      'first',
      {
        // Chromium hands the switches on before the words: the words come whole in the data alone.
        argv: [userData, '--json', '--allow-file-access-from-files', app.dir, 'status'],
        cwd: app.dir,
        data: { words: ['status', '--json'] },
      },
    ]);
});

test('another user-data folder is another lock', async () => {
  const app = createFixtureApp({ 'main.js': MAIN }, onTestFinished);
  const first = await app.launch();
  await expect.poll(() => first.output().stdout).toContain('first');
  const other = await app.launch({ userDataDir: path.join(app.dir, 'other') });
  await expect.poll(() => other.output().stdout).toContain('first');
});

test('the lock of a killed process is free again', async () => {
  const app = createFixtureApp({ 'main.js': MAIN }, onTestFinished);
  const killed = await app.launch();
  await expect.poll(() => killed.output().stdout).toContain('first');
  await killed.kill('SIGKILL');
  const next = await app.launch();
  await expect.poll(() => next.output().stdout).toContain('first');
});
