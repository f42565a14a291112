// Where a second, smaller view belongs beside the figure, since the side view hides what matters (movement.md 3.1): from
// the foot end for one who lies, from ahead for one who sits. Data and places; draw-inset.ts draws them.
import type { PoseName } from './poses.ts';

export type InsetKind = 'foot-end' | 'front';

/** In body heights: where the inset's middle is, half its size, what it looks at (up, and to the near side), and its scale. */
export interface InsetPlace {
  readonly x: number;
  readonly y: number;
  readonly half: number;
  readonly lookY: number;
  readonly lookZ: number;
  readonly zoom: number;
}

export const INSET_PLACES: Readonly<Record<InsetKind, InsetPlace>> = {
  'foot-end': { x: -0.72, y: 0.44, half: 0.16, lookY: 0.2, lookZ: 0.05, zoom: 0.74 },
  front: { x: 0.245, y: 0.74, half: 0.145, lookY: 0.34, lookZ: 0.05, zoom: 0.68 },
};

const INSETS: Readonly<Partial<Record<PoseName, InsetKind>>> = {
  KTC: 'foot-end',
  'KTC-IN': 'foot-end',
  'KTC-OUT': 'foot-end',
  'FIG4-SET': 'foot-end',
  'FIG4-HOLD': 'foot-end',
  'V-SIT-FIG4-UP': 'front',
  'V-SIT-FIG4-LEAN': 'front',
};

/** The inset of a pose; none where the side view says it all. */
export function insetOf(name: PoseName): InsetKind | undefined {
  return INSETS[name];
}

const UNITS = 1000;
/** Air around an inset. */
const AIR = 0.02;

/** How far the picture has to reach for a pose's inset, in picture units; undefined without one. */
export function insetExtent(name: PoseName) {
  const kind = INSETS[name];
  if (!kind) return undefined;
  const { x, y, half } = INSET_PLACES[kind];
  const out = half + AIR;
  return { left: (out - x) * UNITS, up: (y + out) * UNITS, right: (x + out) * UNITS };
}
