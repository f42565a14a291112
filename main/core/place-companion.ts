// Where the companion window goes: in the middle of the work area, whole inside it. All figures in DIP.
import type { Box } from './place-popup.ts';

export interface Size {
  readonly width: number;
  readonly height: number;
}

/** As it opens where nothing else is remembered, and the least that its pages are made for. */
export const COMPANION_SIZE: Size = { width: 960, height: 700 };
export const COMPANION_MIN_SIZE: Size = { width: 480, height: 420 };

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
