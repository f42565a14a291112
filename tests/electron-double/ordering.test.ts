// What Electron refuses before ready, after ready or twice is refused here, and apps end as there.
import { expect, onTestFinished, test, vi } from 'vitest';
import { createFixtureApp, logged } from './fixture-app.ts';

// Whole processes and browsers are started, on machines that may be busy.
vi.setConfig({ testTimeout: 60_000 });

async function runMain(
  main: string,
): Promise<{ code: number | null; lines: unknown[]; stderr: string }> {
  const exit = await createFixtureApp({ 'main.js': main }, onTestFinished).run();
  return { code: exit.code, lines: logged(exit), stderr: exit.stderr };
}

test('what needs a ready app throws before ready, with the message of Electron', async () => {
  const { lines } = await runMain(`
    import { app, BrowserWindow, Notification, powerMonitor, protocol, screen, session, Tray, globalShortcut, dialog } from 'electron';
    import { attempt, log } from './host.js';
    log({
      tray: attempt(() => new Tray('icon.png')),
      window: attempt(() => new BrowserWindow()),
      screen: attempt(() => screen.getPrimaryDisplay()),
      session: attempt(() => session.defaultSession),
      protocol: attempt(() => protocol.handle('app', () => new Response(''))),
      listener: attempt(() => powerMonitor.on('suspend', () => {})),
      idle: attempt(() => powerMonitor.getSystemIdleTime()),
      notification: attempt(() => new Notification()),
      shortcut: attempt(() => globalShortcut.register('F1', () => {})),
    });
    app.whenReady().then(() => app.quit());`);
  expect(lines).toEqual([
    {
      tray: 'Cannot create Tray before app is ready',
      window: 'Cannot create BrowserWindow before app is ready',
      screen: "The 'screen' module can't be used before the app 'ready' event",
      session: 'Session can only be received when app is ready',
      protocol: 'Session can only be received when app is ready',
      listener: "The 'powerMonitor' module can't be used before the app 'ready' event",
      idle: "The 'powerMonitor' module can't be used before the app 'ready' event",
      notification: 'Cannot create Notification before app is ready',
      shortcut: 'globalShortcut cannot be used before the app is ready',
    },
  ]);
});

test('what must come before ready throws after it, and schemes are registered only once', async () => {
  const { lines } = await runMain(`
    import { app, protocol } from 'electron';
    import { attempt, log, registerApp } from './host.js';
    registerApp();
    log(attempt(registerApp));
    await new Promise((resolve) => setTimeout(resolve, 20));
    app.whenReady().then(() => {
      log(attempt(() => protocol.registerSchemesAsPrivileged([])));
      log(attempt(() => app.enableSandbox()));
      log(attempt(() => app.disableHardwareAcceleration()));
      app.quit();
    });`);
  expect(lines).toEqual([
    expect.stringContaining('called twice'),
    'protocol.registerSchemesAsPrivileged should be called before app is ready',
    'app.enableSandbox() can only be called before app is ready',
    'app.disableHardwareAcceleration() can only be called before app is ready',
  ]);
});

test('ready waits for the entry’s top-level awaits, and not for anything later', async () => {
  const { lines } = await runMain(`
    import { app } from 'electron';
    import { log } from './host.js';
    app.on('ready', () => { log('ready'); });
    await new Promise((resolve) => setTimeout(resolve, 50));
    log('entry done');
    setTimeout(() => { log('later'); app.quit(); }, 50);`);
  expect(lines).toEqual(['entry done', 'ready', 'later']);
});

test('quitting before ready still lets ready be emitted, so an app has to return as well', async () => {
  const { code, lines } = await runMain(`
    import { app } from 'electron';
    import { log } from './host.js';
    for (const name of ['before-quit', 'will-quit', 'quit', 'ready']) app.on(name, () => log(name));
    app.quit();
    log('still here');`);
  expect(lines).toEqual(['before-quit', 'will-quit', 'quit', 'still here', 'ready']);
  expect(code).toBe(0);
});

