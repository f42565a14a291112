// Why the clock counts what it counts, and why something is shown or nothing: as facts, one for each sentence. The words
// are the message catalogue's, under the same names.
import { findHolds } from './holds.ts';
import type { LedgerEvidence } from './ledger.ts';
import { EMPTY_DESK_MS, isInputBelieved } from './presence.ts';
import { isOffHours } from './rest.ts';
import type { SessionState } from './session-state.ts';
import type { Settings } from './settings.ts';
import { clockRate, readSittingMs, readSkippedMs, readStandingMs } from './sitting-clock.ts';
import type { HoldReason } from './snapshot-types.ts';
import { later, MINUTE_MS, type Instant } from './time.ts';

/** What the clock takes the present moment for, and on what ground. Minutes are whole, rounded down. */
export type CountingWhy =
  | { readonly kind: `sitting.${'input' | 'call' | 'film' | 'unknown'}` }
  /** No input for a while; it counts until B passes, and is taken back then. */
  | { readonly kind: 'provisional'; readonly minutes: number }
  | { readonly kind: 'standing'; readonly minutes: number }
  | { readonly kind: `away.${LedgerEvidence}`; readonly at: Instant }
  | { readonly kind: `still.${'reset' | 'paused' | 'offHours'}` };

/** Where the next prompt stands. */
export type PromptingWhy =
  | { readonly kind: 'notDue'; readonly at: Instant }
  | { readonly kind: 'lookingForPause'; readonly since: Instant; readonly latest: Instant }
  | { readonly kind: `held.${HoldReason}`; readonly since: Instant }
  | { readonly kind: 'snoozed'; readonly at: Instant }
  | { readonly kind: 'snoozedForCall' }
  | { readonly kind: 'shown'; readonly at: Instant };

export type Why = CountingWhy | PromptingWhy;

/** One or two facts: what counts, and where the prompt stands unless that goes without saying. */
export function explain(state: SessionState, at: Instant, settings: Settings): readonly Why[] {
  const prompting = explainPrompting(state, at, settings);
  const counting = explainCounting(state, at);
  return prompting === null ? [counting] : [counting, prompting];
}

function explainCounting(state: SessionState, at: Instant): CountingWhy {
  const { clock, desk } = state;
  if (clock.frozen === 'reset') return { kind: 'still.reset' };
  if (clock.frozen === 'paused')
    return { kind: state.pause === null && isOffHours(state) ? 'still.offHours' : 'still.paused' };
  // As the status says it, from the first second, though one of up to half a minute will have counted as sitting.
  if (clock.absence !== null)
    return { kind: `away.${clock.absence.evidence}`, at: clock.presentAt };
  if (clock.posture.kind === 'standing')
    return { kind: 'standing', minutes: wholeMinutes(readStandingMs(clock, at)) };
  if (!isInputBelieved(desk, at)) return { kind: 'sitting.unknown' };
  const sinceInputMs = (desk.inputAgeMs ?? 0) + Math.max(0, at - desk.sampledAt);
  if (sinceInputMs < EMPTY_DESK_MS) return { kind: 'sitting.input' };
  if (clock.evidence === 'passive')
    return { kind: desk.signals.call.kind === 'on' ? 'sitting.call' : 'sitting.film' };
  return { kind: 'provisional', minutes: wholeMinutes(sinceInputMs) };
}

function explainPrompting(
  state: SessionState,
  at: Instant,
  settings: Settings,
): PromptingWhy | null {
  const { prompt } = state;
  switch (prompt.kind) {
    case 'card':
      return { kind: 'shown', at: prompt.shownAt };
    case 'snoozed':
      return prompt.until === 'afterCall'
        ? { kind: 'snoozedForCall' }
        : { kind: 'snoozed', at: prompt.until };
    case 'due': {
      const [hold] = findHolds(state, at, settings);
      if (hold !== undefined) return { kind: `held.${hold}`, since: prompt.since };
      const latest = later(prompt.waitFrom, settings.waitMinutes * MINUTE_MS);
      return { kind: 'lookingForPause', since: prompt.since, latest };
    }
    case 'counting':
      return explainNotDue(state, at, settings);
    default:
      return null;
  }
}

/** Only where the clock runs towards it: who knows when a reset will be due after a pause? */
function explainNotDue(
  { clock }: SessionState,
  at: Instant,
  { intervalMinutes }: Settings,
): PromptingWhy | null {
  if (clock.absence !== null || clockRate(clock) !== 1) return null;
  const satMs = readSittingMs(clock, at) - readSkippedMs(clock, at);
  return { kind: 'notDue', at: later(at, intervalMinutes * MINUTE_MS - satMs) };
}

function wholeMinutes(ms: number): number {
  return Math.floor(ms / MINUTE_MS);
}
