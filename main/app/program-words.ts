// The words of main: tray, notices, dialogs and command line, in the language that the person chose. A change of it holds
// from the next word on, so a sentence must not be kept where it can be asked for again.
import {
  chooseLocale,
  isPseudoLocale,
  languageOf,
  type LanguageChoice,
} from '../../preload/messages/choose-locale.ts';
import {
  createMessagesFrom,
  type Catalogue,
  type TranslateFrom,
  type TranslationOf,
} from '../../preload/messages/create-messages.ts';
import {
  createOwnRoutineMessages,
  ownRoutineEnglish,
  ownRoutineGerman,
  type OwnRoutineTranslate,
} from '../../preload/messages/create-own-routine-messages.ts';
import {
  createProgramMessages,
  programEnglish,
  programGerman,
  type ProgramMessages,
} from '../../preload/messages/create-program-messages.ts';
import type { DataFileTranslate } from '../../preload/messages/create-data-file-messages.ts';
import { deDataFiles } from '../../preload/messages/de-data-files.ts';
import { deMac } from '../../preload/messages/de-mac.ts';
import { enDataFiles } from '../../preload/messages/en-data-files.ts';
import { enMac } from '../../preload/messages/en-mac.ts';
import { pseudoTranslation } from '../../preload/messages/pseudo.ts';

export type MacMenuTranslate = TranslateFrom<typeof enMac>;

export interface ProgramWords {
  /** What is said everywhere but about routine files. */
  readonly messages: ProgramMessages;
  /** What is said about a person's own routine files. */
  readonly ownRoutines: OwnRoutineTranslate;
  /** What is said about a person's data as files. */
  readonly dataFiles: DataFileTranslate;
  readonly macMenu: MacMenuTranslate;
  readonly follow: (language: LanguageChoice) => void;
  /** The system can be asked by now: its locale, a BCP 47 tag, or null where it names none. */
  readonly knowSystem: (locale: string | null) => void;
}

export interface ProgramWordsOptions {
  /** The system's own locale, a BCP 47 tag, as far as it is known yet. */
  readonly system: string;
  /** What is spoken whatever is chosen: for development. */
  readonly always?: LanguageChoice | null;
}

/** Speaks the system's language until it is told another. */
export function createProgramWords(options: ProgramWordsOptions): ProgramWords {
  const { always = null } = options;
  let { system } = options;
  let chosen: LanguageChoice = 'system';
  let locale = chooseLocale(always ?? chosen, system);
  let spoken = wordsIn(locale);

  function chooseAnew(): void {
    const next = chooseLocale(always ?? chosen, system);
    if (next === locale) return;
    locale = next;
    spoken = wordsIn(next);
  }

  return {
    messages: {
      get locale() {
        return locale;
      },
      t: (key, ...values) => spoken.messages.t(key, ...values),
    },
    ownRoutines: (key, ...values) => spoken.ownRoutines.t(key, ...values),
    dataFiles: (key, ...values) => spoken.dataFiles.t(key, ...values),
    macMenu: (key, ...values) => spoken.macMenu.t(key, ...values),
    follow: (language) => {
      chosen = language;
      chooseAnew();
    },
    knowSystem: (known) => {
      system = known ?? system;
      chooseAnew();
    },
  };
}

function wordsIn(locale: string) {
  return {
    messages: createProgramMessages(
      locale,
      translation(programEnglish, { de: programGerman }, locale),
    ),
    ownRoutines: createOwnRoutineMessages(
      locale,
      translation(ownRoutineEnglish, { de: ownRoutineGerman }, locale),
    ),
    dataFiles: createMessagesFrom(
      enDataFiles,
      locale,
      translation(enDataFiles, { de: deDataFiles }, locale),
    ),
    macMenu: createMessagesFrom(enMac, locale, translation(enMac, { de: deMac }, locale)),
  };
}

function translation<Entries extends Catalogue>(
  english: Entries,
  others: { readonly de: TranslationOf<Entries> },
  locale: string,
): TranslationOf<Entries> {
  if (isPseudoLocale(locale)) return pseudoTranslation(english, locale);
  const language = languageOf(locale);
  return language === 'en' ? english : others[language];
}
