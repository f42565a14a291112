// The page About names everything that Sitbones brings along, under the licence that it really has.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { LICENCES } from '../../renderer/companion/settings/licences.ts';
import { projectFolder } from './builder-config.ts';

/** The packages that the sources load, and the one that runs them. */
function packagesLoaded(): readonly string[] {
  const sources = ['main', 'preload', 'renderer', 'routines'].flatMap((folder) =>
    readdirSync(join(projectFolder, folder), { recursive: true, encoding: 'utf8' })
      .filter((name) => /\.(ts|css)$/.test(name))
      .map((name) => readFileSync(join(projectFolder, folder, name), 'utf8')),
  );
  const named = sources.flatMap((text) => [
    ...text.matchAll(/(?:from |import |import\(|@import |url\()['"]([@a-z][^'":]*)['"]/g),
  ]);
  const packages = named.map(([, specifier = '']) => {
    const [scope = '', name = ''] = specifier.split('/');
    return scope.startsWith('@') ? `${scope}/${name}` : scope;
  });
  return [...new Set(packages)];
}

/** The plain name of a package: without its scope, as people call it. */
const plain = (name: string) => name.split('/').at(-1)?.toLowerCase() ?? name;

it('About names every package that is brought along, under its own licence', () => {
  const packages = packagesLoaded();
  expect(packages).toContain('lit');
  const told = new Map(LICENCES.map(({ name, licence }) => [name.toLowerCase(), licence]));
  for (const name of packages) {
    const file = join(projectFolder, 'node_modules', name, 'package.json');
    const { license } = JSON.parse(readFileSync(file, 'utf8')) as { license: string };
    expect([name, told.get(plain(name))]).toEqual([name, license]);
  }
  const known = new Set(packages.map(plain));
  expect(
    [...told.keys()].filter((name) => !known.has(name)),
    'and no other',
  ).toEqual([]);
});
