// The messages about a person's own routine files, and about how to mend them. Only main and the checker say them.
import { createMessagesFrom, type MessagesFrom, type TranslateFrom } from './create-messages.ts';
import { enMends } from './en-mends.ts';
import { enOwnRoutines } from './en-own-routines.ts';

const catalogue = { ...enOwnRoutines, ...enMends } as const;

export type OwnRoutineTranslate = TranslateFrom<typeof catalogue>;
export type OwnRoutineMessages = MessagesFrom<typeof catalogue>;

/** Like `createMessages`, for what main says of a person's own routines. */
export function createOwnRoutineMessages(locale: string): OwnRoutineMessages {
  return createMessagesFrom(catalogue, locale);
}
