// When what happened to a window, for the benchmark of opening (tools/bench-open.ts). Milliseconds since 1970, by the
// machine's own clock and not by the one that a test may move.
import type { BrowserWindow } from './browser-window.ts';

/** `rendererReady` is the double's own: Chromium has a page, and nothing is loaded into it yet. */
export type WindowMoment =
  'made' | 'rendererReady' | 'committed' | 'domReady' | 'painted' | 'shown' | 'loaded';

export type WindowMoments = Readonly<Partial<Record<WindowMoment, number>>>;

const known = new WeakMap<BrowserWindow, Partial<Record<WindowMoment, number>>>();

/** Notes the first time of each; to be called when the window has just been made. */
export function watchMoments(window: BrowserWindow): void {
  const moments: Partial<Record<WindowMoment, number>> = { made: now() };
  const note = (moment: WindowMoment) => () => {
    moments[moment] ??= now();
  };
  known.set(window, moments);
  window.on('show', note('shown'));
  window.once('ready-to-show', note('painted'));
  window.webContents.once('did-navigate', note('committed'));
  window.webContents.once('dom-ready', note('domReady'));
  window.webContents.once('did-finish-load', note('loaded'));
  // Without a browser the program ends; that is told elsewhere.
  window.webContents.page().then(note('rendererReady'), () => undefined);
}

export function momentsOf(window: BrowserWindow): WindowMoments {
  return { ...known.get(window) };
}

function now(): number {
  return performance.timeOrigin + performance.now();
}
