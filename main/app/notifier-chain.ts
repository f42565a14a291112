// Several ways to a notification as one: each is tried where the one before it failed.
import type { NotifierPort } from './notifier-port.ts';

/** The first of them first. With none, every notification fails. */
export function createNotifierChain(notifiers: readonly NotifierPort[]): NotifierPort {
  let current: NotifierPort | null = null;

  const chain: NotifierPort = {
    show: (notification, events) => {
      tryFrom(0, notification, events, '');
    },
    close: () => {
      current?.close();
      current = null;
    },
  };

  function tryFrom(
    index: number,
    ...[notification, events, why]: [...Parameters<NotifierPort['show']>, string]
  ): void {
    const notifier = notifiers[index];
    if (notifier === undefined) {
      events.failed(why);
      return;
    }
    if (current !== notifier) current?.close();
    current = notifier;
    notifier.show(notification, {
      ...events,
      failed: (reason) => {
        tryFrom(index + 1, notification, events, why === '' ? reason : `${why}; ${reason}`);
      },
    });
  }

  return chain;
}
