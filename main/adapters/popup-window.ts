// The popup window: made when it is needed, shown without taking the keyboard unless it was asked for, destroyed at
// rest. Where it goes is place-popup.ts's; what it shows is the renderer's.
import type {
  BrowserWindow,
  BrowserWindowConstructorOptions,
  Display,
  Rectangle,
  Screen,
  WebPreferences,
} from 'electron';
import type { ClosedHow, LogPort, PopupPort } from '../app/ports.ts';
import { placePopup } from '../core/place-popup.ts';

export interface PopupDeps {
  readonly makeWindow: (options: BrowserWindowConstructorOptions) => BrowserWindow;
  readonly screen: Pick<
    Screen,
    'getPrimaryDisplay' | 'getDisplayMatching' | 'getDisplayNearestPoint' | 'getCursorScreenPoint'
  >;
  /** Where the tray icon is; null where the system does not say. */
  readonly trayBounds: () => Rectangle | null;
  readonly url: string;
  readonly webPreferences: WebPreferences;
  readonly platform: NodeJS.Platform;
  /** Wayland has no pointer position and places windows itself. */
  readonly isWayland: boolean;
  /** True while what is on the popup must not vanish because of a click elsewhere (a card, a reset). */
  readonly keepsOpen: () => boolean;
  /** How the page will look: text size in percent, and whether on dark paper. Asked when a window is made. */
  readonly look: () => { readonly textPercent: number; readonly isDark: boolean };
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
  /** Where it is, or was last; null before it was first drawn. */
  lastBounds(): Rectangle | null;
}

/** At text of 100 % or less, in DIP. Larger text gets a larger window, as far as the work area goes. */
const SIZE = { width: 360, height: 520 };

/** The page's paper (renderer/styles/tokens.css), so that nothing flashes before it is drawn. */
const PAPER = { light: '#fbf7f1', dark: '#1d1a17' };

/** A page that has loaded but never says that it is ready to be shown is shown after this. */
const READY_GRACE_MS = 1_500;

/** A click on the tray icon blurs the popup first; for this long it still counts as open. */
const BLUR_GRACE_MS = 250;

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
  #mayRevive = true;

  constructor(deps: PopupDeps) {
    this.#deps = deps;
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
    this.#shown = null;
    if (shown === null) return;
    remove(shown.predecessor);
    remove(shown.window);
  }

  isOpen(): boolean {
    return this.#shown !== null;
  }

  closesOnTrayClick(): boolean {
    return this.#isClosingByBlur || (this.#shown?.isAsked ?? false);
  }

  lastBounds(): Rectangle | null {
    return this.#lastBounds;
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
      const options = windowOptions(this.#deps, takeFocus);
      const window = this.#deps.makeWindow({ ...options, ...this.#bounds() });
      const shown: Shown = {
        window,
        isFocusable: options.focusable ?? true,
        isAsked: takeFocus,
        isReady: false,
        isBroken: false,
        predecessor: before?.window ?? null,
      };
      this.#shown = shown;
      this.#prepare(shown);
      window.loadURL(this.#deps.url).catch((error: unknown) => {
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
    this.#lastBounds = this.#bounds();
    shown.window.setBounds(this.#lastBounds);
    bringUp(shown, shown.isAsked);
    remove(shown.predecessor);
    shown.predecessor = null;
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

  #bounds(): Rectangle {
    const trayBounds = this.#deps.trayBounds();
    const display = this.#display(trayBounds);
    return placePopup({
      trayBounds,
      display: display.bounds,
      workArea: display.workArea,
      size: this.#size(),
    });
  }

  #size(): { readonly width: number; readonly height: number } {
    const scale = Math.max(1, this.#deps.look().textPercent / 100);
    return { width: Math.round(SIZE.width * scale), height: Math.round(SIZE.height * scale) };
  }

  #display(trayBounds: Rectangle | null): Display {
    const { screen, isWayland } = this.#deps;
    if (trayBounds !== null && trayBounds.width > 0) return screen.getDisplayMatching(trayBounds);
    return isWayland
      ? screen.getPrimaryDisplay()
      : screen.getDisplayNearestPoint(screen.getCursorScreenPoint());
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

function remove(window: BrowserWindow | null): void {
  if (window !== null && !window.isDestroyed()) window.destroy();
}

/** A card must not take the keyboard (platform.md 3.3): a panel on macOS, a window that cannot be focused elsewhere. */
function windowOptions(deps: PopupDeps, takeFocus: boolean): BrowserWindowConstructorOptions {
  const isPanel = deps.platform === 'darwin';
  return {
    show: false,
    backgroundColor: deps.look().isDark ? PAPER.dark : PAPER.light,
    frame: false,
    resizable: false,
    minimizable: false,
    maximizable: false,
    fullscreenable: false,
    skipTaskbar: true,
    alwaysOnTop: true,
    // Wayland cannot keep the keyboard away from a window, and one that cannot be focused gets no clicks there.
    focusable: takeFocus || isPanel || deps.isWayland,
    title: 'Sitbones',
    ...(isPanel ? { type: 'panel' } : {}),
    webPreferences: deps.webPreferences,
  };
}
