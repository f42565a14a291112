// Where the companion window and the welcome go: in the middle of the work area, whole inside it. All figures in DIP.
import type { Box } from './place-popup.ts';

export interface Size {
  readonly width: number;
  readonly height: number;
}

export interface WindowSizes {
  /** As it opens where nothing else is remembered. */
  readonly usual: Size;
  /** The least that its pages are made for. */
  readonly least: Size;
}

export const COMPANION_SIZES: WindowSizes = {
  usual: { width: 960, height: 700 },
  least: { width: 480, height: 420 },
};
export const WELCOME_SIZES: WindowSizes = {
  usual: { width: 560, height: 760 },
  least: { width: 400, height: 420 },
};

/** A little above the middle looks like the middle. */
const SHARE_ABOVE = 0.42;

/** Whole numbers inside `workArea`; smaller than `size` only where that does not fit. */
export function placeCompanion(workArea: Box, size: Size): Box {
  const left = Math.ceil(workArea.x);
  const top = Math.ceil(workArea.y);
  const width = Math.min(Math.round(size.width), Math.floor(workArea.x + workArea.width) - left);
  const height = Math.min(Math.round(size.height), Math.floor(workArea.y + workArea.height) - top);
  const spareX = Math.floor(workArea.x + workArea.width) - left - width;
  const spareY = Math.floor(workArea.y + workArea.height) - top - height;
  return {
    x: left + Math.floor(spareX / 2),
    y: top + Math.floor(spareY * SHARE_ABOVE),
    width,
    height,
  };
}
