// The messages of the welcome: everything that the other windows say, the safety text, and its own. In German they are
// welcome-german.ts's.
import { createMessagesFrom, type MessagesFrom } from './create-messages.ts';
import { en } from './en.ts';
import { enSafetyPage } from './en-safety-page.ts';
import { enWelcome } from './en-welcome.ts';

export const welcomeEnglish = { ...en, ...enSafetyPage, ...enWelcome } as const;

/** Like `createMessages`, for the welcome. */
export function createWelcomeMessages(locale: string): MessagesFrom<typeof welcomeEnglish> {
  return createMessagesFrom(welcomeEnglish, locale);
}
