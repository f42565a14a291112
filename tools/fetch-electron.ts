// Gets Electron's binary with the electron package's own install script, and gives up early where its host cannot be
// reached: after a short probe, or when no byte has arrived for a while. A slow download that goes on is left alone.
import { spawn } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, rmSync, statSync } from 'node:fs';
import { connect } from 'node:net';
import { homedir, tmpdir } from 'node:os';
import { join } from 'node:path';
import { electronBinary } from './electron-binary.ts';

const PROBE_TIMEOUT_MS = 8_000;
const STALL_TIMEOUT_MS = 30_000;
const LOOK_PERIOD_MS = 1_000;

/** Either the binary's path, or in a few words why there is none. */
export type Fetched = { readonly binary: string } | { readonly reason: string };

/** A host and port that has to answer before a download makes sense. */
export interface DownloadHost {
  readonly host: string;
  readonly port: number;
}

/**
 * Fetches Electron's binary into node_modules/electron/dist. Where no route leads to the download host this takes
 * at most PROBE_TIMEOUT_MS; where one does but nothing arrives, STALL_TIMEOUT_MS more.
 */
export async function fetchElectron(): Promise<Fetched> {
  const host = downloadHost(process.env);
  const needsNetwork = host !== undefined && !isInCache(cacheFolder(process.platform, process.env));
  if (needsNetwork && !(await canReach(host))) {
    return { reason: `${host.host} cannot be reached` };
  }
  process.stderr.write('Fetching Electron (about 120 MB, once)…\n');
  const reason = await runInstallScript();
  const binary = electronBinary();
  return binary === undefined ? { reason } : { binary };
}

/**
 * Where the download comes from: the mirror named as the electron package names it, else GitHub. Undefined when a
 * proxy stands between, since then only the proxy can tell.
 */
export function downloadHost(env: NodeJS.ProcessEnv): DownloadHost | undefined {
  if (env['ELECTRON_GET_USE_PROXY'] !== undefined) return undefined;
  const mirror =
    env['ELECTRON_MIRROR'] ?? env['npm_config_electron_mirror'] ?? 'https://github.com/';
  if (!URL.canParse(mirror)) return undefined;
  const { hostname, port, protocol } = new URL(mirror);
  if (port !== '') return { host: hostname, port: Number(port) };
  return { host: hostname, port: protocol === 'http:' ? 80 : 443 };
}

/** The folder in which @electron/get keeps what it downloaded. */
export function cacheFolder(platform: NodeJS.Platform, env: NodeJS.ProcessEnv): string {
  const named = env['electron_config_cache'] ?? env['ELECTRON_CACHE'];
  if (named !== undefined) return named;
  if (platform === 'darwin') return join(homedir(), 'Library/Caches/electron');
  if (platform === 'win32')
    return join(env['LOCALAPPDATA'] ?? join(homedir(), 'AppData/Local'), 'electron/Cache');
  return join(env['XDG_CACHE_HOME'] ?? join(homedir(), '.cache'), 'electron');
}

function isInCache(folder: string): boolean {
  return (
    existsSync(folder) &&
    readdirSync(folder, { recursive: true, encoding: 'utf8' }).some(isElectronZip)
  );
}

function isElectronZip(name: string): boolean {
  return /electron-v[^/\\]+\.zip$/.test(name);
}

function canReach({ host, port }: DownloadHost): Promise<boolean> {
  const { promise, resolve } = Promise.withResolvers<boolean>();
  const socket = connect({ host, port });
  const timer = setTimeout(() => resolve(false), PROBE_TIMEOUT_MS);
  socket.once('connect', () => resolve(true));
  socket.once('error', () => resolve(false));
  return promise.finally(() => {
    clearTimeout(timer);
    socket.destroy();
  });
}

/** Runs the script to its end, or until it stalls. Resolves to the reason for the case that no binary is there after. */
async function runInstallScript(): Promise<string> {
  const script = join(import.meta.dirname, '../node_modules/electron/install.js');
  // The download goes to the temporary folder first: in one of its own, its growth can be watched.
  const folder = mkdtempSync(join(tmpdir(), 'sitbones-electron-'));
  const env = { ...process.env, TMPDIR: folder, TEMP: folder, TMP: folder };
  const child = spawn(process.execPath, [script], { env, stdio: ['ignore', 'ignore', 'pipe'] });
  let complaint = '';
  child.stderr.setEncoding('utf8').on('data', (text: string) => (complaint += text));
  const isStalled = watchForStall(child, folder);
  const { promise, resolve } = Promise.withResolvers<undefined>();
  child.once('close', () => resolve(undefined));
  child.once('error', () => resolve(undefined));
  await promise;
  rmSync(folder, { recursive: true, force: true });
  if (isStalled()) return `nothing arrived for ${STALL_TIMEOUT_MS / 1000} s`;
  return (
    complaint
      .split('\n')
      .find((line) => line.trim() !== '')
      ?.trim() ?? 'its install script gave no reason'
  );
}

/** Kills the child once nothing has changed under `folder` for STALL_TIMEOUT_MS. Returns whether it had to. */
function watchForStall(child: ChildProcess, folder: string): () => boolean {
  const distFolder = join(import.meta.dirname, '../node_modules/electron/dist');
  let lastSize = -1;
  let quietMs = 0;
  let isStalled = false;
  const timer = setInterval(() => {
    const size = sizeOf(folder) + sizeOf(distFolder);
    quietMs = size === lastSize ? quietMs + LOOK_PERIOD_MS : 0;
    lastSize = size;
    if (quietMs < STALL_TIMEOUT_MS) return;
    isStalled = true;
    child.kill();
  }, LOOK_PERIOD_MS);
  child.once('close', () => clearInterval(timer));
  child.once('error', () => clearInterval(timer));
  return () => isStalled;
}

/** The bytes under a folder; files that vanish while they are counted count as none. */
function sizeOf(folder: string): number {
  if (!existsSync(folder)) return 0;
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((name) => statSync(join(folder, name), { throwIfNoEntry: false })?.size ?? 0)
    .reduce((sum, size) => sum + size, 0);
}
