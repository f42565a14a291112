// The messages of the companion window: everything that the other windows say, and its own. A catalogue that is added here
// goes into companion-german.ts as well, which does not compile without it.
import {
  createMessagesFrom,
  type MessagesFrom,
  type PlainKeyOf,
  type TranslateFrom,
} from './create-messages.ts';
import { en } from './en.ts';
import { enCompanion } from './en-companion.ts';
import { enData } from './en-data.ts';
import { enDays } from './en-days.ts';
import { enLearn } from './en-learn.ts';
import { enSafetyPage } from './en-safety-page.ts';
import { enSettings } from './en-settings.ts';

export const companionEnglish = {
  ...en,
  ...enCompanion,
  ...enData,
  ...enDays,
  ...enLearn,
  ...enSafetyPage,
  ...enSettings,
} as const;

export type CompanionMessageKey = keyof typeof companionEnglish;
export type PlainCompanionKey = PlainKeyOf<typeof companionEnglish>;
export type CompanionTranslate = TranslateFrom<typeof companionEnglish>;
export type CompanionMessages = MessagesFrom<typeof companionEnglish>;

/** Like `createMessages`, for the companion window. */
export function createCompanionMessages(locale: string): CompanionMessages {
  return createMessagesFrom(companionEnglish, locale);
}
