// The words around a person's plan, in the locale of the browser. The catalogue itself is preload/messages.
import { createMessagesFrom } from '../preload/messages/create-messages.ts';
import { enPlan } from '../preload/messages/en-plan.ts';

export const { t } = createMessagesFrom(enPlan, navigator.language);
