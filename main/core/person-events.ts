// What each thing the person says means for the session. An event that makes no sense now changes nothing.
import { correctLedger } from './correct-ledger.ts';
import { clearFixedTime } from './fixed-time.ts';
import { forgetHistory, recallHistory } from './forget-history.ts';
import { ignoreHours } from './off-hours.ts';
import { answerCheckIn, checkInRecord, isCheckInDue, postponeCheckIn } from './check-in.ts';
import { endPause, pauseProgram } from './program-pause.ts';
import { count, foldCard, MAX_SNOOZES, skipPrompt, snoozePrompt } from './prompt.ts';
import { holdTransition, isWaiting, sayReady, withHold } from './ready-hold.ts';
import {
  closeSafetyCard,
  finishRoutine,
  pauseRoutine,
  rateReset,
  returnFromReset,
  startRoutine,
  stopForPain,
} from './reset.ts';
import { routineMs, settlePlaying, stepStart } from './routine-progress.ts';
import type { SessionContext } from './session-context.ts';
import type { PersonEvent } from './session-event.ts';
import type { PlayingState, SessionState } from './session-state.ts';
import type { Settings } from './settings.ts';
import { closing, only, type Step } from './step.ts';
import { later, MINUTE_MS, type Instant } from './time.ts';

type EventOf<Kind extends PersonEvent['kind']> = Extract<PersonEvent, { kind: Kind }>;

/** The session after the person said something; they are known to be at the desk. */
export function actOnPerson(
  state: SessionState,
  event: PersonEvent,
  context: SessionContext,
): Step {
  const { settings } = context;
  const { at } = event;
  switch (event.kind) {
    case 'resetStarted':
      return startReset(state, event, context);
    case 'promptSnoozed':
      return putOff(state, at, { until: later(at, event.forMs), context });
    case 'promptSnoozedForCall':
      return putOff(state, at, { until: 'afterCall', context });
    case 'promptSkipped':
      return isPrompting(state) ? closing(skipPrompt(clearFixedTime(state))) : only(state);
    case 'cardClosed':
      return state.prompt.kind === 'card' ? foldCard(state, at, state.prompt) : only(state);
    case 'stoodUp':
    case 'satDown':
      return takePosture(state, event.kind, settings);
    case 'programPaused':
      return only(pauseProgram(state, at, event.until));
    case 'programResumed':
      return only(ignoreHours(endPause(state, at), at));
    case 'feelRated':
      return only(returnFromReset(rateReset(state, event.feel), at, settings));
    case 'ledgerCorrected':
      return only(correctLedger(state, event.correction, context));
    case 'resetClosed':
      return closeReset(returnFromReset(state, at, settings));
    case 'checkInAnswered': {
      const record = checkInRecord(state, event.answers);
      return { state: answerCheckIn(state, record), effects: [{ kind: 'archiveCheckIn', record }] };
    }
    case 'checkInPostponed':
      return only(isCheckInDue(state) ? postponeCheckIn(state) : state);
    case 'historyForgotten':
    case 'historyRecalled':
      return changePast(state, event);
    case 'safetyCardClosed':
      return state.prompt.kind === 'hurt'
        ? closing(closeSafetyCard(state, event.keepNote))
        : only(state);
    default:
      return state.prompt.kind === 'playing'
        ? actOnRoutine(state, state.prompt, event, context)
        : only(state);
  }
}

/** Written at once: what is deleted must not lie on the disk for another minute. */
function changePast(
  before: SessionState,
  event: EventOf<'historyForgotten' | 'historyRecalled'>,
): Step {
  const { state, effects } =
    event.kind === 'historyForgotten'
      ? only(forgetHistory(before, event.at))
      : recallHistory(before, event.before);
  return { state, effects: [...effects, { kind: 'saveSession', urgency: 'now' }] };
}

/** Whether a prompt is under way: due, on screen, or snoozed. */
export function isPrompting({ prompt }: SessionState): boolean {
  return prompt.kind === 'due' || prompt.kind === 'card' || prompt.kind === 'snoozed';
}

/** While a reset is on screen it can always be put off; a prompt, as often as the ladder allows. */
export function canSnooze(state: SessionState): boolean {
  if (state.prompt.kind === 'playing') return true;
  return isPrompting(state) && state.snoozes < MAX_SNOOZES;
}

