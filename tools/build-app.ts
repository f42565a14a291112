// Builds out/ with electron-vite when a source is newer than the last build, or when there is none.
import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';

const root = join(import.meta.dirname, '..');
const sources = [
  'main',
  'preload',
  'renderer',
  'routines',
  'electron.vite.config.ts',
  'package.json',
  'package-lock.json',
];
const products = [
  'out/main/main.js',
  'out/preload/preload.cjs',
  'out/renderer/popup.html',
  'out/renderer/companion.html',
];

/** Whether every bundle exists and none is older than a source. */
export function isBuildFresh(folder: string = root): boolean {
  const paths = products.map((product) => join(folder, product));
  if (!paths.every((path) => existsSync(path))) return false;
  const builtAt = Math.min(...paths.map((path) => statSync(path).mtimeMs));
  return sources.every((source) => newestChangeAt(join(folder, source)) <= builtAt);
}

/** Builds. Returns whether it worked; warnings and errors go to stderr, progress nowhere. */
export function buildApp(): boolean {
  const script = join(root, 'node_modules/electron-vite/bin/electron-vite.js');
  const { status } = spawnSync(process.execPath, [script, 'build', '--logLevel', 'warn'], {
    cwd: root,
    stdio: ['ignore', 2, 2],
  });
  return status === 0;
}

/** The latest change of a file, or of a folder and everything in it (a removed file changes its folder). */
function newestChangeAt(path: string): number {
  const own = statSync(path, { throwIfNoEntry: false });
  if (own === undefined) return 0;
  if (!own.isDirectory()) return own.mtimeMs;
  const inside = readdirSync(path, { recursive: true, encoding: 'utf8' });
  return Math.max(own.mtimeMs, ...inside.map((name) => statSync(join(path, name)).mtimeMs));
}
