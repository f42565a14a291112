// Tells whether the box under the safety text is ticked.

export class TickEvent extends Event {
  static readonly type = 'sb-tick';
  readonly isTicked: boolean;

  constructor(isTicked: boolean) {
    super(TickEvent.type, { bubbles: true, composed: true });
    this.isTicked = isTicked;
  }
}

declare global {
  interface HTMLElementEventMap {
    'sb-tick': TickEvent;
  }
}
