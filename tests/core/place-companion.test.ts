// Where the companion window goes: whole inside the work area, whatever that is.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { COMPANION_SIZES, placeCompanion } from '../../main/core/place-companion.ts';

const HD = { x: 0, y: 40, width: 1920, height: 1040 };

describe('The companion window', () => {
  it('opens at its usual size, in the middle and a little above it', () => {
    const box = placeCompanion(HD, COMPANION_SIZES.usual);
    expect(box).toEqual({ x: 480, y: 182, width: 960, height: 700 });
  });

  it('opens on the second display when that is where the pointer is', () => {
    const box = placeCompanion({ ...HD, x: 1920 }, COMPANION_SIZES.usual);
    expect(box.x).toBe(1920 + 480);
  });

  it('shrinks to a display that is too small for it', () => {
    const box = placeCompanion({ x: 0, y: 0, width: 640, height: 440 }, COMPANION_SIZES.usual);
    expect(box).toEqual({ x: 0, y: 0, width: 640, height: 440 });
  });

  it('never leaves the work area, and is made of whole numbers', () => {
    const size = fc.record({
      width: fc.double({ min: COMPANION_SIZES.least.width, max: 4000, noNaN: true }),
      height: fc.double({ min: COMPANION_SIZES.least.height, max: 3000, noNaN: true }),
    });
    const area = fc.record({
      x: fc.double({ min: -4000, max: 4000, noNaN: true }),
      y: fc.double({ min: -4000, max: 4000, noNaN: true }),
      width: fc.double({ min: 320, max: 5120, noNaN: true }),
      height: fc.double({ min: 240, max: 2880, noNaN: true }),
    });
    fc.assert(
      fc.property(area, size, (workArea, wanted) => {
        const box = placeCompanion(workArea, wanted);
        expect(Object.values(box).every(Number.isInteger)).toBe(true);
        expect(box.x).toBeGreaterThanOrEqual(workArea.x);
        expect(box.y).toBeGreaterThanOrEqual(workArea.y);
        expect(box.x + box.width).toBeLessThanOrEqual(workArea.x + workArea.width);
        expect(box.y + box.height).toBeLessThanOrEqual(workArea.y + workArea.height);
      }),
    );
  });
});
