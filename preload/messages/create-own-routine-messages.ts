// The messages about a person's own routine files, and about how to mend them. Only main and the checker say them.
import {
  createMessagesFrom,
  type MessagesFrom,
  type TranslateFrom,
  type TranslationOf,
} from './create-messages.ts';
import { deMends } from './de-mends.ts';
import { deOwnRoutines } from './de-own-routines.ts';
import { enMends } from './en-mends.ts';
import { enOwnRoutines } from './en-own-routines.ts';

export const ownRoutineEnglish = { ...enOwnRoutines, ...enMends } as const;

export type OwnRoutineTranslate = TranslateFrom<typeof ownRoutineEnglish>;
export type OwnRoutineMessages = MessagesFrom<typeof ownRoutineEnglish>;

export const ownRoutineGerman = { ...deOwnRoutines, ...deMends } as const satisfies Readonly<
  Record<keyof typeof ownRoutineEnglish, string>
>;

/** Like `createMessages`, for what main says of a person's own routines. */
export function createOwnRoutineMessages(
  locale: string,
  translation?: TranslationOf<typeof ownRoutineEnglish>,
): OwnRoutineMessages {
  return createMessagesFrom(ownRoutineEnglish, locale, translation);
}
