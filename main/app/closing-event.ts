// What closing the popup by hand means for the session.
import type { SessionEvent } from '../core/session-event.ts';
import type { SessionState } from '../core/session-state.ts';
import type { Instant } from '../core/time.ts';

/** What it means that the person closed the popup while something was on it. */
export function closingEvent({ prompt }: SessionState, at: Instant): SessionEvent | null {
  switch (prompt.kind) {
    case 'card':
      return { kind: 'cardClosed', at };
    case 'playing':
      return { kind: 'routinePaused', at };
    case 'done':
      return { kind: 'resetClosed', at };
    case 'hurt':
      return { kind: 'safetyCardClosed', at, keepNote: false };
    default:
      return null;
  }
}
