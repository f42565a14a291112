// The committed pictures of the tray icon are what its one drawing gives, and each can be told from every other on any panel.
import { describe, expect, it } from 'vitest';
import { trayIconNames } from '../../main/app/tray-icon-name.ts';
import { drawTrayIcon } from '../../tools/draw-tray-icon.ts';
import { TRAY_EDITIONS } from '../../tools/tray-icon-editions.ts';

const FILES = import.meta.glob<string>('../../main/adapters/tray-icons/*.png', {
  eager: true,
  query: '?inline',
  import: 'default',
});

/** Colours and alpha at that size, as they lie on `ground` where there is one. */
async function pixelsOf(url: string, edge: number, ground?: string): Promise<Uint8ClampedArray> {
  const image = new Image();
  image.src = url;
  await image.decode();
  const canvas = new OffscreenCanvas(edge, edge);
  const context = canvas.getContext('2d');
  if (context === null) throw new Error('there is no canvas');
  if (ground !== undefined) {
    context.fillStyle = ground;
    context.fillRect(0, 0, edge, edge);
  }
  context.imageSmoothingQuality = 'high';
  context.drawImage(image, 0, 0, edge, edge);
  return context.getImageData(0, 0, edge, edge).data;
}

function urlOf(file: string): string {
  const url = FILES[`../../main/adapters/tray-icons/${file}`];
  if (url === undefined) throw new Error(`there is no ${file}`);
  return url;
}

function largestDifference(a: Uint8ClampedArray, b: Uint8ClampedArray): number {
  return a.reduce((most, value, index) => Math.max(most, Math.abs(value - (b[index] ?? 0))), 0);
}

/** How many pixels a person could tell apart. */
function differingPixels(a: Uint8ClampedArray, b: Uint8ClampedArray): number {
  let count = 0;
  for (let at = 0; at < a.length; at += 4) {
    const isOther = [0, 1, 2].some(
      (part) => Math.abs((a[at + part] ?? 0) - (b[at + part] ?? 0)) > 48,
    );
    if (isOther) count += 1;
  }
  return count;
}

describe('The tray pictures', () => {
  it.each(TRAY_EDITIONS)(
    'for $variant are what the drawing gives (npm run icons)',
    async (edition) => {
      for (const { name, icon } of trayIconNames(edition.variant)) {
        for (const [suffix, edge] of edition.sizes) {
          const svg = drawTrayIcon(icon, edition.inks, edge);
          const url = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(svg)}`;
          const expected = await pixelsOf(url, edge, '#808080');
          const committed = await pixelsOf(urlOf(`${name}${suffix}.png`), edge, '#808080');
          // Another Chromium may smooth an edge a little differently.
          expect([name, largestDifference(committed, expected) < 24]).toEqual([name, true]);
        }
      }
    },
  );

  it.each([
    ['light', '#f3f3f3'],
    ['dark', '#202020'],
    ['Template', '#ececec'],
    ['linux', '#f3f3f3'],
    ['linux', '#202020'],
  ] as const)(
    'for %s on %s have a shape of their own for every state, at 16 pixels',
    async (variant, ground) => {
      const edition = TRAY_EDITIONS.find((one) => one.variant === variant);
      // Without colour: shapes, not hues, tell the states apart.
      const ink = edition?.inks.ink ?? '#000000';
      const inks = { track: 0.3, plate: null, ...edition?.inks, ink, due: ink, standing: ink };
      const icons = trayIconNames(variant).filter(({ icon }) => icon.twelfths === 12);
      const pictures = await Promise.all(
        icons.map(({ icon }) => {
          const svg = drawTrayIcon(icon, inks, 16);
          return pixelsOf(
            `data:image/svg+xml;charset=utf-8,${encodeURIComponent(svg)}`,
            16,
            ground,
          );
        }),
      );
      const empty = await pixelsOf(
        `data:image/svg+xml;charset=utf-8,${encodeURIComponent('<svg xmlns="http://www.w3.org/2000/svg" width="16" height="16"/>')}`,
        16,
        ground,
      );
      expect(pictures).toHaveLength(6);
      for (const [index, picture] of pictures.entries()) {
        expect(differingPixels(picture, empty), 'it is seen').toBeGreaterThan(30);
        for (const other of pictures.slice(index + 1))
          expect(differingPixels(picture, other), 'and is no other').toBeGreaterThan(15);
      }
    },
  );
});
