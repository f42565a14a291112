// Everything the welcome says in German, as one piece: it is loaded only where German is spoken.
import type { welcomeEnglish } from './create-welcome-messages.ts';
import { de } from './de.ts';
import { deSafetyPage } from './de-safety-page.ts';
import { deWelcome } from './de-welcome.ts';

export const welcomeGerman = { ...de, ...deSafetyPage, ...deWelcome } as const satisfies Readonly<
  Record<keyof typeof welcomeEnglish, string>
>;
