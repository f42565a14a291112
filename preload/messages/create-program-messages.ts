// The messages of main: everything that windows say, of which it says some, and its own.
import {
  createMessagesFrom,
  type MessagesFrom,
  type PlainKeyOf,
  type TranslateFrom,
  type TranslationOf,
} from './create-messages.ts';
import { de } from './de.ts';
import { deProgram } from './de-program.ts';
import { en } from './en.ts';
import { enProgram } from './en-program.ts';

export const programEnglish = { ...en, ...enProgram } as const;
export const programGerman: TranslationOf<typeof programEnglish> = { ...de, ...deProgram };

export type PlainProgramKey = PlainKeyOf<typeof programEnglish>;
export type ProgramTranslate = TranslateFrom<typeof programEnglish>;
export type ProgramMessages = MessagesFrom<typeof programEnglish>;

/** Messages of main, for a locale that `chooseLocale` gives. English where no translation is handed over. */
export function createProgramMessages(
  locale: string,
  translation: TranslationOf<typeof programEnglish> = programEnglish,
): ProgramMessages {
  return createMessagesFrom(programEnglish, locale, translation);
}
