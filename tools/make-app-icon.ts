// `node tools/make-app-icon.ts`: makes every bitmap of the application icon from build/icon.svg, for the three
// systems' packages. Run by hand after a change to the drawing; the results are committed.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { chromium } from 'playwright';
import type { Page } from 'playwright';
import { chromiumArguments, findBrowser } from './find-browser.ts';

const buildFolder = join(import.meta.dirname, '../build');
const linuxSizes = [16, 24, 32, 48, 64, 128, 256, 512];
const windowsSizes = [16, 24, 32, 48, 64, 256];
// Apple's type codes for PNG entries, each with its size in pixels.
const macEntries = [
  ['ic11', 32],
  ['ic12', 64],
  ['ic07', 128],
  ['ic13', 256],
  ['ic08', 256],
  ['ic14', 512],
  ['ic09', 512],
  ['ic10', 1024],
] as const;
// macOS draws icons on a grid in which the shape fills 824 of 1024 pixels.
const MAC_FILL = 824 / 1024;

/** The drawing as a PNG of that size; `fill` is the share of the edge that the shape takes. */
async function render(page: Page, size: number, fill = 1): Promise<Buffer> {
  const svg = readFileSync(join(buildFolder, 'icon.svg'), 'utf8');
  const edge = Math.round(size * fill);
  const margin = (size - edge) / 2;
  await page.setViewportSize({ width: size, height: size });
  await page.setContent(
    `<style>*{margin:0} svg{display:block;width:${edge}px;height:${edge}px;margin:${margin}px}</style>${svg}`,
  );
  return page.screenshot({ omitBackground: true });
}

/** A Windows .ico whose entries are PNGs: header, directory, images. */
function packIco(images: readonly { readonly size: number; readonly png: Buffer }[]): Buffer {
  const entryLength = 16;
  const header = Buffer.alloc(6 + entryLength * images.length);
  header.writeUInt16LE(1, 2);
  header.writeUInt16LE(images.length, 4);
  let offset = header.length;
  images.forEach(({ size, png }, index) => {
    const at = 6 + entryLength * index;
    // 0 stands for 256 in the one byte that each edge has.
    header.writeUInt8(size % 256, at);
    header.writeUInt8(size % 256, at + 1);
    header.writeUInt16LE(1, at + 4);
    header.writeUInt16LE(32, at + 6);
    header.writeUInt32LE(png.length, at + 8);
    header.writeUInt32LE(offset, at + 12);
    offset += png.length;
  });
  return Buffer.concat([header, ...images.map(({ png }) => png)]);
}

/** A macOS .icns: 'icns', total length, then type, length and PNG of each entry. */
function packIcns(images: readonly { readonly type: string; readonly png: Buffer }[]): Buffer {
  const chunks = images.map(({ type, png }) => chunk(type, png));
  return chunk('icns', Buffer.concat(chunks));
}

function chunk(type: string, content: Buffer): Buffer {
  const head = Buffer.alloc(8);
  head.write(type, 'ascii');
  head.writeUInt32BE(content.length + head.length, 4);
  return Buffer.concat([head, content]);
}

const browser = await chromium.launch({
  executablePath: await findBrowser(),
  args: chromiumArguments(),
});
const page = await browser.newPage();

mkdirSync(join(buildFolder, 'icons'), { recursive: true });
for (const size of linuxSizes) {
  writeFileSync(join(buildFolder, `icons/${size}x${size}.png`), await render(page, size));
}
const windowsImages = [];
for (const size of windowsSizes) windowsImages.push({ size, png: await render(page, size) });
writeFileSync(join(buildFolder, 'icon.ico'), packIco(windowsImages));
const macImages = [];
for (const [type, size] of macEntries) {
  macImages.push({ type, png: await render(page, size, MAC_FILL) });
}
writeFileSync(join(buildFolder, 'icon.icns'), packIcns(macImages));
await browser.close();
