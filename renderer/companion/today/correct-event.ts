// The event with which parts of Today ask for an entry to be put right, or say that it is to be left alone.
import type { Correction } from '../view/undo-of.ts';

export type CorrectWish =
  /** Open the editor for a stretch: the entry at `index`, or from there to the one at `last`. */
  | {
      readonly kind: 'open';
      readonly index: number;
      readonly last: number;
      readonly where: 'band' | 'list';
    }
  | { readonly kind: 'keep'; readonly correction: Correction }
  | { readonly kind: 'cancel' };

/** Bubbles to the place through every shadow root. */
export class CorrectEvent extends Event {
  static readonly type = 'sb-correct';
  readonly wish: CorrectWish;

  constructor(wish: CorrectWish) {
    super(CorrectEvent.type, { bubbles: true, composed: true });
    this.wish = wish;
  }
}

declare global {
  interface HTMLElementEventMap {
    'sb-correct': CorrectEvent;
  }
}
