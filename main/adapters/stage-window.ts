// The large window that the player can move to: made when it is asked for, destroyed at rest. A page that dies, hangs or
// never comes, and a display that changes or goes, end it; who takes over is player-windows.ts's. Where it goes is
// place-stage.ts's.
import type {
  BrowserWindow,
  BrowserWindowConstructorOptions,
  Display,
  Rectangle,
  Screen,
  WebPreferences,
} from 'electron';
import type { LogPort, StageWindowPort } from '../app/ports.ts';
import { placeStage } from '../core/place-stage.ts';

export interface StageDeps {
  readonly makeWindow: (options: BrowserWindowConstructorOptions) => BrowserWindow;
  readonly screen: Pick<Screen, 'getAllDisplays' | 'getDisplayMatching' | 'on'>;
  /** Where the popup is, or was last; null before there was one. */
  readonly popupBounds: () => Rectangle | null;
  /** The page's address, without a hash. */
  readonly url: () => string;
  readonly webPreferences: WebPreferences;
  readonly platform: NodeJS.Platform;
  /** Whether the page will be on dark paper. Asked when a window is made. */
  readonly isDark: () => boolean;
  /** Real milliseconds. Returns what cancels it. */
  readonly after: (ms: number, callback: () => void) => () => void;
  readonly log: LogPort;
}

/** The page's paper (renderer/styles/tokens.css), so that nothing flashes before it is drawn. */
const PAPER = { light: '#fbf7f1', dark: '#1d1a17' };

const MIN_SIZE = { minWidth: 640, minHeight: 520 };

/** A page that has loaded but never says that it is ready to be shown is shown after this. */
const READY_GRACE_MS = 1_500;

/** A page that has not even loaded by then is given up. */
const LOAD_PATIENCE_MS = 8_000;

/** What of a display moves or covers a window; a panel that hides, as full screen makes it, does not. */
const MOVING_METRICS: readonly string[] = ['bounds', 'scaleFactor', 'rotation'];

interface Opened {
  readonly window: BrowserWindow;
  wantsFullScreen: boolean;
  isReady: boolean;
}

export function createStageWindow(deps: StageDeps): StageWindowPort {
  return new Stage(deps);
}

class Stage implements StageWindowPort {
  readonly #deps: StageDeps;
  readonly #shown = new Set<() => void>();
  readonly #gone = new Set<() => void>();
  readonly #changed = new Set<() => void>();
  #opened: Opened | null = null;

  constructor(deps: StageDeps) {
    this.#deps = deps;
    this.#watchDisplays();
  }

  open({ isFullScreen }: { readonly isFullScreen: boolean }): void {
    const opened = this.#opened;
    if (opened === null) {
      this.#make(isFullScreen);
      return;
    }
    opened.wantsFullScreen = isFullScreen;
    if (!opened.isReady) return;
    this.#setFullScreen(opened);
    opened.window.focus();
  }

