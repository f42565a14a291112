// The doors to our windows: pages served with their policy, messages checked, everything else refused.
import { EventEmitter } from 'node:events';
import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { App, Session, WebContents } from 'electron';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { APP_ORIGIN, CONTENT_POLICY, createPageServer } from '../../main/adapters/app-protocol.ts';
import { hardenWebContents, refusePermissions } from '../../main/adapters/harden-web-contents.ts';
import {
  createWindowsPort,
  serveWindows,
  type IpcServerDeps,
} from '../../main/adapters/ipc-server.ts';
import { parseCommand } from '../../main/adapters/parse-command.ts';
import { parseQuery } from '../../main/adapters/parse-query.ts';
import { CHANNELS, WIRE_VERSION, type Command } from '../../preload/contract.ts';
import { buildData } from '../support/build-data.ts';
import { buildHistory, buildToday } from '../support/build-days.ts';
import { buildGuide, buildReadings } from '../support/build-guide.ts';
import { buildLibrary } from '../support/build-library.ts';
import { buildSnapshot } from '../support/build-snapshot.ts';
import { freshFolder, type TestFolder } from '../support/disks.ts';

let folder: TestFolder;
let serve: (request: Request) => Promise<Response>;

beforeAll(() => {
  folder = freshFolder();
  const renderer = join(folder.path, 'renderer');
  mkdirSync(join(renderer, 'assets'), { recursive: true });
  writeFileSync(join(folder.path, 'secret.html'), 'secret');
  writeFileSync(join(renderer, 'popup.html'), '<!doctype html>');
  writeFileSync(join(renderer, 'assets/popup-1.js'), 'export {}');
  writeFileSync(join(renderer, 'assets/font.woff2'), Buffer.from([1, 2, 3]));
  writeFileSync(join(renderer, 'assets/odd name.css'), 'a{}');
  writeFileSync(join(renderer, 'assets/tool.exe'), 'MZ');
  symlinkSync(join(folder.path, 'secret.html'), join(renderer, 'link.html'));
  serve = createPageServer(renderer);
});

afterAll(() => {
  folder.remove();
});

describe('Our pages', () => {
  it.each([
    ['/popup.html', 'text/html; charset=utf-8'],
    ['/popup.html?x=1#y', 'text/html; charset=utf-8'],
    ['/assets/popup-1.js', 'text/javascript; charset=utf-8'],
    ['/assets/font.woff2', 'font/woff2'],
    ['/assets/odd%20name.css', 'text/css; charset=utf-8'],
  ])('%s is served as %s, with the strict policy', async (path, type) => {
    const response = await serve(new Request(`${APP_ORIGIN}${path}`));
    expect(response.status).toBe(200);
    expect(response.headers.get('content-type')).toBe(type);
    expect(response.headers.get('content-security-policy')).toBe(CONTENT_POLICY);
    expect(response.headers.get('x-content-type-options')).toBe('nosniff');
  });

  it('come with their bytes, and without them for HEAD', async () => {
    const url = `${APP_ORIGIN}/assets/font.woff2`;
    const whole = await serve(new Request(url));
    expect(new Uint8Array(await whole.arrayBuffer())).toEqual(new Uint8Array([1, 2, 3]));
    const head = await serve(new Request(url, { method: 'HEAD' }));
    expect([head.status, (await head.arrayBuffer()).byteLength]).toEqual([200, 0]);
  });

  it.each([
    ['/secret.html'],
    ['/../secret.html'],
    ['/%2e%2e/secret.html'],
    ['/..%2fsecret.html'],
    ['/assets/..%5c..%5csecret.html'],
    ['/assets/%252e%252e/popup.html'],
    ['//popup.html'],
    ['/link.html'],
    ['/assets'],
    ['/assets/'],
    ['/'],
    ['/assets/tool.exe'],
    ['/popup.html%00.js'],
    ['/%'],
    ['/POPUP.HTML'],
  ])('%s is not found, and the refusal has the policy too', async (path) => {
    const response = await serve({ url: `${APP_ORIGIN}${path}`, method: 'GET' } as Request);
    expect(response.status).toBe(404);
    expect(await response.text()).toBe('');
    expect(response.headers.get('content-security-policy')).toBe(CONTENT_POLICY);
  });

  it.each([
    ['app://elsewhere/popup.html'],
    ['https://sitbones/popup.html'],
    ['file:///etc/passwd'],
    ['nonsense'],
  ])('%s is nobody’s page', async (url) => {
    expect((await serve({ url, method: 'GET' } as Request)).status).toBe(404);
  });

  it('are only read', async () => {
    const response = await serve(new Request(`${APP_ORIGIN}/popup.html`, { method: 'POST' }));
    expect(response.status).toBe(405);
  });

  it('may use nothing from outside, no inline code, and no Trusted Types policy but Lit’s', () => {
    expect(CONTENT_POLICY).toBe(
      "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; font-src 'self'; " +
        "connect-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'; " +
        "require-trusted-types-for 'script'; trusted-types lit-html",
    );
  });
});

