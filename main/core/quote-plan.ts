// Whether a card says the person's own plan back to them, in the place of its reason: a card has one such line, whatever
// it says. Once in a while it helps; on every card it would be wallpaper.
import type { SessionState } from './session-state.ts';
import type { Settings } from './settings.ts';
import { SHORT_ABSENCE_MS } from './sitting-clock.ts';
import type { Offer, RoutineReason } from './snapshot-types.ts';
import { elapsedMs, HOUR_MS, MINUTE_MS, type Instant } from './time.ts';

/** A card this soon after a call comes because of it: it may have waited for an opening for ten minutes. */
export const AFTER_CALL_MS = 11 * MINUTE_MS;

/** The plan is not quoted again before this, nor on the very next card. */
export const PLAN_QUIET_MS = 2 * HOUR_MS;

/** Reasons that say little: there the plan is the better one. */
const SLIGHT_REASONS: readonly RoutineReason['kind'][] = [
  'freshStart',
  'notForAWhile',
  'lastWasOther',
  'onlyFitting',
  'pinned',
];

/** A card that is about to be shown. */
export interface CardToCome {
  readonly settings: Settings;
  readonly offer: Offer;
  readonly reason: RoutineReason;
}

/**
 * True just after a call, and where nothing more telling is said. Never on the smaller cards; never after a reset that felt
 * worse or hurt, where it would read like a demand; never twice in a row. A card has no line of care that it could stand
 * beside: those are the player's and the safety card's.
 */
export function quotesPlan(
  state: SessionState,
  at: Instant,
  { settings, offer, reason }: CardToCome,
): boolean {
  if (settings.plan === null || offer !== 'full') return false;
  if (state.tally.resets.at(-1)?.feel === 'worse' || wasQuotedLately(state, at)) return false;
  return isAfterCall(state, at) || SLIGHT_REASONS.includes(reason.kind);
}

/** What is remembered of the quotes once a card is shown. */
export function notePlanQuote(
  { planQuote }: SessionState,
  at: Instant,
  isQuoted: boolean,
): SessionState['planQuote'] {
  if (isQuoted) return { at, cardsSince: 0 };
  return planQuote === null ? null : { ...planQuote, cardsSince: planQuote.cardsSince + 1 };
}

function wasQuotedLately({ planQuote }: SessionState, at: Instant): boolean {
  if (planQuote === null) return false;
  return planQuote.cardsSince === 0 || elapsedMs(planQuote.at, at) < PLAN_QUIET_MS;
}

/** A blip of the microphone is no call. */
function isAfterCall({ desk }: SessionState, at: Instant): boolean {
  const { call } = desk.signals;
  if (call.kind !== 'ended' || call.lastedMs < SHORT_ABSENCE_MS) return false;
  return elapsedMs(call.endedAt, at) <= AFTER_CALL_MS;
}
