// Which displays a firm card covers.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { MAX_COVERS, placeCovers, type CoversWish } from '../../main/core/place-covers.ts';

const DESK = { id: 1, bounds: { x: 0, y: 0, width: 1920, height: 1080 } };
const WALL = { id: 2, bounds: { x: 1920, y: -200, width: 2560, height: 1440 } };

function place(wish: Partial<CoversWish> = {}) {
  return placeCovers({
    displays: [DESK, WALL],
    pointer: { x: 100, y: 100 },
    covers: 'allScreens',
    canPlace: true,
    ...wish,
  }).map(({ displayId, isLead }) => (isLead ? `${displayId} leads` : `${displayId}`));
}

describe('A firm card', () => {
  it('covers all displays, and the one with the pointer leads', () => {
    expect(place()).toEqual(['1 leads', '2']);
    expect(place({ pointer: { x: 3000, y: 0 } })).toEqual(['2 leads', '1']);
  });

  it('covers only the display with the pointer where that was chosen', () => {
    expect(place({ covers: 'pointerScreen', pointer: { x: 3000, y: 0 } })).toEqual(['2 leads']);
  });

  it('takes the nearest display for a pointer between two, and the first where nobody knows', () => {
    expect(place({ pointer: { x: 1700, y: 1200 } })).toEqual(['1 leads', '2']);
    expect(place({ pointer: null })).toEqual(['1 leads', '2']);
  });

  it('covers one where windows cannot be placed, and none where there is none', () => {
    expect(place({ pointer: null, canPlace: false })).toEqual(['1 leads']);
    expect(place({ displays: [] })).toEqual([]);
  });

  it('covers a display with fractions to its very edges, in whole numbers', () => {
    const bounds = { x: 0.5, y: -0.25, width: 1279.75, height: 800 };
    expect(
      placeCovers({
        displays: [{ id: 7, bounds }],
        pointer: null,
        covers: 'allScreens',
        canPlace: true,
      }),
    ).toEqual([{ displayId: 7, isLead: true, bounds: { x: 0, y: -1, width: 1281, height: 801 } }]);
  });

  it('has one lead among a handful of covers, however many displays there are', () => {
    const coordinate = fc.integer({ min: -10_000, max: 10_000 });
    const size = fc.integer({ min: 1, max: 8_000 });
    const bounds = fc.record({ x: coordinate, y: coordinate, width: size, height: size });
    const displays = fc.array(bounds, { minLength: 1, maxLength: 200 });
    const pointer = fc.record({ x: coordinate, y: coordinate });
    fc.assert(
      fc.property(displays, pointer, (all, at) => {
        const given = all.map((one, id) => ({ id, bounds: one }));
        const places = placeCovers({
          displays: given,
          pointer: at,
          covers: 'allScreens',
          canPlace: true,
        });
        expect(places.filter(({ isLead }) => isLead)).toHaveLength(1);
        expect(places[0]?.isLead).toBe(true);
        expect(places).toHaveLength(Math.min(given.length, MAX_COVERS));
        expect(new Set(places.map(({ displayId }) => displayId)).size).toBe(places.length);
      }),
    );
  });
});
