// The sentences of the welcome, in the locale of the browser. The catalogue itself is preload/messages.
import { createWelcomeMessages } from '../../preload/messages/create-welcome-messages.ts';

export const { locale, t } = createWelcomeMessages(navigator.language);
