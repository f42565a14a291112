// Which locale the program speaks: its words, and how it writes numbers, times and dates. Pure; asks no system.
//
// Adding a language: its name here and in `Settings['language']`, a file beside each `en*.ts`, and where the others are
// loaded: the `messages.ts` of the windows and main/app/program-words.ts. ARCHITECTURE says more.

/** The languages there is a catalogue for. */
export const LANGUAGES = ['en', 'de'] as const;
export type Language = (typeof LANGUAGES)[number];

/** English made long and accented, and English turned from right to left: to see what a layout bears. */
export const PSEUDO_LOCALES = ['en-XA', 'ar-XB'] as const;
export type PseudoLocale = (typeof PSEUDO_LOCALES)[number];

/** What a person can choose, and what a developer can. */
export type LanguageChoice = 'system' | Language | PseudoLocale;

/** Written from right to left, as far as the program could ever meet them. */
const RIGHT_TO_LEFT: readonly string[] = ['ar', 'fa', 'he', 'ur'];

/**
 * The locale for a choice, on a system of the locale `system` (a BCP 47 tag). Where the languages are the same, the
 * system's own region stays; English on a system of another language keeps its 12 or 24 hours. A system that names
 * nothing sensible counts as English.
 */
export function chooseLocale(choice: LanguageChoice, system: string): string {
  if (isPseudoLocale(choice)) return choice;
  const own = readLocale(system);
  if (own === null) return choice === 'system' ? 'en' : choice;
  const language = choice === 'system' ? own.language : choice;
  if (language === own.language && isLanguage(language)) return own.toString();
  return isLanguage(language) && language !== 'en' ? language : englishOn(own);
}

/** The language whose catalogue a locale of `chooseLocale` is said in. */
export function languageOf(locale: string): Language {
  const language = readLocale(locale)?.language ?? 'en';
  return isLanguage(language) ? language : 'en';
}

export function isPseudoLocale(locale: string): locale is PseudoLocale {
  return PSEUDO_LOCALES.some((each) => each === locale);
}

export function isLanguageChoice(word: string): word is LanguageChoice {
  return word === 'system' || isLanguage(word) || isPseudoLocale(word);
}

/** For the `dir` of a page. */
export function directionOf(locale: string): 'ltr' | 'rtl' {
  return RIGHT_TO_LEFT.includes(readLocale(locale)?.language ?? 'en') ? 'rtl' : 'ltr';
}

/** For the `lang` of a page: without what belongs to clocks and calendars. */
export function languageTagOf(locale: string): string {
  return readLocale(locale)?.baseName ?? 'en';
}

/** What numbers and times are written in: the words of a pseudo-locale are English ones. */
export function formatLocaleOf(locale: string): string {
  return isPseudoLocale(locale) || readLocale(locale) === null ? 'en' : locale;
}

function isLanguage(word: string): word is Language {
  return LANGUAGES.some((each) => each === word);
}

function englishOn(system: Intl.Locale): string {
  const { hourCycle } = new Intl.DateTimeFormat(system, { hour: 'numeric' }).resolvedOptions();
  return hourCycle === undefined ? 'en' : `en-u-hc-${hourCycle}`;
}

function readLocale(tag: string): Intl.Locale | null {
  try {
    return new Intl.Locale(tag);
  } catch {
    return null;
  }
}
