// What one step of the session yields: the next state, and what the program has to do about it.
import type { SessionEffect } from './session-effect.ts';
import type { SessionState } from './session-state.ts';

/** A state and what it asks the program to do. */
export interface Step {
  readonly state: SessionState;
  readonly effects: readonly SessionEffect[];
}

/** A step that asks for nothing. */
export function only(state: SessionState): Step {
  return { state, effects: [] };
}

/** A step after which the popup has nothing more to say. */
export function closing(state: SessionState): Step {
  return { state, effects: [{ kind: 'closePopup' }] };
}
