// Full screen as Electron's windows have it: the whole display they are on, and back to where they were.
import { expect, onTestFinished, test, vi } from 'vitest';
import { createFixtureApp, logged } from './fixture-app.ts';

// Whole processes are started, on machines that may be busy.
vi.setConfig({ testTimeout: 60_000 });

function fixture(body: string): ReturnType<typeof createFixtureApp> {
  const main = `
    import { app, BrowserWindow, screen } from 'electron';
    import { attempt, log } from './host.js';
    app.whenReady().then(async () => { ${body} app.quit(); });`;
  return createFixtureApp({ 'main.js': main }, onTestFinished);
}

test('a window covers its display and goes back to where it was, telling so', async () => {
  const { stdout } = await fixture(`
    const window = new BrowserWindow({ show: false, x: 100, y: 100, width: 640, height: 480 });
    const turned = (name) => new Promise((resolve) => window.once(name, resolve));
    const entered = turned('enter-full-screen');
    window.setFullScreen(true);
    log(window.isFullScreen());
    await entered;
    log(window.getBounds());
    log(window.getNormalBounds());
    const left = turned('leave-full-screen');
    window.setFullScreen(false);
    await left;
    log(window.getBounds());`).run();
  const display = { x: 0, y: 0, width: 1920, height: 1080 };
  const normal = { x: 100, y: 100, width: 640, height: 480 };
  expect(logged({ stdout })).toEqual([true, display, normal, normal]);
});

test('a window may begin full screen', async () => {
  const { stdout } = await fixture(`
    const window = new BrowserWindow({ show: false, fullscreen: true, width: 640, height: 480 });
    log(window.getBounds().width);
    window.setFullScreen(false);
    log(window.getBounds().width);`).run();
  expect(logged({ stdout })).toEqual([1920, 640]);
});

test.skipIf(process.platform === 'darwin')(
  'full screen without a space of its own is macOS’s alone',
  async () => {
    const { stdout } = await fixture(`
      const window = new BrowserWindow({ show: false });
      log(attempt(() => window.setSimpleFullScreen(true)));`).run();
    expect(logged({ stdout })).toEqual(['window.setSimpleFullScreen is not a function']);
  },
);

test('a page may sound without a click, as in Electron; another policy is not covered', async () => {
  const { stdout } = await fixture(`
    const make = (autoplayPolicy) => () =>
      new BrowserWindow({ show: false, webPreferences: { autoplayPolicy } });
    log(attempt(make('no-user-gesture-required')));
    log(attempt(make('user-gesture-required')));`).run();
  expect(logged({ stdout })).toEqual([
    'no error',
    expect.stringContaining('webPreferences.autoplayPolicy') as unknown,
  ]);
});
