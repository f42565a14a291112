// The life of a prompt (design.md, section 4): due, waiting for an opening, held, shown, folded, snoozed, skipped.
import { chooseRoutine } from './choose-routine.ts';
import type { PromptCounts } from './day-record.ts';
import { coversOf, isFirm } from './firm-mode.ts';
import { settleFixedTime } from './fixed-time.ts';
import { findHolds, isSignalHolding, recentCards, RELEASE_MS } from './holds.ts';
import { isOpening } from './opening.ts';
import { notePlanQuote, quotesPlan } from './quote-plan.ts';
import { closeSafetyCard } from './reset.ts';
import type { SessionContext } from './session-context.ts';
import type { PromptState, SessionState } from './session-state.ts';
import type { Settings } from './settings.ts';
import { readSittingMs, readSkippedMs, readStandingMs, SHORT_ABSENCE_MS } from './sitting-clock.ts';
import type { HoldReason, Offer, RoutineReason } from './snapshot-types.ts';
import { closing, only, type Step } from './step.ts';
import { elapsedMs, later, MINUTE_MS, type Instant } from './time.ts';

/** A card that nobody answers folds into the tray after this long (design.md, section 4.5). */
export const CARD_MS = 2 * MINUTE_MS;
/** After an unanswered card, no other for this long. */
export const QUIET_MS = 30 * MINUTE_MS;
/** Snoozes per prompt; after the last one comes the smallest offer (movement.md 2.4). */
export const MAX_SNOOZES = 2;
/** The tap after a reset stays this long once the person is back. */
export const ASKING_MS = MINUTE_MS;
/** It goes by itself when nobody comes back within this long. */
export const ASKING_AWAY_MS = 5 * MINUTE_MS;

/** A safety card that nobody closes goes after this long, so that a forgotten one does not end all prompting. */
export const SAFETY_MS = 30 * MINUTE_MS;

/** Holds that begin while a card is on screen and take it back: the person can no longer be asked. */
const WITHDRAWING: readonly HoldReason[] = [
  'paused',
  'offHours',
  'call',
  'fullScreen',
  'doNotDisturb',
];

type DueState = Extract<PromptState, { kind: 'due' }>;

/** What is due at `at`: a reset after sitting, a change after standing, or nothing. */
export function findDemand(
  state: SessionState,
  at: Instant,
  settings: Settings,
): 'reset' | 'change' | null {
  const { clock } = state;
  if (clock.posture.kind === 'standing') {
    const stoodMs = readStandingMs(clock, at) - clock.posture.skippedMs;
    return stoodMs >= settings.standingMinutes * MINUTE_MS ? 'change' : null;
  }
  if (state.fixedTime.dueSince !== null) return 'reset';
  const satMs = readSittingMs(clock, at) - readSkippedMs(clock, at);
  return satMs >= settings.intervalMinutes * MINUTE_MS ? 'reset' : null;
}

/** Lets the prompt live on to `at`: at most one change of its kind, with the window that goes with it. */
export function stepPrompt(given: SessionState, at: Instant, context: SessionContext): Step {
  const state = settleFixedTime(given, at);
  const { prompt } = state;
  switch (prompt.kind) {
    case 'playing':
      return only(state);
    case 'hurt':
      return elapsedMs(prompt.stoppedAt, at) < SAFETY_MS
        ? only(state)
        : closing(closeSafetyCard(state, false));
    case 'done':
      return stepDone(state, at, prompt);
    default:
      return findDemand(state, at, context.settings) === null
        ? stepNothingDue(state)
        : stepDue(state, at, context, prompt);
  }
}

/** The card is put off; it comes back smaller. An answer, even a late one, ends the quiet after an unanswered card. */
export function snoozePrompt(
  state: SessionState,
  at: Instant,
  until: Instant | 'afterCall',
): SessionState {
  const since =
    state.prompt.kind === 'due' || state.prompt.kind === 'card' ? state.prompt.since : at;
  const prompt: PromptState = { kind: 'snoozed', since, until };
  return { ...count(state, 'snoozed'), prompt, snoozes: state.snoozes + 1, quietUntil: null };
}

/**
 * "Not this one": the next card comes after another interval of sitting (or of standing). The clock must have been
 * settled to the moment of the answer.
 */
export function skipPrompt(state: SessionState): SessionState {
  const clock = withSkipped(state.clock);
  return { ...count(state, 'skipped'), clock, prompt: { kind: 'counting' }, snoozes: 0 };
}

export function count(state: SessionState, what: keyof PromptCounts): SessionState {
  const prompts = { ...state.tally.prompts, [what]: state.tally.prompts[what] + 1 };
  return { ...state, tally: { ...state.tally, prompts } };
}

/** What the ladder offers next: smaller after every snooze. */
export function nextOffer(state: SessionState): Offer {
  if (state.clock.posture.kind === 'standing') return 'change';
  if (state.snoozes === 0) return 'full';
  return state.snoozes < MAX_SNOOZES ? 'short' : 'standOnly';
}

/** Nothing is due (any more): an absence discharges card and snooze alike. */
function stepNothingDue(state: SessionState): Step {
  if (state.prompt.kind === 'counting' && state.snoozes === 0) return only(state);
  const next: SessionState = { ...state, prompt: { kind: 'counting' }, snoozes: 0 };
  return state.prompt.kind === 'card' ? closing(next) : only(next);
}

function stepDue(
  state: SessionState,
  at: Instant,
  context: SessionContext,
  prompt: Exclude<PromptState, { kind: 'playing' | 'hurt' | 'done' }>,
): Step {
  switch (prompt.kind) {
    case 'counting':
      return look(state, at, context, newlyDue(at, at));
    case 'due':
      return look(state, at, context, prompt);
    case 'snoozed':
      if (!isSnoozeOver(state, at, prompt.until)) return only(state);
      return look(state, at, context, newlyDue(prompt.since, at));
    case 'card':
      return stepCard(state, at, { card: prompt, settings: context.settings });
  }
}

