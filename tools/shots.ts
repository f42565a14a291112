// npm run shots -- --out DIR [--theme …] [--language …] [--only NAME]: pictures of every screen, state and routine step, from
// the real components in Chromium. What there is to see is tests/shots/registry.ts's.
import { mkdir } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import type { Page } from 'playwright';
import type { Gallery } from '../tests/shots/gallery.ts';
import type { Theme } from '../tests/shots/shot.ts';
import { withGallery, type OpenGallery } from './gallery.ts';

const USAGE = `npm run shots -- [--out DIR] [--theme light|dark|forced|all] [--language en|de|xa|rtl|all] [--only NAME]

  --out DIR     where the PNG files go; ./shots when left out
  --theme …     light, dark, forced (the system's few colours) or all (the default)
  --language …  en (the default), de, xa (English made long), rtl (English from right to left) or all
  --only NAME   only pictures whose name contains NAME`;

const THEMES: readonly Theme[] = ['light', 'dark', 'forced'];

/** What is spoken, by the name in the file's name; English ones have none. */
const LOCALES = { en: 'en', de: 'de', xa: 'en-XA', rtl: 'ar-XB' } as const;
type Language = keyof typeof LOCALES;

interface Wishes {
  readonly out: string;
  readonly themes: readonly Theme[];
  readonly languages: readonly Language[];
  readonly only: string;
}

type Listed = ReturnType<Gallery['list']>[number];

const wishes = readWishes(process.argv.slice(2));
if (wishes === undefined) {
  console.error(USAGE);
  process.exitCode = 2;
} else {
  await takeShots(wishes);
}

/** What the command line asks for; undefined when it makes no sense. */
function readWishes(args: readonly string[]): Wishes | undefined {
  try {
    const { values } = parseArgs({
      args: [...args],
      options: {
        out: { type: 'string', default: 'shots' },
        theme: { type: 'string', default: 'all' },
        language: { type: 'string', default: 'en' },
        only: { type: 'string', default: '' },
      },
    });
    const { out, theme, language, only } = values;
    const languages = (Object.keys(LOCALES) as Language[]).filter(
      (each) => language === 'all' || language === each,
    );
    const themes = THEMES.filter((each) => theme === 'all' || theme === each);
    if (themes.length === 0 || languages.length === 0) return undefined;
    return { out: resolve(out), themes, languages, only };
  } catch {
    return undefined;
  }
}

async function takeShots(wishes: Wishes): Promise<void> {
  const startedAt = performance.now();
  const { out } = wishes;
  await mkdir(out, { recursive: true });
  const count = await withGallery('shots', (gallery) => takeAll(gallery, wishes));
  const seconds = ((performance.now() - startedAt) / 1000).toFixed(1);
  console.log(`${String(count)} pictures in ${out} (${seconds} s)`);
  if (count === 0) process.exitCode = 1;
}

async function takeAll({ browser, address }: OpenGallery, wishes: Wishes): Promise<number> {
  let count = 0;
  for (const scale of [1, 2]) {
    const context = await browser.newContext({ deviceScaleFactor: scale });
    const page = await context.newPage();
    page.on('pageerror', (error) => console.error(error.message));
    await page.goto(address);
    await page.waitForFunction(() => window.gallery !== undefined);
    const listed = await page.evaluate(() => window.gallery?.list() ?? []);
    const wanted = listed.filter((shot) => shot.scale === scale && shot.name.includes(wishes.only));
    for (const shot of wanted) count += await takeOne(page, shot, wishes);
    await context.close();
  }
  return count;
}

async function takeOne(
  page: Page,
  shot: Listed,
  { out, themes, languages }: Wishes,
): Promise<number> {
  const wanted = shot.themes.filter((theme) => themes.includes(theme));
  await page.setViewportSize({ width: shot.width, height: shot.height });
  for (const theme of wanted) {
    const isForced = theme === 'forced';
    await page.emulateMedia({
      colorScheme: isForced ? 'dark' : theme,
      forcedColors: isForced ? 'active' : 'none',
    });
    for (const language of languages) {
      const asked = { name: shot.name, theme, locale: LOCALES[language] };
      await page.evaluate((wish) => window.gallery?.show(wish), asked);
      const spoken = language === 'en' ? '' : `-${language}`;
      await page.screenshot({ path: join(out, `${shot.name}${spoken}-${theme}.png`) });
    }
  }
  return wanted.length * languages.length;
}
