// The sentences of this window, in the locale of the browser. The catalogue itself is preload/messages.
import { createMessages } from '../preload/messages/create-messages.ts';

export const { locale, t } = createMessages(navigator.language);
