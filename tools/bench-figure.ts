// npm run bench:figure -- [--frames N]: what a picture of the figure costs at 720 px, in Chromium, from the code as it is
// shipped: milliseconds of script, style and layout a picture, and pictures a second in a movement and in a hold.
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { chromium, type Page } from 'playwright';
import { build, preview } from 'vite';
import type { FigureBench } from '../tests/bench/figure-bench.ts';
import { chromiumArguments, findBrowser } from './find-browser.ts';

const USAGE = 'Usage: npm run bench:figure -- [--frames N]';
const ROUTINES = [
  'standing-reset',
  'hip-flexor-opener-30',
  'floor-relief',
  'figure-four-floor',
  'strength-day',
  'on-a-call',
  'walk-softly',
] as const;
const SIZE = 720;
/** A picture at sixty a second leaves this much for all of the page, in milliseconds. */
const BUDGET_MS = 1000 / 60;

const root = resolve(import.meta.dirname, '..');
const frames = readFrames(process.argv.slice(2));
if (frames === undefined) {
  console.error(USAGE);
  process.exitCode = 2;
} else {
  await runBench(frames);
}

function readFrames(args: readonly string[]): number | undefined {
  try {
    const { values } = parseArgs({
      args: [...args],
      options: { frames: { type: 'string', default: '300' } },
    });
    const count = Number(values.frames);
    return Number.isInteger(count) && count >= 10 && count <= 10_000 ? count : undefined;
  } catch {
    return undefined;
  }
}

async function runBench(count: number): Promise<void> {
  const outDir = await mkdtemp(join(tmpdir(), 'sitbones-bench-'));
  const input = join(root, 'tests/bench/figure-bench.html');
  const shared = { root, configFile: false, logLevel: 'warn', build: { outDir } } as const;
  await build({ ...shared, build: { outDir, emptyOutDir: true, rolldownOptions: { input } } });
  const server = await preview({ ...shared, preview: { host: '127.0.0.1', port: 0 } });
  const browser = await chromium.launch({
    executablePath: await findBrowser(),
    args: chromiumArguments(),
  });
  try {
    const page = await browser.newPage({ viewport: { width: SIZE, height: SIZE } });
    const address = server.resolvedUrls?.local[0];
    if (address === undefined) throw new Error('the benchmark has no address');
    await page.goto(`${address}tests/bench/figure-bench.html`);
    await page.waitForFunction(() => window.figureBench !== undefined);
    await report(page, count);
  } finally {
    await browser.close();
    await server.close();
    await rm(outDir, { recursive: true, force: true });
  }
}

async function report(page: Page, count: number): Promise<void> {
  console.log(`${String(count)} pictures of each routine at ${String(SIZE)} px; budget 16.7 ms\n`);
  console.log(row(['routine', 'median ms', 'p95 ms', 'moving /s', 'hold /s']));
  const all: number[] = [];
  for (const id of ROUTINES) {
    const times = await page.evaluate(
      ([name, wanted, size]) => window.figureBench?.frameTimes(name, wanted, size) ?? [],
      [id, count, SIZE] as const,
    );
    all.push(...times);
    const { move, rest } = await picturesOf(page, id);
    console.log(row([id, share(times, 0.5), share(times, 0.95), String(move), String(rest)]));
  }
  console.log(row(['all', share(all, 0.5), share(all, 0.95), '', '']));
  const late = all.filter((ms) => ms > BUDGET_MS).length;
  console.log(`\n${String(late)} of ${String(all.length)} pictures took longer than the budget`);
}

async function picturesOf(page: Page, id: string) {
  return page.evaluate(async (name) => {
    const bench: FigureBench | undefined = window.figureBench;
    const moments = bench?.moments(name);
    return {
      move: (await bench?.picturesInSecond(name, moments?.moveMs ?? 0)) ?? 0,
      rest: (await bench?.picturesInSecond(name, moments?.restMs ?? 0)) ?? 0,
    };
  }, id);
}

/** The value below which a share of all lies, in milliseconds. */
function share(times: readonly number[], of: number): string {
  const sorted = times.toSorted((a, b) => a - b);
  const index = Math.min(sorted.length - 1, Math.floor(sorted.length * of));
  return (sorted[index] ?? 0).toFixed(2);
}

function row([first, ...others]: readonly [string, ...string[]]): string {
  return first.padEnd(24) + others.map((cell) => cell.padStart(11)).join('');
}
