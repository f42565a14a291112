// The sentences of the welcome, in the language that the window speaks. The catalogue itself is preload/messages.
import { welcomeEnglish } from '../../preload/messages/create-welcome-messages.ts';
import { spokenMessages } from '../speak.ts';

export const { t } = await spokenMessages(welcomeEnglish, {
  de: async () => (await import('../../preload/messages/welcome-german.ts')).welcomeGerman,
});