type RoutineEvent = EventOf<
  | 'routinePaused'
  | 'routineResumed'
  | 'transitionHeld'
  | 'readySaid'
  | 'routineStepped'
  | 'routineEnded'
  | 'somethingHurt'
>;

function actOnRoutine(
  state: SessionState,
  playing: PlayingState,
  event: RoutineEvent,
  context: SessionContext,
): Step {
  const { at } = event;
  switch (event.kind) {
    case 'routinePaused':
      return only(pauseRoutine(state, at));
    case 'routineResumed':
      return only(
        playing.isPaused
          ? { ...state, prompt: { ...playing, isPaused: false, anchorAt: at } }
          : state,
      );
    case 'transitionHeld':
      return only({ ...state, prompt: holdTransition(playing, at) });
    case 'readySaid':
      return only({ ...state, prompt: sayReady(playing, at, context.settings) });
    case 'routineStepped':
      return stepRoutine(state, playing, event, context);
    case 'routineEnded':
      return finish(finishRoutine(state, at, playing, context));
    case 'somethingHurt':
      return only(stopForPain(state, at, playing, context));
  }
}

function stepRoutine(
  state: SessionState,
  playing: PlayingState,
  event: EventOf<'routineStepped'>,
  context: SessionContext,
): Step {
  const { settings } = context;
  // What comes next has not begun yet: forward is on to it, not past it.
  if (event.direction === 'forward' && isWaiting(playing, event.at))
    return only({ ...state, prompt: sayReady(playing, event.at, settings) });
  const settled = settlePlaying(playing, event.at);
  const positionMs = stepStart(settled.routine, settled.positionMs, event.direction);
  const moved = withHold({ ...settled, positionMs }, settings);
  if (positionMs < routineMs(moved.routine)) return only({ ...state, prompt: moved });
  return finish(finishRoutine(state, event.at, moved, context));
}

/** The end of a routine; when too little was done for the after-reset tap, the popup goes. */
function finish(over: SessionState): Step {
  return over.prompt.kind === 'done' ? only(over) : closing(over);
}

function startReset(
  state: SessionState,
  { at, routine }: EventOf<'resetStarted'>,
  context: SessionContext,
): Step {
  const free = breakOff(state, at, context);
  const asked = isPrompting(free) ? count(free, 'started') : free;
  const started = startRoutine(asked, at, routine);
  return {
    state: { ...started, prompt: withHold(started.prompt, context.settings) },
    effects: [{ kind: 'showPopup', takeFocus: true }],
  };
}

/** Snooze: from the card, while due, and while the reset it led to is on screen. */
function putOff(
  state: SessionState,
  at: Instant,
  put: { until: Instant | 'afterCall'; context: SessionContext },
): Step {
  if (!isPrompting(state) && state.prompt.kind !== 'playing') return only(state);
  return closing(snoozePrompt(breakOff(state, at, put.context), at, put.until));
}

/** Whatever reset is on screen is over, and the person is back. */
function breakOff(state: SessionState, at: Instant, context: SessionContext): SessionState {
  const { prompt } = state;
  if (prompt.kind === 'hurt') return closeSafetyCard(state, false);
  const over = prompt.kind === 'playing' ? finishRoutine(state, at, prompt, context) : state;
  return returnFromReset(over, at, context.settings);
}

function takePosture(state: SessionState, kind: 'stoodUp' | 'satDown', settings: Settings): Step {
  const isStanding = state.clock.posture.kind === 'standing';
  if (isStanding === (kind === 'stoodUp')) return only(state);
  const intervalMs = settings.intervalMinutes * MINUTE_MS;
  const posture: SessionState['clock']['posture'] = isStanding
    ? { kind: 'sitting' }
    : { kind: 'standing', standingMs: 0, skippedMs: 0, intervalMs };
  const next = clearFixedTime({ ...state, snoozes: 0, clock: { ...state.clock, posture } });
  if (!isPrompting(state)) return only(next);
  const answered: SessionState = { ...next, prompt: { kind: 'counting' } };
  return state.prompt.kind === 'card' ? closing(answered) : only(answered);
}

function closeReset(state: SessionState): Step {
  return state.prompt.kind === 'done'
    ? closing({ ...state, prompt: { kind: 'counting' } })
    : only(state);
}
