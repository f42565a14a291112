// Windows are real Chromium pages: the app's scheme and policy, the sandboxed preload, IPC, and the
// guards around a page.
import { expect, onTestFinished, test, vi } from 'vitest';
import { createFixtureApp, logged } from './fixture-app.ts';
import type { DoubleApp } from './client.ts';

// Whole processes and browsers are started, on machines that may be busy.
vi.setConfig({ testTimeout: 60_000 });

const CSP = "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'";

/** An app with one window on app://fixture/index.html; `main` runs before it, `window` is its body. */
function windowApp(parts: {
  main?: string;
  window?: string;
  preload?: string;
  pages?: Record<string, string>;
}): ReturnType<typeof createFixtureApp> {
  const pages = { 'index.html': '<!doctype html><title>Page</title><p>hello</p>', ...parts.pages };
  return createFixtureApp(
    {
      'preload.cjs': parts.preload ?? '',
      'main.js': `
        import { app, BrowserWindow, ipcMain, session } from 'electron';
        import path from 'node:path';
        import { attempt, log, registerApp, serve } from './host.js';
        registerApp();
        app.on('window-all-closed', () => {});
        app.whenReady().then(async () => {
          serve(${JSON.stringify(pages)}, { 'content-security-policy': ${JSON.stringify(CSP)} });
          const preload = path.join(import.meta.dirname, 'preload.cjs');
          ${parts.main ?? ''}
          const window = new BrowserWindow({ width: 360, height: 420, webPreferences: { preload } });
          const { webContents } = window;
          ${parts.window ?? ''}
          await window.loadURL('app://fixture/index.html');
          log('loaded');
        });`,
    },
    onTestFinished,
  );
}

async function evaluate(app: DoubleApp, expression: string): Promise<unknown> {
  const window = await app.waitForWindow(({ isLoading }) => !isLoading);
  return app.control('evaluate', { windowId: window.id, expression });
}

async function launchLoaded(parts: Parameters<typeof windowApp>[0]): Promise<DoubleApp> {
  const app = await windowApp(parts).launch();
  await expect.poll(() => app.output().stdout, { timeout: 15_000 }).toContain('"loaded"');
  return app;
}

test('the app’s scheme serves pages, and Chromium enforces the policy in its headers', async () => {
  const app = await launchLoaded({
    pages: {
      'index.html': `<!doctype html><title>Page</title><p id="p" style="color: rgb(1, 2, 3)">hello</p>
        <script>window.inline = true;</script><script src="own.js"></script>
        <script src="https://elsewhere.example/x.js"></script>`,
      'own.js': `window.own = true;`,
      'data.json': '{"fetched":true}',
    },
  });
  const facts = `(async () => ({
    inline: window.inline === true, own: window.own === true, isSecure: isSecureContext,
    color: getComputedStyle(document.getElementById('p')).color,
    data: await (await fetch('data.json')).json(), missing: (await fetch('nothing.json')).status,
    size: [innerWidth, innerHeight],
  }))()`;
  expect(await evaluate(app, facts)).toEqual({
    inline: false,
    own: true,
    isSecure: true,
    color: 'rgb(0, 0, 0)',
    data: { fetched: true },
    missing: 404,
    size: [360, 420],
  });
  const { pageProblems } = await app.control('counts');
  const about = pageProblems.map(({ text }) => text).join('\n');
  for (const what of ['inline style', 'inline script', 'https://elsewhere.example/x.js']) {
    expect(about).toContain(what);
  }
});

test('main sees only the app’s own addresses', async () => {
  const app = await launchLoaded({
    main: `ipcMain.handle('who', (event) => ({
      url: event.senderFrame.url, origin: event.senderFrame.origin, isTop: event.senderFrame.parent === null,
      isSender: event.sender === BrowserWindow.getAllWindows()[0].webContents,
    }));`,
    preload: `require('electron').contextBridge.exposeInMainWorld('who', () => require('electron').ipcRenderer.invoke('who'));`,
  });
  expect(await evaluate(app, 'who()')).toEqual({
    url: 'app://fixture/index.html',
    origin: 'app://fixture',
    isTop: true,
    isSender: true,
  });
  expect(await app.windows()).toMatchObject([{ url: 'app://fixture/index.html', title: 'Page' }]);
});

