// Opens and claims Chromium's page targets. Every new target waits until it is either claimed by a
// window or let go; a page that a page opened is closed before it starts. Once a headless window has
// closed, an empty page is kept ready for the next one: a window of Chromium's, with all its hidden
// bars, takes four times as long to make as one of Electron's.
import { spawn } from 'node:child_process';
import { randomUUID } from 'node:crypto';
// Not the global: that counts the app's own wake-ups.
import { setTimeout } from 'node:timers';
import type { Rectangle } from 'electron';
import { useChromium } from './browser-host.ts';
import type { CdpConnection, CdpSession } from './cdp.ts';
import type { Chromium } from './chromium.ts';
import { doubleOptions } from './double-options.ts';
import { markedUrl, markOf } from './page-mark.ts';

/** A page that has started and holds an empty first document. */
export interface PageTarget {
  readonly targetId: string;
  readonly session: CdpSession;
  /** Chromium's number of the window around it. */
  readonly windowId: number;
}

type Attachment = Omit<PageTarget, 'windowId'>;

/** Told what becomes of one target. */
export interface TargetWatcher {
  gone(): void;
}

export interface TargetRequest {
  readonly bounds: Rectangle;
  /** The address whose origin a headed window is made for: others would show an address bar. */
  readonly startUrl: string;
  /** What a headed window holds at first. */
  readonly html: string;
}

export interface PageTargets {
  open(request: TargetRequest, watcher: TargetWatcher): Promise<PageTarget>;
}

const known = new WeakMap<CdpConnection, Promise<PageTargets>>();

export function pageTargetsOf(connection: CdpConnection): Promise<PageTargets> {
  const targets = known.get(connection) ?? createPageTargets(connection);
  known.set(connection, targets);
  return targets;
}

async function createPageTargets(connection: CdpConnection): Promise<PageTargets> {
  const { browser } = connection;
  const watchers = new Map<string, TargetWatcher>();
  // By the mark in a window's first address.
  const attachments = new Map<string, PromiseWithResolvers<Attachment>>();
  const attachmentOf = (key: string): PromiseWithResolvers<Attachment> => {
    const attachment = attachments.get(key) ?? Promise.withResolvers<Attachment>();
    attachments.set(key, attachment);
    return attachment;
  };

  browser.on('Target.attachedToTarget', ({ sessionId, targetInfo }) => {
    const { type, targetId, url } = targetInfo;
    const attachment = { targetId, session: connection.session(sessionId) };
    const mark = markOf(url);
    if (type === 'page' && mark !== undefined) {
      attachmentOf(mark).resolve(attachment);
      return;
    }
    // Chromium's own surfaces count as pages at times.
    const isForeign = type === 'page' && !url.startsWith('chrome:');
    if (isForeign) void browser.send('Target.closeTarget', { targetId }).catch(() => undefined);
    // Also what is being closed: while it waits, so does the page that opened it.
    void attachment.session.send('Runtime.runIfWaitingForDebugger').catch(() => undefined);
  });
  browser.on('Target.targetDestroyed', ({ targetId }) => {
    if (!watchers.has(targetId)) return;
    watchers.get(targetId)?.gone();
    watchers.delete(targetId);
    keepOneReady();
  });
  await browser.send('Target.setDiscoverTargets', { discover: true });
  await browser.send('Target.setAutoAttach', {
    autoAttach: true,
    waitForDebuggerOnStart: true,
    flatten: true,
  });

  let ready: Promise<PageTarget> | undefined;

  /** The app may be on its way out: what does not come then is not missed. */
  function keepOneReady(): void {
    if (doubleOptions.isHeaded || ready !== undefined) return;
    ready = openHeadless(READY_BOUNDS);
    ready.catch(() => {
      ready = undefined;
    });
  }

  function takeHeadless(bounds: Rectangle): Promise<PageTarget> {
    const taken = ready ?? openHeadless(bounds);
    ready = undefined;
    return taken;
  }

  async function openHeadless({ x, y, width, height }: Rectangle): Promise<PageTarget> {
    const mark = randomUUID();
    await browser.send('Target.createTarget', {
      url: markedUrl('about:blank', mark),
      newWindow: true,
      left: x,
      top: y,
      width,
      height,
    });
    const attachment = await attachmentOf(mark).promise;
    await attachment.session.send('Runtime.runIfWaitingForDebugger');
    await firstDocumentCommitted(attachment.session, mark);
    return withWindow(attachment);
  }

  async function withWindow(attachment: Attachment): Promise<PageTarget> {
    const { targetId } = attachment;
    const { windowId } = await browser.send('Browser.getWindowForTarget', { targetId });
    return { ...attachment, windowId };
  }

  async function openHeaded({ startUrl, bounds, html }: TargetRequest): Promise<PageTarget> {
    const mark = randomUUID();
    askForAppWindow(await useChromium(), markedUrl(startUrl, mark), bounds);
    const attachment = await attachmentOf(mark).promise;
    await loadFirstDocument(attachment.session, { startUrl, html });
    return withWindow(attachment);
  }

  return {
    async open(request, watcher) {
      const { isHeaded } = doubleOptions;
      const target = await (isHeaded ? openHeaded(request) : takeHeadless(request.bounds));
      watchers.set(target.targetId, watcher);
      return target;
    },
  };
}