describe('A page', () => {
  function page() {
    const app = new EventEmitter();
    const warnings: string[] = [];
    hardenWebContents(app as unknown as App, {
      info: () => undefined,
      warn: (message) => warnings.push(message),
    });
    const opened: { handler: (() => unknown) | null } = { handler: null };
    const contents = Object.assign(new EventEmitter(), {
      setWindowOpenHandler: (handler: () => unknown) => (opened.handler = handler),
    });
    app.emit('web-contents-created', {}, contents);
    return { contents, opened, warnings };
  }

  it.each([['will-navigate'], ['will-frame-navigate'], ['will-redirect'], ['will-attach-webview']])(
    'is stopped at %s',
    (name) => {
      const { contents, warnings } = page();
      let isPrevented = false;
      contents.emit(name, { preventDefault: () => (isPrevented = true) });
      expect(isPrevented).toBe(true);
      expect(warnings).toHaveLength(1);
    },
  );

  it('cannot open a window', () => {
    expect(page().opened.handler?.()).toEqual({ action: 'deny' });
  });

  it('gets no permission, asked for or checked', () => {
    type Handler = Parameters<Session['setPermissionRequestHandler']>[0];
    const handlers: { request: Handler; check: (() => boolean) | null } = {
      request: null,
      check: null,
    };
    refusePermissions({
      setPermissionRequestHandler: (handler) => (handlers.request = handler),
      setPermissionCheckHandler: (handler) => (handlers.check = handler as () => boolean),
    });
    const answers: boolean[] = [];
    handlers.request?.({} as never, 'media', (answer) => answers.push(answer), {} as never);
    expect([...answers, handlers.check?.()]).toEqual([false, false]);
  });
});

