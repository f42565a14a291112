// Which locale is spoken, for what a person chose on whatever system.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { LANGUAGES as CHOICES } from '../../main/core/settings.ts';
import {
  chooseLocale,
  directionOf,
  formatLocaleOf,
  isLanguageChoice,
  languageOf,
  languageTagOf,
  LANGUAGES,
  type LanguageChoice,
} from '../../preload/messages/choose-locale.ts';

const choices = fc.constantFrom<LanguageChoice>(...CHOICES, 'en-XA', 'ar-XB');
const systems = fc.oneof(
  fc.constantFrom('en', 'en-GB', 'en-US', 'de', 'de-AT', 'de-CH', 'fr-FR', 'ar-EG', 'zh-Hant-TW'),
  fc.constantFrom('', 'C', 'POSIX', 'not a locale', 'de_DE.UTF-8'),
  fc.string(),
);

describe('The locale', () => {
  it.each([
    ['the system’s language, with its region', 'system', 'de-AT', 'de-AT'],
    ['the same language chosen, with the system’s region', 'en', 'en-GB', 'en-GB'],
    ['the same for German', 'de', 'de-CH', 'de-CH'],
    ['another language than the system’s, without a region', 'de', 'en-US', 'de'],
    [
      'English where there is no catalogue, on the system’s clock',
      'system',
      'fr-FR',
      'en-u-hc-h23',
    ],
    ['English that was chosen, on the system’s clock', 'en', 'de-DE', 'en-u-hc-h23'],
    ['English on a clock of twelve hours', 'system', 'hi-IN', 'en-u-hc-h12'],
    ['English where the system names nothing sensible', 'system', 'not a locale', 'en'],
    ['the chosen one even there', 'de', 'not a locale', 'de'],
    ['a pseudo-locale as it is', 'ar-XB', 'de-DE', 'ar-XB'],
  ] as const)('is %s', (_, choice, system, locale) => {
    expect(chooseLocale(choice, system)).toBe(locale);
  });

  it('can always be spoken, written and named on a page', () => {
    fc.assert(
      fc.property(choices, systems, (choice, system) => {
        const locale = chooseLocale(choice, system);
        expect(LANGUAGES).toContain(languageOf(locale));
        expect(() => new Intl.DateTimeFormat(formatLocaleOf(locale))).not.toThrow();
        expect(() => new Intl.Locale(languageTagOf(locale))).not.toThrow();
        expect(languageTagOf(locale)).not.toContain('-u-');
      }),
    );
  });

  it('is in the language that was chosen, whatever the system', () => {
    fc.assert(
      fc.property(fc.constantFrom(...LANGUAGES), systems, (language, system) => {
        expect(languageOf(chooseLocale(language, system))).toBe(language);
      }),
    );
  });

  it('is chosen once: choosing for the result again gives the same', () => {
    fc.assert(
      fc.property(systems, (system) => {
        const locale = chooseLocale('system', system);
        expect(chooseLocale('system', locale)).toBe(locale);
      }),
    );
  });

  it('is written from right to left only where its language is', () => {
    expect(directionOf('ar-XB')).toBe('rtl');
    for (const language of [...LANGUAGES, 'en-XA', 'de-AT'])
      expect(directionOf(language)).toBe('ltr');
  });
});

describe('What can be chosen', () => {
  it('is every language of the settings, and the two for development', () => {
    for (const choice of [...CHOICES, 'en-XA', 'ar-XB'])
      expect(isLanguageChoice(choice)).toBe(true);
    for (const word of ['', 'fr', 'EN', 'system ']) expect(isLanguageChoice(word)).toBe(false);
    expect(CHOICES).toEqual(['system', ...LANGUAGES]);
  });
});
