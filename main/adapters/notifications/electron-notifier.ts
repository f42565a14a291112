// Notifications through Electron: those of macOS and Windows with their buttons, and on Linux, without, where the desktop's own
// service does not answer us.
import type { Notification, NotificationConstructorOptions } from 'electron';
import type {
  NotificationEvents,
  NotifierPort,
  PromptNotification,
} from '../../app/notifier-port.ts';

export interface ElectronNotifierDeps {
  readonly isSupported: () => boolean;
  readonly makeNotification: (options: NotificationConstructorOptions) => Notification;
  readonly platform: NodeJS.Platform;
  /** Real milliseconds. Returns what cancels it. */
  readonly after: (ms: number, callback: () => void) => () => void;
}

/** Linux does not say that one failed; one that has not been shown by then counts as failed. */
const SHOW_PATIENCE_MS = 3_000;

interface Shown {
  /** Held here for as long as it is on screen: one that is collected tells nothing any more. */
  readonly notification: Notification;
  readonly stopWaiting: () => void;
}

/** To be used after `ready`. */
export function createElectronNotifier(deps: ElectronNotifierDeps): NotifierPort {
  return new ElectronNotifier(deps);
}

class ElectronNotifier implements NotifierPort {
  readonly #deps: ElectronNotifierDeps;
  #shown: Shown | null = null;

  constructor(deps: ElectronNotifierDeps) {
    this.#deps = deps;
  }

  show(asked: PromptNotification, events: NotificationEvents): void {
    this.close();
    try {
      if (this.#deps.isSupported()) this.#open(asked, events);
      else events.failed('this system has none');
    } catch (error) {
      this.close();
      events.failed(String(error));
    }
  }

  close(): void {
    this.#forget()?.close();
  }

  #open(asked: PromptNotification, events: NotificationEvents): void {
    const notification = this.#deps.makeNotification(optionsFor(asked, this.#deps.platform));
    /** Ends it, once, and unless it was ended before. */
    const end = (tell: () => void) => {
      if (this.#shown?.notification !== notification) return;
      this.#forget();
      tell();
    };
    const stopWaiting = this.#deps.after(SHOW_PATIENCE_MS, () => {
      end(() => {
        notification.close();
        events.failed('it was not shown in time');
      });
    });
    this.#shown = { notification, stopWaiting };
    notification.on('show', stopWaiting);
    notification.on('click', () => {
      end(() => {
        notification.close();
        events.clicked();
      });
    });
    notification.on('action', ({ actionIndex }) => {
      const answer = asked.answers[actionIndex];
      end(() => {
        notification.close();
        if (answer === undefined) events.clicked();
        else events.answered(answer.command);
      });
    });
    notification.on('close', () => {
      end(events.closed);
    });
    notification.on('failed', (_event, error) => {
      end(() => {
        events.failed(error);
      });
    });
    notification.show();
  }

  #forget(): Notification | null {
    const shown = this.#shown;
    this.#shown = null;
    shown?.stopWaiting();
    return shown?.notification ?? null;
  }
}

function optionsFor(
  { title, body, answers }: PromptNotification,
  platform: NodeJS.Platform,
): NotificationConstructorOptions {
  return {
    title,
    body,
    silent: true,
    // The session folds it in time; the system's few seconds would be over before the end of a sentence.
    timeoutType: 'never',
    urgency: 'normal',
    // Linux has none through Electron (docs/api/structures/notification-action.md).
    actions:
      platform === 'linux' ? [] : answers.map(({ label: text }) => ({ type: 'button', text })),
  };
}