test('a preload can require what Electron’s sandbox has, and nothing else', async () => {
  const app = await launchLoaded({
    preload: `
      const { contextBridge } = require('electron');
      const messages = ['fs', 'node:fs', './other.cjs'].map((name) => {
        try { require(name); return 'found'; } catch (error) { return error.message; } });
      const { EventEmitter } = require('node:events');
      const emitter = new EventEmitter();
      const heard = [];
      emitter.once('word', (word) => heard.push(word));
      emitter.emit('word', 'one'); emitter.emit('word', 'two');
      contextBridge.exposeInMainWorld('facts', { messages, heard,
        modules: [typeof require('timers').setTimeout, typeof require('url').URL, typeof require('electron/renderer')],
        process: [process.type, process.sandboxed, process.contextIsolated, typeof process.versions.electron],
        globals: [typeof module, typeof exports, typeof global, typeof setImmediate, typeof __dirname] });`,
  });
  expect(await evaluate(app, 'facts')).toEqual({
    messages: [
      'module not found: fs',
      'module not found: node:fs',
      'module not found: ./other.cjs',
    ],
    heard: ['one'],
    modules: ['function', 'function', 'object'],
    process: ['renderer', true, true, 'string'],
    globals: ['object', 'object', 'object', 'function', 'undefined'],
  });
});

test('the page shares nothing with the preload but what was exposed, frozen', async () => {
  const app = await launchLoaded({
    preload: `
      globalThis.secret = 1; Array.prototype.leak = 1;
      require('electron').contextBridge.exposeInMainWorld('api', { list: [{ deep: true }] });`,
  });
  const facts = `(() => {
    let failure = 'none';
    try { 'use strict'; Object.assign(window.api, { extra: 1 }); } catch (error) { failure = error.name; }
    window.api = 'gone';
    return { secret: typeof secret, leak: typeof [].leak, require: typeof require, ipc: typeof ipcRenderer,
      api: api.list, failure, isDeeplyFrozen: Object.isFrozen(api.list[0]) };
  })()`;
  expect(await evaluate(app, facts)).toEqual({
    secret: 'undefined',
    leak: 'undefined',
    require: 'undefined',
    ipc: 'undefined',
    api: [{ deep: true }],
    failure: 'TypeError',
    isDeeplyFrozen: true,
  });
});

test('functions cross the bridge both ways, with their answers, errors and promises', async () => {
  const app = await launchLoaded({
    preload: `
      require('electron').contextBridge.exposeInMainWorld('api', {
        add: (a, b) => a + b,
        fail: () => { throw new RangeError('too far'); },
        later: async (work) => (await work('asked')).toUpperCase(),
        reject: () => Promise.reject(new Error('not today')),
        call: (work) => work({ map: new Map([[1, new Date(0)]]) }),
      });`,
  });
  const facts = `(async () => ({
    sum: api.add(2, 3),
    thrown: (() => { try { api.fail(); } catch (error) { return [error instanceof Error, error.message]; } })(),
    later: await api.later(async (word) => word + ' and answered'),
    rejected: await api.reject().catch((error) => error.message),
    called: api.call(({ map }) => map instanceof Map && map.get(1).getTime()),
  }))()`;
  expect(await evaluate(app, facts)).toEqual({
    sum: 5,
    thrown: [true, 'too far'],
    later: 'ASKED AND ANSWERED',
    rejected: 'not today',
    called: 0,
  });
});

