// Where the popup goes: beside the tray icon, never over it, always whole inside the work area. All figures in DIP.

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
  readonly size: Size;
}

interface Size {
  readonly width: number;
  readonly height: number;
}

interface Point {
  readonly x: number;
  readonly y: number;
}

/** At text of 100 % or less. */
const POPUP_SIZE: Size = { width: 360, height: 520 };

/** Between the popup and the icon, and between the popup and the edge of the work area, where there is room. */
const MARGIN = 8;

/** Less than this is no popup: rather that it covers the icon. Its page scrolls in whatever it gets. */
const SMALLEST: Size = { width: 240, height: 240 };

const THINNEST_PANEL = 2;

type Side = 'top' | 'bottom' | 'left' | 'right';

/** How large the popup wants to be: larger text gets a larger window, smaller text does not get a smaller one. */
export function popupSize(textPercent: number): Size {
  const scale = Math.max(1, textPercent / 100);
  return {
    width: Math.round(POPUP_SIZE.width * scale),
    height: Math.round(POPUP_SIZE.height * scale),
  };
}

/**
 * The popup's bounds in whole numbers, inside the work area, smaller than `size` only where that does not fit. Centred
 * on the tray icon along its panel; without one, in the corner where the panel's icons usually are.
 */
export function placePopup(exactPlace: PopupPlace): Box {
  const place = { ...exactPlace, workArea: wholePart(exactPlace.workArea) };
  const tray = usableTray(place);
  if (tray === null) return inCorner(insetSide(place), place);
  const sides = sidesByNearness(tray, place);
  const rooms = sides.map((side) => ({ side, room: roomBeyond(side, tray, place.workArea) }));
  const chosen =
    rooms.find(({ room }) => holds(room, place.size)) ??
    rooms.filter(({ room }) => holds(room, SMALLEST)).toSorted((a, b) => area(b) - area(a))[0];
  if (chosen === undefined) return inCorner(sides[0] ?? 'top', place);
  const size = cutTo(place.size, chosen.room);
  return within(chosen.room, beside(chosen.side, tray, size), size);
}

/** The largest box in whole numbers inside a box: scaled displays have work areas in fractions. */
function wholePart(box: Box): Box {
  const x = Math.ceil(box.x);
  const y = Math.ceil(box.y);
  return {
    x,
    y,
    width: Math.max(0, Math.floor(box.x + box.width) - x),
    height: Math.max(0, Math.floor(box.y + box.height) - y),
  };
}

/** Null for an empty box and for one that is not on this display (a hidden menu bar reports such). */
function usableTray({ trayBounds, display }: PopupPlace): Box | null {
  if (trayBounds === null || trayBounds.width <= 0 || trayBounds.height <= 0) return null;
  const { x, y } = middleOf(trayBounds);
  const isOnDisplay =
    x >= display.x &&
    x <= display.x + display.width &&
    y >= display.y &&
    y <= display.y + display.height;
  return isOnDisplay ? trayBounds : null;
}

/**
 * The panel's side first: the edge of the work area that the icon lies beyond, else the edge of the display that it is
 * nearest to, as with a panel that hides itself and with a window of icons that the panel has no room for.
 */
function sidesByNearness(tray: Box, { display, workArea }: PopupPlace): readonly Side[] {
  const { x, y } = middleOf(tray);
  const beyond: Readonly<Record<Side, number>> = {
    top: workArea.y - y,
    bottom: y - (workArea.y + workArea.height),
    left: workArea.x - x,
    right: x - (workArea.x + workArea.width),
  };
  const away: Readonly<Record<Side, number>> = {
    top: y - display.y,
    bottom: display.y + display.height - y,
    left: x - display.x,
    right: display.x + display.width - x,
  };
  const sides: readonly Side[] = ['top', 'bottom', 'left', 'right'];
  return sides.toSorted(
    (a, b) => Math.max(0, beyond[b]) - Math.max(0, beyond[a]) || away[a] - away[b],
  );
}

/** What the work area has below an icon at the top, above one at the bottom, and so on. */
function roomBeyond(side: Side, tray: Box, workArea: Box): Box {
  const far = { x: workArea.x + workArea.width, y: workArea.y + workArea.height };
  const left = side === 'left' ? Math.max(workArea.x, Math.ceil(tray.x + tray.width)) : workArea.x;
  const top = side === 'top' ? Math.max(workArea.y, Math.ceil(tray.y + tray.height)) : workArea.y;
  const right = side === 'right' ? Math.min(far.x, Math.floor(tray.x)) : far.x;
  const bottom = side === 'bottom' ? Math.min(far.y, Math.floor(tray.y)) : far.y;
  return { x: left, y: top, width: Math.max(0, right - left), height: Math.max(0, bottom - top) };
}

/** The side on which a panel takes something away; the top where none does. */
function insetSide({ display, workArea }: PopupPlace): Side {
  const insets: readonly (readonly [Side, number])[] = [
    ['top', workArea.y - display.y],
    ['bottom', display.y + display.height - (workArea.y + workArea.height)],
    ['right', display.x + display.width - (workArea.x + workArea.width)],
    ['left', workArea.x - display.x],
  ];
  // What rounding takes off a scaled display is no panel.
  return insets.find(([, inset]) => inset >= THINNEST_PANEL)?.[0] ?? 'top';
}

function inCorner(side: Side, { workArea, size }: PopupPlace): Box {
  const far = { x: workArea.x + workArea.width, y: workArea.y + workArea.height };
  const corner = {
    x: side === 'left' ? workArea.x : far.x,
    y: side === 'top' ? workArea.y : far.y,
  };
  return within(workArea, corner, cutTo(size, workArea));
}

function beside(side: Side, tray: Box, size: Size): Point {
  const middle = middleOf(tray);
  const centred = { x: middle.x - size.width / 2, y: middle.y - size.height / 2 };
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

/** A box of that size in `room`, which holds it, as near to `wanted` as it can be. */
function within(room: Box, wanted: Point, { width, height }: Size): Box {
  return {
    x: clamped(wanted.x, room.x, room.width - width),
    y: clamped(wanted.y, room.y, room.height - height),
    width,
    height,
  };
}

/** `wanted` within [start, start + play], with the margin where there is room for it, in whole numbers. */
function clamped(wanted: number, start: number, play: number): number {
  const margin = play >= 2 * MARGIN ? MARGIN : 0;
  return Math.min(Math.max(Math.round(wanted), start + margin), start + play - margin);
}

function cutTo(size: Size, room: Box): Size {
  return {
    width: Math.floor(Math.min(size.width, room.width)),
    height: Math.floor(Math.min(size.height, room.height)),
  };
}

function holds(room: Box, { width, height }: Size): boolean {
  return room.width >= width && room.height >= height;
}

function area({ room }: { readonly room: Box }): number {
  return room.width * room.height;
}

function middleOf({ x, y, width, height }: Box): Point {
  return { x: x + width / 2, y: y + height / 2 };
}
