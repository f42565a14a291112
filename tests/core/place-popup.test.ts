// Where the popup goes, on every kind of panel and display.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { placePopup, type Box } from '../../main/core/place-popup.ts';

const SIZE = { width: 360, height: 520 };
const DISPLAY: Box = { x: 0, y: 0, width: 1920, height: 1080 };
const PANEL = 40;

const WORK_AREAS = {
  top: { x: 0, y: PANEL, width: 1920, height: 1080 - PANEL },
  bottom: { x: 0, y: 0, width: 1920, height: 1080 - PANEL },
  left: { x: PANEL, y: 0, width: 1920 - PANEL, height: 1080 },
  right: { x: 0, y: 0, width: 1920 - PANEL, height: 1080 },
} as const;

describe('The popup', () => {
  it.each([
    ['under a menu bar', 'top', { x: 1500, y: 8, width: 24, height: 24 }, { x: 1332, y: 48 }],
    ['over a taskbar', 'bottom', { x: 1500, y: 1048, width: 24, height: 24 }, { x: 1332, y: 512 }],
    [
      'right of a panel on the left',
      'left',
      { x: 8, y: 600, width: 24, height: 24 },
      { x: 48, y: 352 },
    ],
    [
      'left of a panel on the right',
      'right',
      { x: 1888, y: 600, width: 24, height: 24 },
      { x: 1512, y: 352 },
    ],
  ] as const)('opens %s, centred on the icon', (_where, side, trayBounds, expected) => {
    const place = { trayBounds, display: DISPLAY, workArea: WORK_AREAS[side], size: SIZE };
    expect(placePopup(place)).toEqual({ ...expected, ...SIZE });
  });

  it.each([
    ['top', { x: 1552, y: 48 }],
    ['bottom', { x: 1552, y: 512 }],
    ['left', { x: 48, y: 552 }],
    ['right', { x: 1512, y: 552 }],
  ] as const)('without a known icon takes the corner of a panel at the %s', (side, expected) => {
    for (const trayBounds of [null, { x: 0, y: 0, width: 0, height: 0 }]) {
      const place = { trayBounds, display: DISPLAY, workArea: WORK_AREAS[side], size: SIZE };
      expect(placePopup(place)).toMatchObject(expected);
    }
  });

  it('ignores an icon that is said to be on no part of this display', () => {
    const trayBounds = { x: -3000, y: 20, width: 24, height: 24 };
    const place = { trayBounds, display: DISPLAY, workArea: WORK_AREAS.top, size: SIZE };
    expect(placePopup(place)).toEqual(placePopup({ ...place, trayBounds: null }));
  });

  it('gets smaller on a display that is smaller than itself', () => {
    const small = { x: 0, y: 0, width: 320, height: 400 };
    const place = { trayBounds: null, display: small, workArea: small, size: SIZE };
    expect(placePopup(place)).toEqual({ x: 0, y: 0, width: 320, height: 400 });
  });

  const coordinate = fc.double({ min: -5_000, max: 5_000, noNaN: true });
  const length = (max: number) => fc.double({ min: 100, max, noNaN: true });
  const inset = fc.double({ min: 0, max: 90, noNaN: true });
  const places = fc
    .record({
      display: fc.record({
        x: coordinate,
        y: coordinate,
        width: length(4_000),
        height: length(3_000),
      }),
      insets: fc.tuple(inset, inset, inset, inset),
      tray: fc.option(
        fc.record({ x: coordinate, y: coordinate, width: length(200), height: length(200) }),
        { nil: null },
      ),
    })
    .map(({ display, insets: [top, right, bottom, left], tray }) => ({
      trayBounds: tray,
      display,
      workArea: {
        x: display.x + left / 2,
        y: display.y + top / 2,
        width: display.width - (left + right) / 2,
        height: display.height - (top + bottom) / 2,
      },
      size: SIZE,
    }));

  it('is always in whole numbers and inside the work area', () => {
    fc.assert(
      fc.property(places, (place) => {
        const { workArea } = place;
        const { x, y, width, height } = placePopup(place);
        expect([x, y, width, height].every(Number.isInteger)).toBe(true);
        expect(x).toBeGreaterThanOrEqual(workArea.x);
        expect(y).toBeGreaterThanOrEqual(workArea.y);
        expect(x + width).toBeLessThanOrEqual(workArea.x + workArea.width);
        expect(y + height).toBeLessThanOrEqual(workArea.y + workArea.height);
      }),
    );
  });

  it('has its whole size wherever that fits', () => {
    fc.assert(
      fc.property(places, (place) => {
        const { width, height } = placePopup(place);
        if (place.workArea.width > SIZE.width + 1) expect(width).toBe(SIZE.width);
        if (place.workArea.height > SIZE.height + 1) expect(height).toBe(SIZE.height);
      }),
    );
  });
});
