// Where Electron's binary would come from, and how its presence is told without importing `electron`.
import { chmodSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { electronBinary } from '../../tools/electron-binary.ts';
import { cacheFolder, downloadHost } from '../../tools/fetch-electron.ts';

describe('the download host', () => {
  it('is GitHub, unless a mirror is named', () => {
    expect(downloadHost({})).toEqual({ host: 'github.com', port: 443 });
    const mirror = { ELECTRON_MIRROR: 'https://mirror.example/electron/' };
    expect(downloadHost(mirror)).toEqual({ host: 'mirror.example', port: 443 });
    const npmMirror = { npm_config_electron_mirror: 'http://mirror.example:8080/' };
    expect(downloadHost(npmMirror)).toEqual({ host: 'mirror.example', port: 8080 });
  });

  it('is not probed through a proxy, which alone knows what it reaches', () => {
    expect(downloadHost({ ELECTRON_GET_USE_PROXY: '1' })).toBeUndefined();
  });

  it('is not probed when the mirror is no address at all', () => {
    expect(downloadHost({ ELECTRON_MIRROR: 'not an address' })).toBeUndefined();
  });
});

describe('the download cache', () => {
  it('is where the environment or the system keeps it', () => {
    expect(cacheFolder('linux', { electron_config_cache: '/cache' })).toBe('/cache');
    expect(cacheFolder('linux', { XDG_CACHE_HOME: '/xdg' })).toBe(join('/xdg', 'electron'));
    expect(cacheFolder('win32', { LOCALAPPDATA: '/local' })).toBe(join('/local', 'electron/Cache'));
    expect(cacheFolder('darwin', {})).toContain(join('Library', 'Caches', 'electron'));
  });
});

describe("Electron's binary", () => {
  let folder: string;
  beforeEach(() => {
    vi.stubEnv('ELECTRON_OVERRIDE_DIST_PATH', undefined);
    folder = mkdtempSync(join(tmpdir(), 'sitbones-electron-package-'));
  });
  afterEach(() => {
    vi.unstubAllEnvs();
    rmSync(folder, { recursive: true, force: true });
  });

  function putBinary(inFolder: string): string {
    mkdirSync(inFolder, { recursive: true });
    const binary = join(inFolder, 'electron');
    writeFileSync(binary, '');
    chmodSync(binary, 0o755);
    return binary;
  }

  it('is missing right after npm ci', () => {
    expect(electronBinary(folder)).toBeUndefined();
  });

  it('is missing when the download was cut off before the files were there', () => {
    writeFileSync(join(folder, 'path.txt'), 'electron');
    expect(electronBinary(folder)).toBeUndefined();
  });

  it('is found where the package says', () => {
    writeFileSync(join(folder, 'path.txt'), 'electron');
    const binary = putBinary(join(folder, 'dist'));
    expect(electronBinary(folder)).toBe(binary);
  });

  it('is found in a folder named by ELECTRON_OVERRIDE_DIST_PATH', () => {
    const elsewhere = join(folder, 'elsewhere');
    const binary = putBinary(elsewhere);
    vi.stubEnv('ELECTRON_OVERRIDE_DIST_PATH', elsewhere);
    expect(electronBinary(folder)).toBe(binary);
  });
});
