// The messages about a person's data as files. Only main says them.
import { createMessagesFrom, type MessagesFrom, type TranslateFrom } from './create-messages.ts';
import { enDataFiles } from './en-data-files.ts';

export type DataFileTranslate = TranslateFrom<typeof enDataFiles>;
export type DataFileMessages = MessagesFrom<typeof enDataFiles>;

/** Like `createMessages`, for dialogs about data and the first row of a table. */
export function createDataFileMessages(locale: string): DataFileMessages {
  return createMessagesFrom(enDataFiles, locale);
}
