// npm run bench:quiet -- [--minutes N] [--scaled]
// What the main process costs while nothing happens: the built bundle on the Electron double, once at a desk that
// nobody touches and once with somebody typing all the time. With --scaled a whole day passes in six minutes.
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, watch } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { launchDouble, type DoubleApp } from '../tests/electron-double/client.ts';
import { leaveSettings } from '../tests/e2e/support/stored-settings.ts';
import { buildApp, isBuildFresh } from './build-app.ts';

const USAGE = 'Usage: npm run bench:quiet -- [--minutes N] [--scaled]';
const DAY_MINUTES = 24 * 60;
/** A day in six minutes. */
const DAY_SCALE = 240;
/** What starting costs is not part of it. */
const SETTLED_AFTER_MS = 10_000;

interface Span {
  /** App minutes. */
  readonly minutes: number;
  readonly timeScale: number;
}

interface Reading {
  readonly cpuMs: number;
  readonly timerWakes: number;
  /** Times the main thread went to sleep and was woken; null where the system does not count them. */
  readonly threadWakes: number | null;
  readonly memoryKb: number;
  readonly windowsMade: number;
}

const root = resolve(import.meta.dirname, '..');
const asked = readSpan(process.argv.slice(2));
if (asked === undefined) {
  console.error(USAGE);
  process.exitCode = 2;
} else if (!isBuildFresh() && !buildApp()) {
  process.exitCode = 1;
} else {
  await runBench(asked);
}

function readSpan(args: readonly string[]): Span | undefined {
  try {
    const { values } = parseArgs({
      args: [...args],
      options: { minutes: { type: 'string' }, scaled: { type: 'boolean', default: false } },
    });
    const minutes = Number(values.minutes ?? (values.scaled ? DAY_MINUTES : 60));
    const isPossible = Number.isFinite(minutes) && minutes > 0 && minutes <= 7 * DAY_MINUTES;
    return isPossible ? { minutes, timeScale: values.scaled ? DAY_SCALE : 1 } : undefined;
  } catch {
    return undefined;
  }
}

async function runBench(span: Span): Promise<void> {
  // A copy, so that a build in the meantime changes nothing under the running program.
  const folder = mkdtempSync(join(tmpdir(), 'sitbones-quiet-'));
  try {
    const appDir = join(folder, 'app');
    for (const part of ['package.json', 'out'])
      cpSync(join(root, part), join(appDir, part), { recursive: true });
    const reports = await Promise.all(
      (['nobody there', 'typing'] as const).map((mode) =>
        measure(mode, span, { appDir, userData: join(folder, mode.replace(' ', '-')) }),
      ),
    );
    console.log(reports.join('\n\n'));
  } finally {
    rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
  }
}

async function measure(
  mode: 'nobody there' | 'typing',
  span: Span,
  { appDir, userData }: { readonly appDir: string; readonly userData: string },
): Promise<string> {
  // The welcome would be a window at rest.
  leaveSettings(userData, {});
  const app = await launchDouble({
    appDir,
    userDataDir: userData,
    args: span.timeScale === 1 ? [] : [`--time-scale=${String(span.timeScale)}`],
    env: {
      DISPLAY: undefined,
      WAYLAND_DISPLAY: undefined,
      DBUS_SESSION_BUS_ADDRESS: undefined,
      XDG_RUNTIME_DIR: join(appDir, 'no-runtime-folder'),
    },
  });
  try {
    await app.waitForTray(() => true);
    // The double knows whole seconds; scaled, only 0 is the age of an input at a busy desk.
    const typing = span.timeScale === 1 ? 1 : 0;
    await app.setIdle(mode === 'typing' ? typing : 'leave');
    await pause(SETTLED_AFTER_MS);
    const before = await read(app);
    const writes = countWrites(userData);
    const startedAt = performance.now();
    await pause((span.minutes * 60_000) / span.timeScale);
    const after = await read(app);
    const wallMs = performance.now() - startedAt;
    const delays = countDelays(await app.control('counts'), after.timerWakes - before.timerWakes);
    return describe({ mode, span, wallMs, before, after, delays, writes: writes(), userData });
  } finally {
    await app.quit();
  }
}

