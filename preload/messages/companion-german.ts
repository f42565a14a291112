// Everything the companion window says in German, as one piece: it is loaded only where German is spoken.
import type { CompanionMessageKey } from './create-companion-messages.ts';
import { de } from './de.ts';
import { deCompanion } from './de-companion.ts';
import { deData } from './de-data.ts';
import { deDays } from './de-days.ts';
import { deLearn } from './de-learn.ts';
import { deSafetyPage } from './de-safety-page.ts';
import { deSettings } from './de-settings.ts';

export const companionGerman = {
  ...de,
  ...deCompanion,
  ...deData,
  ...deDays,
  ...deLearn,
  ...deSafetyPage,
  ...deSettings,
} as const satisfies Readonly<Record<CompanionMessageKey, string>>;
