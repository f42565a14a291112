// npm run record -- ROUTINE --out DIR: plays a routine in real time in the built app, on the Electron double with a real
// Chromium, reads the seconds that the player shows five times a second, keeps one picture a second, and says whether a
// second was dropped. What the figures mean is record/shown-seconds.ts's.
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import type { Page } from 'playwright';
import { launchDouble, type DoubleApp } from '../tests/electron-double/client.ts';
import { BUILT_IN_ROUTINES } from '../routines/index.ts';
import type { Routine } from '../routines/schema.ts';
import { judgeRecording, type Recording, type Sample } from './record/shown-seconds.ts';

const USAGE = `npm run record -- ROUTINE [--out DIR]

  ROUTINE     an id, such as hip-flexor-opener-30, or a code, such as R3-30
  --out DIR   where report.json and the pictures go; ./recording when left out`;

const SAMPLE_MS = 200;
const PICTURE_MS = 1000;
const root = resolve(import.meta.dirname, '..');

const asked = readWishes(process.argv.slice(2));
if (asked === undefined) {
  console.error(USAGE);
  process.exitCode = 2;
} else {
  await record(asked.routine, asked.out);
}

function readWishes(args: readonly string[]): { routine: Routine; out: string } | undefined {
  try {
    const { values, positionals } = parseArgs({
      args: [...args],
      options: { out: { type: 'string', default: 'recording' } },
      allowPositionals: true,
    });
    const [name = ''] = positionals;
    const routine = BUILT_IN_ROUTINES.find(({ id, code }) => id === name || code === name);
    return routine === undefined ? undefined : { routine, out: resolve(values.out) };
  } catch {
    return undefined;
  }
}

async function record(routine: Routine, out: string): Promise<void> {
  mkdirSync(out, { recursive: true });
  const userDataDir = mkdtempSync(join(tmpdir(), 'sitbones-recording-'));
  const app = await launchDouble({ appDir: root, userDataDir, env: { DISPLAY: undefined } });
  try {
    const page = await openPopup(app);
    await beginSampling(page, SAMPLE_MS);
    await page.evaluate(startRoutine, routine.id);
    const pictures = await takePictures(page, { out, routine });
    const recording = await page.evaluate(() => window.recording);
    if (recording === undefined) throw new Error('nothing was recorded');
    const report = { routine: routine.id, pictures, ...judgeRecording(recording, routine) };
    const whole = JSON.stringify({ ...report, ...recording }, null, 2);
    writeFileSync(join(out, 'report.json'), `${whole}\n`);
    console.log(JSON.stringify(report, null, 2));
    if (!report.isWhole) process.exitCode = 1;
  } finally {
    await app.quit();
    rmSync(userDataDir, { recursive: true, force: true, maxRetries: 5 });
  }
}

/** The popup is up before the routine begins, so that not a moment of it is missed. */
async function openPopup(app: DoubleApp): Promise<Page> {
  const tray = await app.waitForTray(({ menu }) => menu !== undefined && menu.length > 0);
  const open = tray.menu?.find(
    ({ label }) => label === 'Show the clock' || label === 'Open Sitbones',
  );
  if (open === undefined) throw new Error('the tray menu has no entry for the popup');
  await app.clickTrayMenu(open.label);
  const { id } = await app.waitForWindow(
    ({ isVisible, url }) => isVisible && url.includes('/popup.'),
  );
  return app.page(id);
}

declare global {
  interface Window {
    recording?: Recording;
  }
}

/** Reads in the page itself, so that nothing on the way to it can delay a reading. */
async function beginSampling(page: Page, everyMs: number): Promise<void> {
  await page.evaluate((period) => {
    const texts = (node: Document | ShadowRoot | Element): string[] =>
      [...node.querySelectorAll('*')].flatMap((element) => [
        ...(element.matches('.times, .seconds') && element.childElementCount === 0
          ? [element.textContent.trim()]
          : []),
        ...(element.shadowRoot ? texts(element.shadowRoot) : []),
      ]);
    const samples: Sample[] = [];
    const recording: Recording = { samples, startedAtMs: null, endedAtMs: null };
    window.recording = recording;
    const isShown = () =>
      document.querySelector('sb-popup-screen')?.shadowRoot?.querySelector('sb-player') !== null;
    let wasShown = false;
    setInterval(() => {
      if (isShown()) wasShown = true;
      else if (wasShown) recording.endedAtMs ??= performance.now();
    }, 20);
    const read = () => {
      const shown = texts(document);
      const left = shown.map((text) => /^(\d+):(\d\d) left$/.exec(text)).find((match) => match);
      const step = shown.map((text) => /^(\d+) of \d+$/.exec(text)).find((match) => match);
      const seconds = shown.find((text) => /^\d+$/.test(text));
      const isPlaying = left !== undefined && left !== null && seconds !== undefined;
      samples.push({
        atMs: performance.now(),
        totalLeft: isPlaying ? Number(left[1]) * 60 + Number(left[2]) : null,
        stepLeft: isPlaying ? Number(seconds) : null,
        step: isPlaying && step ? Number(step[1]) : null,
      });
    };
    setInterval(read, period);
  }, everyMs);
}

function startRoutine(routineId: string): Promise<unknown> {
  const { sitbones } = window as unknown as {
    sitbones: { sendCommand(command: unknown): Promise<unknown> };
  };
  if (window.recording !== undefined) window.recording.startedAtMs = performance.now();
  return sitbones.sendCommand({ kind: 'startReset', routineId });
}

/** One picture a second until the player is gone. Resolves to how many there are. */
async function takePictures(
  page: Page,
  { out, routine }: { readonly out: string; readonly routine: Routine },
): Promise<number> {
  const startedAt = performance.now();
  const wholeMs = routine.steps.reduce((sum, { seconds }) => sum + seconds * 1000, 0);
  let count = 0;
  await page.locator('sb-player').waitFor();
  while ((await page.locator('sb-player').count()) > 0) {
    await page.screenshot({ path: join(out, `second-${String(count).padStart(3, '0')}.png`) });
    count += 1;
    if (performance.now() - startedAt > wholeMs + 30_000) throw new Error('it does not end');
    await pause(startedAt + count * PICTURE_MS - performance.now());
  }
  // The last reading has to see that it is over.
  await pause(2 * SAMPLE_MS);
  return count;
}

function pause(ms: number): Promise<void> {
  return new Promise((resolveLater) => {
    setTimeout(resolveLater, Math.max(0, ms));
  });
}
