// One sheet of every tray icon as its panel shows it: in its true size, and large enough to see each pixel.
import { trayIconNames, type TrayVariant } from '../../main/app/tray-icon-name.ts';
import type { Shot } from './shot.ts';

const COLUMNS = 13;
const CELL = 112;
const PIXELS = 16;
const ENLARGED = 5;

/** Which editions a panel of that colour shows; macOS tints its own. */
const PANELS: Readonly<Record<'light' | 'dark', readonly TrayVariant[]>> = {
  light: ['light', 'Template', 'linux'],
  dark: ['dark', 'Template', 'linux'],
};
const GROUNDS = { light: '#f3f3f3', dark: '#202020' };

export function trayShots(): readonly Shot[] {
  return (['light', 'dark'] as const).map((panel) => ({
    name: `tray-icons-on-${panel}`,
    width: COLUMNS * CELL,
    height: PANELS[panel].reduce((sum, variant) => sum + rowsOf(variant) * CELL, 0),
    scale: 1,
    themes: ['light'],
    mount: async (stage) => {
      stage.style.background = GROUNDS[panel];
      await Promise.all(PANELS[panel].map((variant) => mountEdition(stage, variant, panel)));
    },
  }));
}

function rowsOf(variant: TrayVariant): number {
  return Math.ceil(trayIconNames(variant).length / COLUMNS);
}

function mountEdition(stage: HTMLElement, variant: TrayVariant, panel: 'light' | 'dark') {
  const grid = stage.appendChild(document.createElement('div'));
  grid.style.cssText = `display: grid; grid-template-columns: repeat(${String(COLUMNS)}, ${String(CELL)}px)`;
  const isTinted = variant === 'Template' && panel === 'dark';
  return Promise.all(
    trayIconNames(variant).map(async ({ name }) => {
      const cell = grid.appendChild(document.createElement('div'));
      cell.title = name;
      cell.style.cssText = `height: ${String(CELL)}px; display: flex; align-items: center; gap: 6px`;
      if (isTinted) cell.style.filter = 'invert(1)';
      const image = new Image();
      image.src = `/main/adapters/tray-icons/${name}.png`;
      await image.decode();
      for (const scale of [1, ENLARGED]) cell.append(drawn(image, scale));
    }),
  );
}

/** As a panel draws it, at 16 pixels, each of them `scale` wide. */
function drawn(image: HTMLImageElement, scale: number): HTMLCanvasElement {
  const canvas = Object.assign(document.createElement('canvas'), { width: PIXELS, height: PIXELS });
  const context = canvas.getContext('2d');
  if (context !== null) context.imageSmoothingQuality = 'high';
  context?.drawImage(image, 0, 0, PIXELS, PIXELS);
  canvas.style.cssText = `flex: none; width: ${String(PIXELS * scale)}px; image-rendering: pixelated`;
  return canvas;
}
