// The language before the settings are read: from whatever lies in the folder, without touching it.
import { mkdirSync, mkdtempSync, readdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import {
  readLanguageSwitch,
  readStoredLanguage,
  readSystemLocale,
} from '../../main/adapters/read-language.ts';
import { languageNames } from '../electron-double/language-names.ts';

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

describe('The locale of the system', () => {
  // Electron's own examples (app.getPreferredSystemLanguages), and what people have.
  it.each([
    ['its language with the region of its formats', ['de-DE', 'en-GB'], 'de-AT', 'de-AT'],
    ['the same where the region comes after an underscore', ['de-DE'], 'de_CH', 'de-CH'],
    ['its language with its own region, where the formats have none', ['de-AT'], 'de', 'de-AT'],
    ['the first that we speak', ['fr-CA', 'en-US', 'zh-Hans-CN'], 'en-GB', 'en-GB'],
    [
      'that on the clock of formats in another language',
      ['fr-CA', 'en-US'],
      'fi-FI',
      'en-US-u-hc-h23',
    ],
    ['the first of all where we speak none', ['fr-CA', 'es-419'], 'fi-FI', 'fr-CA-u-hc-h23'],
    ['its language alone, where the formats are no locale', ['de-DE'], '', 'de-DE'],
  ])('is %s', (_, languages, formats, locale) => {
    const app = { getPreferredSystemLanguages: () => languages, getSystemLocale: () => formats };
    expect(readSystemLocale(app, 'win32')).toBe(locale);
    expect(readSystemLocale(app, 'darwin')).toBe(locale);
  });

  it.each([
    ['that of the session', { LANG: 'de_AT.UTF-8' }, 'de-AT'],
    ['the first language that we speak', { LANGUAGE: 'nds:de:en', LANG: 'nds_DE.UTF-8' }, 'de'],
    ['English with the region of the session', { LC_ALL: 'en_GB.UTF-8', LANG: 'de_DE' }, 'en-GB'],
    ['not known without a language', { LANG: 'C.UTF-8' }, null],
    ['not known without a word', {}, null],
  ])('on Linux is %s', (_, env, locale) => {
    const app = {
      getPreferredSystemLanguages: () => languageNames(env),
      // Chromium has no Austrian German, and no Low German.
      getSystemLocale: () => 'en-US',
    };
    expect(readSystemLocale(app, 'linux')).toBe(locale);
  });
});
