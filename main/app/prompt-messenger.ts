// Brings a prompt to the person by the card or by a notification of the system, whichever is the better messenger here, and by
// the other one where that cannot. What the notification says is prompt-notification.ts's, how it is shown its adapter's.
import type { Command, CommandResult } from '../../preload/contract.ts';
import type { ProgramTranslate } from '../../preload/messages/create-program-messages.ts';
import { chooseMessengers, type Messenger, type MessengerPlace } from '../core/choose-messenger.ts';
import type { Snapshot } from '../core/snapshot-types.ts';
import type { NotifierPort } from './notifier-port.ts';
import type { ClosedHow, LogPort, PopupPort, PopupWish } from './ports.ts';
import { promptNotification } from './prompt-notification.ts';

export interface PromptMessengerDeps {
  /** The windows. */
  readonly popup: PopupPort;
  readonly notifier: NotifierPort;
  readonly place: MessengerPlace;
  readonly snapshot: () => Snapshot;
  readonly command: (command: Command) => CommandResult;
  readonly t: ProgramTranslate;
  readonly log: LogPort;
}

/** For the session it is the popup, now and then in another shape: a notification put away is a card put away. */
export function createPromptMessenger(deps: PromptMessengerDeps): PopupPort {
  return new PromptMessenger(deps);
}

class PromptMessenger implements PopupPort {
  readonly #deps: PromptMessengerDeps;
  readonly #listeners = new Set<(how: ClosedHow) => void>();
  /** Who is still to be tried for the prompt on screen. */
  #others: readonly Messenger[] = [];
  #wish: PopupWish = { takeFocus: false };
  #isNotifying = false;

  constructor(deps: PromptMessengerDeps) {
    this.#deps = deps;
    deps.popup.onClosed((how) => {
      this.#handleClosed(how);
    });
  }

  show(wish: PopupWish): void {
    const { snapshot, place, popup } = this.#deps;
    const { status, settings } = snapshot();
    // Only what comes by itself can be a notification: what a person asked for is a window.
    if (status.kind === 'card' && !wish.takeFocus) {
      this.#wish = wish;
      this.#bring(chooseMessengers(settings, place));
      return;
    }
    this.#withdraw();
    popup.show(wish);
  }

  close(): void {
    this.#withdraw();
    this.#deps.popup.close();
  }

  isOpen(): boolean {
    return this.#isNotifying || this.#deps.popup.isOpen();
  }

  onClosed(listener: (how: ClosedHow) => void): () => void {
    this.#listeners.add(listener);
    return () => {
      this.#listeners.delete(listener);
    };
  }

  /** Lets the first of them bring it; should that one fail, now or later, the next. */
  #bring([first, ...others]: readonly Messenger[]): void {
    this.#others = others;
    if (first === 'notification') this.#notify();
    else if (first === 'card') this.#showCard();
    else this.#tellClosed('broken');
  }

  #showCard(): void {
    const { popup } = this.#deps;
    popup.show(this.#wish);
    if (!popup.isOpen()) this.#bring(this.#others);
  }

  #notify(): void {
    const { snapshot, notifier, t, log } = this.#deps;
    const notification = promptNotification(snapshot(), t);
    if (notification === null) return;
    this.#isNotifying = true;
    notifier.show(notification, {
      answered: (command) => {
        this.#handleAnswer(command);
      },
      clicked: () => {
        this.#handleAnswer({ kind: 'showPopup' });
      },
      closed: () => {
        this.#isNotifying = false;
        this.#tellClosed('byHand');
      },
      failed: (why) => {
        log.warn(`the notification cannot be shown: ${why}`);
        this.#isNotifying = false;
        this.#bring(this.#others);
      },
    });
  }

  /** An answer that can no longer be had is answered with the window, which shows what can. */
  #handleAnswer(command: Command): void {
    const { ok } = this.#deps.command(command);
    if (!ok) this.#deps.command({ kind: 'showPopup' });
  }

  #withdraw(): void {
    this.#others = [];
    if (!this.#isNotifying) return;
    this.#isNotifying = false;
    this.#deps.notifier.close();
  }

  /** A card without its page is brought by the other messenger, as long as it is still to be brought. */
  #handleClosed(how: ClosedHow): void {
    const isPrompt = this.#deps.snapshot().status.kind === 'card';
    if (how === 'broken' && isPrompt && this.#others.length > 0) this.#bring(this.#others);
    else this.#tellClosed(how);
  }

  #tellClosed(how: ClosedHow): void {
    this.#others = [];
    for (const listener of this.#listeners) listener(how);
  }
}
