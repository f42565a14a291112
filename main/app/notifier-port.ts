// What the program needs of the system's notifications. Adapters implement it.
import type { Command } from '../../preload/contract.ts';

/** What a prompt says as a notification of the system. */
export interface PromptNotification {
  readonly title: string;
  /** Plain text, with line breaks. */
  readonly body: string;
  /** In the order in which they are shown; a system may leave off the last ones, or all. */
  readonly answers: readonly NotificationAnswer[];
  /** How long it should stand, in real milliseconds; null: until it is answered. */
  readonly standsMs: number | null;
}

export interface NotificationAnswer {
  readonly label: string;
  readonly command: Command;
}

/** What becomes of a notification. Each but `clicked` and `answered` is the end of it. */
export interface NotificationEvents {
  /** One of its answers was chosen. */
  readonly answered: (command: Command) => void;
  /** The notification itself was. */
  readonly clicked: () => void;
  /** The person put it away, or its time was over. */
  readonly closed: () => void;
  /** It could not be shown, or is lost; `why` is for the log. */
  readonly failed: (why: string) => void;
}

/** Notifications of the system: silent, one at a time, never with the keyboard. */
export interface NotifierPort {
  /** Shows it, in the place of the one there is, of which nothing more is heard. Never throws. */
  show(notification: PromptNotification, events: NotificationEvents): void;
  /** Takes it away, unheard. Harmless when there is none. */
  close(): void;
}