test('an app without a window-all-closed listener quits with its last window', async () => {
  const { code, lines } = await runMain(`
    import { app, BrowserWindow } from 'electron';
    import { log } from './host.js';
    app.whenReady().then(() => {
      const window = new BrowserWindow({ show: false });
      for (const name of ['before-quit', 'will-quit', 'quit']) app.on(name, () => log(name));
      window.on('close', () => log('close'));
      window.on('closed', () => log('closed'));
      window.close();
    });`);
  expect(lines).toEqual(['close', 'closed', 'before-quit', 'will-quit', 'quit']);
  expect(code).toBe(0);
});

test('a window that prevents its close keeps the app from quitting', async () => {
  const { lines } = await runMain(`
    import { app, BrowserWindow } from 'electron';
    import { log } from './host.js';
    app.whenReady().then(() => {
      const window = new BrowserWindow({ show: false });
      window.once('close', (event) => { event.preventDefault(); log('kept'); });
      app.on('will-quit', () => log('will-quit'));
      app.quit();
      setTimeout(() => app.quit(), 20);
    });`);
  expect(lines).toEqual(['kept', 'will-quit']);
});

test('app.exit closes windows without asking and reports its code', async () => {
  const { code, lines } = await runMain(`
    import { app, BrowserWindow } from 'electron';
    import { log } from './host.js';
    for (const name of ['before-quit', 'will-quit']) app.on(name, () => log(name));
    app.on('quit', (event, exitCode) => log(['quit', exitCode]));
    app.whenReady().then(() => {
      const window = new BrowserWindow({ show: false });
      window.on('close', () => log('close'));
      app.exit(7);
    });`);
  expect(lines).toEqual([['quit', 7]]);
  expect(code).toBe(7);
});

test('an uncaught exception ends the run loudly', async () => {
  const { code, stderr } = await runMain(`
    import { app } from 'electron';
    app.whenReady().then(() => setTimeout(() => { throw new Error('the tray is on fire'); }));`);
  expect(code).toBe(70);
  expect(stderr).toContain('uncaught exception in the main process');
  expect(stderr).toContain('the tray is on fire');
});

test('an entry that throws while loading ends the run as loudly', async () => {
  const { code, stderr } = await runMain(`import { nothing } from 'node:fs';`);
  expect(code).toBe(70);
  expect(stderr).toContain('nothing');
});

test('an unhandled rejection only warns, as in Electron', async () => {
  const { code, lines, stderr } = await runMain(`
    import { app } from 'electron';
    import { log } from './host.js';
    Promise.reject(new Error('left alone'));
    app.whenReady().then(() => setTimeout(() => { log('alive'); app.quit(); }, 30));`);
  expect(lines).toEqual(['alive']);
  expect(stderr).toContain('left alone');
  expect(code).toBe(1);
});

test('the process looks like the main process of Electron', async () => {
  const app = createFixtureApp(
    {
      'main.js': `
        import electron, { app } from 'electron';
        import { createRequire } from 'node:module';
        import { log } from './host.js';
        const required = createRequire(import.meta.url)('electron');
        log({
          sameModule: required.app === app && electron.app === app,
          type: process.type, defaultApp: process.defaultApp,
          electron: typeof process.versions.electron, chrome: typeof process.versions.chrome,
          argv: process.argv.slice(2), name: app.name, version: app.getVersion(),
          isPackaged: app.isPackaged, userData: app.getPath('userData'), appPath: app.getAppPath(),
        });
        app.whenReady().then(() => app.quit());`,
    },
    onTestFinished,
  );
  const exit = await app.run({ args: ['--flag', 'word'] });
  expect(logged(exit)).toEqual([
    {
      sameModule: true,
      type: 'browser',
      defaultApp: true,
      electron: 'string',
      chrome: 'string',
      argv: [`--user-data-dir=${app.userDataDir}`, '--flag', 'word'],
      name: 'fixture',
      version: '3.2.1',
      isPackaged: false,
      userData: app.userDataDir,
      appPath: app.dir,
    },
  ]);
});
