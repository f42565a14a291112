// From a command of a window, the tray or the command line to the event that it means, or to a typed refusal.
import type { Command, CommandKind, DataCommand, Refusal } from '../../preload/contract.ts';
import type { Routine } from '../../routines/schema.ts';
import { asChosen, asOffered } from '../core/candidates.ts';
import { isCheckInDue } from '../core/check-in.ts';
import { chooseRoutine } from '../core/choose-routine.ts';
import { findCorrectionProblem } from '../core/correct-ledger.ts';
import { isAtRest } from '../core/rest.ts';
import { canSnooze, isPrompting } from '../core/person-events.ts';
import { canBeReady, canHold } from '../core/ready-hold.ts';
import type { SessionContext } from '../core/session-context.ts';
import type { PersonEvent } from '../core/session-event.ts';
import type { PlayingState, SessionState } from '../core/session-state.ts';
import { findRoutine } from '../core/take-snapshot.ts';
import { later, MINUTE_MS, type Instant } from '../core/time.ts';

/** Commands that change the session; the others are the program's own business (runtime.ts). */
export type SessionCommand = Exclude<
  Command,
  {
    kind:
      | 'changeSettings'
      | 'dismissNotice'
      | 'showPopup'
      | 'hidePopup'
      | 'openStage'
      | 'closeStage'
      | 'openCompanion'
      | 'openWelcome'
      | 'importRoutine'
      | 'openRoutineFolder'
      | DataCommand['kind']
      | 'quit';
  }
>;

/** What a command is judged by. */
export interface Situation {
  readonly state: SessionState;
  readonly at: Instant;
  readonly context: SessionContext;
  /** The next 04:00. */
  readonly nextDayStart: Instant;
  readonly mirrorRoutine: (routine: Routine) => Routine;
  /** Puts the words for the sides into the texts; mirrored before. */
  readonly spokenRoutine: (routine: Routine) => Routine;
}

export type Judgement = { readonly event: PersonEvent } | { readonly refusal: Refusal };

type CommandOf<Kind extends CommandKind> = Extract<Command, { kind: Kind }>;

/** The event that `command` means now, or why it is refused. */
export function judgeCommand(command: SessionCommand, situation: Situation): Judgement {
  const { at, state } = situation;
  switch (command.kind) {
    case 'startReset':
      return judgeStart(command, situation);
    case 'snooze':
      return canSnooze(state)
        ? { event: { kind: 'promptSnoozed', at, forMs: command.minutes * MINUTE_MS } }
        : notNow(command);
    case 'snoozeForCall':
      return canSnooze(state) ? { event: { kind: 'promptSnoozedForCall', at } } : notNow(command);
    case 'skip':
      return isPrompting(state) ? { event: { kind: 'promptSkipped', at } } : notNow(command);
    case 'standUp':
      return isStanding(state) ? notNow(command) : { event: { kind: 'stoodUp', at } };
    case 'sitDown':
      return isStanding(state) ? { event: { kind: 'satDown', at } } : notNow(command);
    case 'correctLedger':
      return judgeCorrection(command, situation);
    case 'pauseProgram':
      return { event: { kind: 'programPaused', at, until: pauseEnd(command, situation) } };
    case 'checkIn':
      return { event: { kind: 'checkInAnswered', at, answers: command.answers } };
    case 'postponeCheckIn':
      return isCheckInDue(state) ? { event: { kind: 'checkInPostponed', at } } : notNow(command);
    case 'resumeProgram':
      return !isAtRest(state) ? notNow(command) : { event: { kind: 'programResumed', at } };
    default:
      return judgeOnScreen(command, situation);
  }
}

/** Checked here, so that somebody who asks for the impossible is told why. */
function judgeCorrection(
  { from, to, as: kind }: CommandOf<'correctLedger'>,
  { state, at }: Situation,
): Judgement {
  const correction = { from, to, kind };
  const problem = findCorrectionProblem(state, at, correction);
  return problem === null
    ? { event: { kind: 'ledgerCorrected', at, correction } }
    : { refusal: { kind: 'badStretch', problem } };
}

type OnScreenCommand = CommandOf<
  | 'pauseRoutine'
  | 'resumeRoutine'
  | 'holdTransition'
  | 'sayReady'
  | 'stepRoutine'
  | 'endRoutine'
  | 'reportHurt'
  | 'closeSafetyCard'
  | 'rateFeel'
  | 'closeReset'
