// Openings: moments good enough for a prompt (design.md, section 4.2). Holds are looked at before this is asked.
import { EMPTY_DESK_MS, isInputBelieved } from './presence.ts';
import type { SessionState } from './session-state.ts';
import type { Settings } from './settings.ts';
import { elapsedMs, MINUTE_MS, SECOND_MS, type Instant } from './time.ts';

/** No input for this long is a pause, so that nobody is stopped in the middle of a sentence. */
export const PAUSE_MS = 5 * SECOND_MS;

/** Nothing fires on the first second back. */
export const SETTLE_MS = SECOND_MS;

/** How long after an unlock it is still an opening. */
export const UNLOCK_OPENING_MS = 15 * SECOND_MS;

/**
 * Whether a due prompt should come now: in a pause, just after an unlock, or because the wait since `waitFrom` is over.
 * Never within the first second back at the desk.
 */
export function isOpening(
  state: SessionState,
  at: Instant,
  wait: { waitFrom: Instant; settings: Settings },
): boolean {
  const { desk } = state;
  if (elapsedMs(desk.backAt, at) <= SETTLE_MS) return false;
  if (isInputBelieved(desk, at) && isPause(desk.inputAgeMs ?? 0)) return true;
  if (desk.unlockedAt !== null && elapsedMs(desk.unlockedAt, at) <= UNLOCK_OPENING_MS) return true;
  return elapsedMs(wait.waitFrom, at) >= wait.settings.waitMinutes * MINUTE_MS;
}

function isPause(inputAgeMs: number): boolean {
  return inputAgeMs >= PAUSE_MS && inputAgeMs < EMPTY_DESK_MS;
}
