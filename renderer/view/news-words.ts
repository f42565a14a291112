// What a person who does not see the window should hear when it changes without being asked. The same state always gives
// the same words, so that a region with them is read once, however often main publishes.
import type { Card, SessionStatus } from '../../preload/contract.ts';
import { t } from '../messages.ts';

/** Empty where nothing is to be said. */
export function statusNews(status: SessionStatus): string {
  switch (status.kind) {
    case 'card':
      return cardNews(status.card);
    case 'done':
      // Once answered, the answer is what is said.
      if (status.reset.feel !== null) return '';
      return status.reset.isFinished ? t('done.announce') : t('done.announceEnded');
    case 'hurt':
      return t('safety.announce');
    default:
      return '';
  }
}

/** What the card asks, as it stands on it. */
function cardNews({ offer, routine, micro }: Card): string {
  switch (offer) {
    case 'full':
      return t('card.announce', { title: routine.title });
    case 'short':
      return t('card.announce', { title: micro.title });
    case 'standOnly':
      return t('card.standQuestion');
    case 'change':
      return t('card.changeQuestion');
  }
}
