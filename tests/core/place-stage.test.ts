// Where the large window goes.
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { placeStage, STAGE_SIZE, type StageDisplay } from '../../main/core/place-stage.ts';

const DESK: StageDisplay = {
  id: 1,
  bounds: { x: 0, y: 0, width: 1920, height: 1080 },
  workArea: { x: 0, y: 40, width: 1920, height: 1040 },
};
const WALL: StageDisplay = {
  id: 2,
  bounds: { x: 1920, y: -200, width: 3840, height: 2160 },
  workArea: { x: 1920, y: -200, width: 3840, height: 2160 },
};
const TABLET: StageDisplay = {
  id: 3,
  bounds: { x: -800, y: 0, width: 800, height: 600 },
  workArea: { x: -800, y: 0, width: 800, height: 600 },
};
const POPUP_ON_DESK = { x: 1500, y: 60, width: 360, height: 520 };
const POPUP_ON_WALL = { x: 5000, y: 0, width: 360, height: 520 };

describe('The large window', () => {
  it('stands in the middle of the display that the popup is on', () => {
    const displays = [DESK, WALL];
    expect(placeStage({ displays, popup: POPUP_ON_DESK, isFullScreen: false })).toEqual({
      displayId: 1,
      bounds: { x: 320, y: 160, width: 1280, height: 800 },
    });
    expect(placeStage({ displays, popup: POPUP_ON_WALL, isFullScreen: false }).displayId).toBe(2);
  });

  it('fills the display that the popup is not on', () => {
    const displays = [DESK, WALL];
    expect(placeStage({ displays, popup: POPUP_ON_DESK, isFullScreen: true }).displayId).toBe(2);
    expect(placeStage({ displays, popup: POPUP_ON_WALL, isFullScreen: true }).displayId).toBe(1);
  });

  it('takes the largest of several others', () => {
    const displays = [DESK, TABLET, WALL];
    expect(placeStage({ displays, popup: POPUP_ON_DESK, isFullScreen: true }).displayId).toBe(2);
  });

  it('fills the only display there is', () => {
    const place = { displays: [DESK], popup: POPUP_ON_DESK, isFullScreen: true };
    expect(placeStage(place).displayId).toBe(1);
  });

  it('takes the first display for the popup’s where nobody knows', () => {
    const displays = [DESK, WALL];
    expect(placeStage({ displays, popup: null, isFullScreen: false }).displayId).toBe(1);
    expect(placeStage({ displays, popup: null, isFullScreen: true }).displayId).toBe(2);
  });

  it('says so where there is no display at all', () => {
    expect(() => placeStage({ displays: [], popup: null, isFullScreen: false })).toThrow(
      RangeError,
    );
  });

  it('lies whole in the work area, in whole numbers, and is no larger than it should be', () => {
    const size = fc.record({
      x: fc.integer({ min: -5_000, max: 5_000 }),
      y: fc.integer({ min: -5_000, max: 5_000 }),
      width: fc.integer({ min: 320, max: 8_000 }),
      height: fc.integer({ min: 240, max: 5_000 }),
    });
    fc.assert(
      fc.property(size, fc.boolean(), (workArea, isFullScreen) => {
        const display = { id: 9, bounds: workArea, workArea };
        const { bounds } = placeStage({ displays: [display], popup: null, isFullScreen });
        expect(Object.values(bounds).every(Number.isInteger)).toBe(true);
        expect(bounds.x).toBeGreaterThanOrEqual(workArea.x);
        expect(bounds.y).toBeGreaterThanOrEqual(workArea.y);
        expect(bounds.x + bounds.width).toBeLessThanOrEqual(workArea.x + workArea.width);
        expect(bounds.y + bounds.height).toBeLessThanOrEqual(workArea.y + workArea.height);
        expect(bounds.width).toBeLessThanOrEqual(STAGE_SIZE.width);
        expect(bounds.height).toBeLessThanOrEqual(STAGE_SIZE.height);
      }),
    );
  });
});
