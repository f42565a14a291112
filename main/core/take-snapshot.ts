// From state to what windows, tray and command line may know, decisions included.
import type { PoseKey, Routine, RoutineMotion } from '../../routines/schema.ts';
import { asOffered } from './candidates.ts';
import { isCheckInDue } from './check-in.ts';
import { chooseRoutine } from './choose-routine.ts';
import type { IdleSourceName } from './desk-evidence.ts';
import { explain } from './explain.ts';
import { isFirm } from './firm-mode.ts';
import { findHolds } from './holds.ts';
import type { LedgerEntry } from './ledger.ts';
import { canSnooze } from './person-events.ts';
import { isOffHours } from './rest.ts';
import { addStretch, isInputBelieved } from './presence.ts';
import { CARD_MS } from './prompt.ts';
import { MICRO_MS } from './routine-credit.ts';
import { positionAt, routineMs } from './routine-progress.ts';
import type { SessionContext } from './session-context.ts';
import type { PromptState, SessionState } from './session-state.ts';
import type { Settings } from './settings.ts';
import { clockRate, readSittingMs, readSkippedMs, readStandingMs } from './sitting-clock.ts';
import type {
  Card,
  ClockReading,
  DayStretch,
  FinishedReset,
  Notice,
  RoutineSummary,
  SessionStatus,
  Snapshot,
  StageView,
} from './snapshot-types.ts';
import { later, MINUTE_MS, SECOND_MS, type Instant } from './time.ts';

const NO_STAGE: StageView = { isOpen: false, isFullScreen: false, hasOtherDisplay: false };

/** The snapshot of `state` at `at`, which must not lie before the state's own time. */
export function takeSnapshot(
  state: SessionState,
  at: Instant,
  context: SessionContext & {
    readonly notices: readonly Notice[];
    readonly timeScale: number;
    /** How input is measured; left out where nothing measures it. */
    readonly source?: IdleSourceName | null;
    /** 1 where the library never changes. */
    readonly libraryVersion?: number;
    readonly dataVersion?: number;
    /** Left out where there are no windows. */
    readonly stage?: StageView;
    /** Left out where nobody reads it. */
    readonly locale?: string;
  },
): Snapshot {
  const { settings, routines, notices, timeScale } = context;
  const { routine, reason } = chooseRoutine(state, context);
  return {
    at,
    timeScale,
    status: readStatus(state, at, context),
    clock: readClock(state, at, context),
    why: explain(state, at, settings),
    inputSource: context.source ?? null,
    isInputBelieved: isInputBelieved(state.desk, at),
    next: { routine: summarize(routine), reason },
    day: {
      key: state.tally.day,
      stretches: readDay(state, at),
      resets: state.tally.resets.filter(({ doneMs }) => doneMs >= MICRO_MS).length,
    },
    library: routines.map(summarize),
    libraryVersion: context.libraryVersion ?? 1,
    dataVersion: context.dataVersion ?? 1,
    snoozeMinutes: snoozeMinutes(state, settings),
    canSnoozeForCall: canSnoozeForCall(state),
    settings,
    locale: context.locale ?? 'en',
    isCheckInDue: isCheckInDue(state),
    notices,
    stage: context.stage ?? NO_STAGE,
  };
}

function readStatus(state: SessionState, at: Instant, context: SessionContext): SessionStatus {
  const { prompt, pause, clock } = state;
  switch (prompt.kind) {
    case 'playing':
      return {
        kind: 'playing',
        player: {
          routine: prompt.routine,
          isPaused: prompt.isPaused,
          positionMs: positionAt(prompt, at),
          waitsAtMs: prompt.waitsAtMs,
          care: readCare(state, prompt.routine, context.routines),
        },
      };
    case 'hurt':
      return { kind: 'hurt', routineTitle: prompt.routineTitle };
    case 'done':
      return prompt.isAsking
        ? { kind: 'done', reset: readFinished(state, prompt, context) }
        : { kind: 'away', since: prompt.endedAt };
    case 'card':
      return { kind: 'card', card: readCard(state, prompt, context) };
    default:
      if (pause !== null) return { kind: 'paused', until: pause.until };
      if (isOffHours(state)) return { kind: 'offHours', until: state.hours.until };
      if (clock.absence !== null) return { kind: 'away', since: clock.presentAt };
      return readWaiting(state, at, { prompt, settings: context.settings });
  }
}

/**
 * The reminder belongs before the first session (movement.md 5): the first one of any routine that says the same, so that
 * the next level of a hold does not begin with words already read.
 */
function readCare(
  { sessions }: SessionState,
  { id, care }: Routine,
  routines: readonly Routine[],
): string | null {
  const alike = new Set([id, ...routines.filter((one) => one.care === care).map((one) => one.id)]);
  const begun = [...alike].reduce((sum, each) => sum + (sessions[each] ?? 0), 0);
  return begun <= 1 ? (care ?? null) : null;
}

