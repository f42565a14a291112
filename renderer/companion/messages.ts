// The sentences of the companion window, in the language that it speaks. The catalogue itself is preload/messages.
import { companionEnglish } from '../../preload/messages/create-companion-messages.ts';
import { spokenMessages } from '../speak.ts';

export const { t } = await spokenMessages(companionEnglish, {
  de: async () => (await import('../../preload/messages/companion-german.ts')).companionGerman,
});
