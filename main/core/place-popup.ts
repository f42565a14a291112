// Where the popup goes: beside the tray icon, always whole inside the work area. All figures in DIP.

export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

export interface PopupPlace {
  /** Where the tray icon is, or null where the system does not say (Linux). An empty box counts as null. */
  readonly trayBounds: Box | null;
  /** The whole display, and what panels and docks leave of it. */
  readonly display: Box;
  readonly workArea: Box;
  readonly size: { readonly width: number; readonly height: number };
}

/** Between the popup and the edge of the work area. */
const MARGIN = 8;

type Side = 'top' | 'bottom' | 'left' | 'right';

/**
 * The popup's bounds in whole numbers, inside the work area, smaller than `size` only where that does not fit. Centred
 * on the tray icon along its panel; without one, in the corner where the panel's icons usually are.
 */
export function placePopup(exactPlace: PopupPlace): Box {
  const workArea = wholePart(exactPlace.workArea);
  const place = { ...exactPlace, workArea };
  const width = Math.floor(Math.min(place.size.width, workArea.width));
  const height = Math.floor(Math.min(place.size.height, workArea.height));
  const tray = usableTray(place);
  const side = tray === null ? insetSide(place) : panelSide(tray, workArea);
  const wanted = tray === null ? corner(side, place) : beside(side, tray, { width, height });
  return {
    x: clamped(wanted.x, workArea.x, workArea.width - width),
    y: clamped(wanted.y, workArea.y, workArea.height - height),
    width,
    height,
  };
}

/** The largest box in whole numbers inside a box: scaled displays have work areas in fractions. */
function wholePart(box: Box): Box {
  const x = Math.ceil(box.x);
  const y = Math.ceil(box.y);
  return {
    x,
    y,
    width: Math.floor(box.x + box.width) - x,
    height: Math.floor(box.y + box.height) - y,
  };
}

/** Null for an empty box and for one that is not on this display (a hidden menu bar reports such). */
function usableTray({ trayBounds, display }: PopupPlace): Box | null {
  if (trayBounds === null || trayBounds.width <= 0 || trayBounds.height <= 0) return null;
  const x = trayBounds.x + trayBounds.width / 2;
  const y = trayBounds.y + trayBounds.height / 2;
  const isOnDisplay =
    x >= display.x &&
    x <= display.x + display.width &&
    y >= display.y &&
    y <= display.y + display.height;
  return isOnDisplay ? trayBounds : null;
}

/** The edge of the work area that the icon lies beyond; for an icon inside it, the nearer of top and bottom. */
function panelSide(tray: Box, workArea: Box): Side {
  const x = tray.x + tray.width / 2;
  const y = tray.y + tray.height / 2;
  if (y < workArea.y) return 'top';
  if (y > workArea.y + workArea.height) return 'bottom';
  if (x < workArea.x) return 'left';
  if (x > workArea.x + workArea.width) return 'right';
  return y < workArea.y + workArea.height / 2 ? 'top' : 'bottom';
}

/** The side on which a panel takes something away; the top where none does. */
function insetSide({ display, workArea }: PopupPlace): Side {
  const insets: readonly (readonly [Side, number])[] = [
    ['top', workArea.y - display.y],
    ['bottom', display.y + display.height - (workArea.y + workArea.height)],
    ['right', display.x + display.width - (workArea.x + workArea.width)],
    ['left', workArea.x - display.x],
  ];
  return insets.find(([, inset]) => inset > 0)?.[0] ?? 'top';
}

function corner(side: Side, { workArea }: PopupPlace): { x: number; y: number } {
  const far = { x: workArea.x + workArea.width, y: workArea.y + workArea.height };
  return {
    x: side === 'left' ? workArea.x : far.x,
    y: side === 'top' ? workArea.y : far.y,
  };
}

function beside(
  side: Side,
  tray: Box,
  size: { width: number; height: number },
): { x: number; y: number } {
  const centred = {
    x: tray.x + tray.width / 2 - size.width / 2,
    y: tray.y + tray.height / 2 - size.height / 2,
  };
  switch (side) {
    case 'top':
      return { x: centred.x, y: tray.y + tray.height + MARGIN };
    case 'bottom':
      return { x: centred.x, y: tray.y - size.height - MARGIN };
    case 'left':
      return { x: tray.x + tray.width + MARGIN, y: centred.y };
    case 'right':
      return { x: tray.x - size.width - MARGIN, y: centred.y };
  }
}

/** `wanted` within [start, start + room], with the margin where there is room for it, in whole numbers. */
function clamped(wanted: number, start: number, room: number): number {
  const margin = room >= 2 * MARGIN ? MARGIN : 0;
  return Math.min(Math.max(Math.round(wanted), start + margin), start + room - margin);
}
