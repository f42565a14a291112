// What is inside a package: exactly the program, behind fuses that let nobody run anything else with it.
import { readdirSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { listPackage } from '@electron/asar';
import { FuseState } from '@electron/fuses/dist/constants.js';
import { FuseV1Options, getCurrentFuseWire } from '@electron/fuses';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { projectFolder } from './builder-config.ts';
import { packApp } from './pack-app.ts';
import type { PackedApp } from './pack-app.ts';

const PACK_TIMEOUT_MS = 120_000;

// Every kind of file that belongs in the package. A file that fits none has to be argued for here.
const expectedFiles: readonly RegExp[] = [
  /^LICENSE$/,
  /^package\.json$/,
  /^out\/main\/main\.js$/,
  /^out\/main\/licenses\.md$/,
  /^out\/main\/tray-icons\/[a-zA-Z0-9-]+(@2x)?\.png$/,
  /^out\/preload\/preload\.cjs$/,
  /^out\/renderer\/popup\.html$/,
  /^out\/renderer\/companion\.html$/,
  /^out\/renderer\/stage\.html$/,
  /^out\/renderer\/welcome\.html$/,
  /^out\/renderer\/licenses\.md$/,
  /^out\/renderer\/figtree-license\.txt$/,
  /^out\/renderer\/assets\/[\w-]+\.js$/,
  /^out\/renderer\/assets\/[\w-]+\.css$/,
  /^out\/renderer\/assets\/[\w-]+\.woff2$/,
];
// Files of these kinds may be there or not: they depend on how the bundler splits.
const optionalFiles: readonly RegExp[] = [/^out\/main\/chunks\/[\w-]+\.js$/];

let packed: PackedApp;
let files: string[];

beforeAll(async () => {
  packed = await packApp();
  files = listFiles(packed.asar);
}, PACK_TIMEOUT_MS);

afterAll(() => packed.remove());

/** The files in the archive, without the folders that asar lists beside them. */
function listFiles(asar: string): string[] {
  const paths = listPackage(asar, { isPack: false }).map((path) =>
    path.slice(1).replaceAll(sep, '/'),
  );
  return paths.filter((path) => !paths.some((other) => other.startsWith(`${path}/`))).sort();
}

describe('the package', () => {
  it('holds no file that nobody asked for', () => {
    const known = [...expectedFiles, ...optionalFiles];
    expect(files.filter((file) => !known.some((pattern) => pattern.test(file)))).toEqual([]);
  });

  it('misses nothing that the program needs', () => {
    const missing = expectedFiles.filter((pattern) => !files.some((file) => pattern.test(file)));
    expect(missing.map(String)).toEqual([]);
  });

  it('holds the whole build', () => {
    const out = join(projectFolder, 'out');
    const built = readdirSync(out, { recursive: true, withFileTypes: true, encoding: 'utf8' })
      .filter((entry) => entry.isFile())
      .map((entry) =>
        relative(projectFolder, join(entry.parentPath, entry.name)).replaceAll(sep, '/'),
      )
      // The helper that macOS needs.
      .filter((path) => path !== 'out/main/front-window');
    expect(files.filter((file) => file.startsWith('out/'))).toEqual(built.sort());
  });

  it('brings nothing beside the archive but Electron itself', () => {
    const beside = readdirSync(packed.folder, { recursive: true, encoding: 'utf8' }).map((path) =>
      path.replaceAll(sep, '/'),
    );
    expect(beside.sort()).toEqual([
      'LICENSE.electron.txt',
      'resources',
      'resources/app.asar',
      'sitbones',
      'version',
    ]);
  });

  it('flips the fuses as the security checklist asks', async () => {
    const wire = await getCurrentFuseWire(packed.executable);
    const isOn = (fuse: FuseV1Options): boolean => wire[fuse] === FuseState.ENABLE;
    expect({
      runAsNode: isOn(FuseV1Options.RunAsNode),
      nodeOptions: isOn(FuseV1Options.EnableNodeOptionsEnvironmentVariable),
      inspect: isOn(FuseV1Options.EnableNodeCliInspectArguments),
      asarIntegrity: isOn(FuseV1Options.EnableEmbeddedAsarIntegrityValidation),
      onlyFromAsar: isOn(FuseV1Options.OnlyLoadAppFromAsar),
      filePrivileges: isOn(FuseV1Options.GrantFileProtocolExtraPrivileges),
      cookieEncryption: isOn(FuseV1Options.EnableCookieEncryption),
    }).toEqual({
      runAsNode: false,
      nodeOptions: false,
      inspect: false,
      asarIntegrity: true,
      onlyFromAsar: true,
      filePrivileges: false,
      cookieEncryption: false,
    });
  });
});
