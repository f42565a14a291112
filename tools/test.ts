// `npm test`: builds, then runs unit, component and e2e tests in this order and closes with one true count.
// `node tools/test.ts LAYER [ARGUMENT…]` runs one layer and hands the arguments to its runner.
import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buildApp, isBuildFresh } from './build-app.ts';
import { hasDisplay, startVirtualDisplay } from './display.ts';
import { findBrowser } from './find-browser.ts';
import { ensureLivePrograms } from './live-desktop.ts';
import {
  addTallies,
  closingLine,
  judge,
  NOTHING_RAN,
  readPlaywrightReport,
  readVitestReport,
} from './test-report.ts';
import type { Tally } from './test-report.ts';

/** One kind of tests: how its runner is started and its report read. */
interface Layer {
  readonly script: string;
  readonly args: (reportFile: string) => readonly string[];
  readonly read: (json: string) => Tally;
  readonly timeoutMs: number;
}

const MINUTE_MS = 60_000;
const root = join(import.meta.dirname, '..');

const layers = {
  unit: vitestLayer('unit'),
  component: vitestLayer('component'),
  e2e: {
    script: 'node_modules/@playwright/test/cli.js',
    args: () => ['test', '--reporter=list,json'],
    read: readPlaywrightReport,
    timeoutMs: 25 * MINUTE_MS,
  },
} satisfies Record<string, Layer>;

type LayerName = keyof typeof layers;

// Ended from outside, it still has to take its virtual display along: `exit` handlers see to that.
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const)
  process.once(signal, () => process.exit(1));

process.exitCode = await main(process.argv.slice(2));

async function main([named, ...runnerArgs]: readonly string[]): Promise<number> {
  if (named !== undefined && !isLayerName(named)) {
    console.error(`usage: node tools/test.ts [${Object.keys(layers).join('|')} [ARGUMENT…]]`);
    return 2;
  }
  const chosen = named === undefined ? (Object.keys(layers) as LayerName[]) : [named];
  if (!isBuildFresh() && !buildApp()) {
    console.log(`\n${closingLine({ ...NOTHING_RAN, failed: 1 })}`);
    return 1;
  }
  const env = await prepare(chosen);
  const tallies: Tally[] = [];
  for (const name of chosen) {
    tallies.push(await runLayer(name, runnerArgs, env));
  }
  const total = addTallies(tallies);
  console.log(`\n${closingLine(total)}`);
  return total.failed === 0 ? 0 : 1;
}

function isLayerName(name: string): name is LayerName {
  return Object.hasOwn(layers, name);
}

/** Sees to a browser, and for the e2e stories to a display. Returns the runners' environment. */
async function prepare(chosen: readonly LayerName[]): Promise<NodeJS.ProcessEnv> {
  const { ELECTRON_RUN_AS_NODE, ...env } = process.env;
  const withBrowser = { ...env, CHROMIUM_PATH: await findBrowser() };
  if (chosen.includes('unit') || chosen.includes('e2e')) ensureLivePrograms('services');
  if (!chosen.includes('e2e')) return withBrowser;
  ensureLivePrograms('story');
  if (hasDisplay(process.platform, env)) return withBrowser;
  const display = await startVirtualDisplay();
  return display === undefined ? withBrowser : { ...withBrowser, DISPLAY: display.name };
}

async function runLayer(
  name: LayerName,
  runnerArgs: readonly string[],
  env: NodeJS.ProcessEnv,
): Promise<Tally> {
  const layer: Layer = layers[name];
  const folder = mkdtempSync(join(tmpdir(), 'sitbones-test-'));
  const reportFile = join(folder, 'report.json');
  console.log(`\n${name} tests`);
  const exitCode = await run(
    [join(root, layer.script), ...layer.args(reportFile), ...runnerArgs],
    { ...env, PLAYWRIGHT_JSON_OUTPUT_FILE: reportFile },
    layer.timeoutMs,
  );
  const tally = judge(readReport(layer, reportFile), exitCode);
  rmSync(folder, { recursive: true, force: true });
  console.log(`${name}: ${closingLine(tally)}.`);
  return tally;
}

function readReport(layer: Layer, file: string): Tally {
  try {
    return layer.read(readFileSync(file, 'utf8'));
  } catch (error) {
    console.error(`The runner left no report that can be read: ${String(error)}`);
    return NOTHING_RAN;
  }
}

/** Runs a Node script to its end and resolves to its exit code; one that hangs is ended and counts as failed. */
function run(args: readonly string[], env: NodeJS.ProcessEnv, timeoutMs: number): Promise<number> {
  const child = spawn(process.execPath, args, {
    cwd: root,
    env,
    stdio: ['ignore', 'inherit', 'inherit'],
  });
  const timer = setTimeout(() => {
    console.error(`Still running after ${timeoutMs / MINUTE_MS} minutes: ended.`);
    child.kill('SIGKILL');
  }, timeoutMs);
  const { promise, resolve } = Promise.withResolvers<number>();
  child.once('close', (code) => resolve(code ?? 1));
  return promise.finally(() => clearTimeout(timer));
}

function vitestLayer(project: string): Layer {
  return {
    script: 'node_modules/vitest/vitest.mjs',
    args: (reportFile) => [
      'run',
      `--project=${project}`,
      '--reporter=default',
      '--reporter=json',
      `--outputFile.json=${reportFile}`,
    ],
    read: readVitestReport,
    timeoutMs: 20 * MINUTE_MS,
  };
}
