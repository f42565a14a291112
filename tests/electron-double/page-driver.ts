// Drives the Chromium page behind one WebContents over CDP: scripts before load, navigation,
// messages both ways, size and visibility. What it observes goes to the PageEvents it is given.
import { randomUUID } from 'node:crypto';
import { useChromium } from './browser-host.ts';
import { doubleOptions } from './double-options.ts';
import type { CdpSession } from './cdp.ts';
import { answerPageRequests } from './page-requests.ts';
import type { PageRequest } from './page-requests.ts';
import { mainWorldScript, preloadScript } from './page-scripts.ts';
import type { ScriptNames } from './page-scripts.ts';
import { pageTargetsOf } from './page-targets.ts';
import { createPageWindow } from './page-window.ts';
import type { MainMessage, PageMessage } from './page/preload-sandbox.ts';
import { toAppUrl, toPageUrl } from './scheme-map.ts';
import type { Session } from './session.ts';

export interface Bounds {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

export interface PageOptions {
  readonly bounds: Bounds;
  readonly isShown: boolean;
  /** Resolves with the first address the app loads: a headed window is made for it. */
  readonly firstUrl: Promise<string>;
  readonly session: Session;
  readonly preloadPath: string | undefined;
  readonly preloadArguments: readonly string[];
  readonly isTransparent: boolean;
  readonly colorScheme: 'light' | 'dark';
  readonly clockOffsetScript: string | undefined;
}

/** What the page did. Addresses are the app's own. */
export interface PageEvents {
  message(message: PageMessage): void;
  /** A document was committed in the main frame. */
  navigated(url: string): void;
  navigatedInPage(url: string): void;
  domReady(): void;
  loaded(): void;
  painted(): void;
  preloadFailed(error: Error): void;
  console(level: ConsoleLevel, text: string, place: { url: string; line: number }): void;
  /** False prevents a navigation that the page asked for. */
  mayNavigate(request: PageRequest): boolean;
  windowOpened(url: string): void;
  crashed(): void;
  /** The target is gone, whoever closed it. */
  gone(): void;
}

export type ConsoleLevel = 'debug' | 'info' | 'warning' | 'error';

export interface PageDriver {
  readonly targetId: string;
  /** Resolves with Chromium's error text, or undefined when the document was committed. */
  navigate(url: string): Promise<string | undefined>;
  reload(): Promise<void>;
  send(message: MainMessage): Promise<void>;
  evaluate(expression: string, isUserGesture: boolean): Promise<unknown>;
  screenshot(): Promise<string>;
  setBounds(bounds: Bounds): Promise<void>;
  setVisible(isVisible: boolean): Promise<void>;
  setColorScheme(scheme: 'light' | 'dark'): Promise<void>;
  addStartScript(source: string): Promise<void>;
  stop(): Promise<void>;
  crash(): Promise<void>;
  close(): Promise<void>;
}

const FIRST_DOCUMENT = '<!doctype html><link rel="icon" href="data:,"><title>\u00a0</title>';

export async function openPage(options: PageOptions, events: PageEvents): Promise<PageDriver> {
  const { connection } = await useChromium();
  const targets = await pageTargetsOf(connection);
  const { bounds } = options;
  const startUrl = doubleOptions.isHeaded ? toPageUrl(await options.firstUrl) : '';
  const target = await targets.open({ bounds, startUrl, html: FIRST_DOCUMENT }, events);
  const { targetId, session } = target;
  const browser = connection.browser;
  const state: PageState = { isolatedContext: undefined, appNavigation: undefined };
  const names = createNames();
  watchPage(session, { targetId, names, state, events });
  const [window] = await Promise.all([
    createPageWindow(connection, target, { bounds, isVisible: options.isShown }),
    prepare(session, { options, names, events, targetId, state }),
  ]);

  async function navigate(url: string): Promise<string | undefined> {
    state.appNavigation = url;
    const { errorText } = await session.send('Page.navigate', { url: toPageUrl(url) });
    return errorText === undefined || errorText === '' ? undefined : errorText;
  }

  async function evaluate(expression: string, isUserGesture: boolean): Promise<unknown> {
    const { result, exceptionDetails } = await session.send('Runtime.evaluate', {
      expression,
      userGesture: isUserGesture,
      awaitPromise: true,
      returnByValue: true,
    });
    if (exceptionDetails) {
      throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
    }
    return result.value as unknown;
  }

  return {
    targetId,
    navigate,
    evaluate,
    setBounds: (next) => window.setBounds(next),
    setVisible: (isVisible) => window.setVisible(isVisible),
    reload: async () => {
      state.appNavigation = '*';
      await session.send('Page.reload');
    },
    send: async (message) => {
      const executionContextId = state.isolatedContext;
      if (executionContextId === undefined) return;
      await session.send('Runtime.callFunctionOn', {
        executionContextId,
        functionDeclaration: 'function (name, message) { globalThis[name](message); }',
        arguments: [{ value: names.receiver }, { value: message }],
      });
    },
    screenshot: async () => (await session.send('Page.captureScreenshot', { format: 'png' })).data,
    setColorScheme: (scheme) => emulateColorScheme(session, scheme),
    addStartScript: async (source) => {
      await session.send('Page.addScriptToEvaluateOnNewDocument', { source });
    },
    stop: async () => {
      await session.send('Page.stopLoading');
    },
    crash: async () => {
      // Never answered: the process that would answer is the one that dies.
      void session.send('Page.crash').catch(() => undefined);
    },
    close: async () => {
      await browser.send('Target.closeTarget', { targetId });
    },
  };
}

interface PageState {
  isolatedContext: number | undefined;
  /** The address the app itself has asked for and the page has not requested yet. */
  appNavigation: string | undefined;
}

function createNames(): ScriptNames {
  const secret = randomUUID();
  return {
    world: `electron-double-${secret}`,
    binding: `post-${secret}`,
    receiver: `receive-${secret}`,
    toMain: `main-${secret}`,
    toIsolated: `isolated-${secret}`,
  };
}

function watchPage(
  session: CdpSession,
  page: { targetId: string; names: ScriptNames; state: PageState; events: PageEvents },
): void {
  const { targetId, names, state, events } = page;
  let loaderId = '';
  session.on('Runtime.executionContextCreated', ({ context }) => {
    const aux = context.auxData as { frameId?: string } | undefined;
    if (context.name === names.world && aux?.frameId === targetId)
      state.isolatedContext = context.id;
  });
  session.on('Runtime.executionContextDestroyed', ({ executionContextId }) => {
    if (executionContextId === state.isolatedContext) state.isolatedContext = undefined;
  });
  session.on('Runtime.executionContextsCleared', () => {
    state.isolatedContext = undefined;
  });
  session.on('Runtime.bindingCalled', ({ name, payload }) => {
    if (name === names.binding) events.message(JSON.parse(payload) as PageMessage);
  });
  session.on('Page.frameNavigated', ({ frame }) => {
    // An error page takes the place of what failed; that is told by the navigation itself.
    if (frame.id !== targetId || frame.url.startsWith('chrome-error:')) return;
    loaderId = frame.loaderId;
    events.navigated(toAppUrl(frame.url + (frame.urlFragment ?? '')));
  });
  session.on('Page.navigatedWithinDocument', ({ frameId, url }) => {
    if (frameId === targetId) events.navigatedInPage(toAppUrl(url));
  });
  session.on('Page.lifecycleEvent', (event) => {
    if (event.frameId !== targetId || event.loaderId !== loaderId) return;
    if (event.name === 'DOMContentLoaded') events.domReady();
    if (event.name === 'load') events.loaded();
    if (event.name === 'firstContentfulPaint') events.painted();
  });
  session.on('Page.windowOpen', ({ url }) => {
    events.windowOpened(toAppUrl(url));
  });
  session.on('Inspector.targetCrashed', () => {
    events.crashed();
  });
  watchConsole(session, events);
}

function watchConsole(session: CdpSession, events: PageEvents): void {
  const levels: Record<string, ConsoleLevel> = { error: 'error', assert: 'error', debug: 'debug' };
  levels['warning'] = 'warning';
  session.on('Runtime.consoleAPICalled', ({ type, args, stackTrace }) => {
    const text = args.map((one) => one.description ?? String(one.value)).join(' ');
    const [frame] = stackTrace?.callFrames ?? [];
    const place = { url: toAppUrl(frame?.url ?? ''), line: (frame?.lineNumber ?? -1) + 1 };
    events.console(levels[type] ?? 'info', text, place);
  });
  session.on(
    'Runtime.exceptionThrown',
    ({ exceptionDetails: { exception, text, url, lineNumber } }) => {
      const place = { url: toAppUrl(url ?? ''), line: lineNumber + 1 };
      events.console('error', `Uncaught ${exception?.description ?? text}`, place);
    },
  );
  session.on('Log.entryAdded', ({ entry }) => {
    const level = entry.level === 'verbose' ? 'debug' : entry.level;
    const place = { url: toAppUrl(entry.url ?? ''), line: (entry.lineNumber ?? -1) + 1 };
    events.console(level, entry.text, place);
  });
}

async function prepare(
  session: CdpSession,
  page: {
    options: PageOptions;
    names: ScriptNames;
    events: PageEvents;
    targetId: string;
    state: PageState;
  },
): Promise<void> {
  const { options, names, events, targetId, state } = page;
  const source = safePreloadScript(options, names, events);
  const startScript = options.clockOffsetScript;
  await Promise.all([
    session.send('Page.enable'),
    session.send('Page.setLifecycleEventsEnabled', { enabled: true }),
    session.send('Runtime.enable'),
    session.send('Log.enable'),
    session.send('Inspector.enable'),
    session.send('Runtime.addBinding', { name: names.binding, executionContextName: names.world }),
    session.send('Page.addScriptToEvaluateOnNewDocument', { source: mainWorldScript(names) }),
    session.send('Page.addScriptToEvaluateOnNewDocument', { source, worldName: names.world }),
    ...(startScript === undefined
      ? []
      : [session.send('Page.addScriptToEvaluateOnNewDocument', { source: startScript })]),
    emulateColorScheme(session, options.colorScheme),
    answerPageRequests(session, {
      session: options.session,
      mainFrameId: targetId,
      mayNavigate: (request) => {
        const isAppsOwn = request.isMainFrameDocument && state.appNavigation !== undefined;
        if (request.isMainFrameDocument) state.appNavigation = undefined;
        return isAppsOwn || events.mayNavigate(request);
      },
    }),
  ]);
  if (options.isTransparent) {
    const color = { r: 0, g: 0, b: 0, a: 0 };
    await session.send('Emulation.setDefaultBackgroundColorOverride', { color });
  }
}

// A preload that cannot be read leaves the page without an API, and nothing else.
function safePreloadScript(options: PageOptions, names: ScriptNames, events: PageEvents): string {
  const { preloadPath, preloadArguments } = options;
  try {
    return preloadScript(names, preloadPath, preloadArguments);
  } catch (error) {
    events.preloadFailed(error as Error);
    return preloadScript(names, undefined, preloadArguments);
  }
}

async function emulateColorScheme(session: CdpSession, scheme: 'light' | 'dark'): Promise<void> {
  const features = [{ name: 'prefers-color-scheme', value: scheme }];
  await session.send('Emulation.setEmulatedMedia', { features });
}
