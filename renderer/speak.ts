// What this page speaks: its catalogues, all in one language at a time. English is there from the start, another language
// is loaded when it is wanted. `t` always says what is spoken now, so it must not be kept: call it where it is drawn.
import { isPseudoLocale, languageOf } from '../preload/messages/choose-locale.ts';
import {
  createMessagesFrom,
  type Catalogue,
  type TranslateFrom,
  type TranslationOf,
} from '../preload/messages/create-messages.ts';

/** Where a catalogue's other languages are loaded from. */
export interface Loaders<Entries extends Catalogue> {
  readonly de: () => Promise<TranslationOf<Entries>>;
}

export interface SpokenMessages<Entries extends Catalogue> {
  readonly t: TranslateFrom<Entries>;
}

/** Loads a language, and gives what begins to speak it. */
type Prepare = (locale: string) => Promise<() => void>;

const prepares: Prepare[] = [];
let spoken = 'en';
let wanted = spoken;

/** A catalogue of this page. One that comes with a part fetched later is there once it speaks what the page speaks. */
export async function spokenMessages<const Entries extends Catalogue>(
  english: Entries,
  loaders: Loaders<Entries>,
): Promise<SpokenMessages<Entries>> {
  let messages = createMessagesFrom(english, 'en');
  const prepare = async (locale: string) => {
    const translation = await load(locale, english, loaders);
    return () => {
      messages = createMessagesFrom(english, locale, translation);
    };
  };
  prepares.push(prepare);
  await catchUp(prepare);
  return { t: (key, ...values) => messages.t(key, ...values) };
}

/** Where its words cannot be loaded, a late part speaks English. */
async function catchUp(prepare: Prepare): Promise<void> {
  const locale = spoken;
  if (locale === 'en') return;
  const begin = await prepare(locale).catch(() => () => undefined);
  if (spoken === locale) begin();
}

async function load<Entries extends Catalogue>(
  locale: string,
  english: Entries,
  loaders: Loaders<Entries>,
): Promise<TranslationOf<Entries>> {
  if (isPseudoLocale(locale)) {
    const { pseudoTranslation } = await import('../preload/messages/pseudo.ts');
    return pseudoTranslation(english, locale);
  }
  const language = languageOf(locale);
  return language === 'en' ? english : loaders[language]();
}

/** The locale that is spoken now. */
export function spokenLocale(): string {
  return spoken;
}

/**
 * Speaks a locale that main has chosen, in every catalogue at once. False where another was asked for meanwhile, or this
 * one is spoken already. Where it cannot be loaded, what was spoken goes on.
 */
export async function speak(locale: string): Promise<boolean> {
  wanted = locale;
  if (locale === spoken) return false;
  const known = prepares.length;
  const begin = await Promise.all(prepares.map((prepare) => prepare(locale)));
  if (wanted !== locale) return false;
  // A part of the page has come meanwhile, and has words of its own.
  if (prepares.length > known) return speak(locale);
  spoken = locale;
  for (const each of begin) each();
  return true;
}
