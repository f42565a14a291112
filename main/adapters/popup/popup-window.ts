// The popup window: made when it is needed, shown without taking the keyboard unless it was asked for, destroyed at
// rest. Where it goes is place-popup.ts's; what it shows is the renderer's.
import type { BrowserWindow, BrowserWindowConstructorOptions, Rectangle } from 'electron';
import type { ClosedHow, LogPort, PopupPort } from '../../app/ports.ts';
import { popupBounds, popupOptions, type PopupMakings } from './popup-makings.ts';

export interface PopupDeps extends PopupMakings {
  readonly makeWindow: (options: BrowserWindowConstructorOptions) => BrowserWindow;
  /** The page's address, without a hash. */
  readonly url: () => string;
  /** True while what is on the popup must not vanish because of a click elsewhere (a card, a reset). */
  readonly keepsOpen: () => boolean;
  /** Real milliseconds. Returns what cancels it. */
  readonly after: (ms: number, callback: () => void) => () => void;
  readonly log: LogPort;
}

export interface PopupWindow extends PopupPort {
  /**
   * Whether a click on the tray icon means "close it": what the person opened, even where the click has just blurred it
   * away. A card that came by itself has yet to be asked for, and the click asks.
   */
  closesOnTrayClick(): boolean;
  /** Whether there is one that a person asked for, drawn or not. */
  isAskedFor(): boolean;
  /** Where it is, or was last; null before it was first drawn. */
  lastBounds(): Rectangle | null;
  /** Gives it the size that text of `textPercent` needs. */
  fit(textPercent: number): void;
}

/** A page that has loaded but never says that it is ready to be shown is shown after this. */
const READY_GRACE_MS = 1_500;

/** A click on the tray icon blurs the popup first; for this long it still counts as open. */
const BLUR_GRACE_MS = 250;

/** Displays that come, go or change do so in several steps; they are looked at once it has been quiet for so long. */
const SETTLE_MS = 300;

/** A page that dies is put back once within this time, so that a prompt is not lost, and no more often. */
const REVIVAL_PAUSE_MS = 60_000;

interface Shown {
  readonly window: BrowserWindow;
  isFocusable: boolean;
  /** The person asked for it, so a click elsewhere may close it. */
  isAsked: boolean;
  isReady: boolean;
  isBroken: boolean;
  /** The window that stays on the screen until this one is drawn. */
  predecessor: BrowserWindow | null;
}

export function createPopupWindow(deps: PopupDeps): PopupWindow {
  return new Popup(deps);
}

class Popup implements PopupWindow {
  readonly #deps: PopupDeps;
  readonly #listeners = new Set<(how: ClosedHow) => void>();
  #shown: Shown | null = null;
  #isClosingByBlur = false;
  #lastBounds: Rectangle | null = null;
  #textPercent = 0;
  #mayRevive = true;
  #cancelSettling: () => void = () => undefined;

  constructor(deps: PopupDeps) {
    this.#deps = deps;
    const settle = () => {
      this.#settleLater();
    };
    deps.screen.on('display-added', settle);
    deps.screen.on('display-removed', settle);
    deps.screen.on('display-metrics-changed', settle);
  }

  show({ takeFocus }: { readonly takeFocus: boolean }): void {
    const shown = this.#shown;
    // X11 cannot make a window focusable later: it is replaced, the old one staying until the new one is drawn.
    if (shown === null || (takeFocus && !shown.isFocusable && this.#deps.platform === 'linux')) {
      this.#open(takeFocus);
      return;
    }
    shown.isAsked ||= takeFocus;
    if (shown.isReady) bringUp(shown, takeFocus);
  }

  close(): void {
    const shown = this.#shown;
    this.#cancelSettling();
    this.#shown = null;
    if (shown === null) return;
    remove(shown.predecessor);
    remove(shown.window);
  }

  isOpen(): boolean {
    return this.#shown !== null;
  }

  closesOnTrayClick(): boolean {
    return this.#isClosingByBlur || this.isAskedFor();
  }

  isAskedFor(): boolean {
    return this.#shown?.isAsked ?? false;
  }

  lastBounds(): Rectangle | null {
    return this.#lastBounds;
  }

  fit(textPercent: number): void {
    if (textPercent === this.#textPercent) return;
    this.#textPercent = textPercent;
    this.#settleLater();
  }

  onClosed(listener: (how: ClosedHow) => void): () => void {
    this.#listeners.add(listener);
    return () => {
      this.#listeners.delete(listener);
    };
  }

  #open(takeFocus: boolean): void {
    const before = this.#shown;
    try {
      const options = popupOptions(this.#deps, takeFocus);
      const window = this.#deps.makeWindow({ ...options, ...popupBounds(this.#deps) });
      const shown: Shown = {
        window,
        isFocusable: options.focusable ?? true,
        isAsked: takeFocus,
        isReady: false,
        isBroken: false,
        predecessor: before?.window ?? null,
      };
      this.#shown = shown;
      this.#textPercent = this.#deps.look().textPercent;
      this.#prepare(shown);
      window.loadURL(this.#deps.url()).catch((error: unknown) => {
        this.#handleFailedLoad(shown, error);
      });
    } catch (error) {
      // No display: the command line still reaches everything.
      this.#shown = before;
      this.#deps.log.warn(`the popup cannot be opened: ${String(error)}`);
    }
  }

  #prepare(shown: Shown): void {
    const { window } = shown;
    const { after, platform } = this.#deps;
    if (platform === 'darwin') {
      window.setVisibleOnAllWorkspaces(true, {
        visibleOnFullScreen: true,
        // Without this the Dock icon comes back (platform.md 3.3).
        skipTransformProcessType: true,
      });
    }
    if (platform !== 'linux') window.setAlwaysOnTop(true, 'pop-up-menu');
    const reveal = () => {
      this.#reveal(shown);
    };
    window.once('ready-to-show', reveal);
    window.webContents.once('did-finish-load', () => after(READY_GRACE_MS, reveal));
    window.webContents.on('preload-error', (_event, _path, error) => {
      this.#deps.log.warn(`the preload failed: ${error.message}`);
    });
    window.webContents.on('render-process-gone', (_event, details) => {
      this.#handleGone(shown, details.reason);
    });
    // Told once somebody presses something that nothing answers. A heartbeat would notice sooner, and wake two processes
    // all the while for what nobody has missed.
    window.on('unresponsive', () => {
      this.#handleGone(shown, 'it hangs');
    });
    window.on('blur', () => {
      this.#handleBlur(shown);
    });
    window.on('closed', () => {
      this.#handleClosed(shown);
    });
  }

