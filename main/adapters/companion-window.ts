// The companion window, and the welcome, which is smaller: ordinary windows with the system's frame, one of each at a time,
// destroyed when closed. Where they go is place-companion.ts's; what they show is the renderer's.
import type {
  BrowserWindow,
  BrowserWindowConstructorOptions,
  Display,
  Screen,
  WebPreferences,
} from 'electron';
import { CHANNELS, type CompanionPlace } from '../../preload/contract.ts';
import type { CompanionPort, LogPort, WelcomePort } from '../app/ports.ts';
import { placeCompanion, type Size, type WindowSizes } from '../core/place-companion.ts';

export interface CompanionDeps {
  readonly makeWindow: (options: BrowserWindowConstructorOptions) => BrowserWindow;
  readonly screen: Pick<
    Screen,
    'getPrimaryDisplay' | 'getDisplayNearestPoint' | 'getCursorScreenPoint'
  >;
  /** For the log. */
  readonly name: string;
  /** The page's address, without a hash. */
  readonly url: () => string;
  readonly sizes: WindowSizes;
  readonly webPreferences: WebPreferences;
  /** Wayland has no pointer position and places windows itself. */
  readonly isWayland: boolean;
  /** Whether the page will be on dark paper. Asked when a window is made. */
  readonly isDark: () => boolean;
  /** Whether a person has asked for another window of ours, or uses one. */
  readonly isPersonElsewhere: () => boolean;
  /** Told when the window comes and when it is gone: macOS shows the program in the Dock in between. */
  readonly onOpenChange: (isOpen: boolean) => void;
  /** Real milliseconds. Returns what cancels it. */
  readonly after: (ms: number, callback: () => void) => () => void;
  readonly log: LogPort;
}

export interface CompanionWindow extends CompanionPort, Pick<WelcomePort, 'openUnasked'> {
  /** Destroys the window. Harmless when there is none. */
  close(): void;
}

/** The page's paper (renderer/styles/tokens.css), so that nothing flashes before it is drawn. */
const PAPER = { light: '#fbf7f1', dark: '#1d1a17' };

/** A page that has loaded but never says that it is ready to be shown is shown after this. */
const READY_GRACE_MS = 1_500;

export function createCompanionWindow(deps: CompanionDeps): CompanionWindow {
  return new Companion(deps);
}

interface Opened {
  readonly window: BrowserWindow;
  /** Where the page should be; null leaves it to the page. */
  place: CompanionPlace | null;
  isReady: boolean;
  /** A person asked for it, so it may have the keyboard whatever else is there. */
  isAsked: boolean;
}

class Companion implements CompanionWindow {
  readonly #deps: CompanionDeps;
  #opened: Opened | null = null;
  /** The size it was last given by hand, within this run. */
  #size: Size;

  constructor(deps: CompanionDeps) {
    this.#deps = deps;
    this.#size = deps.sizes.usual;
  }

  open(place: CompanionPlace | null): void {
    const opened = this.#opened;
    if (opened === null) {
      this.#make(place, { isAsked: true });
      return;
    }
    opened.isAsked = true;
    opened.place = place ?? opened.place;
    if (!opened.isReady) return;
    if (place !== null) opened.window.webContents.send(CHANNELS.placeAsked, place);
    bringUp(opened.window);
  }

  openUnasked(): void {
    if (this.#opened === null) this.#make(null, { isAsked: false });
  }

  close(): void {
    const opened = this.#opened;
    if (opened !== null && !opened.window.isDestroyed()) opened.window.destroy();
  }

  #make(place: CompanionPlace | null, { isAsked }: Pick<Opened, 'isAsked'>): void {
    const { makeWindow, log, name, url } = this.#deps;
    try {
      const window = makeWindow(this.#options());
      const opened: Opened = { window, place, isReady: false, isAsked };
      this.#opened = opened;
      this.#deps.onOpenChange(true);
      this.#watch(opened);
      const address = place === null ? url() : `${url()}#${place}`;
      window.loadURL(address).catch((error: unknown) => {
        log.warn(`the ${name} window did not load: ${String(error)}`);
        if (!window.isDestroyed()) window.destroy();
      });
    } catch (error) {
      // No display: the command line still reaches everything.
      log.warn(`the ${name} window cannot be opened: ${String(error)}`);
    }
  }

  #watch(opened: Opened): void {
    const { window } = opened;
    const { after, log, name } = this.#deps;
    const asked = opened.place;
    const reveal = () => {
      this.#reveal(opened, asked);
    };
    window.once('ready-to-show', reveal);
    window.webContents.once('did-finish-load', () => after(READY_GRACE_MS, reveal));
    window.webContents.on('preload-error', (_event, _path, error) => {
      log.warn(`the preload failed: ${error.message}`);
    });
    // A dead page is an empty frame on the screen, and nothing in it is worth keeping: asking again opens a new one.
    window.webContents.on('render-process-gone', (_event, { reason }) => {
      log.warn(`the ${name} window's page died: ${reason}`);
      if (!window.isDestroyed()) window.destroy();
    });
    window.on('resize', () => {
      if (!window.isMaximized() && !window.isFullScreen()) this.#size = sizeOf(window);
    });
    window.on('closed', () => {
      if (this.#opened !== opened) return;
      this.#opened = null;
      this.#deps.onOpenChange(false);
    });
  }

  #reveal(opened: Opened, asked: CompanionPlace | null): void {
    const { window, place } = opened;
    if (opened.isReady || this.#opened !== opened || window.isDestroyed()) return;
    opened.isReady = true;
    // Asked for while it was loading: the address named another place.
    if (place !== null && place !== asked) window.webContents.send(CHANNELS.placeAsked, place);
    // It would close the popup, or take the keyboard from under somebody's fingers.
    if (!opened.isAsked && this.#deps.isPersonElsewhere()) window.showInactive();
    else bringUp(window);
  }

  #options(): BrowserWindowConstructorOptions {
    return {
      show: false,
      backgroundColor: this.#deps.isDark() ? PAPER.dark : PAPER.light,
      ...placeCompanion(this.#display().workArea, this.#size),
      minWidth: this.#deps.sizes.least.width,
      minHeight: this.#deps.sizes.least.height,
      title: 'Sitbones',
      autoHideMenuBar: true,
      webPreferences: this.#deps.webPreferences,
    };
  }

  #display(): Display {
    const { screen, isWayland } = this.#deps;
    return isWayland
      ? screen.getPrimaryDisplay()
      : screen.getDisplayNearestPoint(screen.getCursorScreenPoint());
  }
}

function bringUp(window: BrowserWindow): void {
  if (window.isMinimized()) window.restore();
  window.show();
  window.focus();
}

function sizeOf(window: BrowserWindow): Size {
  const { width, height } = window.getBounds();
  return { width, height };
}
