// `WebContents`: one page as main sees it. Loading, messages, navigation guards and console; the
// page itself is page-driver.ts, the window around it browser-window.ts. Long, because Electron's
// class is.
import type {
  WebContents as ElectronWebContents,
  WebPreferences,
  WindowOpenHandlerResponse,
} from 'electron';
import { app } from './app.ts';
import { createEvent } from './electron-event.ts';
import { deliverInvoke, deliverSend } from './ipc-main.ts';
import { loadError } from './load-error.ts';
import { nativeTheme } from './native-theme.ts';
import { coveredEmitter, coveredObject, notCovered } from './not-covered.ts';
import { openPage } from './page-driver.ts';
import { recordPageProblem } from './page-problems.ts';
import type { Bounds, PageDriver, PageEvents } from './page-driver.ts';
import type { PageRequest } from './page-requests.ts';
import { createStructuredCodec } from './page/structured-codec.ts';
import type { PageMessage } from './page/preload-sandbox.ts';
import { session as sessions } from './session.ts';
import type { Session } from './session.ts';
import { wallClock } from './wall-clock.ts';
import { WebFrameMain } from './web-frame-main.ts';

type Covered =
  | 'id' | 'send' | 'getURL' | 'getTitle' | 'isDestroyed' | 'isLoading' | 'isCrashed' | 'loadURL'
  | 'loadFile' | 'reload' | 'stop' | 'setWindowOpenHandler' | 'openDevTools' | 'closeDevTools'
  | 'isDevToolsOpened' | 'setZoomFactor' | 'getZoomFactor' | 'zoomFactor' | 'focus' | 'isFocused'
  | 'executeJavaScript' | 'setBackgroundThrottling' | 'getProcessId' | 'getOSProcessId'
  | 'forcefullyCrashRenderer' | 'setVisualZoomLevelLimits' | 'setAudioMuted' | 'isAudioMuted'; // prettier-ignore

type WindowOpenHandler = (details: never) => WindowOpenHandlerResponse;

/** What the window around a page decides. */
export interface PageOwner {
  closeFromPage(): void;
  pageIsGone(): void;
  pageIsPainted(): void;
  titleChanged(title: string): void;
  focusChanged(isFocused: boolean): void;
  isFocused(): boolean;
}

const codec = createStructuredCodec();
const all = new Map<number, WebContents>();
let lastId = 0;