  #reveal(shown: Shown): void {
    if (shown.isReady || this.#shown !== shown || shown.window.isDestroyed()) return;
    shown.isReady = true;
    // The panel may have moved since the window was made.
    this.#put(shown.window, popupBounds(this.#deps));
    bringUp(shown, shown.isAsked);
    remove(shown.predecessor);
    shown.predecessor = null;
  }

  #put(window: BrowserWindow, bounds: Rectangle): void {
    this.#lastBounds = bounds;
    window.setBounds(bounds);
  }

  #settleLater(): void {
    this.#cancelSettling();
    if (this.#shown === null) return;
    this.#cancelSettling = this.#deps.after(SETTLE_MS, () => {
      this.#follow();
    });
  }

  /** To where it belongs now: its display may be gone, smaller or scaled, the panel elsewhere. */
  #follow(): void {
    const shown = this.#shown;
    // One that is not drawn yet is placed when it is.
    if (shown?.isReady !== true || shown.window.isDestroyed()) return;
    try {
      const bounds = popupBounds(this.#deps, this.#lastBounds);
      if (!isSame(bounds, shown.window.getBounds())) this.#put(shown.window, bounds);
    } catch (error) {
      // For a moment there may be no display at all; the next one that comes is told of.
      this.#deps.log.warn(`the popup cannot follow the displays: ${String(error)}`);
    }
  }

  #handleBlur(shown: Shown): void {
    if (this.#shown !== shown || !shown.isReady || !shown.isAsked || this.#deps.keepsOpen()) return;
    this.#isClosingByBlur = true;
    this.#deps.after(BLUR_GRACE_MS, () => {
      this.#isClosingByBlur = false;
    });
    shown.window.close();
  }

  /** Closed by the person or the system; what `close` destroys is no longer `#shown` by then. */
  #handleClosed(shown: Shown): void {
    if (this.#shown !== shown) return;
    this.#shown = null;
    remove(shown.predecessor);
    for (const listener of this.#listeners) listener(shown.isBroken ? 'broken' : 'byHand');
  }

  /** A window whose page is not there would stay hidden, and count as open, for ever. */
  #handleFailedLoad(shown: Shown, error: unknown): void {
    if (shown.window.isDestroyed()) return;
    this.#deps.log.warn(`the popup did not load: ${String(error)}`);
    shown.isBroken = true;
    shown.window.destroy();
  }

  /** A dead page is an empty frame on the screen: it goes at once. */
  #handleGone(shown: Shown, reason: string): void {
    if (this.#shown !== shown) return;
    this.#deps.log.warn(`the popup's page died: ${reason}`);
    const { isAsked } = shown;
    if (!this.#mayRevive) {
      shown.isBroken = true;
      shown.window.destroy();
      return;
    }
    this.close();
    this.#mayRevive = false;
    this.#deps.after(REVIVAL_PAUSE_MS, () => {
      this.#mayRevive = true;
    });
    this.#open(isAsked);
  }
}

/** With the keyboard where it was asked for; a window made for a card cannot take it before. */
function bringUp(shown: Shown, takeFocus: boolean): void {
  const { window } = shown;
  if (!takeFocus) {
    window.showInactive();
    return;
  }
  if (!shown.isFocusable) {
    window.setFocusable(true);
    // On Windows that has put it into the taskbar (native_window_views.cc, SetFocusable).
    window.setSkipTaskbar(true);
    shown.isFocusable = true;
  }
  window.show();
  window.focus();
}

function isSame(a: Rectangle, b: Rectangle): boolean {
  return a.x === b.x && a.y === b.y && a.width === b.width && a.height === b.height;
}

function remove(window: BrowserWindow | null): void {
  if (window !== null && !window.isDestroyed()) window.destroy();
}
