// Tells that one entry of a menu or a list was chosen, by its id.

/** Stays with its element's parent: it neither bubbles nor crosses shadow roots. */
export class ChooseEvent extends Event {
  static readonly type = 'sb-choose';
  readonly choice: string;

  constructor(choice: string) {
    super(ChooseEvent.type);
    this.choice = choice;
  }
}

declare global {
  interface HTMLElementEventMap {
    'sb-choose': ChooseEvent;
  }
}