test('invoke brings values and errors back as Electron does, and refuses what cannot be cloned', async () => {
  const app = await launchLoaded({
    main: `
      ipcMain.handle('echo', (event, ...args) => args);
      ipcMain.handle('boom', () => { throw new TypeError('no'); });
      ipcMain.handle('odd', () => ({ callback: () => {} }));
      ipcMain.on('note', (event, text) => { log(['note', text]); event.reply('noted', text.length); });`,
    window: `log(attempt(() => webContents.send('noted', () => {})));`,
    preload: `
      const { contextBridge, ipcRenderer } = require('electron');
      const messageOf = (promise) => promise.catch((error) => error.message);
      contextBridge.exposeInMainWorld('api', {
        echo: (...args) => ipcRenderer.invoke('echo', ...args),
        errors: () => Promise.all([
          messageOf(ipcRenderer.invoke('boom')), messageOf(ipcRenderer.invoke('nobody')),
          messageOf(ipcRenderer.invoke('odd')), messageOf(ipcRenderer.invoke('echo', () => {})),
        ]),
        note: (text) => new Promise((resolve) => {
          ipcRenderer.once('noted', (event, length) => resolve(length));
          ipcRenderer.send('note', text);
        }),
      });`,
  });
  const facts = `(async () => {
    const [when, missing, bytes, big] = await api.echo(new Date(5), undefined, new Uint8Array([1, 2]), 9n);
    return { when: when.getTime(), missing: missing === undefined, bytes: [...bytes], big: String(big),
      errors: await api.errors(), note: await api.note('hello') };
  })()`;
  expect(await evaluate(app, facts)).toEqual({
    when: 5,
    missing: true,
    bytes: [1, 2],
    big: '9',
    errors: [
      "Error invoking remote method 'boom': TypeError: no",
      "Error invoking remote method 'nobody': Error: No handler registered for 'nobody'",
      "Error invoking remote method 'odd': Error: An object could not be cloned.",
      'An object could not be cloned.',
    ],
    note: 5,
  });
  expect(logged(app.output())).toEqual([
    'An object could not be cloned.',
    'loaded',
    ['note', 'hello'],
  ]);
});

test.for([
  ['throws', `throw new Error('bad preload');`, 'bad preload'],
  ['is an ES module', `import { ipcRenderer } from 'electron';`, 'import'],
])('a preload that %s leaves a page without an API and only says so', async ([, preload, text]) => {
  const app = await launchLoaded({
    preload: preload ?? '',
    window: `webContents.on('preload-error', (event, file, error) => log(['preload-error', error.message]));`,
  });
  expect(await evaluate(app, 'document.body.innerText')).toBe('hello');
  await expect
    .poll(() => JSON.stringify(logged(app.output())))
    .toMatch(new RegExp(`preload-error.*${text ?? ''}`));
});

test('a page’s own navigation asks first; window.open asks its handler; nothing leaves the machine', async () => {
  const app = await launchLoaded({
    window: `
      webContents.on('will-navigate', (event, url) => {
        log(['will-navigate', event.url]);
        if (!url.startsWith('app:')) event.preventDefault();
      });
      webContents.setWindowOpenHandler(({ url }) => { log(['open', url]); return { action: 'deny' }; });`,
    pages: { 'second.html': '<!doctype html><title>Second</title>' },
  });
  await evaluate(
    app,
    `window.open('https://elsewhere.example/popup'); location.href = 'https://elsewhere.example/'; 0`,
  );
  await expect
    .poll(() => logged(app.output()))
    .toContainEqual(['will-navigate', 'https://elsewhere.example/']);
  expect(await evaluate(app, 'location.pathname')).toBe('/index.html');
  await evaluate(
    app,
    `Object.assign(document.createElement('a'), { href: 'https://elsewhere.example/link', target: '_blank' }).click()`,
  );
  await evaluate(app, `location.href = 'second.html'; 0`);
  await app.waitForWindow(({ url }) => url === 'app://fixture/second.html');
  for (const name of ['popup', 'link']) {
    expect(logged(app.output())).toContainEqual(['open', `https://elsewhere.example/${name}`]);
  }
  expect(await app.windows()).toHaveLength(1);
});

test('loadURL rejects with the network error of Chromium', async () => {
  const app = windowApp({
    main: `const other = new BrowserWindow({ show: false });
      other.loadURL('https://elsewhere.example/').catch((error) => log([error.code, error.message]));`,
  });
  const running = await app.launch();
  await expect
    .poll(() => logged(running.output()), { timeout: 15_000 })
    .toContainEqual([-20, "ERR_BLOCKED_BY_CLIENT (-20) loading 'https://elsewhere.example/'"]);
  expect((await running.control('counts')).refusedRequests).toEqual(['https://elsewhere.example/']);
});