export class WebContents
  extends coveredEmitter('webContents')
  implements Pick<ElectronWebContents, Covered>
{
  readonly id = ++lastId;
  readonly session: Session;
  readonly hostWebContents = null;
  mainFrame: WebFrameMain;
  readonly #page: Promise<PageDriver>;
  readonly #firstUrl = Promise.withResolvers<string>();
  #queue: Promise<unknown> = Promise.resolve();
  #url = '';
  #title = '';
  #zoomFactor = 1;
  #isLoading = false;
  #isDestroyed = false;
  #isCrashed = false;
  #areDevToolsOpen = false;
  #isMuted = false;
  #windowOpenHandler: WindowOpenHandler | undefined;
  readonly #owner: PageOwner;
  readonly #preloadPath: string;

  constructor(
    preferences: WebPreferences,
    owner: PageOwner,
    page: { bounds: Bounds; isTransparent: boolean; isShown: boolean },
  ) {
    super();
    this.#owner = owner;
    this.#preloadPath = preferences.preload ?? '';
    this.session =
      (preferences.session as unknown as Session | undefined) ??
      sessions.fromPartition(preferences.partition ?? '');
    this.mainFrame = new WebFrameMain(this.id, { url: '' });
    all.set(this.id, this);
    this.#page = openPage(
      {
        ...page,
        firstUrl: this.#firstUrl.promise,
        session: this.session,
        preloadPath: preferences.preload,
        preloadArguments: [process.execPath, ...(preferences.additionalArguments ?? [])],
        colorScheme: nativeTheme.shouldUseDarkColors ? 'dark' : 'light',
        clockOffsetScript: wallClock.pageScript(),
      },
      this.#pageEvents(),
    );
    // Without a browser there is nothing to show and nothing to test: say so and stop.
    this.#page.catch((error: unknown) => {
      console.error(error);
      app.exit(69);
    });
    nativeTheme.on('updated', this.#followTheme);
    setImmediate(() => app.emit('web-contents-created', createEvent(), this));
  }

  send(channel: string, ...args: unknown[]): void {
    this.#requireAlive();
    if (typeof channel !== 'string') throw new TypeError('Missing required channel argument');
    const message = { kind: 'message', channel, args: codec.encode(args) } as const;
    this.#enqueue((page) => page.send(message));
  }

  async loadURL(url: string): Promise<void> {
    this.#requireAlive();
    const { promise, resolve, reject } = Promise.withResolvers<undefined>();
    const finish = () => {
      resolve(undefined);
    };
    const fail = (_event: unknown, code: number, description: string): void => {
      reject(loadError(description, code, url));
    };
    const settle = (): void => {
      this.off('did-finish-load', finish).off('did-fail-load', fail);
    };
    this.once('did-finish-load', finish).once('did-fail-load', fail);
    this.#startLoading();
    this.#firstUrl.resolve(url);
    this.#enqueue(async (page) => {
      const errorText = await page.navigate(url);
      if (errorText !== undefined) this.#failLoading(errorText, url);
    });
    try {
      await promise;
    } finally {
      settle();
    }
  }

  loadFile(): Promise<void> {
    return notCovered('webContents.loadFile (file: pages; use a scheme of your own)');
  }

  reload(): void {
    this.#requireAlive();
    this.#startLoading();
    this.#enqueue((page) => page.reload());
  }

  stop(): void {
    this.#requireAlive();
    this.#enqueue((page) => page.stop());
  }

  getURL(): string {
    this.#requireAlive();
    return this.#url;
  }

  getTitle(): string {
    this.#requireAlive();
    return this.#title;
  }

  isLoading(): boolean {
    this.#requireAlive();
    return this.#isLoading;
  }

  isDestroyed(): boolean {
    return this.#isDestroyed;
  }

  isCrashed(): boolean {
    this.#requireAlive();
    return this.#isCrashed;
  }

  isFocused(): boolean {
    this.#requireAlive();
    return this.#owner.isFocused();
  }

  focus(): void {
    this.#requireAlive();
  }

  setWindowOpenHandler(handler: WindowOpenHandler): void {
    this.#requireAlive();
    this.#windowOpenHandler = handler;
  }

  openDevTools(): void {
    this.#requireAlive();
    this.#areDevToolsOpen = true;
  }

  closeDevTools(): void {
    this.#requireAlive();
    this.#areDevToolsOpen = false;
  }

  isDevToolsOpened(): boolean {
    this.#requireAlive();
    return this.#areDevToolsOpen;
  }

  get zoomFactor(): number {
    return this.getZoomFactor();
  }

  set zoomFactor(factor: number) {
    this.setZoomFactor(factor);
  }

  setZoomFactor(factor: number): void {
    this.#requireAlive();
    if (!(factor > 0)) throw new Error("'zoomFactor' must be a double greater than 0.0");
    this.#zoomFactor = factor;
    this.#enqueue((page) =>
      page.evaluate(
        `document.documentElement.style.zoom = ${JSON.stringify(String(factor))}`,
        false,
      ),
    );
  }

  getZoomFactor(): number {
    this.#requireAlive();
    return this.#zoomFactor;
  }

  async setVisualZoomLevelLimits(): Promise<void> {
    // Pinch zoom needs a touch pad, which the double does not have.
  }

  setBackgroundThrottling(): void {
    this.#requireAlive();
  }

  setAudioMuted(isMuted: boolean): void {
    this.#requireAlive();
    this.#isMuted = isMuted;
  }

  isAudioMuted(): boolean {
    this.#requireAlive();
    return this.#isMuted;
  }

  getProcessId(): number {
    this.#requireAlive();
    return this.id;
  }

  getOSProcessId(): number {
    return notCovered('webContents.getOSProcessId');
  }

  async executeJavaScript(code: string, isUserGesture = false): Promise<unknown> {
    this.#requireAlive();
    return (await this.#page).evaluate(code, isUserGesture);
  }

  forcefullyCrashRenderer(): void {
    this.#requireAlive();
    this.#enqueue((page) => page.crash());
  }

  /** For the control channel and the window: the page once it is open. */
  page(): Promise<PageDriver> {
    return this.#page;
  }

  /** For the window: work on the page, in order. What fails because the page is gone is dropped. */
  enqueue(work: (page: PageDriver) => Promise<unknown>): void {
    this.#enqueue(work);
  }

  /** For the window, when it closes. */
  markDestroyed(): void {
    if (this.#isDestroyed) return;
    this.#isDestroyed = true;
    this.mainFrame.detached = true;
    all.delete(this.id);
    nativeTheme.off('updated', this.#followTheme);
    this.emit('destroyed');
    // Not queued: a page that hangs in a load still has to go.
    void this.#page.then((page) => page.close()).catch(() => undefined);
  }

  /** For the control channel: a message as if it came from another frame, or from none. */
  receiveFrom(frame: WebFrameMain | null, message: PageMessage): Promise<unknown> {
    return this.#receive(message, frame);
  }

  #pageEvents(): PageEvents {
    const whenAlive =
      <Args extends unknown[]>(work: (...args: Args) => void) =>
      (...args: Args): void => {
        if (!this.#isDestroyed) work(...args);
      };
    return {
      message: whenAlive((message) => void this.#receive(message, this.mainFrame)),
      navigated: whenAlive((url) => {
        this.#url = url;
        this.mainFrame.detached = true;
        this.mainFrame = new WebFrameMain(this.id, { url });
        this.emit('did-navigate', createEvent(), url, 200, 'OK');
      }),
      navigatedInPage: whenAlive((url) => {
        this.#url = url;
        this.mainFrame = new WebFrameMain(this.id, { url });
        this.emit('did-navigate-in-page', createEvent(), url, true, 1, 1);
      }),
      domReady: whenAlive(() => this.emit('dom-ready', createEvent())),
      loaded: whenAlive(() => {
        if (this.#zoomFactor !== 1) this.setZoomFactor(this.#zoomFactor);
        this.emit('did-frame-finish-load', createEvent(), true, 1, 1);
        this.#isLoading = false;
        this.emit('did-finish-load', createEvent());
        this.emit('did-stop-loading');
      }),
      painted: whenAlive(() => {
        this.#owner.pageIsPainted();
      }),
      preloadFailed: whenAlive((error) => {
        this.#reportPreloadError(this.#preloadPath, error);
      }),
      console: whenAlive((level, message, { url, line }) => {
        if (level === 'error' || level === 'warning') recordPageProblem(url, message);
        const details = { level, message, lineNumber: line, sourceId: url, frame: this.mainFrame };
        this.emit('console-message', createEvent(details), message);
      }),
      mayNavigate: (request) => this.#mayNavigate(request),
      windowOpened: whenAlive((url) => {
        this.#handleWindowOpen(url);
      }),
      crashed: whenAlive(() => {
        this.#isCrashed = true;
        this.emit('render-process-gone', createEvent(), { reason: 'crashed', exitCode: 5 });
        app.emit('render-process-gone', createEvent(), this, { reason: 'crashed', exitCode: 5 });
      }),
      gone: whenAlive(() => {
        this.#owner.pageIsGone();
      }),
    };
  }

  async #receive(message: PageMessage, frame: WebFrameMain | null): Promise<unknown> {
    if (message.kind !== 'invoke' && message.kind !== 'send') {
      this.#handlePageNews(message);
      return undefined;
    }
    const from = { sender: this, senderFrame: frame, processId: this.id, frameId: 1 };
    if (message.kind === 'send') {
      const reply = this.send.bind(this);
      deliverSend({ ...from, reply }, message.channel, message.args);
      return undefined;
    }
    const reply = await deliverInvoke(from, message.channel, message.args);
    if (this.#isDestroyed) return reply;
    const { id } = message;
    this.#enqueue((page) =>
      page.send(
        reply.ok
          ? { kind: 'result', id, value: reply.value }
          : { kind: 'error', id, message: reply.message },
      ),
    );
    return reply;
  }

  #handlePageNews(message: Exclude<PageMessage, { channel: string }>): void {
    if (message.kind === 'closeWindow') this.#owner.closeFromPage();
    else if (message.kind === 'title') this.#changeTitle(message.title);
    else if (message.kind === 'preloadError') {
      const error = Object.assign(new Error(message.message), message);
      this.#reportPreloadError(this.#preloadPath, error);
    } else this.#owner.focusChanged(message.kind === 'focus');
  }

  #reportPreloadError(preloadPath: string, error: Error): void {
    const event = createEvent();
    console.error(`Unable to load preload script: ${preloadPath}\n`, error);
    setImmediate(() => {
      this.emit('preload-error', event, preloadPath, error);
    });
  }

  #changeTitle(title: string): void {
    if (title === this.#title || title === '') return;
    this.#title = title;
    this.#owner.titleChanged(title);
  }

  #mayNavigate({ url, isMainFrameDocument }: PageRequest): boolean {
    const details = { url, isMainFrame: isMainFrameDocument, isSameDocument: false };
    const anyFrame = createEvent({ ...details, frame: this.mainFrame, initiator: this.mainFrame });
    this.emit('will-frame-navigate', anyFrame, url);
    if (!isMainFrameDocument) return !anyFrame.defaultPrevented;
    const event = createEvent({ ...details, frame: this.mainFrame, initiator: this.mainFrame });
    this.emit('will-navigate', event, url);
    return !event.defaultPrevented && !anyFrame.defaultPrevented;
  }

  #handleWindowOpen(url: string): void {
    const referrer = { url: this.#url, policy: 'strict-origin-when-cross-origin' };
    const disposition = 'foreground-tab';
    const details = { url, frameName: '', features: '', disposition, referrer };
    const answer = this.#windowOpenHandler?.(details as never) ?? { action: 'allow' };
    if (answer.action === 'deny') return;
    console.error(`electron double: a page opening a window (${url}) is not covered; denied`);
  }

  readonly #followTheme = (): void => {
    const scheme = nativeTheme.shouldUseDarkColors ? 'dark' : 'light';
    this.#enqueue((page) => page.setColorScheme(scheme));
  };

  #startLoading(): void {
    this.#isLoading = true;
    this.emit('did-start-loading');
  }

  #failLoading(errorText: string, url: string): void {
    const { code, name } = loadError(errorText, undefined, url);
    this.#isLoading = false;
    this.emit('did-fail-load', createEvent(), code, name, url, true, 1, 1);
    this.emit('did-stop-loading');
  }

  #enqueue(work: (page: PageDriver) => Promise<unknown>): void {
    const next = async (): Promise<void> => {
      const page = await this.#page;
      if (!this.#isDestroyed) await work(page);
    };
    this.#queue = this.#queue.then(next).catch((error: unknown) => {
      if (!this.#isDestroyed) console.error(error);
    });
  }

  #requireAlive(): void {
    if (this.#isDestroyed) throw new TypeError('Object has been destroyed');
  }
}

export class WebContentsModule extends coveredObject('webContents') {
  fromId(id: number): WebContents | undefined {
    return all.get(id);
  }

  getAllWebContents(): WebContents[] {
    return [...all.values()];
  }

  getFocusedWebContents(): WebContents | null {
    return [...all.values()].find((contents) => contents.isFocused()) ?? null;
  }
}

export const webContents = new WebContentsModule();
