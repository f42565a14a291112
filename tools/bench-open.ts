// npm run bench:open -- [--runs N]
// How long the popup and the companion window take from the click to being seen: the built bundle on the Electron double,
// phase by phase with the targets beside them, and the compressed JavaScript of each page. The first opening starts
// Chromium; it is told and not counted. Each opening waits for a moment in which the machine has little else to do.
import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { loadavg, tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { launchDouble, type DoubleApp } from '../tests/electron-double/client.ts';
import { leaveSettings } from '../tests/e2e/support/stored-settings.ts';
import type { WindowView } from '../tests/electron-double/control-protocol.ts';
import type { WindowMoments } from '../tests/electron-double/window-moments.ts';
import { buildApp, isBuildFresh } from './build-app.ts';
import { bundleSizes } from './bundle-sizes.ts';
import {
  describeOpenings,
  describeSizes,
  type Opening,
  type OpeningTimes,
} from './bench-open/describe.ts';
import { quietMoment } from './bench-open/quiet-moment.ts';

const USAGE = 'Usage: npm run bench:open -- [--runs N]';
/** Between two openings, so that what the last one left to do is done. */
const REST_MS = 400;
const SETTLED_AFTER_MS = 100;
/** On a busy machine, so long is waited for a moment that is not. */
const PATIENCE_MS = 10_000;

type PageName = 'popup' | 'companion';

const root = resolve(import.meta.dirname, '..');
const runs = readRuns(process.argv.slice(2));
if (runs === undefined) {
  console.error(USAGE);
  process.exitCode = 2;
} else if (!isBuildFresh() && !buildApp()) {
  process.exitCode = 1;
} else {
  await runBench(runs);
}

function readRuns(args: readonly string[]): number | undefined {
  try {
    const { values } = parseArgs({
      args: [...args],
      options: { runs: { type: 'string', default: '15' } },
    });
    const count = Number(values.runs);
    return Number.isInteger(count) && count >= 3 && count <= 200 ? count : undefined;
  } catch {
    return undefined;
  }
}

async function runBench(count: number): Promise<void> {
  // A copy, so that a build in the meantime changes nothing under the running program.
  const folder = mkdtempSync(join(tmpdir(), 'sitbones-open-'));
  try {
    const appDir = join(folder, 'app');
    for (const part of ['package.json', 'out'])
      cpSync(join(root, part), join(appDir, part), { recursive: true });
    const userDataDir = join(folder, 'user-data');
    // The welcome would be a window of its own.
    leaveSettings(userDataDir, {});
    const app = await launchDouble({
      appDir,
      userDataDir,
      env: {
        DISPLAY: undefined,
        WAYLAND_DISPLAY: undefined,
        DBUS_SESSION_BUS_ADDRESS: undefined,
        XDG_RUNTIME_DIR: join(folder, 'no-runtime-folder'),
      },
    });
    try {
      await app.waitForTray(() => true);
      // Somebody is at the desk, so that the windows show what they show all day.
      await app.setIdle(1);
      for (const page of ['popup', 'companion'] as const) {
        const openings = await openOften(app, page, count + 1);
        console.log(`${describeOpenings(page, openings, loadavg()[0] ?? NaN)}\n`);
      }
    } finally {
      await app.quit();
    }
    console.log(describeSizes(bundleSizes(join(appDir, 'out/renderer'))));
  } finally {
    rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
  }
}

async function openOften(app: DoubleApp, page: PageName, times: number): Promise<Opening[]> {
  const openings: Opening[] = [];
  while (openings.length < times) {
    await pause(REST_MS);
    const isQuiet = await quietMoment(PATIENCE_MS);
    openings.push({ ...(await openOnce(app, page)), isQuiet });
  }
  return openings;
}

async function openOnce(app: DoubleApp, page: PageName): Promise<OpeningTimes> {
  const clickedAt = now();
  if (page === 'popup') await app.control('trayEvent', { name: 'click' });
  else await app.clickTrayMenu('open');
  const window = await app.waitForWindow(
    ({ isVisible, url }) => isVisible && url.includes(`/${page}.html`),
  );
  const moments = await app.control('windowMoments', { windowId: window.id });
  // The page's own timings come a moment after the picture.
  await pause(SETTLED_AFTER_MS);
  const marks = await readPage(app, window);
  await app.control('closeWindow', { windowId: window.id });
  await app.waitForNoWindows();
  return openingFrom(clickedAt, moments, marks);
}

/** What the page noted by itself: instants in milliseconds since 1970. */
interface PageMarks {
  readonly scripts: number;
  readonly snapshot: number;
  readonly paint: number;
}

async function readPage(app: DoubleApp, { id }: WindowView): Promise<PageMarks> {
  const expression = `(() => {
    const at = (entry) => performance.timeOrigin + entry;
    const [page] = performance.getEntriesByType('navigation');
    const named = (name) => performance.getEntriesByName(name)[0]?.startTime ?? NaN;
    return {
      scripts: at(page.domContentLoadedEventStart),
      snapshot: at(named('sb-snapshot')),
      paint: at(named('first-contentful-paint')),
    };
  })()`;
  return (await app.control('evaluate', { windowId: id, expression })) as PageMarks;
}

function openingFrom(clickedAt: number, moments: WindowMoments, marks: PageMarks): OpeningTimes {
  const after = (instant: number | undefined) => (instant ?? NaN) - clickedAt;
  return {
    made: after(moments.made),
    rendererReady: after(moments.rendererReady),
    committed: after(moments.committed),
    scripts: after(marks.scripts),
    snapshot: after(marks.snapshot),
    paint: after(marks.paint),
    shown: after(moments.shown),
  };
}

function now(): number {
  return performance.timeOrigin + performance.now();
}

function pause(ms: number): Promise<void> {
  return new Promise((done) => {
    setTimeout(done, ms);
  });
}
