// Where the large window goes: beside the popup's work, or on the display that the popup is not on. All figures in DIP.
import type { Box } from './place-popup.ts';

export interface StageDisplay {
  readonly id: number;
  readonly bounds: Box;
  readonly workArea: Box;
}

export interface StagePlace {
  /** At least one. */
  readonly displays: readonly StageDisplay[];
  /** Where the popup is, or was last; null where that is not known. */
  readonly popup: Box | null;
  /** Full screen goes to another display than the popup's, where there is one. */
  readonly isFullScreen: boolean;
}

/** The size of the window while it is not full screen, where there is room for it. */
export const STAGE_SIZE = { width: 1280, height: 800 };

/** Between the window and the edges of the work area. */
const MARGIN = 24;

/**
 * The display for the large window, and its bounds there in whole numbers while it is not full screen: in the middle of the
 * work area. Of several other displays it takes the largest: that is the one to be seen from across the room.
 */
export function placeStage({ displays, popup, isFullScreen }: StagePlace): {
  readonly displayId: number;
  readonly bounds: Box;
} {
  const own = displayOf(displays, popup);
  const others = displays.filter(({ id }) => id !== own.id);
  const [largest = own] = others.toSorted((a, b) => area(b.bounds) - area(a.bounds));
  const { id, workArea } = isFullScreen ? largest : own;
  return { displayId: id, bounds: centred(workArea) };
}

function displayOf(displays: readonly StageDisplay[], popup: Box | null): StageDisplay {
  const [first, ...others] = displays;
  if (first === undefined) throw new RangeError('there is no display');
  if (popup === null) return first;
  return others.reduce(
    (best, one) => (overlap(one.bounds, popup) > overlap(best.bounds, popup) ? one : best),
    first,
  );
}

function centred(workArea: Box): Box {
  const width = Math.floor(Math.min(STAGE_SIZE.width, Math.max(1, workArea.width - 2 * MARGIN)));
  const height = Math.floor(Math.min(STAGE_SIZE.height, Math.max(1, workArea.height - 2 * MARGIN)));
  return {
    x: Math.round(workArea.x + (workArea.width - width) / 2),
    y: Math.round(workArea.y + (workArea.height - height) / 2),
    width,
    height,
  };
}

function area({ width, height }: Box): number {
  return width * height;
}

function overlap(a: Box, b: Box): number {
  const width = Math.min(a.x + a.width, b.x + b.width) - Math.max(a.x, b.x);
  const height = Math.min(a.y + a.height, b.y + b.height) - Math.max(a.y, b.y);
  return Math.max(0, width) * Math.max(0, height);
}
