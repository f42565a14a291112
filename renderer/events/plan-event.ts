// Tells that a person has written on their plan: both halves as they stand now, perhaps empty.

export class PlanEvent extends Event {
  static readonly type = 'sb-plan';
  readonly when: string;
  readonly then: string;

  constructor(when: string, then: string) {
    super(PlanEvent.type, { bubbles: true, composed: true });
    this.when = when;
    this.then = then;
  }
}

declare global {
  interface HTMLElementEventMap {
    'sb-plan': PlanEvent;
  }
}
