// The few words that belong to the figure, in the locale of the browser. The catalogue itself is preload/messages.
import { createMessagesFrom } from '../preload/messages/create-messages.ts';
import { enFigure } from '../preload/messages/en-figure.ts';

export const { t } = createMessagesFrom(enFigure, navigator.language);
