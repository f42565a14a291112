// The windows of a firm card: one over each display that it covers, gone the moment anything is wrong with one of them.
// Which displays they cover is place-covers.ts's, who takes over player-windows.ts's.
import type {
  BrowserWindow,
  BrowserWindowConstructorOptions,
  Point,
  Rectangle,
  Screen,
  WebPreferences,
} from 'electron';
import type { CoverPort, LogPort } from '../app/ports.ts';
import type { Covers } from '../core/firm-mode.ts';
import { placeCovers, type CoverPlace } from '../core/place-covers.ts';

export interface CoverDeps {
  readonly makeWindow: (options: BrowserWindowConstructorOptions) => BrowserWindow;
  readonly screen: Pick<Screen, 'getAllDisplays' | 'getCursorScreenPoint' | 'on'>;
  readonly url: () => string;
  readonly webPreferences: WebPreferences;
  readonly platform: NodeJS.Platform;
  /** Wayland has no pointer position and places windows itself. */
  readonly isWayland: boolean;
  /** Whether the page will be on dark paper. Asked when a window is made. */
  readonly isDark: () => boolean;
  /** Real milliseconds. Returns what cancels it. */
  readonly after: (ms: number, callback: () => void) => () => void;
  readonly log: LogPort;
}

/** The page's paper (renderer/styles/tokens.css), so that nothing flashes before it is drawn. */
const PAPER = { light: '#fbf7f1', dark: '#1d1a17' };

/** A page that has not been drawn by then is given up. */
export const PAINT_PATIENCE_MS = 5_000;

/** How long the page has to answer to Escape. */
export const ESCAPE_PATIENCE_MS = 1_000;

/** Displays come and go in bursts: they are looked at anew when that has been quiet for this long. */
export const SETTLE_MS = 300;

/** Tells the page that another window has the keyboard and the sound. */
const ECHO = '#echo';

interface Cover {
  readonly window: BrowserWindow;
  readonly place: CoverPlace;
  isDrawn: boolean;
  /** How often Escape was pressed in it. */
  escapes: number;
}

export function createCoverWindows(deps: CoverDeps): CoverPort {
  return new CoverWindows(deps);
}

class CoverWindows implements CoverPort {
  readonly #deps: CoverDeps;
  readonly #shown = new Set<() => void>();
  readonly #gone = new Set<() => void>();
  readonly #closed = new Set<() => void>();
  #covers: Covers | null = null;
  #open: Cover[] = [];
  #cancelSettling: () => void = () => undefined;

  constructor(deps: CoverDeps) {
    this.#deps = deps;
    const settle = () => {
      this.#settleLater();
    };
    deps.screen.on('display-added', settle);
    deps.screen.on('display-removed', settle);
    deps.screen.on('display-metrics-changed', settle);
  }

  open(covers: Covers): void {
    if (this.isOpen()) return;
    this.#covers = covers;
    const { screen, isWayland } = this.#deps;
    const places = this.#places(isWayland ? null : screen.getCursorScreenPoint());
    for (const place of places) this.#cover(place);
    if (!this.isOpen()) this.close();
  }

