// Tells which parts of the rhythm a person has filled in otherwise.
import type { RhythmDraft } from './rhythm-draft.ts';

export class DraftEvent extends Event {
  static readonly type = 'sb-draft';
  readonly changes: Partial<RhythmDraft>;

  constructor(changes: Partial<RhythmDraft>) {
    super(DraftEvent.type, { bubbles: true, composed: true });
    this.changes = changes;
  }
}

declare global {
  interface HTMLElementEventMap {
    'sb-draft': DraftEvent;
  }
}