/**
 * A due prompt looks for its moment: held, waiting, or shown. The wait begins anew when a hold is over, unless that was
 * a blip: else a signal that flickers could put it off for ever.
 */
function look(state: SessionState, at: Instant, context: SessionContext, due: DueState): Step {
  const holds = findHolds(state, at, context.settings);
  if (holds.length > 0) {
    const wasHeld = due.wasHeld || holds.some((hold) => !isBlip(state, at, hold));
    return only(
      wasHeld === due.wasHeld
        ? { ...state, prompt: due }
        : { ...state, prompt: { ...due, wasHeld } },
    );
  }
  const released = due.wasHeld ? { ...due, waitFrom: at, wasHeld: false } : due;
  const wait = { waitFrom: released.waitFrom, settings: context.settings };
  return isOpening(state, at, wait)
    ? showCard(state, at, context, due)
    : only({ ...state, prompt: released });
}

/** Whether the hold is a signal that has been on for so short a time that it may leave no trace. */
function isBlip({ desk }: SessionState, at: Instant, hold: HoldReason): boolean {
  if (hold !== 'call' && hold !== 'fullScreen' && hold !== 'doNotDisturb') return false;
  const signal = desk.signals[hold];
  return signal.kind === 'on' && elapsedMs(signal.since, at) < SHORT_ABSENCE_MS;
}

function showCard(
  state: SessionState,
  at: Instant,
  context: SessionContext,
  { since, takenBackAt }: DueState,
): Step {
  const { routine, micro, reason } = chooseRoutine(state, context);
  const offer = nextOffer(state);
  const isQuoting = quotesPlan(state, at, { settings: context.settings, offer, reason });
  const prompt: PromptState = {
    kind: 'card',
    since,
    shownAt: at,
    offer,
    routineId: routine.id,
    microId: micro.id,
    reason: reasonFor(offer, reason),
    quotesPlan: isQuoting,
  };
  const cardsShownAt = [...recentCards(state, at), at];
  const covers = coversOf(context.settings);
  return {
    state: {
      ...(takenBackAt === null ? count(state, 'shown') : state),
      prompt,
      cardsShownAt,
      quietUntil: null,
      planQuote: notePlanQuote(state, at, isQuoting),
    },
    effects: [{ kind: 'showPopup', takeFocus: false, ...(covers === null ? {} : { covers }) }],
  };
}

function reasonFor(offer: Offer, reason: RoutineReason): RoutineReason {
  if (offer === 'change') return { kind: 'standingLong' };
  return offer === 'full' ? reason : { kind: 'shortOne' };
}

function stepCard(
  state: SessionState,
  at: Instant,
  { card, settings }: { card: Extract<PromptState, { kind: 'card' }>; settings: Settings },
): Step {
  if (findHolds(state, at, settings).some((hold) => WITHDRAWING.includes(hold)))
    return closing({ ...state, prompt: takeBack(card, at) });
  const stays = isFirm(settings) || elapsedMs(card.shownAt, at) < CARD_MS;
  return stays ? only(state) : foldCard(state, at, card);
}

/** The card goes until it can be shown again; nobody has answered it, and it counts as one however often it comes back. */
export function takeBack(card: Extract<PromptState, { kind: 'card' }>, at: Instant): DueState {
  return { ...newlyDue(card.since, at), wasHeld: true, takenBackAt: card.shownAt };
}

function newlyDue(since: Instant, at: Instant): DueState {
  return { kind: 'due', since, waitFrom: at, wasHeld: false, takenBackAt: null };
}

/** The card goes unanswered into the tray, and it is quiet for a while. */
export function foldCard(
  state: SessionState,
  at: Instant,
  card: Extract<PromptState, { kind: 'card' }>,
): Step {
  const prompt: PromptState = { ...newlyDue(card.since, at), wasHeld: true };
  const folded = { ...count(state, 'unanswered'), prompt, quietUntil: later(at, QUIET_MS) };
  return closing(folded);
}

/**
 * The after-reset tap goes once answered, or after a while; the clock waits for the return in any case. "Worse" is
 * answered with advice, which stays that while to be read.
 */
function stepDone(
  state: SessionState,
  at: Instant,
  done: Extract<PromptState, { kind: 'done' }>,
): Step {
  const isAnswered = done.feel !== null && done.feel !== 'worse';
  const isAsking = done.isAsking && !isAnswered && !isAskedLongEnough(done, at);
  if (isAsking) return only(state);
  const prompt: PromptState =
    done.returnedAt === null ? { ...done, isAsking } : { kind: 'counting' };
  if (done.isAsking) return closing({ ...state, prompt });
  return only(done.returnedAt === null ? state : { ...state, prompt });
}

function isAskedLongEnough(
  { returnedAt, endedAt }: Extract<PromptState, { kind: 'done' }>,
  at: Instant,
): boolean {
  return returnedAt === null
    ? elapsedMs(endedAt, at) >= ASKING_AWAY_MS
    : elapsedMs(returnedAt, at) >= ASKING_MS;
}

function isSnoozeOver(state: SessionState, at: Instant, until: Instant | 'afterCall'): boolean {
  return until === 'afterCall'
    ? !isSignalHolding(state.desk.signals.call, at, RELEASE_MS)
    : at >= until;
}

function withSkipped(clock: SessionState['clock']): SessionState['clock'] {
  if (clock.posture.kind === 'sitting') return { ...clock, skippedMs: clock.sittingMs };
  return { ...clock, posture: { ...clock.posture, skippedMs: clock.posture.standingMs } };
}
