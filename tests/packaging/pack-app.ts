// Packs the built app as `electron-builder --dir` does for Linux, against a made-up Electron: a folder with the few
// files that the builder touches. Nothing is fetched; the shipped configuration is used as it is.
import { execFile } from 'node:child_process';
import { chmodSync, existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { projectFolder } from './builder-config.ts';

// What @electron/fuses searches an executable for: this text, the wire's version and length, one byte a fuse.
const FUSE_SENTINEL = 'dL7pKGdnNz796PbbjQWNKmHXBZaB9tsX';
const FUSE_WIRE = { version: 1, defaults: '10110001' };

/** A packed app in a temporary folder. */
export interface PackedApp {
  /** What would be installed: the executable, its resources. */
  readonly folder: string;
  readonly asar: string;
  readonly executable: string;
  remove(): void;
}

export async function packApp(): Promise<PackedApp> {
  if (!existsSync(join(projectFolder, 'out/main/main.js'))) {
    throw new Error('There is no build to pack: npm run build');
  }
  const scratch = mkdtempSync(join(tmpdir(), 'sitbones-pack-'));
  const electronDist = makeElectron(join(scratch, 'electron'));
  const output = join(scratch, 'dist');
  const builder = createRequire(import.meta.url).resolve('electron-builder/cli.js');
  const overrides = [`-c.electronDist=${electronDist}`, `-c.directories.output=${output}`];
  const remove = (): void => rmSync(scratch, { recursive: true, force: true });
  await run(
    process.execPath,
    [builder, '--linux', 'dir', '--x64', '--publish', 'never', ...overrides],
    { cwd: projectFolder, env: withoutVitest() },
  ).catch((error: unknown) => {
    remove();
    throw error;
  });
  const folder = join(output, 'linux-unpacked');
  return {
    folder,
    asar: join(folder, 'resources/app.asar'),
    executable: join(folder, 'sitbones'),
    remove,
  };
}

// A failed run rejects with what the builder printed, so that the test report shows it.
const run = promisify(execFile);

/** Under Vitest the builder hides its messages and links files instead of copying them; this is to be a real run. */
function withoutVitest(): NodeJS.ProcessEnv {
  const { VITEST, NODE_ENV, ...env } = process.env;
  return env;
}

function makeElectron(folder: string): string {
  mkdirSync(join(folder, 'resources'), { recursive: true });
  const wire = Buffer.from([FUSE_WIRE.version, FUSE_WIRE.defaults.length]);
  const binary = Buffer.concat([Buffer.from(FUSE_SENTINEL), wire, Buffer.from(FUSE_WIRE.defaults)]);
  writeFileSync(join(folder, 'electron'), binary);
  chmodSync(join(folder, 'electron'), 0o755);
  writeFileSync(join(folder, 'version'), '45.4.1');
  writeFileSync(join(folder, 'LICENSE'), "Electron's licence");
  return folder;
}