async function read(app: DoubleApp): Promise<Reading> {
  const facts = await app.control('facts');
  const counts = await app.control('counts');
  return {
    cpuMs: facts.cpuMs,
    timerWakes: counts.timerWakes,
    threadWakes: readThreadWakes(facts.pid),
    memoryKb: facts.memoryRssKb,
    windowsMade: counts.windowsCreated,
  };
}

function readThreadWakes(pid: number): number | null {
  if (process.platform !== 'linux') return null;
  const status = readFileSync(`/proc/${String(pid)}/status`, 'utf8');
  return Number(/^voluntary_ctxt_switches:\s*(\d+)/m.exec(status)?.[1] ?? NaN);
}

/** How often each file was replaced or appended to until the returned function is called. */
function countWrites(folder: string): () => ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  const watcher = watch(folder, (kind, name) => {
    // Files are written beside and renamed: the passing name is not a file of its own.
    if (name === null || kind !== 'rename' || name.includes('tmp')) return;
    counts.set(name, (counts.get(name) ?? 0) + 1);
  });
  return () => {
    watcher.close();
    return counts;
  };
}

/** Of the latest wake-ups, how many were asked for in how many seconds. */
function countDelays(
  { timers }: { readonly timers: readonly { readonly delayMs: number }[] },
  latest: number,
): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { delayMs } of timers.slice(-latest)) {
    const name =
      delayMs < 1000 ? `${String(Math.round(delayMs))} ms` : `${(delayMs / 1000).toFixed(0)} s`;
    counts.set(name, (counts.get(name) ?? 0) + 1);
  }
  return new Map([...counts].toSorted(([, a], [, b]) => b - a).slice(0, 6));
}

interface Measured {
  readonly mode: string;
  readonly span: Span;
  readonly wallMs: number;
  readonly before: Reading;
  readonly after: Reading;
  readonly delays: ReadonlyMap<string, number>;
  readonly writes: ReadonlyMap<string, number>;
  readonly userData: string;
}

function describe(measured: Measured): string {
  const { mode, span, wallMs, before, after, delays, writes, userData } = measured;
  const cpuMs = after.cpuMs - before.cpuMs;
  const timerWakes = after.timerWakes - before.timerWakes;
  const hours = span.minutes / 60;
  const perHour = (count: number) => `${(count / hours).toFixed(1)} an hour`;
  const threadWakes =
    before.threadWakes === null || after.threadWakes === null
      ? 'not counted here'
      : `${String(after.threadWakes - before.threadWakes)} (${perHour(after.threadWakes - before.threadWakes)})`;
  const files = readdirSync(userData, { withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ name }) => `${name} ${String(statSync(join(userData, name)).size)} bytes`);
  return [
    `${mode}: ${String(span.minutes)} min of the program's time in ${(wallMs / 60_000).toFixed(1)} min`,
    `  CPU of main        ${cpuMs.toFixed(0)} ms (${perHour(cpuMs)}; ${((100 * cpuMs) / (hours * 3_600_000)).toFixed(4)} % of one core)`,
    `  timer wake-ups     ${String(timerWakes)} (${perHour(timerWakes)}); asked for in: ${list(delays)}`,
    `  thread wake-ups    ${threadWakes}`,
    `  memory             ${mb(before.memoryKb)} at the start, ${mb(after.memoryKb)} at the end`,
    `  windows made       ${String(after.windowsMade - before.windowsMade)}`,
    `  files written      ${list(writes) || 'none'}`,
    `  files kept         ${files.join(', ') || 'none'}`,
  ].join('\n');
}

function list(counts: ReadonlyMap<string, number>): string {
  return [...counts].map(([name, count]) => `${name} × ${String(count)}`).join(', ');
}

function mb(kb: number): string {
  return `${(kb / 1024).toFixed(1)} MB`;
}

function pause(ms: number): Promise<void> {
  return new Promise((done) => {
    setTimeout(done, ms);
  });
}
