// The language before the settings are read: from whatever lies in the folder, without touching it.
import { mkdirSync, mkdtempSync, readdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { readLanguageSwitch, readStoredLanguage } from '../../main/adapters/read-language.ts';

describe('The stored language', () => {
  let folder = '';
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'sitbones-language-'));
  });
  afterEach(() => {
    rmSync(folder, { recursive: true, force: true });
  });

  it('is that of the settings', () => {
    writeFileSync(join(folder, 'settings.json'), JSON.stringify({ format: 1, language: 'de' }));
    expect(readStoredLanguage(folder)).toBe('de');
  });

  it.each([
    ['no file', null],
    ['broken JSON', '{"language": "de"'],
    ['a language that there is not', '{"language": "fr"}'],
    ['another kind of value', '{"language": ["de"]}'],
    ['something that is no object', '"de"'],
    ['a file far too large', `{"language": "de", "x": "${'x'.repeat(1_100_000)}"}`],
  ])('is the system’s with %s, and the folder stays as it was', (_, text) => {
    if (text !== null) writeFileSync(join(folder, 'settings.json'), text);
    expect(readStoredLanguage(folder)).toBe('system');
    expect(readdirSync(folder)).toEqual(text === null ? [] : ['settings.json']);
  });

  it('opens nothing but a plain file', () => {
    mkdirSync(join(folder, 'settings.json'));
    expect(readStoredLanguage(folder)).toBe('system');
    rmSync(join(folder, 'settings.json'), { recursive: true });
    symlinkSync('/dev/zero', join(folder, 'settings.json'));
    expect(readStoredLanguage(folder)).toBe('system');
  });
});

describe('The language of a development run', () => {
  it('is the one that is named, and never one in a package', () => {
    expect(readLanguageSwitch(['sitbones', '--language=en-XA'], false)).toBe('en-XA');
    expect(readLanguageSwitch(['sitbones', '--language=en-XA'], true)).toBeNull();
    expect(readLanguageSwitch(['sitbones', '--language=klingon'], false)).toBeNull();
    expect(readLanguageSwitch(['sitbones'], false)).toBeNull();
  });
});
