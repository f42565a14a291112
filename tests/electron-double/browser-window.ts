// `BrowserWindow`: a window's bounds, visibility, focus and closing, kept here and mirrored to a
// Chromium page. Everything synchronous in Electron is synchronous here. Long, because Electron's
// class is: most members are one line.
import type {
  BrowserWindow as ElectronBrowserWindow,
  BrowserWindowConstructorOptions,
  Rectangle,
} from 'electron';
import { announce } from './announcements.ts';
import { app } from './app.ts';
import { createEvent } from './electron-event.ts';
import { doubleOptions } from './double-options.ts';
import { requireReady } from './lifecycle.ts';
import { roleActions } from './menu-roles.ts';
import { Menu } from './menu.ts';
import { imageFrom } from './native-image.ts';
import { coveredEmitter, refuseOptions } from './not-covered.ts';
import { screen } from './screen.ts';
import { WebContents } from './web-contents.ts';
import { watchMoments } from './window-moments.ts';
import {
  centredBounds,
  checkWebPreferences,
  requireIntegers,
  WINDOW_OPTIONS,
} from './window-options.ts';

type Covered =
  | 'id' | 'show' | 'showInactive' | 'hide' | 'close' | 'destroy' | 'isDestroyed' | 'isVisible'
  | 'isFocused' | 'focus' | 'blur' | 'setBounds' | 'getBounds' | 'getContentBounds'
  | 'setContentBounds' | 'getNormalBounds' | 'setPosition' | 'getPosition' | 'setSize' | 'getSize'
  | 'setContentSize' | 'getContentSize' | 'setMinimumSize' | 'setMaximumSize' | 'center'
  | 'moveTop' | 'setAlwaysOnTop' | 'isAlwaysOnTop' | 'setVisibleOnAllWorkspaces'
  | 'isVisibleOnAllWorkspaces' | 'setSkipTaskbar' | 'setFocusable' | 'isFocusable' | 'setMenu'
  | 'removeMenu' | 'setMenuBarVisibility' | 'setAutoHideMenuBar' | 'setFullScreen'
  | 'isFullScreen' | 'setSimpleFullScreen' | 'isSimpleFullScreen' | 'setResizable' | 'isResizable' | 'minimize' | 'isMinimized' | 'restore'
  | 'isMaximized' | 'setTitle' | 'getTitle' | 'setIcon' | 'setBackgroundColor' | 'loadURL'
  | 'loadFile' | 'isModal' | 'setOpacity' | 'getOpacity' | 'setIgnoreMouseEvents' | 'setKiosk'
  | 'isKiosk' | 'setClosable' | 'setMovable' | 'setContentProtection' | 'flashFrame'; // prettier-ignore

const windows = new Set<BrowserWindow>();
let focused: BrowserWindow | null = null;
let lastId = 0;

/** Windows made and closed since the start, for tests of what is left behind. */
export const windowCounts = { created: 0, destroyed: 0 };

