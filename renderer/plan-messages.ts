// The words around a person's plan, in the language that the window speaks. The catalogue itself is preload/messages.
import { enPlan } from '../preload/messages/en-plan.ts';
import { spokenMessages } from './speak.ts';

export const { t } = await spokenMessages(enPlan, {
  de: async () => (await import('../preload/messages/de-plan.ts')).dePlan,
});
