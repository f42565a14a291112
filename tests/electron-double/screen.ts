// `screen`: one 1920 × 1080 display unless a test or the preview says otherwise.
import type { Display, Point, Rectangle, Screen as ElectronScreen } from 'electron';
import { requireReady } from './lifecycle.ts';
import { coveredEmitter } from './not-covered.ts';

type Covered =
  | 'getPrimaryDisplay' | 'getAllDisplays' | 'getDisplayNearestPoint' | 'getDisplayMatching'
  | 'getCursorScreenPoint'; // prettier-ignore

/** What a test says of a display; the first one is the primary. */
export interface DisplaySetup {
  readonly id: number;
  readonly bounds: Rectangle;
  /** Default: all of the bounds but a 32 px panel at the top. */
  readonly workArea?: Rectangle;
  readonly scaleFactor?: number;
}

const PANEL_HEIGHT = 32;
const TOO_EARLY = "The 'screen' module can't be used before the app 'ready' event";

export class Screen extends coveredEmitter('screen') implements Pick<ElectronScreen, Covered> {
  #displays = [createDisplay({ id: 1, bounds: { x: 0, y: 0, width: 1920, height: 1080 } })];
  #cursor: Point = { x: 960, y: 540 };

  constructor() {
    super();
    super.on('newListener', () => {
      requireReady(TOO_EARLY);
    });
  }

  getAllDisplays(): Display[] {
    requireReady(TOO_EARLY);
    return structuredClone(this.#displays);
  }

  getPrimaryDisplay(): Display {
    return this.#best(() => 0);
  }

  getDisplayNearestPoint(point: Point): Display {
    return this.#best(({ bounds }) => -distance(bounds, point));
  }

  getDisplayMatching(rect: Rectangle): Display {
    return this.#best(({ bounds }) => overlap(bounds, rect));
  }

  getCursorScreenPoint(): Point {
    requireReady(TOO_EARLY);
    return { ...this.#cursor };
  }

  /** For the control channel. */
  setCursor(point: Point): void {
    this.#cursor = { ...point };
  }

  /** For the control channel and the preview: emits what changed, as a plugged cable would. */
  setDisplays(setups: readonly DisplaySetup[]): void {
    const before = this.#displays;
    this.#displays = setups.map(createDisplay);
    const has = (list: Display[], id: number): boolean => list.some((display) => display.id === id);
    for (const display of this.#displays) {
      if (!has(before, display.id)) this.emit('display-added', {}, display);
    }
    for (const display of before) {
      if (!has(this.#displays, display.id)) this.emit('display-removed', {}, display);
    }
    for (const display of this.#displays) {
      const old = before.find(({ id }) => id === display.id);
      const changed = (['bounds', 'workArea', 'scaleFactor'] as const).filter(
        (name) => old && JSON.stringify(old[name]) !== JSON.stringify(display[name]),
      );
      if (changed.length > 0) this.emit('display-metrics-changed', {}, display, changed);
    }
  }

  #best(score: (display: Display) => number): Display {
    const [first, ...others] = this.getAllDisplays();
    if (!first) throw new Error('No display');
    return others.reduce((best, one) => (score(one) > score(best) ? one : best), first);
  }
}

function createDisplay(setup: DisplaySetup): Display {
  const { id, bounds, scaleFactor = 1 } = setup;
  const { x, y, width, height } = bounds;
  const belowPanel = { x, y: y + PANEL_HEIGHT, width, height: height - PANEL_HEIGHT };
  const workArea = setup.workArea ?? belowPanel;
  return {
    id,
    bounds,
    workArea,
    scaleFactor,
    size: { width, height },
    workAreaSize: { width: workArea.width, height: workArea.height },
    nativeOrigin: { x, y },
    label: `Display ${String(id)}`,
    rotation: 0,
    colorDepth: 24,
    colorSpace: '{primaries:BT709, transfer:SRGB, matrix:RGB, range:FULL}',
    depthPerComponent: 8,
    displayFrequency: 60,
    detected: true,
    internal: false,
    monochrome: false,
    maximumCursorSize: { width: 64, height: 64 },
    accelerometerSupport: 'unknown',
    touchSupport: 'unknown',
  };
}

function distance({ x, y, width, height }: Rectangle, point: Point): number {
  const dx = Math.max(x - point.x, 0, point.x - (x + width - 1));
  const dy = Math.max(y - point.y, 0, point.y - (y + height - 1));
  return Math.hypot(dx, dy);
}

function overlap(a: Rectangle, b: Rectangle): number {
  const width = Math.min(a.x + a.width, b.x + b.width) - Math.max(a.x, b.x);
  const height = Math.min(a.y + a.height, b.y + b.height) - Math.max(a.y, b.y);
  return Math.max(0, width) * Math.max(0, height);
}

export const screen = new Screen();
