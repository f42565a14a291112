// The sentences of this window, in the language that it speaks. The catalogue itself is preload/messages.
import { en } from '../preload/messages/en.ts';
import { spokenMessages } from './speak.ts';

export const { t } = await spokenMessages(en, {
  de: async () => (await import('../preload/messages/de.ts')).de,
});
