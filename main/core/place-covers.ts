// Which displays a firm card covers, and which of them has the keyboard. All figures in DIP.
import type { Covers } from './firm-mode.ts';
import type { Box } from './place-popup.ts';

export interface CoverDisplay {
  readonly id: number;
  readonly bounds: Box;
}

export interface CoversWish {
  readonly displays: readonly CoverDisplay[];
  /** Null where the system does not say where it is. */
  readonly pointer: { readonly x: number; readonly y: number } | null;
  readonly covers: Covers;
  /** Whether a window can be put on a display of our choice (not on Wayland). */
  readonly canPlace: boolean;
}

export interface CoverPlace {
  readonly displayId: number;
  /** The whole display, in whole numbers. */
  readonly bounds: Box;
  /** The one with the keyboard; the others show the same picture. */
  readonly isLead: boolean;
}

/** A wall of displays needs no more than this many: each is a page of its own. */
export const MAX_COVERS = 8;

/** One place for each display to cover, the lead first; none where there is no display. */
export function placeCovers({
  displays,
  pointer,
  covers,
  canPlace,
}: CoversWish): readonly CoverPlace[] {
  const [first] = displays;
  if (first === undefined) return [];
  const lead = pointer === null ? first : nearest(displays, pointer);
  const others = displays.filter(({ id }) => covers === 'allScreens' && canPlace && id !== lead.id);
  return [lead, ...others].slice(0, MAX_COVERS).map(({ id, bounds }) => ({
    displayId: id,
    bounds: whole(bounds),
    isLead: id === lead.id,
  }));
}

/** The display that the pointer is on, or the nearest to it: between two of them there may be a gap. */
function nearest(
  displays: readonly CoverDisplay[],
  pointer: { readonly x: number; readonly y: number },
): CoverDisplay {
  const [closest] = displays.toSorted(
    (a, b) => distance(a.bounds, pointer) - distance(b.bounds, pointer),
  );
  if (closest === undefined) throw new RangeError('there is no display');
  return closest;
}

function distance(
  { x, y, width, height }: Box,
  point: { readonly x: number; readonly y: number },
): number {
  const dx = Math.max(x - point.x, 0, point.x - (x + width - 1));
  const dy = Math.max(y - point.y, 0, point.y - (y + height - 1));
  return Math.hypot(dx, dy);
}

/** Scaled displays may begin at fractions, which Electron refuses: outwards, so that nothing shows at an edge. */
function whole({ x, y, width, height }: Box): Box {
  const left = Math.floor(x);
  const top = Math.floor(y);
  return {
    x: left,
    y: top,
    width: Math.ceil(x + width) - left,
    height: Math.ceil(y + height) - top,
  };
}
