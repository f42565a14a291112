// The event with which the history place asks for another stretch; the shell keeps which one, and asks main.
import type { HistoryAsk } from '../../../preload/contract.ts';

/** Bubbles to the shell through every shadow root. */
export class HistoryEvent extends Event {
  static readonly type = 'sb-history';
  readonly asked: HistoryAsk;

  constructor(asked: HistoryAsk) {
    super(HistoryEvent.type, { bubbles: true, composed: true });
    this.asked = asked;
  }
}

declare global {
  interface HTMLElementEventMap {
    'sb-history': HistoryEvent;
  }
}