  close(): void {
    this.#covers = null;
    this.#cancelSettling();
    for (const { window } of this.#open.splice(0)) remove(window);
  }

  focus(): void {
    const lead = this.#open.find(({ place }) => place.isLead);
    if (lead?.isDrawn !== true) return;
    lead.window.show();
    lead.window.focus();
  }

  isOpen(): boolean {
    return this.#open.some(({ place }) => place.isLead);
  }

  onShown(listener: () => void): () => void {
    return subscribe(this.#shown, listener);
  }

  onGone(listener: () => void): () => void {
    return subscribe(this.#gone, listener);
  }

  onClosed(listener: () => void): () => void {
    return subscribe(this.#closed, listener);
  }

  #places(pointer: Point | null): readonly CoverPlace[] {
    if (this.#covers === null) return [];
    const { screen, isWayland } = this.#deps;
    const displays = screen.getAllDisplays();
    return placeCovers({ displays, pointer, covers: this.#covers, canPlace: !isWayland });
  }

  #cover(place: CoverPlace): void {
    const { makeWindow, log, url } = this.#deps;
    try {
      const window = makeWindow(this.#options(place));
      const cover: Cover = { window, place, isDrawn: false, escapes: 0 };
      this.#open.push(cover);
      this.#watch(cover);
      window.loadURL(place.isLead ? url() : `${url()}${ECHO}`).catch((error: unknown) => {
        this.#lose(cover, `did not load: ${String(error)}`);
      });
    } catch (error) {
      log.warn(`a display cannot be covered: ${String(error)}`);
    }
  }

  /** The watchdog: whatever shows nothing, or nothing any more, is taken off the screen. */
  #watch(cover: Cover): void {
    const { window } = cover;
    const { after, log, platform } = this.#deps;
    if (platform === 'darwin') {
      // Without the last flag the Dock icon comes back (platform.md 3.3).
      window.setVisibleOnAllWorkspaces(true, {
        visibleOnFullScreen: true,
        skipTransformProcessType: true,
      });
    }
    if (platform !== 'linux') window.setAlwaysOnTop(true, 'screen-saver');
    window.once('ready-to-show', () => {
      this.#reveal(cover);
    });
    after(PAINT_PATIENCE_MS, () => {
      if (!cover.isDrawn) this.#lose(cover, 'was never drawn');
    });
    window.webContents.on('preload-error', (_event, _path, error) => {
      log.warn(`the preload failed: ${error.message}`);
    });
    window.webContents.on('render-process-gone', (_event, { reason }) => {
      this.#lose(cover, `died: ${reason}`);
    });
    window.webContents.on('before-input-event', (_event, { type, key, isAutoRepeat }) => {
      if (type === 'keyDown' && key === 'Escape' && !isAutoRepeat) this.#noticeEscape(cover);
    });
    window.on('unresponsive', () => {
      this.#lose(cover, 'does not answer');
    });
    window.on('closed', () => {
      this.#handleClosed(cover);
    });
  }

  #reveal(cover: Cover): void {
    const { window, place } = cover;
    if (cover.isDrawn || !this.#open.includes(cover) || window.isDestroyed()) return;
    cover.isDrawn = true;
    window.setBounds(place.bounds);
    if (!place.isLead) {
      window.showInactive();
      return;
    }
    window.show();
    // A window manager keeps an ordinary window off its panels, whatever its bounds.
    if (this.#deps.platform === 'linux') window.setFullScreen(true);
    window.focus();
    tell(this.#shown);
  }

  /** An echo goes alone; with the lead goes everything, and the popup takes over. */
  #lose(cover: Cover, problem: string): void {
    if (!this.#open.includes(cover)) return;
    this.#deps.log.warn(`a window over a display ${problem}`);
    if (cover.place.isLead) {
      this.close();
      tell(this.#gone);
      return;
    }
    this.#forget(cover);
  }

  /** Escape is the page's to answer. Pressed twice in vain, it gets out all the same. */
  #noticeEscape(cover: Cover): void {
    cover.escapes += 1;
    if (cover.escapes < 2) return;
    this.#deps.after(ESCAPE_PATIENCE_MS, () => {
      this.#lose(cover, 'does not answer to Escape');
    });
  }

  #handleClosed(cover: Cover): void {
    if (!this.#open.includes(cover)) return;
    this.#forget(cover);
    if (!cover.place.isLead) return;
    this.close();
    tell(this.#closed);
  }

  #forget(cover: Cover): void {
    this.#open = this.#open.filter((one) => one !== cover);
    remove(cover.window);
  }

  #settleLater(): void {
    if (this.#covers === null) return;
    this.#cancelSettling();
    this.#cancelSettling = this.#deps.after(SETTLE_MS, () => {
      this.#settle();
    });
  }

  /** Displays have come, gone or changed: what lies where it should stays, everything else is made anew. */
  #settle(): void {
    if (this.#covers === null) return;
    const before = this.#open;
    // The one with the keyboard stays on its display as long as there is that one.
    const lead = before.find(({ place }) => place.isLead)?.place.bounds;
    const places = this.#places(lead === undefined ? null : centreOf(lead));
    for (const cover of before) {
      if (!places.some((place) => isSame(place, cover.place))) this.#forget(cover);
    }
    for (const place of places) {
      if (!before.some((cover) => isSame(place, cover.place))) this.#cover(place);
    }
    if (this.isOpen()) return;
    this.close();
    tell(this.#gone);
  }

  #options(place: CoverPlace): BrowserWindowConstructorOptions {
    const { isDark, isWayland, platform, webPreferences } = this.#deps;
    return {
      show: false,
      backgroundColor: isDark() ? PAPER.dark : PAPER.light,
      ...place.bounds,
      frame: false,
      resizable: platform === 'linux',
      movable: false,
      minimizable: false,
      maximizable: false,
      fullscreenable: platform === 'linux',
      skipTaskbar: true,
      alwaysOnTop: true,
      roundedCorners: false,
      // Wayland cannot keep the keyboard away from a window, and one that cannot be focused gets no clicks there.
      focusable: place.isLead || isWayland,
      title: 'Sitbones',
      // A panel gets the keyboard on macOS without the program having to come to the front (platform.md 3.3).
      ...(platform === 'darwin' ? { type: 'panel' } : {}),
      webPreferences,
    };
  }
}

function centreOf({ x, y, width, height }: Rectangle): Point {
  return { x: x + width / 2, y: y + height / 2 };
}

function isSame(a: CoverPlace, b: CoverPlace): boolean {
  return (
    a.displayId === b.displayId &&
    a.isLead === b.isLead &&
    a.bounds.x === b.bounds.x &&
    a.bounds.y === b.bounds.y &&
    a.bounds.width === b.bounds.width &&
    a.bounds.height === b.bounds.height
  );
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