>;

/** Commands that make sense only while a certain thing is on screen. */
const NEEDED_PROMPT: Readonly<Record<OnScreenCommand['kind'], SessionState['prompt']['kind']>> = {
  pauseRoutine: 'playing',
  resumeRoutine: 'playing',
  holdTransition: 'playing',
  sayReady: 'playing',
  stepRoutine: 'playing',
  endRoutine: 'playing',
  reportHurt: 'playing',
  closeSafetyCard: 'hurt',
  rateFeel: 'done',
  closeReset: 'done',
};

function judgeOnScreen(command: OnScreenCommand, { state, at }: Situation): Judgement {
  const { prompt } = state;
  if (prompt.kind !== NEEDED_PROMPT[command.kind]) return notNow(command);
  if (prompt.kind === 'playing' && isOutOfPlace(command, prompt, at)) return notNow(command);
  return { event: toEvent(command, at) };
}

/** Whether there is nothing to hold, or nothing that waits. */
function isOutOfPlace({ kind }: OnScreenCommand, playing: PlayingState, at: Instant): boolean {
  if (kind === 'holdTransition') return !canHold(playing, at);
  return kind === 'sayReady' && !canBeReady(playing, at);
}

function toEvent(command: OnScreenCommand, at: Instant): PersonEvent {
  switch (command.kind) {
    case 'pauseRoutine':
      return { kind: 'routinePaused', at };
    case 'resumeRoutine':
      return { kind: 'routineResumed', at };
    case 'holdTransition':
      return { kind: 'transitionHeld', at };
    case 'sayReady':
      return { kind: 'readySaid', at };
    case 'stepRoutine':
      return { kind: 'routineStepped', at, direction: command.direction };
    case 'endRoutine':
      return { kind: 'routineEnded', at };
    case 'reportHurt':
      return { kind: 'somethingHurt', at };
    case 'closeSafetyCard':
      return { kind: 'safetyCardClosed', at, keepNote: command.keepNote };
    case 'rateFeel':
      return { kind: 'feelRated', at, feel: command.feel };
    case 'closeReset':
      return { kind: 'resetClosed', at };
  }
}

function judgeStart(
  { routineId, length }: CommandOf<'startReset'>,
  situation: Situation,
): Judgement {
  const { at, state, context, mirrorRoutine, spokenRoutine } = situation;
  if (!context.settings.safetyAcknowledged) return { refusal: { kind: 'safetyFirst' } };
  const routine =
    routineId === undefined ? offered(situation, length) : chosen(situation, routineId);
  if (routine === undefined)
    return { refusal: { kind: 'unknownRoutine', routineId: routineId ?? '' } };
  const isMirrored = (state.sessions[routine.id] ?? 0) % 2 === 1;
  const turned = isMirrored ? mirrorRoutine(routine) : routine;
  return { event: { kind: 'resetStarted', at, routine: spokenRoutine(turned) } };
}

/** A routine that the person picked. */
function chosen({ context }: Situation, routineId: string): Routine | undefined {
  const found = findRoutine(context.routines, routineId);
  return found && asChosen(found, context);
}

/** What the card offers, or would offer now. */
function offered({ state, context }: Situation, length: 'full' | 'micro' | undefined): Routine {
  const { prompt } = state;
  const isMicro = length === 'micro';
  if (prompt.kind === 'card') {
    const id = isMicro ? prompt.microId : prompt.routineId;
    const onCard = asOffered(id, state, context);
    if (onCard) return onCard;
  }
  const chosen = chooseRoutine(state, context);
  return isMicro ? chosen.micro : chosen.routine;
}

function pauseEnd(
  command: CommandOf<'pauseProgram'>,
  { at, nextDayStart }: Situation,
): Instant | null {
  if (command.for === 'untilResumed') return null;
  return command.for === 'untilTomorrow' ? nextDayStart : later(at, command.for * MINUTE_MS);
}

function isStanding({ clock }: SessionState): boolean {
  return clock.posture.kind === 'standing';
}

function notNow({ kind }: Command): Judgement {
  return { refusal: { kind: 'notNow', command: kind } };
}
