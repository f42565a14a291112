// What comes before everything else: the safety text, read and acknowledged once. Until then the clock counts, cards come
// and everything can be looked at, but whoever asks for a reset is led to the text, and whoever opens the program to the
// welcome that it is part of. The reset that was asked for is not kept: the welcome ends with one of a minute.
import type { CommandResult, Refusal } from '../../preload/contract.ts';
import type { Settings } from '../core/settings.ts';
import type { RuntimeDeps } from './runtime-deps.ts';

/** Whether the welcome is still to be gone through. */
export function needsWelcome({ safetyAcknowledged }: Settings): boolean {
  return !safetyAcknowledged;
}

/** A reset without the text opens it; what fills a display would lie over it, and goes. */
export function refuse(
  refusal: Refusal,
  { stage, welcome }: Pick<RuntimeDeps, 'stage' | 'welcome'>,
): CommandResult {
  if (refusal.kind === 'safetyFirst') {
    stage.uncover();
    welcome.open('safety');
  }
  return { ok: false, refusal };
}
