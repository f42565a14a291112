// Where the popup goes, on every kind of panel, display and scale.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { placePopup, popupSize, type Box, type PopupPlace } from '../../main/core/place-popup.ts';

const SIZE = { width: 360, height: 520 };
const DISPLAY: Box = { x: 0, y: 0, width: 1920, height: 1080 };
const PANEL = 40;
const ICON = { width: 24, height: 24 };
const MARGIN = 8;

const SIDES = ['top', 'bottom', 'left', 'right'] as const;
type Side = (typeof SIDES)[number];

const WORK_AREAS: Readonly<Record<Side, Box>> = {
  top: { x: 0, y: PANEL, width: 1920, height: 1080 - PANEL },
  bottom: { x: 0, y: 0, width: 1920, height: 1080 - PANEL },
  left: { x: PANEL, y: 0, width: 1920 - PANEL, height: 1080 },
  right: { x: 0, y: 0, width: 1920 - PANEL, height: 1080 },
};

describe('The popup', () => {
  it.each([
    ['under a menu bar', 'top', { x: 1500, y: 8, ...ICON }, { x: 1332, y: 48 }],
    ['over a taskbar', 'bottom', { x: 1500, y: 1048, ...ICON }, { x: 1332, y: 512 }],
    ['right of a panel on the left', 'left', { x: 8, y: 600, ...ICON }, { x: 48, y: 352 }],
    ['left of a panel on the right', 'right', { x: 1888, y: 600, ...ICON }, { x: 1512, y: 352 }],
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

  it.each([
    ['top', { x: 1500, y: 8, ...ICON }, { y: 40 }],
    ['bottom', { x: 1500, y: 1048, ...ICON }, { y: 520 }],
    ['left', { x: 8, y: 600, ...ICON }, { x: 40 }],
    ['right', { x: 1888, y: 600, ...ICON }, { x: 1520 }],
  ] as const)('keeps off a panel at the %s that hides itself', (_side, trayBounds, expected) => {
    const place = { trayBounds, display: DISPLAY, workArea: DISPLAY, size: SIZE };
    expect(placePopup(place)).toMatchObject(expected);
  });

  it('opens over the icons that a taskbar has no room for', () => {
    const trayBounds = { x: 1700, y: 940, ...ICON };
    const place = { trayBounds, display: DISPLAY, workArea: WORK_AREAS.bottom, size: SIZE };
    expect(placePopup(place)).toEqual({ x: 1532, y: 412, ...SIZE });
  });

  it('goes beside an icon that has no room above or below it', () => {
    const display = { x: 0, y: 0, width: 1280, height: 720 };
    const trayBounds = { x: 1000, y: 330, ...ICON };
    const place = { trayBounds, display, workArea: display, size: SIZE };
    expect(placePopup(place)).toEqual({ x: 632, y: 82, ...SIZE });
  });

  it('gets lower where the icon takes room that it would need', () => {
    const display = { x: 0, y: 0, width: 640, height: 480 };
    const trayBounds = { x: 560, y: 440, ...ICON };
    const place = { trayBounds, display, workArea: display, size: SIZE };
    expect(placePopup(place)).toEqual({ x: 272, y: 0, width: 360, height: 440 });
  });

  it('ignores an icon that is said to be on no part of this display', () => {
    const trayBounds = { x: -3000, y: 20, ...ICON };
    const place = { trayBounds, display: DISPLAY, workArea: WORK_AREAS.top, size: SIZE };
    expect(placePopup(place)).toEqual(placePopup({ ...place, trayBounds: null }));
  });

  it('gets smaller on a display that is smaller than itself', () => {
    const small = { x: 0, y: 0, width: 320, height: 400 };
    const place = { trayBounds: null, display: small, workArea: small, size: SIZE };
    expect(placePopup(place)).toEqual({ x: 0, y: 0, width: 320, height: 400 });
  });

  it.each([
    [16, 8],
    [15, 15],
  ])(
    'with %i px to spare keeps its distance only where that leaves both edges theirs',
    (spare, x) => {
      const display = { x: 0, y: 0, width: SIZE.width + spare, height: 1080 };
      const place = { trayBounds: null, display, workArea: display, size: SIZE };
      expect(placePopup(place)).toMatchObject({ x });
    },
  );

  it('takes a fraction of a scaled display for no panel', () => {
    const display = { x: 0, y: 0, width: 1536, height: 864 };
    const workArea = { x: 0, y: 0.4, width: 1536, height: 816 };
    const place = { trayBounds: null, display, workArea, size: SIZE };
    expect(placePopup(place)).toMatchObject({ y: 816 - 520 - MARGIN });
  });

  it.each([
    [80, { width: 360, height: 520 }],
    [100, { width: 360, height: 520 }],
    [125, { width: 450, height: 650 }],
    [160, { width: 576, height: 832 }],
  ])('at text of %i % wants to be as large as its words', (textPercent, expected) => {
    expect(popupSize(textPercent)).toEqual(expected);
  });
});

/** A display as it is sold, in pixels. */
const SCREENS = [
  [640, 480],
  [1024, 768],
  [1366, 768],
  [1920, 1080],
  [1920, 1200],
  [2560, 1440],
  [3440, 1440],
  [1080, 1920],
  [3840, 2160],
] as const;
const SCALES = [1, 1.25, 1.5, 1.75, 2, 2.5, 3] as const;

interface Desk extends PopupPlace {
  readonly trayBounds: Box;
  readonly side: Side;
}

/** A display somewhere on the desk, with a panel on one side, which may hide itself, and the icon in it. */
const desks: fc.Arbitrary<Desk> = fc
  .record({
    screen: fc.constantFrom(...SCREENS),
    scale: fc.constantFrom(...SCALES),
    x: fc.integer({ min: -8_000, max: 8_000 }),
    y: fc.integer({ min: -5_000, max: 5_000 }),
    side: fc.constantFrom(...SIDES),
    panel: fc.integer({ min: 22, max: 72 }),
    hidesItself: fc.boolean(),
    along: fc.integer({ min: 0, max: 1_000 }).map((permille) => permille / 1_000),
    icon: fc.integer({ min: 16, max: 22 }),
    textPercent: fc.integer({ min: 80, max: 160 }),
  })
  .map(({ screen: [width, height], scale, side, panel, icon, ...rest }) => {
    const display = {
      x: rest.x / scale,
      y: rest.y / scale,
      width: width / scale,
      height: height / scale,
    };
    const cut = rest.hidesItself ? 0 : panel;
    return {
      side,
      display,
      workArea: withoutEdge(display, side, cut),
      trayBounds: iconIn(display, { side, panel, icon, along: rest.along }),
      size: popupSize(rest.textPercent),
    };
  });

function withoutEdge({ x, y, width, height }: Box, side: Side, cut: number): Box {
  return {
    x: side === 'left' ? x + cut : x,
    y: side === 'top' ? y + cut : y,
    width: side === 'left' || side === 'right' ? width - cut : width,
    height: side === 'top' || side === 'bottom' ? height - cut : height,
  };
}

function iconIn(
  { x, y, width, height }: Box,
  { side, panel, icon, along }: { side: Side; panel: number; icon: number; along: number },
): Box {
  const gap = (panel - icon) / 2;
  const isUpright = side === 'left' || side === 'right';
  const near = gap;
  const far = (isUpright ? width : height) - gap - icon;
  const across = side === 'top' || side === 'left' ? near : far;
  const run = along * ((isUpright ? height : width) - icon);
  return {
    x: x + (isUpright ? across : run),
    y: y + (isUpright ? run : across),
    width: icon,
    height: icon,
  };
}

/** Where the whole popup has its place, and the icon belongs to one edge and not to a corner. */
const roomyDesks = desks.filter(
  (desk) =>
    desk.workArea.width >= desk.size.width + 100 &&
    desk.workArea.height >= desk.size.height + 100 &&
    isAwayFromCorners(desk),
);

/** A display of 640 × 480 at 300 % is 213 DIP wide: there is none. */
function hasRoomBesideIcon({ workArea }: Desk): boolean {
  return workArea.width >= 320 && workArea.height >= 320;
}

function expectInside({ x, y, width, height }: Box, workArea: Box): void {
  expect([x, y, width, height].every(Number.isInteger)).toBe(true);
  expect(x).toBeGreaterThanOrEqual(workArea.x);
  expect(y).toBeGreaterThanOrEqual(workArea.y);
  expect(x + width).toBeLessThanOrEqual(workArea.x + workArea.width);
  expect(y + height).toBeLessThanOrEqual(workArea.y + workArea.height);
}

function overlap(a: Box, b: Box): number {
  const width = Math.min(a.x + a.width, b.x + b.width) - Math.max(a.x, b.x);
  const height = Math.min(a.y + a.height, b.y + b.height) - Math.max(a.y, b.y);
  return Math.max(0, width) * Math.max(0, height);
}

describe('On any display, with a panel on any side and text of any size, the popup', () => {
  it('is in whole numbers and inside the work area, and can be read', () => {
    fc.assert(
      fc.property(desks, (desk) => {
        const popup = placePopup(desk);
        expectInside(popup, desk.workArea);
        const { width, height } = desk.workArea;
        expect(popup.width).toBeGreaterThanOrEqual(Math.min(240, Math.floor(width) - 1));
        expect(popup.height).toBeGreaterThanOrEqual(Math.min(240, Math.floor(height) - 1));
      }),
    );
  });

  it('never lies over the icon while the work area has room beside it', () => {
    fc.assert(
      fc.property(desks.filter(hasRoomBesideIcon), (desk) => {
        expect(overlap(placePopup(desk), desk.trayBounds)).toBe(0);
      }),
    );
  });

  it('is as near to the icon along its panel as the work area lets it', () => {
    fc.assert(
      fc.property(roomyDesks, (desk) => {
        const { side, workArea, trayBounds, size } = desk;
        const popup = placePopup(desk);
        const isUpright = side === 'left' || side === 'right';
        const [start, length] = isUpright ? (['y', 'height'] as const) : (['x', 'width'] as const);
        const wanted = trayBounds[start] + trayBounds[length] / 2 - size[length] / 2;
        const first = Math.ceil(workArea[start]) + MARGIN;
        const last = Math.floor(workArea[start] + workArea[length]) - size[length] - MARGIN;
        expect(Math.abs(popup[start] - Math.min(Math.max(wanted, first), last))).toBeLessThan(1);
      }),
    );
  });

  it('stands at the panel, not across the display', () => {
    fc.assert(
      fc.property(roomyDesks, (desk) => {
        const { side, trayBounds: tray } = desk;
        const popup = placePopup(desk);
        const gap = {
          top: popup.y - (tray.y + tray.height),
          bottom: tray.y - (popup.y + popup.height),
          left: popup.x - (tray.x + tray.width),
          right: tray.x - (popup.x + popup.width),
        }[side];
        expect(gap).toBeGreaterThanOrEqual(0);
        expect(gap).toBeLessThanOrEqual(72 + 2 * MARGIN);
      }),
    );
  });

  it('has its whole size wherever that fits', () => {
    fc.assert(
      fc.property(desks, ({ size, ...desk }) => {
        const { width, height } = placePopup({ size, ...desk });
        const tallEnough = desk.workArea.height >= size.height + 73;
        const wideEnough = desk.workArea.width >= size.width + 73;
        if (tallEnough && wideEnough) expect({ width, height }).toEqual(size);
      }),
    );
  });

  it('is in a corner of the work area where nobody knows the icon', () => {
    fc.assert(
      fc.property(desks, (desk) => {
        const popup = placePopup({ ...desk, trayBounds: null });
        expectInside(popup, desk.workArea);
        const { x, y, width, height } = desk.workArea;
        const gaps = [
          Math.min(popup.x - x, x + width - (popup.x + popup.width)),
          Math.min(popup.y - y, y + height - (popup.y + popup.height)),
        ];
        for (const gap of gaps) expect(gap).toBeLessThan(2 * MARGIN + 1);
      }),
    );
  });

  it('is inside the work area wherever the system says that the icon is', () => {
    const number = fc.double({ min: -9_000, max: 9_000, noNaN: true });
    const length = fc.double({ min: -10, max: 900, noNaN: true });
    const boxes = fc.record({ x: number, y: number, width: length, height: length });
    fc.assert(
      fc.property(desks, boxes, (desk, trayBounds) => {
        expectInside(placePopup({ ...desk, trayBounds }), desk.workArea);
      }),
    );
  });
});

function isAwayFromCorners({ side, display, trayBounds }: Desk): boolean {
  const x = trayBounds.x + trayBounds.width / 2 - display.x;
  const y = trayBounds.y + trayBounds.height / 2 - display.y;
  const along = side === 'left' || side === 'right' ? y : x;
  const length = side === 'left' || side === 'right' ? display.height : display.width;
  return along > 80 && along < length - 80;
}