test('any use of a destroyed window throws', async () => {
  const exit = await windowApp({
    main: `const gone = new BrowserWindow({ show: false });
      const contents = gone.webContents;
      gone.on('closed', () => log('closed'));
      gone.destroy();
      log([gone.isDestroyed(), contents.isDestroyed(), BrowserWindow.getAllWindows().length,
        attempt(() => gone.show()), attempt(() => gone.getBounds()), attempt(() => gone.webContents),
        attempt(() => contents.send('x')), attempt(() => gone.setPosition(0, 0))]);
      app.exit(0);`,
  }).run();
  const message = 'Object has been destroyed';
  expect(logged(exit).slice(0, 2)).toEqual([
    'closed',
    [true, true, 0, message, message, message, message, message],
  ]);
});

test('a window has the life of one: ready-to-show before it is shown, focus only where it may be', async () => {
  const exit = await windowApp({
    main: `const quiet = new BrowserWindow({ show: false, focusable: false, frame: false, x: 10, y: 20, width: 360, height: 300 });
      for (const name of ['ready-to-show', 'show', 'focus', 'hide', 'close', 'closed']) quiet.on(name, () => log(name));
      quiet.loadURL('app://fixture/index.html');
      await new Promise((resolve) => quiet.once('ready-to-show', resolve));
      log([quiet.isVisible(), quiet.getBounds()]);
      quiet.showInactive();
      quiet.show();
      log([quiet.isVisible(), quiet.isFocused(), attempt(() => quiet.setPosition(1.5, 2))]);
      quiet.setBounds({ x: 5, height: 310 });
      log(quiet.getBounds());
      quiet.hide();
      quiet.close();
      await new Promise((resolve) => quiet.once('closed', resolve));
      app.exit(0);`,
  }).run();
  expect(logged(exit)).toEqual([
    'ready-to-show',
    [false, { x: 10, y: 20, width: 360, height: 300 }],
    'show',
    [true, false, expect.stringContaining('conversion failure')],
    { x: 5, y: 20, width: 360, height: 310 },
    'hide',
    'close',
    'closed',
  ]);
});

test('a page that closes itself asks its window, which may refuse', async () => {
  const app = await launchLoaded({
    window: `window.once('close', (event) => { event.preventDefault(); log('kept'); });
      window.on('closed', () => log('closed'));`,
  });
  await evaluate(app, 'window.close()');
  await expect.poll(() => logged(app.output())).toContain('kept');
  await evaluate(app, 'window.close()');
  await app.waitForNoWindows();
  expect(logged(app.output())).toEqual(['loaded', 'kept', 'closed']);
});

test('a hidden window’s page knows that it is hidden, and a crashed one is reported', async () => {
  const app = await launchLoaded({
    window: `webContents.on('render-process-gone', (event, { reason }) => log(['gone', reason]));
      ipcMain.on('visibility', (event, isVisible) => (isVisible ? window.showInactive() : window.hide()));`,
    preload: `const { contextBridge, ipcRenderer } = require('electron');
      contextBridge.exposeInMainWorld('setVisible', (is) => ipcRenderer.send('visibility', is));`,
  });
  expect(await evaluate(app, 'document.visibilityState')).toBe('visible');
  await evaluate(app, 'setVisible(false)');
  await expect.poll(() => evaluate(app, 'document.visibilityState')).toBe('hidden');
  await evaluate(app, 'setVisible(true)');
  await expect.poll(() => evaluate(app, 'document.visibilityState')).toBe('visible');
  const [window] = await app.windows();
  await app.control('crashPage', { windowId: window?.id ?? 0 });
  await expect.poll(() => logged(app.output())).toContainEqual(['gone', 'crashed']);
});

test('a page without faults writes nothing to its console and asks for nothing it did not name', async () => {
  const app = await launchLoaded({
    main: `const { webRequest } = session.defaultSession;
      webRequest.onBeforeRequest(({ url }, answer) => { log(url); answer({}); });`,
  });
  expect((await app.control('counts')).pageProblems).toEqual([]);
  expect(logged(app.output())).toEqual(['app://fixture/index.html', 'loaded']);
});

test('Playwright joins a window’s page', async () => {
  const app = await launchLoaded({});
  const [window] = await app.windows();
  const page = await app.page(window?.id ?? 0);
  expect(await page.locator('p').textContent()).toBe('hello');
  expect(await page.title()).toBe('Page');
});