describe('A message', () => {
  const mainFrame = { url: `${APP_ORIGIN}/popup.html`, parent: null };
  const ours = { mainFrame, isDestroyed: () => false, send: () => undefined };

  function server(origin: string = APP_ORIGIN) {
    const handlers = new Map<string, (...given: unknown[]) => unknown>();
    const commands: Command[] = [];
    const warnings: string[] = [];
    const snapshot = buildSnapshot();
    const library = buildLibrary();
    serveWindows({
      ipcMain: { handle: (name, handler) => handlers.set(name, handler as never) },
      pages: () => [ours] as unknown as readonly WebContents[],
      origin,
      parse: parseCommand,
      session: {
        snapshot: () => snapshot,
        command: (command) => {
          commands.push(command);
          return { ok: true };
        },
      },
      parseQuery,
      answers: {
        library: () => library,
        today: () => buildToday(),
        history: (asked) => buildHistory(asked),
        data: () => buildData(),
        settings: () => buildGuide(),
        desk: () => Promise.resolve(buildReadings()),
      },
      log: { info: () => undefined, warn: (message) => warnings.push(message) },
    } satisfies IpcServerDeps);
    const invoke = (channel: string, event: unknown, ...given: unknown[]) =>
      handlers.get(channel)?.(event, ...given);
    const channels = () => [...handlers.keys()];
    return { invoke, commands, warnings, snapshot, library, channels };
  }

  const good = { sender: ours, senderFrame: mainFrame };

  it('has three channels, and no more', () => {
    expect(server().channels().toSorted()).toEqual(
      [CHANNELS.ask, CHANNELS.getSnapshot, CHANNELS.sendCommand].toSorted(),
    );
  });

  it('of our own page is answered', () => {
    const { invoke, commands, snapshot } = server();
    expect(invoke(CHANNELS.getSnapshot, good, WIRE_VERSION)).toBe(snapshot);
    expect(invoke(CHANNELS.sendCommand, good, WIRE_VERSION, { kind: 'skip' })).toEqual({
      ok: true,
    });
    expect(commands).toEqual([{ kind: 'skip' }]);
  });

  it('that asks a question gets the answer to that one', () => {
    const { invoke, library } = server();
    expect(invoke(CHANNELS.ask, good, WIRE_VERSION, { kind: 'library' })).toBe(library);
    expect(invoke(CHANNELS.ask, good, WIRE_VERSION, { kind: 'today' })).toEqual(buildToday());
    const asked = { kind: 'history', range: 'month', offset: 2 };
    expect(invoke(CHANNELS.ask, good, WIRE_VERSION, asked)).toMatchObject({
      from: '2026-09-01',
      to: '2026-09-30',
    });
  });

  it.each([
    [undefined],
    [null],
    ['library'],
    [{}],
    [{ kind: 'constructor' }],
    [{ kind: 7 }],
    [{ kind: 'today', range: 'week' }],
    [{ kind: 'history' }],
    [{ kind: 'history', range: 'year', offset: 0 }],
    [{ kind: 'history', range: 'week', offset: -1 }],
    [{ kind: 'history', range: 'week', offset: 0.5 }],
    [{ kind: 'history', range: 'week', offset: 1e9 }],
  ])('that asks %j is refused and logged', (payload) => {
    const { invoke, warnings } = server();
    expect(() => invoke(CHANNELS.ask, good, WIRE_VERSION, payload)).toThrow('refused');
    expect(warnings).toHaveLength(1);
  });

  it.each([
    ['a frame that is gone', { sender: ours, senderFrame: null }],
    ['a frame inside our page', { sender: ours, senderFrame: { ...mainFrame, parent: mainFrame } }],
    ['another window', { sender: { mainFrame }, senderFrame: mainFrame }],
    [
      'a page from the network',
      { sender: ours, senderFrame: { url: 'https://sitbones/popup.html', parent: null } },
    ],
    [
      'a host that begins like ours',
      { sender: ours, senderFrame: { url: 'app://sitbones.evil/popup.html', parent: null } },
    ],
    ['a file', { sender: ours, senderFrame: { url: 'file:///popup.html', parent: null } }],
    ['an empty page', { sender: ours, senderFrame: { url: 'about:blank', parent: null } }],
    ['a frame without an address', { sender: ours, senderFrame: { url: '', parent: null } }],
  ])('of %s is refused, logged and carried out nowhere', (_who, event) => {
    const { invoke, commands, warnings } = server();
    expect(invoke(CHANNELS.sendCommand, event, WIRE_VERSION, { kind: 'quit' })).toMatchObject({
      ok: false,
      refusal: { kind: 'badMessage' },
    });
    expect(() => invoke(CHANNELS.getSnapshot, event, WIRE_VERSION)).toThrow('refused');
    expect(() => invoke(CHANNELS.ask, event, WIRE_VERSION, { kind: 'library' })).toThrow('refused');
    expect(commands).toEqual([]);
    expect(warnings).toHaveLength(3);
  });

  it('of a window of another version is refused', () => {
    const { invoke, commands } = server();
    for (const version of [undefined, 0, WIRE_VERSION + 1, String(WIRE_VERSION)]) {
      expect(invoke(CHANNELS.sendCommand, good, version, { kind: 'quit' })).toMatchObject({
        ok: false,
      });
      expect(() => invoke(CHANNELS.getSnapshot, good, version)).toThrow('version');
      expect(() => invoke(CHANNELS.ask, good, version, { kind: 'library' })).toThrow('version');
    }
    expect(commands).toEqual([]);
  });

  it('with a wrong payload is refused', () => {
    const { invoke, commands } = server();
    expect(
      invoke(CHANNELS.sendCommand, good, WIRE_VERSION, { kind: 'snooze', minutes: '5' }),
    ).toMatchObject({
      ok: false,
      refusal: { kind: 'badMessage' },
    });
    expect(commands).toEqual([]);
  });

  it('of the development server is answered when that is where our pages come from', () => {
    const origin = 'http://localhost:5173';
    const event = { sender: ours, senderFrame: { url: `${origin}/popup.html`, parent: null } };
    expect(
      server(origin).invoke(CHANNELS.sendCommand, event, WIRE_VERSION, { kind: 'skip' }),
    ).toEqual({ ok: true });
    expect(
      server().invoke(CHANNELS.sendCommand, event, WIRE_VERSION, { kind: 'skip' }),
    ).toMatchObject({ ok: false });
  });

  it('to our windows goes to every page that is still there', () => {
    const sent: unknown[][] = [];
    const pageOf = (isDestroyed: boolean) => ({
      isDestroyed: () => isDestroyed,
      send: (...given: unknown[]) => sent.push(given),
    });
    const pages = [pageOf(false), pageOf(true), pageOf(false)] as unknown as WebContents[];
    const snapshot = buildSnapshot();
    createWindowsPort(() => pages).publish(snapshot);
    expect(sent).toEqual([
      [CHANNELS.snapshotChanged, snapshot],
      [CHANNELS.snapshotChanged, snapshot],
    ]);
  });
});
