// Asks the companion window to go somewhere in itself.
import type { Route } from './route.ts';

/** Bubbles to the shell through every shadow root. */
export class GoEvent extends Event {
  static readonly type = 'sb-go';
  readonly route: Route;

  constructor(route: Route) {
    super(GoEvent.type, { bubbles: true, composed: true });
    this.route = route;
  }
}

declare global {
  interface HTMLElementEventMap {
    'sb-go': GoEvent;
  }
}
