// The report of how much JavaScript each page loads.
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterEach, describe, expect, it } from 'vitest';
import { freshFolder, type TestFolder } from '../support/disks.ts';
import { bundleSizes } from '../../tools/bundle-sizes.ts';

let folder: TestFolder;

afterEach(() => {
  folder.remove();
});

const SHARED = 'export const shared = 1;';
const POPUP = 'import{shared as s}from"./shared-1.js";console.log(s,"popup");';
const COMPANION =
  'import"./shared-1.js";import("./later-1.js");import("./de-1.js");console.log("companion");';
const LATER = 'console.log("once the page is drawn");';
const GERMAN = 'export const de = { hello: "Guten Tag" };';

function built(): string {
  folder = freshFolder();
  mkdirSync(join(folder.path, 'assets'));
  const write = (name: string, text: string) => {
    writeFileSync(join(folder.path, name), text);
  };
  const page = (script: string) =>
    `<link rel="stylesheet" href="./assets/page-1.css"><script type="module" src="./assets/${script}"></script>`;
  write('popup.html', page('popup-1.js'));
  write('companion.html', page('companion-1.js'));
  write('assets/shared-1.js', SHARED);
  write('assets/popup-1.js', POPUP);
  write('assets/companion-1.js', COMPANION);
  write('assets/later-1.js', LATER);
  write('assets/de-1.js', GERMAN);
  return folder.path;
}

function gzip(...scripts: readonly string[]): number {
  return scripts.reduce((sum, script) => sum + gzipSync(script, { level: 9 }).byteLength, 0);
}

describe('The sizes of the pages', () => {
  it('count what a page loads at first and later, in one language, and all of it once', () => {
    const popup = gzip(SHARED, POPUP);
    const companion = gzip(SHARED, COMPANION);
    const later = gzip(LATER);
    const all = gzip(SHARED, POPUP, COMPANION);
    const german = gzip(GERMAN);
    expect(bundleSizes(built())).toEqual([
      {
        page: 'companion',
        firstBytes: companion,
        wholeBytes: companion + later,
        germanBytes: german,
        maxBytes: null,
      },
      { page: 'popup', firstBytes: popup, wholeBytes: popup, germanBytes: 0, maxBytes: 90_000 },
      {
        page: 'all',
        firstBytes: all,
        wholeBytes: all + later,
        germanBytes: german,
        maxBytes: 250_000,
      },
    ]);
  });
});
