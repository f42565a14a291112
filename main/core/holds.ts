// Why a due prompt is kept back. A hold delays, it never drops (design.md, section 4.3).
import { isOffHours } from './rest.ts';
import { isDeskEmpty } from './presence.ts';
import type { SessionState, SignalHold, SignalState } from './session-state.ts';
import type { Settings } from './settings.ts';
import type { HoldReason } from './snapshot-types.ts';
import { elapsedMs, HOUR_MS, SECOND_MS, type Instant } from './time.ts';

/** No more cards than this within an hour (design.md, section 4.5). */
export const MAX_CARDS_PER_HOUR = 3;

/** A call or a full screen holds this much longer than it lasts, so that nothing lands on its heels. */
export const RELEASE_MS = 20 * SECOND_MS;

/** The signals that hold, in the order in which they are named; do-not-disturb has no heels. */
const SIGNALS = [
  { signal: 'call', setting: 'heedsCalls', releaseMs: RELEASE_MS },
  { signal: 'fullScreen', setting: 'heedsFullScreen', releaseMs: RELEASE_MS },
  { signal: 'doNotDisturb', setting: 'heedsDoNotDisturb', releaseMs: 0 },
] as const satisfies readonly {
  readonly signal: SignalHold;
  readonly setting: keyof Settings;
  readonly releaseMs: number;
}[];

/** Every reason to show nothing at `at`, the one to name first; empty when a card may be shown. */
export function findHolds(
  state: SessionState,
  at: Instant,
  settings: Settings,
): readonly HoldReason[] {
  const holds: HoldReason[] = [];
  if (state.pause !== null) holds.push('paused');
  if (isOffHours(state)) holds.push('offHours');
  for (const { signal, setting, releaseMs } of SIGNALS) {
    if (settings[setting] && isSignalHolding(state.desk.signals[signal], at, releaseMs))
      holds.push(signal);
  }
  if (isDeskEmpty(state, at)) holds.push('emptyDesk');
  if (state.quietUntil !== null && at < state.quietUntil) holds.push('quiet');
  if (recentCards(state, at).length >= MAX_CARDS_PER_HOUR) holds.push('cap');
  return holds;
}

/** The cards shown within the hour before `at`, but for one that was taken back and is still due. */
export function recentCards(
  { cardsShownAt, prompt }: SessionState,
  at: Instant,
): readonly Instant[] {
  const takenBackAt = prompt.kind === 'due' ? prompt.takenBackAt : null;
  return cardsShownAt.filter(
    (shownAt) => elapsedMs(shownAt, at) < HOUR_MS && shownAt !== takenBackAt,
  );
}

/** Whether the signal is on, or ended less than `releaseMs` ago after at least 30 s (a blip leaves no trace). */
export function isSignalHolding(signal: SignalState, at: Instant, releaseMs: number): boolean {
  if (signal.kind === 'on') return true;
  return signal.kind === 'ended' && elapsedMs(signal.endedAt, at) < releaseMs;
}
