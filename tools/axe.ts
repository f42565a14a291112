// npm run axe -- [--only NAME] [--look NAME]: axe and the size of targets over every picture of a window (tests/shots), in
// every look that a person may have, and a walk by Tab through each. Prints what somebody could not use; exits with 1 then.
import { parseArgs } from 'node:util';
import type { Page } from 'playwright';
import type { Gallery, Wish } from '../tests/shots/gallery.ts';
import { judgeWalk, MOST_STOPS, type Stop } from '../tests/support/focus-walk.ts';
import { withGallery, type OpenGallery } from './gallery.ts';

const USAGE = `npm run axe -- [--only NAME] [--look NAME]

  --only NAME   only pictures whose name contains NAME
  --look NAME   only one look: light, dark, forced, text-80, text-160, zoom-200 or still`;

interface Look {
  readonly name: string;
  readonly theme?: 'dark' | 'forced';
  readonly textPercent?: number;
  readonly zoom?: number;
  readonly isStill?: boolean;
}

const LOOKS: readonly Look[] = [
  { name: 'light' },
  { name: 'dark', theme: 'dark' },
  { name: 'forced', theme: 'forced' },
  { name: 'text-80', textPercent: 80 },
  { name: 'text-160', textPercent: 160 },
  { name: 'zoom-200', zoom: 2 },
  { name: 'still', isStill: true },
];

/** A field for a time is one element with a stop for each of its parts. */
const MOST_PARTS = 4;

/** Sheets of figures are pictures, not windows. */
const NO_WINDOW = 'figure-';

type Listed = ReturnType<Gallery['list']>[number];

interface Trouble {
  readonly picture: string;
  readonly look: string;
  readonly what: string;
}

const wishes = readWishes(process.argv.slice(2));
if (wishes === undefined) {
  console.error(USAGE);
  process.exitCode = 2;
} else {
  await auditGallery(wishes);
}

/** What the command line asks for; undefined when it makes no sense. */
function readWishes(args: readonly string[]) {
  try {
    const options = { only: { type: 'string', default: '' }, look: { type: 'string' } } as const;
    const { only, look } = parseArgs({ args: [...args], options }).values;
    const looks = LOOKS.filter(({ name }) => look === undefined || name === look);
    return looks.length === 0 ? undefined : { only, looks };
  } catch {
    return undefined;
  }
}

async function auditGallery(wanted: { only: string; looks: readonly Look[] }): Promise<void> {
  const startedAt = performance.now();
  const { pictures, troubles } = await withGallery('axe', (gallery) => auditAll(gallery, wanted));
  const seconds = ((performance.now() - startedAt) / 1000).toFixed(0);
  console.log(table(troubles));
  const looks = wanted.looks.map(({ name }) => name).join(', ');
  console.log(`${pictures} pictures, each in ${looks}: ${troubles.length} findings (${seconds} s)`);
  if (troubles.length > 0 || pictures === 0) process.exitCode = 1;
}

async function auditAll(
  { browser, address }: OpenGallery,
  { only, looks }: { only: string; looks: readonly Look[] },
) {
  const page = await browser.newPage();
  await page.goto(address);
  await page.waitForFunction(() => window.gallery !== undefined);
  const listed = await page.evaluate(() => window.gallery?.list() ?? []);
  const shots = listed.filter(({ name }) => !name.startsWith(NO_WINDOW) && name.includes(only));
  const troubles: Trouble[] = [];
  for (const shot of shots) {
    for (const look of looks) troubles.push(...(await auditShot(page, shot, look)));
  }
  return { pictures: shots.length, troubles };
}

async function auditShot(page: Page, shot: Listed, look: Look): Promise<readonly Trouble[]> {
  const trouble = (what: string): Trouble => ({ picture: shot.name, look: look.name, what });
  try {
    await show(page, shot, look);
    const found = await page.evaluate(() => window.gallery?.audit() ?? []);
    const walk = look.name === 'light' ? judgeWalk(await walkThrough(page)) : [];
    return [...found.map(({ rule, where }) => trouble(`${rule}: ${where}`)), ...walk.map(trouble)];
  } catch (error) {
    return [trouble(`cannot be shown: ${String(error)}`)];
  }
}

async function show(page: Page, { name, width, height }: Listed, look: Look): Promise<void> {
  const { theme = 'light', textPercent, zoom = 1, isStill = false } = look;
  const size = { width: Math.ceil(width / zoom), height: Math.ceil(height / zoom) };
  await page.setViewportSize(size);
  await page.emulateMedia({
    colorScheme: theme === 'light' ? 'light' : 'dark',
    forcedColors: theme === 'forced' ? 'active' : 'none',
    reducedMotion: isStill ? 'reduce' : 'no-preference',
  });
  const wish: Wish = { name, theme, locale: 'en' };
  await page.evaluate((shown) => window.gallery?.show(shown), wish);
  await page.evaluate(
    async ({ size: box, percent }) => {
      const stage = document.querySelector<HTMLElement>('#stage');
      stage?.style.setProperty('width', `${String(box.width)}px`);
      stage?.style.setProperty('height', `${String(box.height)}px`);
      if (percent !== null)
        document.documentElement.style.setProperty('font-size', `${String(percent * 0.16)}px`);
      const running = document.getAnimations().filter(({ playState }) => playState === 'running');
      await Promise.race([
        Promise.allSettled(running.map(({ finished }) => finished)),
        new Promise((done) => setTimeout(done, 400)),
      ]);
    },
    { size, percent: textPercent ?? null },
  );
}

/** Presses Tab from the top until it comes round or leaves the page. */
async function walkThrough(page: Page): Promise<readonly Stop[]> {
  const stops: Stop[] = [];
  let stays = 0;
  await page.evaluate(() => window.gallery?.startAtTop());
  for (let press = 0; press < MOST_STOPS; press += 1) {
    await page.keyboard.press('Tab');
    const stop = await page.evaluate(() => window.gallery?.stop() ?? null);
    if (stop === null || stop.index === stops[0]?.index) return stops;
    if (stop.index !== stops.at(-1)?.index) {
      stops.push(stop);
      stays = 0;
    } else if ((stays += 1) > MOST_PARTS) throw new Error(`Tab does not leave “${stop.name}”`);
  }
  throw new Error(`Tab makes more than ${MOST_STOPS} stops`);
}

/** One line for each finding of a picture, with the looks that have it. */
function table(troubles: readonly Trouble[]): string {
  const looks = new Map<string, string[]>();
  for (const { picture, look, what } of troubles) {
    const key = `${picture}  ${what}`;
    looks.set(key, [...(looks.get(key) ?? []), look]);
  }
  return Array.from(looks, ([key, names]) => `${key}  [${names.join(' ')}]`).join('\n');
}
