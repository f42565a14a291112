// What the built pages load. Needs a build, as the packed app does.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { bundleSizes, isOver } from '../../tools/bundle-sizes.ts';
import { projectFolder } from './builder-config.ts';

const pages = join(projectFolder, 'out/renderer');

describe('The built pages', () => {
  it('load no more than they may, in the language with the most', () => {
    const sizes = bundleSizes(pages);
    expect(sizes.map(({ page }) => page)).toContain('popup');
    expect(sizes.filter(isOver)).toEqual([]);
  });

  it('ask for few scripts before the first picture of the popup', () => {
    const html = readFileSync(join(pages, 'popup.html'), 'utf8');
    // Its own, and what it shares with other pages; each more is a request on the way to the picture.
    expect(html.match(/\.js"/g)).toHaveLength(2);
  });
});
