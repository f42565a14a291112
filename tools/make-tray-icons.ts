// `node tools/make-tray-icons.ts`: makes every picture of the tray icon from its one drawing (draw-tray-icon.ts), by
// Chromium. Run by hand after a change to the drawing; the results are committed.
import { mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { chromium, type Page } from 'playwright';
import { trayIconNames, type TrayVariant } from '../main/app/tray-icon-name.ts';
import { drawTrayIcon, type Inks } from './draw-tray-icon.ts';
import { chromiumArguments, findBrowser } from './find-browser.ts';

interface Edition {
  readonly variant: TrayVariant;
  readonly inks: Inks;
  /** What the file name ends in before `.png`, and the edge in pixels. */
  readonly sizes: readonly (readonly [suffix: string, pixels: number])[];
}

const BOTH_SCALES = [
  ['', 16],
  ['@2x', 32],
] as const;

/** The colours are those of the windows (design.md, section 7), a little stronger, for so few pixels. */
const EDITIONS: readonly Edition[] = [
  // macOS reads the alpha alone and tints it for the menu bar.
  {
    variant: 'Template',
    inks: { ink: '#000000', due: '#000000', standing: '#000000', track: 0.3, halo: null },
    sizes: BOTH_SCALES,
  },
  {
    variant: 'light',
    inks: { ink: '#2B2622', due: '#B4482A', standing: '#3F6443', track: 0.25, halo: null },
    sizes: BOTH_SCALES,
  },
  {
    variant: 'dark',
    inks: { ink: '#F3ECE2', due: '#F09A74', standing: '#A9CBA9', track: 0.3, halo: null },
    sizes: BOTH_SCALES,
  },
  // Linux panels take one picture and scale it themselves, to 16 up to 32 pixels and more.
  {
    variant: 'linux',
    inks: { ink: '#F3ECE2', due: '#F09A74', standing: '#A9CBA9', track: 0.35, halo: '#1D1A17' },
    sizes: [['', 32]],
  },
];

const folder = join(import.meta.dirname, '../main/adapters/tray-icons');

async function rasterise(page: Page, svg: string, pixels: number): Promise<Buffer> {
  const url = await page.evaluate(
    async ({ source, edge }) => {
      const image = new Image();
      image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(source)}`;
      await image.decode();
      const canvas = Object.assign(document.createElement('canvas'), { width: edge, height: edge });
      canvas.getContext('2d')?.drawImage(image, 0, 0, edge, edge);
      return canvas.toDataURL('image/png');
    },
    { source: svg, edge: pixels },
  );
  return Buffer.from(url.slice(url.indexOf(',') + 1), 'base64');
}

async function makeAll(page: Page): Promise<number> {
  mkdirSync(folder, { recursive: true });
  for (const old of readdirSync(folder)) rmSync(join(folder, old));
  let made = 0;
  for (const { variant, inks, sizes } of EDITIONS) {
    for (const { name, icon } of trayIconNames(variant)) {
      for (const [suffix, pixels] of sizes) {
        const png = await rasterise(page, drawTrayIcon(icon, inks, pixels), pixels);
        writeFileSync(join(folder, `${name}${suffix}.png`), png);
        made += 1;
      }
    }
  }
  return made;
}

const browser = await chromium.launch({
  executablePath: await findBrowser(),
  args: chromiumArguments(),
});
try {
  const made = await makeAll(await browser.newPage());
  console.log(`${String(made)} pictures in ${folder}`);
} finally {
  await browser.close();
}