  close(): void {
    const opened = this.#opened;
    this.#opened = null;
    if (opened === null) return;
    remove(opened.window);
    tell(this.#changed);
  }

  focus(): void {
    const opened = this.#opened;
    if (opened?.isReady !== true) return;
    if (opened.window.isMinimized()) opened.window.restore();
    opened.window.show();
    opened.window.focus();
  }

  isOpen(): boolean {
    return this.#opened !== null;
  }

  isFullScreen(): boolean {
    const opened = this.#opened;
    return opened !== null && !opened.window.isDestroyed() && this.#isFull(opened.window);
  }

  hasOtherDisplay(): boolean {
    return this.#deps.screen.getAllDisplays().length > 1;
  }

  onShown(listener: () => void): () => void {
    return subscribe(this.#shown, listener);
  }

  onGone(listener: () => void): () => void {
    return subscribe(this.#gone, listener);
  }

  onChanged(listener: () => void): () => void {
    return subscribe(this.#changed, listener);
  }

  #make(isFullScreen: boolean): void {
    const { makeWindow, log, url } = this.#deps;
    try {
      const window = makeWindow(this.#options(isFullScreen));
      const opened: Opened = { window, wantsFullScreen: isFullScreen, isReady: false };
      this.#opened = opened;
      this.#watch(opened);
      window.loadURL(url()).catch((error: unknown) => {
        this.#lose(opened, `did not load: ${String(error)}`);
      });
      tell(this.#changed);
    } catch (error) {
      // No display: the player stays in the popup.
      log.warn(`the large window cannot be opened: ${String(error)}`);
    }
  }

  #watch(opened: Opened): void {
    const { window } = opened;
    const { after, log } = this.#deps;
    const reveal = () => {
      this.#reveal(opened);
    };
    window.once('ready-to-show', reveal);
    window.webContents.once('did-finish-load', () => after(READY_GRACE_MS, reveal));
    after(LOAD_PATIENCE_MS, () => {
      if (!opened.isReady) this.#lose(opened, 'did not come');
    });
    window.webContents.on('preload-error', (_event, _path, error) => {
      log.warn(`the preload failed: ${error.message}`);
    });
    window.webContents.on('render-process-gone', (_event, { reason }) => {
      this.#lose(opened, `died: ${reason}`);
    });
    window.on('unresponsive', () => {
      this.#lose(opened, 'does not answer');
    });
    window.on('closed', () => {
      this.#lose(opened, null);
    });
    const changed = () => {
      if (this.#opened === opened) tell(this.#changed);
    };
    window.on('enter-full-screen', changed);
    window.on('leave-full-screen', changed);
  }

  #reveal(opened: Opened): void {
    const { window } = opened;
    if (opened.isReady || this.#opened !== opened || window.isDestroyed()) return;
    opened.isReady = true;
    window.show();
    this.#setFullScreen(opened);
    window.focus();
    tell(this.#shown);
    tell(this.#changed);
  }

  /** Nothing may stay on a screen that shows nothing. `problem` is for the log; null where a person closed it. */
  #lose(opened: Opened, problem: string | null): void {
    if (this.#opened !== opened) return;
    this.#opened = null;
    if (problem !== null) this.#deps.log.warn(`the large window ${problem}`);
    remove(opened.window);
    tell(this.#gone);
    tell(this.#changed);
  }

  /**
   * On macOS without a space of its own: that one takes a second to come and go, and leaves the desktop dark when its
   * window is destroyed in between.
   */
  #setFullScreen({ window, wantsFullScreen }: Opened): void {
    if (this.#isFull(window) === wantsFullScreen) return;
    if (this.#deps.platform === 'darwin' && !window.isFullScreen()) {
      window.setSimpleFullScreen(wantsFullScreen);
      tell(this.#changed);
      return;
    }
    window.setFullScreen(wantsFullScreen);
  }

  #isFull(window: BrowserWindow): boolean {
    return (
      window.isFullScreen() || (this.#deps.platform === 'darwin' && window.isSimpleFullScreen())
    );
  }

  #watchDisplays(): void {
    const { screen } = this.#deps;
    screen.on('display-added', () => {
      tell(this.#changed);
    });
    screen.on('display-removed', () => {
      if (this.#opened === null) tell(this.#changed);
      else this.#lose(this.#opened, 'lost a display');
    });
    screen.on('display-metrics-changed', (_event, display, metrics) => {
      if (metrics.some((metric) => MOVING_METRICS.includes(metric))) this.#handleMoved(display);
    });
  }

  #handleMoved({ id }: Display): void {
    const opened = this.#opened;
    if (opened === null || opened.window.isDestroyed()) return;
    const { id: ownId } = this.#deps.screen.getDisplayMatching(opened.window.getBounds());
    if (id === ownId) this.#lose(opened, 'had its display changed');
  }

  #options(isFullScreen: boolean): BrowserWindowConstructorOptions {
    const { screen, popupBounds, isDark, webPreferences } = this.#deps;
    const { bounds } = placeStage({
      displays: screen.getAllDisplays(),
      popup: popupBounds(),
      isFullScreen,
    });
    return {
      show: false,
      backgroundColor: isDark() ? PAPER.dark : PAPER.light,
      ...bounds,
      ...MIN_SIZE,
      title: 'Sitbones',
      autoHideMenuBar: true,
      webPreferences,
    };
  }
}

function remove(window: BrowserWindow): void {
  if (!window.isDestroyed()) window.destroy();
}

function tell(listeners: ReadonlySet<() => void>): void {
  for (const listener of listeners) listener();
}

function subscribe(listeners: Set<() => void>, listener: () => void): () => void {
  listeners.add(listener);
  return () => {
    listeners.delete(listener);
  };
}
