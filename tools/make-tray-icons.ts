// `npm run icons`: makes every picture of the tray icon from its one drawing (draw-tray-icon.ts), by Chromium. Run by hand after a
// change to the drawing; the results are committed, and tests/components holds them to it.
import { mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { chromium, type Page } from 'playwright';
import { trayIconNames } from '../main/app/tray-icon-name.ts';
import { drawTrayIcon } from './draw-tray-icon.ts';
import { chromiumArguments, findBrowser } from './find-browser.ts';
import { TRAY_EDITIONS } from './tray-icon-editions.ts';

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
  for (const { variant, inks, sizes } of TRAY_EDITIONS) {
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