function readWaiting(
  state: SessionState,
  at: Instant,
  {
    prompt,
    settings,
  }: {
    readonly prompt: Extract<PromptState, { kind: 'counting' | 'due' | 'snoozed' }>;
    readonly settings: Settings;
  },
): SessionStatus {
  if (prompt.kind === 'counting') return { kind: 'counting' };
  if (prompt.kind === 'snoozed') return { kind: 'snoozed', until: prompt.until };
  const [first, ...others] = findHolds(state, at, settings);
  if (first === undefined) return { kind: 'due', since: prompt.since };
  return { kind: 'held', since: prompt.since, reasons: [first, ...others] };
}

function readCard(
  state: SessionState,
  card: Extract<PromptState, { kind: 'card' }>,
  context: SessionContext,
): Card {
  const chosen = chooseRoutine(state, context);
  const offered = asOffered(card.routineId, state, context);
  return {
    offer: card.offer,
    shownAt: card.shownAt,
    foldsAt: isFirm(context.settings) ? null : later(card.shownAt, CARD_MS),
    routine: summarize(offered ?? chosen.routine),
    // A reason is one for that routine: with another in its place, it is that one's.
    reason: offered === undefined ? chosen.reason : card.reason,
    micro: summarize(asOffered(card.microId, state, context) ?? chosen.micro),
    plan: card.quotesPlan ? context.settings.plan : null,
    snoozeMinutes: snoozeMinutes(state, context.settings),
    canSnoozeForCall: canSnoozeForCall(state),
  };
}

function canSnoozeForCall(state: SessionState): boolean {
  const { prompt, desk } = state;
  const isPut = prompt.kind === 'snoozed' && prompt.until === 'afterCall';
  return canSnooze(state) && !isPut && desk.signals.call.kind === 'on';
}

function snoozeMinutes(state: SessionState, settings: Settings): readonly number[] {
  return canSnooze(state) ? settings.snoozeMinutes : [];
}

function readFinished(
  state: SessionState,
  done: Extract<PromptState, { kind: 'done' }>,
  { routines }: SessionContext,
): FinishedReset {
  const routine = findRoutine(routines, done.routineId);
  return {
    routine: routine === undefined ? goneRoutine(state, done) : summarize(routine),
    endedAt: done.endedAt,
    doneMs: done.doneMs,
    isFinished: done.isFinished,
    feel: done.feel,
    clockMs: state.clock.sittingMs,
    isSeated: routine?.credit === 'seated',
  };
}

/** A routine that has left the library since it was played keeps its name. */
function goneRoutine(
  { tally }: SessionState,
  { routineId: id, doneMs }: Extract<PromptState, { kind: 'done' }>,
): RoutineSummary {
  const record = tally.resets.findLast(({ routineId }) => routineId === id);
  return {
    id,
    title: record?.title ?? id,
    summary: '',
    seconds: Math.round(doneMs / SECOND_MS),
    kind: 'routine',
    position: 'mixed',
    pose: 'STAND-NEUTRAL',
  };
}

function readClock(state: SessionState, at: Instant, { settings }: SessionContext): ClockReading {
  const { clock } = state;
  const intervalMs = settings.intervalMinutes * MINUTE_MS;
  const sittingMs = readSittingMs(clock, at);
  const rate = clock.absence === null ? clockRate(clock) : 0;
  const leftMs = Math.max(0, intervalMs - (sittingMs - readSkippedMs(clock, at)));
  return {
    sittingMs,
    rate,
    intervalMs,
    dueAt: rate > 0 ? later(at, leftMs / rate) : null,
    posture: clock.posture.kind,
    standingMs: readStandingMs(clock, at),
  };
}

/** Today's stretches up to `at`, the open one included. */
function readDay(state: SessionState, at: Instant): readonly DayStretch[] {
  return addStretch(state, at, state.clock.evidence).map(({ from, to, kind }: LedgerEntry) => ({
    from,
    to,
    kind,
  }));
}

/** The routine with that id or code, upper and lower case being the same; undefined where there is none. */
export function findRoutine(routines: readonly Routine[], idOrCode: string): Routine | undefined {
  const wanted = idOrCode.toLowerCase();
  return routines.find(({ id, code }) => id === wanted || code?.toLowerCase() === wanted);
}

/** A routine as lists and cards show it. */
export function summarize(routine: Routine): RoutineSummary {
  const { id, title, summary, kind, position, language } = routine;
  return {
    id,
    title,
    summary,
    seconds: routineMs(routine) / SECOND_MS,
    kind,
    position,
    pose: restPose(routine),
    ...(language === undefined ? {} : { language }),
  };
}

function restPose({ steps }: Routine): PoseKey {
  const proper = steps.filter(({ isTransition }) => isTransition !== true);
  const [longest] = proper.toSorted((a, b) => b.seconds - a.seconds);
  return longest === undefined ? 'STAND-NEUTRAL' : endPose(longest.motion);
}

function endPose(motion: RoutineMotion): PoseKey {
  switch (motion.kind) {
    case 'hold':
      return motion.pose;
    case 'move':
      return motion.to;
    case 'repeat':
      return motion.phases.at(-1)?.to ?? 'STAND-NEUTRAL';
    case 'walk':
      return 'WALK';
  }
}
