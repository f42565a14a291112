// The one event with which a component asks for something: it carries a command, and the screen sends it.
import type { Command } from '../../preload/contract.ts';

/** Bubbles to the screen through every shadow root. */
export class AskEvent extends Event {
  static readonly type = 'sb-ask';
  readonly command: Command;

  constructor(command: Command) {
    super(AskEvent.type, { bubbles: true, composed: true });
    this.command = command;
  }
}

declare global {
  interface HTMLElementEventMap {
    'sb-ask': AskEvent;
  }
}
