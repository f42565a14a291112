// What the popup window is made with, by system, and where it goes. Showing it is popup-window.ts's.
import type {
  BrowserWindowConstructorOptions,
  Display,
  Rectangle,
  Screen,
  WebPreferences,
} from 'electron';
import { placePopup, popupSize } from '../../core/place-popup.ts';

export interface PopupMakings {
  readonly screen: Pick<
    Screen,
    | 'getPrimaryDisplay'
    | 'getDisplayMatching'
    | 'getDisplayNearestPoint'
    | 'getCursorScreenPoint'
    | 'on'
  >;
  /** Where the tray icon is; null where the system does not say. */
  readonly trayBounds: () => Rectangle | null;
  readonly webPreferences: WebPreferences;
  readonly platform: NodeJS.Platform;
  /** Wayland has no pointer position and places windows itself. */
  readonly isWayland: boolean;
  /** How the page will look: text size in percent, and whether on dark paper. */
  readonly look: () => { readonly textPercent: number; readonly isDark: boolean };
}

/** The page's paper (renderer/styles/tokens.css), so that nothing flashes before it is drawn. */
const PAPER = { light: '#fbf7f1', dark: '#1d1a17' };

/** A card must not take the keyboard (platform.md 3.3): a panel on macOS, a window that cannot be focused elsewhere. */
export function popupOptions(
  deps: PopupMakings,
  takeFocus: boolean,
): BrowserWindowConstructorOptions {
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

/** Where it belongs now. `current` is where it is already: without a known icon it stays on that display. */
export function popupBounds(deps: PopupMakings, current: Rectangle | null = null): Rectangle {
  const trayBounds = deps.trayBounds();
  const display = displayOf(deps, trayBounds, current);
  return placePopup({
    trayBounds,
    display: display.bounds,
    workArea: display.workArea,
    size: popupSize(deps.look().textPercent),
  });
}

function displayOf(
  { screen, isWayland }: PopupMakings,
  trayBounds: Rectangle | null,
  current: Rectangle | null,
): Display {
  if (trayBounds !== null && trayBounds.width > 0) return screen.getDisplayMatching(trayBounds);
  if (isWayland) return screen.getPrimaryDisplay();
  return current === null
    ? screen.getDisplayNearestPoint(screen.getCursorScreenPoint())
    : screen.getDisplayMatching(current);
}
