// The few words that belong to the figure, in the language that the window speaks. The catalogue itself is preload/messages.
import { enFigure } from '../preload/messages/en-figure.ts';
import { spokenMessages } from './speak.ts';

export const { t } = await spokenMessages(enFigure, {
  de: async () => (await import('../preload/messages/de-figure.ts')).deFigure,
});
