// What electron-builder.yml promises, without packing anything: it is valid, and it says who Sitbones is.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join, matchesGlob } from 'node:path';
import { Ajv } from 'ajv';
import type { SchemaObject } from 'ajv';
import { describe, expect, it } from 'vitest';
import { INSTALLED_COMPLETIONS } from '../../tools/installed-completions.ts';
import { projectFolder, readBuilderConfig, readPackage } from './builder-config.ts';

const config = readBuilderConfig();

function readSchema(): SchemaObject {
  const builder = createRequire(import.meta.url).resolve('app-builder-lib/package.json');
  return JSON.parse(readFileSync(join(builder, '../scheme.json'), 'utf8')) as SchemaObject;
}

// The schema uses union types and annotations that Ajv's strict mode refuses; its rules stay in force.
function validate(candidate: unknown): readonly string[] {
  const check = new Ajv({ strict: false, allErrors: true, logger: false }).compile(readSchema());
  check(candidate);
  return (check.errors ?? []).map(
    ({ instancePath, message }) => `${instancePath} ${message ?? ''}`,
  );
}

describe('electron-builder.yml', () => {
  it('is valid by the schema of the builder itself', () => {
    expect(validate(config)).toEqual([]);
  });

  it('would be refused with a key that the builder does not know', () => {
    expect(validate({ ...config, asarUnpacked: true })).not.toEqual([]);
  });

  it('gives the product its name and its application id, the same ones as package.json', () => {
    const { name, productName, desktopName, main } = readPackage();
    expect(config.appId).toBe('app.sitbones.companion');
    expect(config.productName).toBe('Sitbones');
    expect({ name, productName, main }).toEqual({
      name: 'sitbones',
      productName: 'Sitbones',
      main: 'out/main/main.js',
    });
    expect(desktopName).toBe(`${config.appId}.desktop`);
  });

  it('builds what each system installs', () => {
    expect(config.win.target).toEqual(['nsis']);
    expect(config.mac.target).toEqual(['dmg', 'zip']);
    expect(config.linux.target).toEqual(['AppImage', 'deb', 'rpm']);
  });

  it('keeps the program out of the Dock', () => {
    expect(config.mac.extendInfo).toEqual({ LSUIElement: true });
  });

  it('brings an icon of its own for every system, so that nothing has to be converted', () => {
    const resources = join(projectFolder, 'build');
    expect(existsSync(join(resources, config.win.icon))).toBe(true);
    expect(existsSync(join(resources, config.mac.icon))).toBe(true);
    expect(readdirSync(join(resources, config.linux.icon))).toContain('512x512.png');
  });

  it('ships no dependency but koffi, and that on Windows alone: everything else that runs is bundled', () => {
    expect(Object.keys(readPackage()['dependencies'] ?? {})).toEqual(['koffi']);
    for (const { files } of [config.mac, config.win, config.linux])
      expect(files.filter((pattern) => !pattern.startsWith('!'))).toEqual([
        'out/**',
        'package.json',
        'LICENSE',
      ]);
    for (const { files } of [config.mac, config.linux]) expect(files).toContain('!node_modules/**');
    expect(config.win.files).not.toContain('!node_modules/**');
  });

  it('keeps what the system starts or loads outside the archive, each where it is used', () => {
    expect(config.mac.asarUnpack).toEqual(['out/main/front-window']);
    expect(config.win.asarUnpack).toEqual(['node_modules/@koromix/koffi-win32-*/**']);
    for (const { files } of [config.win, config.linux])
      expect(files).toContain('!out/main/front-window');
  });

  it.each(['deb', 'rpm'] as const)(
    'installs completions for the shells with %s, after every option',
    (target) => {
      const { fpm } = config[target];
      const files = fpm.filter((argument) => !argument.startsWith('-'));
      expect(files).toEqual(
        INSTALLED_COMPLETIONS.map(({ file, path }) => `build/completions/${file}=${path}`),
      );
      expect(fpm.slice(-files.length)).toEqual(files);
      for (const { file } of INSTALLED_COMPLETIONS)
        expect(existsSync(join(projectFolder, 'build/completions', file))).toBe(true);
    },
  );

  it('leaves in a Windows package every file of koffi that its code asks for', () => {
    const left = ['package.json', 'index.js', 'src/koffi/index.js', 'src/koffi/src/static.js'];
    const isLeftOut = (file: string) =>
      config.win.files.some(
        (pattern) => pattern.startsWith('!') && matchesGlob(file, pattern.slice(1)),
      );
    expect(left.filter((file) => isLeftOut(`node_modules/koffi/${file}`))).toEqual([]);
    expect(isLeftOut('node_modules/@koromix/koffi-win32-x64/win32_x64/koffi.node')).toBe(false);
    expect(isLeftOut('node_modules/@koromix/koffi-linux-x64/linux_x64/koffi.node')).toBe(true);
  });
});

describe('package.json', () => {
  it('lets no dependency run a program of its own when it is installed, but Node’s', () => {
    const allowed = readPackage()['allowScripts'];
    expect(allowed).toMatchObject({ 'get-windows': false, koffi: false, node: true });
  });
});
