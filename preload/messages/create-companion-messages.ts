// The messages of the companion window: everything that the other windows say, and its own.
import {
  createMessagesFrom,
  type MessagesFrom,
  type PlainKeyOf,
  type TranslateFrom,
} from './create-messages.ts';
import { en } from './en.ts';
import { enCompanion } from './en-companion.ts';
import { enDays } from './en-days.ts';
import { enLearn } from './en-learn.ts';
import { enSafetyPage } from './en-safety-page.ts';
import { enSettings } from './en-settings.ts';

const catalogue = {
  ...en,
  ...enCompanion,
  ...enDays,
  ...enLearn,
  ...enSafetyPage,
  ...enSettings,
} as const;

export type CompanionMessageKey = keyof typeof catalogue;
export type PlainCompanionKey = PlainKeyOf<typeof catalogue>;
export type CompanionTranslate = TranslateFrom<typeof catalogue>;
export type CompanionMessages = MessagesFrom<typeof catalogue>;

/** Like `createMessages`, for the companion window. */
export function createCompanionMessages(locale: string): CompanionMessages {
  return createMessagesFrom(catalogue, locale);
}
