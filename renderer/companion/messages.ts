// The sentences of the companion window, in the locale of the browser. The catalogue itself is preload/messages.
import { createCompanionMessages } from '../../preload/messages/create-companion-messages.ts';

export const { locale, t } = createCompanionMessages(navigator.language);
