// The one event with which a component asks for something: it carries a command, and the screen sends it. Most need no
// answer, because the snapshot that follows shows what became of it; whoever has to say why not is told.
import type { Command, CommandResult } from '../../preload/contract.ts';

/** Bubbles to the screen through every shadow root. */
export class AskEvent extends Event {
  static readonly type = 'sb-ask';
  readonly command: Command;
  /** Told what became of it; null where main could not be reached. Only the companion window tells. */
  readonly answered: ((result: CommandResult | null) => void) | undefined;

  constructor(command: Command, answered?: (result: CommandResult | null) => void) {
    super(AskEvent.type, { bubbles: true, composed: true });
    this.command = command;
    this.answered = answered;
  }
}

declare global {
  interface HTMLElementEventMap {
    'sb-ask': AskEvent;
  }
}
