// An app.asar runs as a packaged app does.
import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { createPackage } from '@electron/asar';
import { expect, onTestFinished, test, vi } from 'vitest';
import { createFixtureApp, logged } from './fixture-app.ts';

// Whole processes are started, on machines that may be busy.
vi.setConfig({ testTimeout: 60_000 });

test('an app.asar starts packaged, with its resources beside it', async () => {
  const app = createFixtureApp(
    {
      'main.js': `
        import { app } from 'electron';
        import { existsSync, readFileSync } from 'node:fs';
        import path from 'node:path';
        import { log } from './host.js';
        log({
          isPackaged: app.isPackaged, defaultApp: process.defaultApp, argv: process.argv.slice(1),
          archive: path.basename(app.getAppPath()), ownFolder: path.basename(import.meta.dirname),
          extra: readFileSync(path.join(process.resourcesPath, 'icon.txt'), 'utf8'),
          manifest: existsSync(path.join(app.getAppPath(), 'package.json')),
        });
        app.whenReady().then(() => app.quit());`,
    },
    onTestFinished,
  );
  const resources = path.join(app.dir, '..', 'resources');
  mkdirSync(resources);
  writeFileSync(path.join(resources, 'icon.txt'), 'an icon');
  const archive = path.join(resources, 'app.asar');
  await createPackage(app.dir, archive);

  const exit = await app.run({ appDir: archive, args: ['--hidden'] });

  expect(exit.stderr).toBe('');
  expect(logged(exit)).toEqual([
    {
      isPackaged: true,
      argv: [`--user-data-dir=${app.userDataDir}`, '--hidden'],
      archive: 'app.asar',
      ownFolder: 'app.asar',
      extra: 'an icon',
      manifest: true,
    },
  ]);
});
