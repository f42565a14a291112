// Whether another program fills a screen, from the place of the window in front (get-windows: macOS, X11). Its title is
// not asked for where that can be chosen, and never leaves this file.
import type { Signal } from '../../../core/desk-evidence.ts';
import type { ReadSignal } from './signal-source.ts';

export interface Area {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** The window in front: whose it is and where. Undefined where there is none or it cannot be known. */
export interface FrontWindow {
  readonly bounds: Area;
  readonly owner: { readonly processId: number };
}

export interface FullScreenDeps {
  /** Loads get-windows and asks it; may reject. */
  readonly frontWindow: () => Promise<FrontWindow | undefined>;
  /** The displays' areas in the same units as the window's. */
  readonly displays: () => readonly Area[];
  readonly ownPid: number;
}

/** Scaled desktops round a window's place by a pixel or two. */
const TOLERANCE_PX = 2;

export function createFullScreen({ frontWindow, displays, ownPid }: FullScreenDeps): ReadSignal {
  return async () => {
    try {
      const window = await frontWindow();
      if (window === undefined) return 'unknown';
      return window.owner.processId === ownPid ? 'off' : fills(window.bounds, displays());
    } catch {
      return 'unknown';
    }
  };
}

/** `on` where the window covers the whole of one display, panels and all. */
export function fills(window: Area, displays: readonly Area[]): Signal {
  if (displays.length === 0) return 'unknown';
  const isSame = (a: number, b: number) => Math.abs(a - b) <= TOLERANCE_PX;
  const covers = displays.some(
    (display) =>
      isSame(window.x, display.x) &&
      isSame(window.y, display.y) &&
      isSame(window.width, display.width) &&
      isSame(window.height, display.height),
  );
  return covers ? 'on' : 'off';
}