const FIRST_DOCUMENT_POLL_MS = 5;
/** A page that is kept ready gets the bounds of its window when there is one. */
const READY_BOUNDS = { x: 0, y: 0, width: 400, height: 600 };

// Scripts that are added later must not run in the first document, nor its events count as the app's.
async function firstDocumentCommitted(session: CdpSession, mark: string): Promise<void> {
  for (;;) {
    const { frameTree } = await session.send('Page.getFrameTree');
    if (markOf(frameTree.frame.url) === mark) return;
    await new Promise((resolve) => setTimeout(resolve, FIRST_DOCUMENT_POLL_MS));
  }
}

// CDP opens windows with tabs and an address bar. A second start of Chromium with the same profile
// asks the first for an application window, and ends.
function askForAppWindow(
  { executablePath, profilePath }: Chromium,
  url: string,
  bounds: Rectangle,
): void {
  const { x, y, width, height } = bounds;
  const child = spawn(
    executablePath,
    [
      `--user-data-dir=${profilePath}`,
      `--app=${url}`,
      `--window-position=${String(x)},${String(y)}`,
      `--window-size=${String(width)},${String(height)}`,
      '--test-type',
      ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
    ],
    { stdio: 'ignore', windowsHide: true },
  );
  child.on('error', (error) => {
    console.error('electron double: no window could be opened:', error.message);
  });
}

// The window's own address has to be on the app's origin; its first document is ours. Chromium does
// not hold back an application window's own first request, which fails unheard, so it is repeated.
async function loadFirstDocument(
  session: CdpSession,
  document: { startUrl: string; html: string },
): Promise<void> {
  const { promise: isLoaded, resolve } = Promise.withResolvers<undefined>();
  const responseHeaders = [{ name: 'content-type', value: 'text/html; charset=utf-8' }];
  const body = Buffer.from(document.html).toString('base64');
  const answer = ({ requestId }: { requestId: string }): void => {
    const response = { requestId, responseCode: 200, responseHeaders, body };
    void session.send('Fetch.fulfillRequest', response).catch(() => undefined);
  };
  const finish = (): void => {
    resolve(undefined);
  };
  session.on('Fetch.requestPaused', answer);
  await session.send('Page.enable');
  await session.send('Fetch.enable', { patterns: [{ urlPattern: '*' }] });
  await session.send('Runtime.runIfWaitingForDebugger');
  await session.send('Page.navigate', { url: document.startUrl });
  session.on('Page.loadEventFired', finish);
  await isLoaded;
  session.off('Page.loadEventFired', finish);
  session.off('Fetch.requestPaused', answer);
  await session.send('Fetch.disable');
}
