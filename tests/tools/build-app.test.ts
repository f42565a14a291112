// When npm start and npm test build again: whenever a source is newer than what was built from it.
import { mkdirSync, mkdtempSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { isBuildFresh } from '../../tools/build-app.ts';

const BEFORE = new Date('2026-11-20T10:00:00Z');
const BUILT = new Date('2026-11-20T11:00:00Z');
const AFTER = new Date('2026-11-20T12:00:00Z');

let project: string;

function put(path: string, at: Date): void {
  const file = join(project, path);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, '');
  utimesSync(file, at, at);
  utimesSync(dirname(file), at, at);
}

beforeEach(() => {
  project = mkdtempSync(join(tmpdir(), 'sitbones-build-'));
  put('main/main.ts', BEFORE);
  put('package.json', BEFORE);
  const pages = ['renderer/popup.html', 'renderer/companion.html'];
  for (const file of ['main/main.js', 'preload/preload.cjs', ...pages]) {
    put(`out/${file}`, BUILT);
  }
});

afterEach(() => rmSync(project, { recursive: true, force: true }));

describe('the build', () => {
  it('is kept while no source has changed', () => {
    expect(isBuildFresh(project)).toBe(true);
  });

  it('is made again after a source changed, however deep it lies', () => {
    put('renderer/figure/pose.ts', AFTER);
    expect(isBuildFresh(project)).toBe(false);
  });

  it('is made again after a dependency changed', () => {
    put('package-lock.json', AFTER);
    expect(isBuildFresh(project)).toBe(false);
  });

  it('is made when one of its parts is missing', () => {
    rmSync(join(project, 'out/preload/preload.cjs'));
    expect(isBuildFresh(project)).toBe(false);
  });
});
