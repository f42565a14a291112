// The event with which a strip says where a person is on it.

/** `pointed`: the pointer lies there; `stepped`: the keyboard went there; `chosen`: a click or Enter; `left`: nowhere. */
export type StripMove =
  | { readonly kind: 'pointed' | 'chosen'; readonly fraction: number }
  | { readonly kind: 'stepped'; readonly index: number }
  | { readonly kind: 'entered' }
  | { readonly kind: 'left' };

/** Goes no further than the strip's host. */
export class StripEvent extends Event {
  static readonly type = 'sb-strip';
  readonly move: StripMove;

  constructor(move: StripMove) {
    super(StripEvent.type);
    this.move = move;
  }
}

declare global {
  interface HTMLElementEventMap {
    'sb-strip': StripEvent;
  }
}
