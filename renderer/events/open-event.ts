// Asks the screen to open one of its sheets; the sheets are the window's own and no business of main's.

export type SheetName = 'chooser' | 'safety';

/** Bubbles to the screen through every shadow root. */
export class OpenEvent extends Event {
  static readonly type = 'sb-open';
  readonly sheet: SheetName;

  constructor(sheet: SheetName) {
    super(OpenEvent.type, { bubbles: true, composed: true });
    this.sheet = sheet;
  }
}

declare global {
  interface HTMLElementEventMap {
    'sb-open': OpenEvent;
  }
}