export class BrowserWindow
  extends coveredEmitter('BrowserWindow')
  implements Pick<ElectronBrowserWindow, Covered>
{
  readonly id = ++lastId;
  readonly #contents: WebContents;
  #bounds: Rectangle;
  #title: string;
  #isVisible = false;
  #isDestroyed = false;
  #isPainted = false;
  #isClosing = false;
  #isMinimized = false;
  #isFocusable: boolean;
  #isResizable: boolean;
  #isAlwaysOnTop: boolean;
  #isOnAllWorkspaces = false;
  #isFullScreen = false;
  #isSimpleFullScreen = false;
  /** What a full-screen window goes back to. */
  #normalBounds: Rectangle | undefined;
  #isKiosk = false;
  #opacity = 1;

  constructor(options: BrowserWindowConstructorOptions = {}) {
    super();
    requireReady('Cannot create BrowserWindow before app is ready');
    refuseOptions('BrowserWindow', options, WINDOW_OPTIONS);
    const preferences = options.webPreferences ?? {};
    checkWebPreferences(preferences);
    if (options.icon !== undefined) imageFrom(options.icon);
    this.#bounds = centredBounds(options, screen.getPrimaryDisplay().workArea);
    this.#title = options.title ?? app.name;
    this.#isFocusable = options.focusable ?? true;
    this.#isResizable = options.resizable ?? true;
    this.#isAlwaysOnTop = options.alwaysOnTop ?? false;
    this.#isFullScreen = options.fullscreen ?? false;
    if (this.#isFullScreen) {
      this.#normalBounds = this.#bounds;
      this.#bounds = screen.getDisplayMatching(this.#bounds).bounds;
    }
    this.#isKiosk = options.kiosk ?? false;
    windows.add(this);
    windowCounts.created++;
    this.#contents = new WebContents(preferences, this.#pageOwner(), {
      bounds: this.#bounds,
      isTransparent: options.transparent ?? false,
      isShown: options.show !== false,
    });
    watchMoments(this);
    if (options.show !== false) this.show();
    setImmediate(() => app.emit('browser-window-created', createEvent(), this));
    announce('windowsChanged');
  }

  static getAllWindows(): BrowserWindow[] {
    return [...windows];
  }

  static getFocusedWindow(): BrowserWindow | null {
    return focused;
  }

  static fromId(id: number): BrowserWindow | null {
    return [...windows].find((window) => window.id === id) ?? null;
  }

  static fromWebContents(contents: unknown): BrowserWindow | null {
    return [...windows].find((window) => window.#contents === contents) ?? null;
  }

  get webContents(): WebContents {
    this.#requireAlive();
    return this.#contents;
  }

  async loadURL(url: string): Promise<void> {
    this.#requireAlive();
    await this.#contents.loadURL(url);
  }

  loadFile(): Promise<void> {
    return this.#contents.loadFile();
  }

  show(): void {
    this.#reveal();
    this.focus();
  }

  showInactive(): void {
    this.#reveal();
  }

  hide(): void {
    this.#requireAlive();
    if (!this.#isVisible) return;
    this.#isVisible = false;
    this.#contents.enqueue((page) => page.setVisible(false));
    this.#loseFocus();
    this.emit('hide');
    announce('windowsChanged');
  }

  focus(): void {
    this.#requireAlive();
    if (!this.#isFocusable || !this.#isVisible || focused === this) return;
    focused?.blur();
    // eslint-disable-next-line @typescript-eslint/no-this-alias -- the one focused window
    focused = this;
    this.emit('focus', createEvent());
    app.emit('browser-window-focus', createEvent(), this);
    announce('windowsChanged');
  }

  blur(): void {
    this.#requireAlive();
    this.#loseFocus();
  }

  close(): void {
    this.#requireAlive();
    if (this.#isClosing) return;
    const event = createEvent();
    this.#isClosing = true;
    this.emit('close', event);
    this.#isClosing = false;
    if (event.defaultPrevented) {
      windowKeeper.closePrevented();
      return;
    }
    // Electron asks the page first, so the window goes in a later turn.
    setImmediate(() => {
      this.destroy();
    });
  }

  destroy(): void {
    if (this.#isDestroyed) return;
    this.#loseFocus();
    this.#isDestroyed = true;
    this.#isVisible = false;
    windows.delete(this);
    windowCounts.destroyed++;
    this.#contents.markDestroyed();
    this.emit('closed');
    announce('windowsChanged');
    if (windows.size === 0) app.handleAllWindowsClosed();
  }

  isDestroyed(): boolean {
    return this.#isDestroyed;
  }

  isVisible(): boolean {
    this.#requireAlive();
    return this.#isVisible;
  }

  isFocused(): boolean {
    this.#requireAlive();
    return focused === this;
  }

  getBounds(): Rectangle {
    this.#requireAlive();
    return { ...this.#bounds };
  }

  getNormalBounds(): Rectangle {
    return this.#normalBounds === undefined ? this.getBounds() : { ...this.#normalBounds };
  }

  getContentBounds(): Rectangle {
    return this.getBounds();
  }

  setBounds(bounds: Partial<Rectangle>): void {
    this.#requireAlive();
    requireIntegers(bounds);
    const before = this.#bounds;
    this.#bounds = { ...before, ...bounds };
    const now = this.#bounds;
    this.#contents.enqueue((page) => page.setBounds(now));
    if (before.width !== now.width || before.height !== now.height) this.emit('resize');
    if (before.x !== now.x || before.y !== now.y) this.emit('move');
    announce('windowsChanged');
  }

  setContentBounds(bounds: Rectangle): void {
    this.setBounds(bounds);
  }

  setPosition(x: number, y: number): void {
    this.setBounds({ x, y });
  }

  getPosition(): number[] {
    const { x, y } = this.getBounds();
    return [x, y];
  }

  setSize(width: number, height: number): void {
    this.setBounds({ width, height });
  }

  getSize(): number[] {
    const { width, height } = this.getBounds();
    return [width, height];
  }

  setContentSize(width: number, height: number): void {
    this.setBounds({ width, height });
  }

  getContentSize(): number[] {
    return this.getSize();
  }

  setMinimumSize(width: number, height: number): void {
    this.#requireAlive();
    requireIntegers({ width, height });
  }

  setMaximumSize(width: number, height: number): void {
    this.#requireAlive();
    requireIntegers({ width, height });
  }

  center(): void {
    const { width, height } = this.getBounds();
    const { workArea } = screen.getDisplayMatching(this.#bounds);
    this.setBounds(centredBounds({ width, height }, workArea));
  }

  moveTop(): void {
    this.#requireAlive();
  }

  setAlwaysOnTop(isAlwaysOnTop: boolean): void {
    this.#requireAlive();
    if (this.#isAlwaysOnTop === isAlwaysOnTop) return;
    this.#isAlwaysOnTop = isAlwaysOnTop;
    this.emit('always-on-top-changed', createEvent(), isAlwaysOnTop);
  }

  isAlwaysOnTop(): boolean {
    this.#requireAlive();
    return this.#isAlwaysOnTop;
  }

  setVisibleOnAllWorkspaces(isOnAll: boolean): void {
    this.#requireAlive();
    this.#isOnAllWorkspaces = isOnAll;
  }

  isVisibleOnAllWorkspaces(): boolean {
    this.#requireAlive();
    return this.#isOnAllWorkspaces;
  }

  setSkipTaskbar(): void {
    this.#requireAlive();
  }

  setFocusable(isFocusable: boolean): void {
    this.#requireAlive();
    this.#isFocusable = isFocusable;
    if (!isFocusable) this.#loseFocus();
  }

  isFocusable(): boolean {
    this.#requireAlive();
    return this.#isFocusable;
  }

  setMenu(menu: unknown): void {
    this.#requireAlive();
    if (menu !== null && !(menu instanceof Menu)) throw new TypeError('Invalid menu');
  }

  removeMenu(): void {
    this.#requireAlive();
  }

  setMenuBarVisibility(): void {
    this.#requireAlive();
  }

  setAutoHideMenuBar(): void {
    this.#requireAlive();
  }

  setFullScreen(isFullScreen: boolean): void {
    this.#requireAlive();
    if (this.#isFullScreen === isFullScreen) return;
    this.#isFullScreen = isFullScreen;
    this.#fillDisplay(isFullScreen);
    const tell = (): void => {
      if (this.#isDestroyed) return;
      this.emit(isFullScreen ? 'enter-full-screen' : 'leave-full-screen');
      announce('windowsChanged');
    };
    // Only Windows is there at once: X11's window manager and macOS's animation take their time.
    if (process.platform === 'win32') tell();
    else setImmediate(tell);
  }

  setSimpleFullScreen(isFullScreen: boolean): void {
    this.#requireMac('setSimpleFullScreen');
    if (this.#isSimpleFullScreen === isFullScreen) return;
    this.#isSimpleFullScreen = isFullScreen;
    this.#fillDisplay(isFullScreen);
  }

  isSimpleFullScreen(): boolean {
    this.#requireMac('isSimpleFullScreen');
    return this.#isSimpleFullScreen;
  }

  isFullScreen(): boolean {
    this.#requireAlive();
    return this.#isFullScreen;
  }

  setKiosk(isKiosk: boolean): void {
    this.#requireAlive();
    this.#isKiosk = isKiosk;
  }

  isKiosk(): boolean {
    this.#requireAlive();
    return this.#isKiosk;
  }

  setResizable(isResizable: boolean): void {
    this.#requireAlive();
    this.#isResizable = isResizable;
  }

  isResizable(): boolean {
    this.#requireAlive();
    return this.#isResizable;
  }

  setClosable(): void {
    this.#requireAlive();
  }

  setMovable(): void {
    this.#requireAlive();
  }

  minimize(): void {
    this.#requireAlive();
    this.#isMinimized = true;
    this.#contents.enqueue((page) => page.setVisible(false));
    this.emit('minimize');
  }

  isMinimized(): boolean {
    this.#requireAlive();
    return this.#isMinimized;
  }

  restore(): void {
    this.#requireAlive();
    if (!this.#isMinimized) return;
    this.#isMinimized = false;
    this.#contents.enqueue((page) => page.setVisible(true));
    this.emit('restore');
  }

  isMaximized(): boolean {
    this.#requireAlive();
    return false;
  }

  isModal(): boolean {
    this.#requireAlive();
    return false;
  }

  setTitle(title: string): void {
    this.#requireAlive();
    this.#title = title;
    announce('windowsChanged');
  }

  getTitle(): string {
    this.#requireAlive();
    return this.#title;
  }

  setIcon(icon: Parameters<ElectronBrowserWindow['setIcon']>[0]): void {
    this.#requireAlive();
    imageFrom(icon);
  }

  setBackgroundColor(): void {
    this.#requireAlive();
  }

  setContentProtection(): void {
    this.#requireAlive();
  }

  flashFrame(): void {
    this.#requireAlive();
  }

  setOpacity(opacity: number): void {
    this.#requireAlive();
    this.#opacity = Math.min(1, Math.max(0, opacity));
  }

  getOpacity(): number {
    this.#requireAlive();
    return this.#opacity;
  }

  setIgnoreMouseEvents(): void {
    this.#requireAlive();
  }

  /** Full screen covers the display that the window is on; afterwards it is where it was. */
  #fillDisplay(isFull: boolean): void {
    const normal = this.#normalBounds;
    if (isFull) {
      this.#normalBounds = this.#bounds;
      this.setBounds(screen.getDisplayMatching(this.#bounds).bounds);
    } else if (normal !== undefined) {
      this.#normalBounds = undefined;
      this.setBounds(normal);
    }
  }

  /** On other systems Electron's windows have no such method. */
  #requireMac(name: string): void {
    this.#requireAlive();
    if (process.platform !== 'darwin') throw new TypeError(`window.${name} is not a function`);
  }

  #reveal(): void {
    this.#requireAlive();
    if (this.#isVisible) return;
    this.#isVisible = true;
    this.#contents.enqueue((page) => page.setVisible(true));
    this.emit('show');
    announce('windowsChanged');
  }

  #loseFocus(): void {
    if (focused !== this) return;
    focused = null;
    this.emit('blur', createEvent());
    app.emit('browser-window-blur', createEvent(), this);
    announce('windowsChanged');
  }

  #pageOwner(): ConstructorParameters<typeof WebContents>[1] {
    return {
      closeFromPage: () => {
        this.close();
      },
      pageIsGone: () => {
        this.destroy();
      },
      pageIsPainted: () => {
        if (this.#isPainted) return;
        this.#isPainted = true;
        this.emit('ready-to-show');
      },
      titleChanged: (title) => {
        const event = createEvent();
        this.emit('page-title-updated', event, title, true);
        if (!event.defaultPrevented) this.setTitle(title);
      },
      focusChanged: (isFocused) => {
        // Headless pages report focus changes that no person made.
        if (!doubleOptions.isHeaded || !this.#isVisible) return;
        if (isFocused) this.focus();
        else this.#loseFocus();
      },
      isFocused: () => focused === this,
    };
  }

  #requireAlive(): void {
    if (this.#isDestroyed) throw new TypeError('Object has been destroyed');
  }
}

const windowKeeper = {
  count: (): number => windows.size,
  closeAll(): void {
    for (const window of windows) window.close();
  },
  destroyAll(): void {
    for (const window of windows) window.destroy();
  },
  closePrevented(): void {
    app.handleCloseCancelled();
  },
};

app.windows = windowKeeper;
roleActions.close = () => {
  focused?.close();
};
roleActions.quit = () => {
  app.quit();
};
