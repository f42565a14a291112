// The session's one step: (state, event, context) → state and effects. Time is only what the event says. What the
// event means is desk-events.ts and person-events.ts; what a prompt does about it afterwards is prompt.ts.
import { actOnDesk } from './desk-events.ts';
import { actOnPerson } from './person-events.ts';
import { settleFixedTime } from './fixed-time.ts';
import { markAbsent, markPresent } from './presence.ts';
import { endPauseIfOver } from './program-pause.ts';
import { stepPrompt } from './prompt.ts';
import { rebaseSession } from './rebase.ts';
import { stillSince } from './ready-hold.ts';
import { finishRoutine, pauseRoutine } from './reset.ts';
import { endsAt } from './routine-progress.ts';
import { samplePeriodMs } from './sample-period.ts';
import type { SessionContext } from './session-context.ts';
import type { SessionEffect } from './session-effect.ts';
import type { DeskEvent, SessionEvent } from './session-event.ts';
import type { SessionState } from './session-state.ts';
import type { Settings } from './settings.ts';
import { closing, only, type Step } from './step.ts';
import { elapsedMs, later, MINUTE_MS, SECOND_MS, type Instant } from './time.ts';

/** A gap between samples longer than this, and than three periods, means the machine slept (design.md, section 3). */
export const SLEEP_GAP_MS = 90 * SECOND_MS;

/** A routine left paused, or waiting for the person, for longer than this is over. */
export const FORGOTTEN_ROUTINE_MS = 10 * MINUTE_MS;

/**
 * The next state after `event`, and what the program has to do. Events must come in the order they happened; one
 * whose time lies before the last means the wall clock was set back, and moves the session with it. An event that
 * makes no sense now (rating a reset when none is over) changes nothing but the time.
 */
export function advanceSession(
  state: SessionState,
  event: SessionEvent,
  context: SessionContext,
): Step {
  const aligned = alignTime(state, event, context);
  const acted = act(aligned.state, event, context);
  const lived = stepPrompt(acted.state, event.at, context);
  const next = { ...lived.state, at: event.at };
  const effects = [
    ...aligned.effects,
    ...acted.effects,
    ...lived.effects,
    ...saving(state, next, event),
  ];
  return {
    state: { ...next, expectedGapMs: samplePeriodMs(next, event.at, context.settings) },
    effects,
  };
}

function act(state: SessionState, event: SessionEvent, context: SessionContext): Step {
  if (isDeskEvent(event)) return actOnDesk(state, event, context);
  const isHere = !state.desk.isLocked;
  return actOnPerson(isHere ? markPresent(state, event.at, 'input') : state, event, context);
}

const DESK_EVENTS: ReadonlySet<string> = new Set<DeskEvent['kind']>([
  'programStarted',
  'programStopped',
  'deskSampled',
  'screenLocked',
  'screenUnlocked',
  'machineSuspended',
  'machineResumed',
  'dayStarted',
  'settingsChanged',
  'hoursReached',
  'fixedTimeReached',
  'checkInPointPassed',
]);

function isDeskEvent(event: SessionEvent): event is DeskEvent {
  return DESK_EVENTS.has(event.kind);
}

/** Brings the session to the event's time: clock set back, sleep, and whatever ended by itself in between. */
function alignTime(state: SessionState, event: SessionEvent, context: SessionContext): Step {
  const { at } = event;
  const forward = at < state.at ? rebaseSession(state, elapsedMs(state.at, at)) : state;
  const hasSlept = event.kind !== 'programStarted' && isSleepGap(forward, at);
  const halted = hasSlept ? pauseRoutine(forward, forward.at) : forward;
  const resumed = endPauseIfOver(halted, at);
  // The look that finds the person back has them sitting again: what the sleep paid back is settled before it.
  const awake = hasSlept ? settleFixedTime(wakeUp(resumed, at, context.settings), at) : resumed;
  return endOverdueRoutine(awake, at, context);
}

function isSleepGap(state: SessionState, at: Instant): boolean {
  return elapsedMs(state.at, at) > Math.max(SLEEP_GAP_MS, 3 * state.expectedGapMs);
}

/** The machine slept, announced or not: an absence, during which no input can have happened. */
function wakeUp(state: SessionState, at: Instant, settings: Settings): SessionState {
  const desk = { ...state.desk, awakeAt: later(at, -state.expectedGapMs), zeroSinceAt: null };
  return markAbsent({ ...state, desk }, 'suspend', { settings, seenUntil: state.at });
}

/** A routine that played to its end, or was left standing too long. */
function endOverdueRoutine(state: SessionState, at: Instant, context: SessionContext): Step {
  const { prompt } = state;
  if (prompt.kind !== 'playing') return only(state);
  const endAt = endsAt(prompt);
  if (endAt !== null && endAt <= at) return only(finishRoutine(state, endAt, prompt, context));
  const stoodAt = stillSince(prompt, at);
  const isForgotten = stoodAt !== null && elapsedMs(stoodAt, at) > FORGOTTEN_ROUTINE_MS;
  return isForgotten ? dropForgotten(state, at, context) : only(state);
}

/**
 * A routine left standing is over: for a person who left, at its last moment, so that the absence counts from there; for one who
 * went on working, now, so that the clock makes no jump.
 */
function dropForgotten(state: SessionState, at: Instant, context: SessionContext): Step {
  const { settings } = context;
  const { prompt, desk } = state;
  if (prompt.kind !== 'playing') return only(state);
  const stoodAt = stillSince(prompt, at) ?? at;
  const goneMs = desk.inputAgeMs ?? 0;
  const hasLeft =
    desk.isLocked ||
    elapsedMs(state.at, at) > SLEEP_GAP_MS ||
    goneMs >= settings.awayMinutes * MINUTE_MS;
  const over = finishRoutine(state, hasLeft ? stoodAt : at, prompt, context);
  if (over.prompt.kind === 'done') return only(over);
  const left = hasLeft ? markAbsent(over, 'idle', { settings, seenUntil: stoodAt }) : over;
  return closing(left);
}

/** What changed is kept: at once when the machine or the program stops, with the next write otherwise. */
function saving(
  before: SessionState,
  after: SessionState,
  { kind }: SessionEvent,
): readonly SessionEffect[] {
  if (kind === 'programStopped' || kind === 'machineSuspended')
    return [{ kind: 'saveSession', urgency: 'now' }];
  // The look at the desk that follows at once says whether the time in between was an absence; what was written
  // before it would have to be believed for a minute.
  if (kind === 'programStarted') return [];
  const parts = ['clock', 'prompt', 'pause', 'hours', 'fixedTime', 'tally', 'checkIn'] as const;
  const isSame = parts.every((part) => before[part] === after[part]);
  return isSame ? [] : [{ kind: 'saveSession', urgency: 'soon' }];
}
