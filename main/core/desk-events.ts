// What each thing the machine does means for the session. What the person does is person-events.ts.
import { openCheckIn } from './check-in.ts';
import { reachFixedTime } from './fixed-time.ts';
import { reachHours } from './off-hours.ts';
import { isAtRest } from './rest.ts';
import type { DeskEvidence } from './desk-evidence.ts';
import { markAbsent, markUnlocked, observeDesk } from './presence.ts';
import { takeBack } from './prompt.ts';
import { isWaiting, withHold } from './ready-hold.ts';
import {
  closeSafetyCard,
  finishRoutine,
  noticeReturn,
  pauseRoutine,
  returnFromReset,
} from './reset.ts';
import { settlePlaying } from './routine-progress.ts';
import type { SessionContext } from './session-context.ts';
import type { DeskEvent } from './session-event.ts';
import type { SessionState } from './session-state.ts';
import type { Settings } from './settings.ts';
import { SHORT_ABSENCE_MS } from './sitting-clock.ts';
import { startDay } from './start-day.ts';
import { only, type Step } from './step.ts';
import { earliest, elapsedMs, later, MINUTE_MS, type Instant } from './time.ts';

/** A killed program may have lost up to this much: the session is saved at most once a minute. */
const UNSAVED_MS = MINUTE_MS;

/** The session after the machine did something; what a prompt does about it comes later. */
export function actOnDesk(state: SessionState, event: DeskEvent, context: SessionContext): Step {
  const { settings } = context;
  const { at } = event;
  switch (event.kind) {
    case 'programStarted':
      return startDay(startProgram(state, at, context), at, event.day);
    case 'dayStarted':
      return startDay(state, at, event.day);
    case 'deskSampled':
      return only(observe(lookAt(state, at, event.evidence, settings), at, settings));
    case 'screenLocked': {
      const locked = { ...state, desk: { ...state.desk, isLocked: true } };
      return only(markAbsent(pauseRoutine(locked, at), 'lock', { settings, seenUntil: at }));
    }
    case 'screenUnlocked':
      return only(returnFromReset(markUnlocked(state, at), at, settings));
    case 'machineSuspended':
      return only(markAbsent(pauseRoutine(state, at), 'suspend', { settings, seenUntil: at }));
    case 'machineResumed':
      return only({ ...state, desk: { ...state.desk, awakeAt: at, zeroSinceAt: null } });
    case 'programStopped':
      return only({ ...state, isStopped: true });
    case 'hoursReached':
      return only(reachHours(state, at, event));
    case 'fixedTimeReached':
      return only(reachFixedTime(state, at, event.point));
    case 'settingsChanged':
      return only(followReadiness(state, at, settings));
    case 'checkInPointPassed':
      return only(openCheckIn(state, event.day));
  }
}

/** A routine that plays follows the wish to be waited for from here on. */
function followReadiness(state: SessionState, at: Instant, settings: Settings): SessionState {
  const { prompt } = state;
  if (prompt.kind !== 'playing' || isWaiting(prompt, at)) return state;
  return { ...state, prompt: withHold(settlePlaying(prompt, at), settings) };
}

/** What the machine shows, and the call that it shows for half a minute now. */
function lookAt(
  state: SessionState,
  at: Instant,
  evidence: DeskEvidence,
  settings: Settings,
): SessionState {
  const seen = observeDesk(state, at, evidence, settings);
  const { call } = seen.desk.signals;
  const isNew =
    call.kind === 'on' &&
    elapsedMs(call.since, at) >= SHORT_ABSENCE_MS &&
    elapsedMs(call.since, state.desk.sampledAt) < SHORT_ABSENCE_MS;
  if (!isNew) return seen;
  return { ...seen, tally: { ...seen.tally, calls: (seen.tally.calls ?? 0) + 1 } };
}

function observe(seen: SessionState, at: Instant, settings: Settings): SessionState {
  return seen.desk.isLocked ? pauseRoutine(seen, at) : noticeReturn(seen, at, settings);
}

/** The time between two runs of the program is an absence like any other; what was on screen no longer is. */
function startProgram(state: SessionState, at: Instant, context: SessionContext): SessionState {
  const { settings } = context;
  const cleared = clearScreen(state, context);
  const desk: SessionState['desk'] = {
    ...cleared.desk,
    isLocked: false,
    inputAgeMs: null,
    zeroSinceAt: null,
    unlockedAt: null,
    backAt: at,
    signals: { call: { kind: 'off' }, fullScreen: { kind: 'off' }, doNotDisturb: { kind: 'off' } },
  };
  const seenUntil = state.isStopped ? state.at : earliest(later(state.at, UNSAVED_MS), at);
  const started = { ...cleared, desk, isStopped: false };
  return elapsedMs(started.clock.presentAt, at) > 0
    ? markAbsent(started, 'off', { settings, seenUntil })
    : started;
}

function clearScreen(state: SessionState, context: SessionContext): SessionState {
  const { prompt } = state;
  switch (prompt.kind) {
    case 'playing':
      return clearDone(finishRoutine(state, state.at, prompt, context));
    case 'done':
      return clearDone(state);
    case 'hurt':
      return closeSafetyCard(state, false);
    case 'card':
      return { ...state, prompt: takeBack(prompt, state.at) };
    default:
      return state;
  }
}

/**
 * The clock goes on from the end of the reset, which is where the absence began; or, while that is too short to be one,
 * from where it stood still last, so that it makes no jump.
 */
function clearDone(state: SessionState): SessionState {
  if (state.prompt.kind !== 'done') return state;
  const { endedAt, returnedAt } = state.prompt;
  const isGone = elapsedMs(endedAt, state.at) > SHORT_ABSENCE_MS;
  const presentAt = isGone ? endedAt : state.at;
  const frozen = isAtRest(state) ? 'paused' : null;
  const clock =
    returnedAt === null ? ({ ...state.clock, presentAt, frozen } as const) : state.clock;
  return { ...state, clock, prompt: { kind: 'counting' } };
}
