// Whatever the double does not stand in for throws by name.
import { expect, onTestFinished, test, vi } from 'vitest';
import { createFixtureApp, logged } from './fixture-app.ts';

// Whole processes and browsers are started, on machines that may be busy.
vi.setConfig({ testTimeout: 60_000 });

test('an export, a member, a static, an option and a role that are not covered throw by name', async () => {
  const app = createFixtureApp(
    {
      'main.js': `
        import { app, autoUpdater, BaseWindow, BrowserWindow, Menu, net, powerMonitor, session, utilityProcess } from 'electron';
        import { attempt, log } from './host.js';
        app.whenReady().then(() => {
          log([
            attempt(() => autoUpdater.checkForUpdates()),
            attempt(() => new BaseWindow()),
            attempt(() => net.fetch('https://example.org')),
            attempt(() => utilityProcess.fork('x.js')),
            attempt(() => app.setJumpList([])),
            attempt(() => BrowserWindow.addExtension),
            attempt(() => powerMonitor.someday),
            attempt(() => session.defaultSession.cookies),
            attempt(() => new BrowserWindow({ tabbingIdentifier: 'x' })),
            attempt(() => new BrowserWindow({ webPreferences: { nodeIntegration: true } })),
            attempt(() => Menu.buildFromTemplate([{ role: 'toggleSpellChecker' }])),
          ]);
          app.quit();
        });`,
    },
    onTestFinished,
  );
  const [messages] = logged(await app.run());
  const names = [
    'autoUpdater.checkForUpdates',
    'new BaseWindow()',
    'net.fetch',
    'utilityProcess.fork',
    'app.setJumpList',
    'BrowserWindow.addExtension',
    'powerMonitor.someday',
    'session.cookies',
    "BrowserWindow option 'tabbingIdentifier'",
    'webPreferences.nodeIntegration: true',
    "menu role 'toggleSpellChecker'",
  ];
  expect(messages).toEqual(
    names.map((name) => `electron double: ${name} is not covered (tests/electron-double/)`),
  );
});

test('what a program may always ask of an object is answered: emitters, promises, absent docks', async () => {
  const app = createFixtureApp(
    {
      'main.js': `
        import { EventEmitter } from 'node:events';
        import { app, powerMonitor } from 'electron';
        import { log } from './host.js';
        log([app instanceof EventEmitter, app.listenerCount('ready'), app.dock?.hide(), (await app) === app,
          String(app), typeof powerMonitor.once]);
        app.whenReady().then(() => app.quit());`,
    },
    onTestFinished,
  );
  expect(logged(await app.run())).toEqual([[true, 0, null, true, '[object Object]', 'function']]);
});
