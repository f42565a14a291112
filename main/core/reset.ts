// A reset from start to the return to the desk: the clock stands still, credit is given, the session is remembered.
import type { Routine } from '../../routines/schema.ts';
import type { ResetRecord } from './day-record.ts';
import { clearFixedTime } from './fixed-time.ts';
import { playedDoses } from './doses.ts';
import { addToLedger } from './ledger.ts';
import { isAtRest } from './rest.ts';
import { addStretch } from './presence.ts';
import { isWaiting } from './ready-hold.ts';
import { creditCapMs, MICRO_MS } from './routine-credit.ts';
import { positionAt, routineMs, settlePlaying } from './routine-progress.ts';
import type { SessionContext } from './session-context.ts';
import type { Feel } from './session-event.ts';
import type { PlayingState, SessionState } from './session-state.ts';
import type { Settings } from './settings.ts';
import { capClock, settleClock, shareLeft, SHORT_ABSENCE_MS } from './sitting-clock.ts';
import { elapsedMs, later, MINUTE_MS, SECOND_MS, type Instant } from './time.ts';

/** A session shorter than this was opened by mistake: it is not remembered, and the first one is still to come. */
export const GLANCE_MS = 10 * SECOND_MS;

/** Input within this much of the end still belongs to the reset (letting go of the mouse, say). */
export const RETURN_SETTLE_MS = SECOND_MS;

/** The clock stops for `kind`; everything up to `at` is entered in the ledger. */
export function freeze(state: SessionState, at: Instant, kind: 'reset' | 'paused'): SessionState {
  const ledger = addStretch(state, at, state.clock.evidence);
  return { ...state, ledger, clock: { ...settleClock(state.clock, at, 'said'), frozen: kind } };
}

/** The clock runs again from `at`, at whatever it stood; the time in between is entered as what it was. */
export function unfreeze(state: SessionState, at: Instant): SessionState {
  const ledger = addStretch(state, at, 'said');
  return { ...state, ledger, clock: { ...settleClock(state.clock, at, 'said'), frozen: null } };
}

/** A routine begins to play from its start. From here it is what holds the clock, even where a pause did. */
export function startRoutine(
  state: SessionState,
  at: Instant,
  routine: Routine,
): SessionState & { readonly prompt: PlayingState } {
  const stopped = freeze(clearFixedTime(state), at, 'reset');
  const prompt: PlayingState = {
    kind: 'playing',
    routine,
    startedAt: at,
    anchorAt: at,
    positionMs: 0,
    doneMs: 0,
    isPaused: false,
    waitsAtMs: null,
    playedMs: [],
  };
  const sessions = { ...state.sessions, [routine.id]: (state.sessions[routine.id] ?? 0) + 1 };
  return { ...stopped, prompt, sessions };
}

/** The routine is over at `at`, by itself or by hand; what was done counts. */
export function finishRoutine(
  state: SessionState,
  at: Instant,
  playing: PlayingState,
  context: SessionContext,
): SessionState {
  const over = settlePlaying(playing, at);
  const isFinished = positionAt(over, at) >= routineMs(over.routine);
  const credited = giveCredit(state, over, context.settings);
  const record = { ...recordOf(over, context), isFinished };
  const { id } = over.routine;
  if (over.doneMs < MICRO_MS) {
    const kept =
      over.doneMs < GLANCE_MS ? forgetSession(credited, id) : addRecord(credited, record);
    return { ...release(kept, at), prompt: { kind: 'counting' } };
  }
  const prompt = {
    kind: 'done',
    routineId: id,
    endedAt: at,
    doneMs: over.doneMs,
    isFinished,
    feel: null,
    returnedAt: null,
    isAsking: true,
  } as const;
  const settled = {
    ...credited,
    ledger: addStretch(credited, at, 'said'),
    clock: { ...credited.clock, presentAt: at },
  };
  return { ...addRecord(settled, record), prompt };
}

/** "Something hurts": the routine stops at once; the person is at the desk, and nothing is logged. */
export function stopForPain(
  state: SessionState,
  at: Instant,
  playing: PlayingState,
  context: SessionContext,
): SessionState {
  const over = settlePlaying(playing, at);
  const { id: routineId, title: routineTitle } = over.routine;
  const { at: startedAt, doneMs, doses } = recordOf(over, context);
  const running = release(giveCredit(state, over, context.settings), at);
  return {
    ...running,
    prompt: { kind: 'hurt', routineId, routineTitle, startedAt, stoppedAt: at, doneMs, doses },
  };
}

/** The safety card is closed. With `keepNote` the session is remembered. */
export function closeSafetyCard(state: SessionState, keepNote: boolean): SessionState {
  if (state.prompt.kind !== 'hurt') return state;
  const { routineId, routineTitle: title, startedAt, doneMs, doses } = state.prompt;
  const record: ResetRecord = {
    routineId,
    title,
    at: startedAt,
    doneMs,
    isFinished: false,
    doses,
    feel: 'worse',
  };
  return { ...(keepNote ? addRecord(state, record) : state), prompt: { kind: 'counting' } };
}

/** Notices the first input after a finished reset: it brings the person back. */
export function noticeReturn(state: SessionState, at: Instant, settings: Settings): SessionState {
  const { prompt, desk } = state;
  if (prompt.kind !== 'done' || prompt.returnedAt !== null || desk.inputAgeMs === null)
    return state;
  const inputAt = later(at, -desk.inputAgeMs);
  const isStale = desk.awakeAt !== null && inputAt < desk.awakeAt;
  if (isStale || elapsedMs(prompt.endedAt, inputAt) <= RETURN_SETTLE_MS) return state;
  return returnFromReset(state, inputAt, settings);
}

/**
 * The person is back from a finished reset at `backAt`: the clock starts again there. A longer stay away takes off
 * what any absence would.
 */
export function returnFromReset(
  state: SessionState,
  backAt: Instant,
  settings: Settings,
): SessionState {
  const { prompt, clock } = state;
  if (prompt.kind !== 'done' || prompt.returnedAt !== null) return state;
  const goneMs = elapsedMs(prompt.endedAt, backAt);
  const sittingMs = clock.sittingMs * shareLeft(goneMs, settings.awayMinutes * MINUTE_MS);
  const gone = goneMs > SHORT_ABSENCE_MS ? enterAway(state, backAt) : state;
  const back = release({ ...gone, clock: { ...gone.clock, sittingMs } }, backAt);
  return { ...back, prompt: { ...prompt, returnedAt: backAt }, desk: { ...back.desk, backAt } };
}

/** How it felt, kept with the reset it was said of. */
export function rateReset(state: SessionState, feel: Feel): SessionState {
  if (state.prompt.kind !== 'done') return state;
  const resets = state.tally.resets.map((reset, index, all) =>
    index === all.length - 1 ? { ...reset, feel } : reset,
  );
  return { ...state, prompt: { ...state.prompt, feel }, tally: { ...state.tally, resets } };
}

/**
 * Where the routine would be had it stopped at `at`: for lock, sleep and the pause button. One that waits for the person
 * stands still already, and goes on waiting.
 */
export function pauseRoutine(state: SessionState, at: Instant): SessionState {
  if (state.prompt.kind !== 'playing' || state.prompt.isPaused) return state;
  if (isWaiting(state.prompt, at)) return state;
  return { ...state, prompt: { ...settlePlaying(state.prompt, at), isPaused: true } };
}

function enterAway(state: SessionState, until: Instant): SessionState {
  const stretch = {
    from: state.clock.presentAt,
    to: until,
    kind: 'away',
    evidence: 'idle',
  } as const;
  return { ...state, ledger: addToLedger(state.ledger, stretch) };
}

/** Runs the clock again unless a pause still holds it. */
function release(state: SessionState, at: Instant): SessionState {
  const running = unfreeze(state, at);
  return !isAtRest(state) ? running : { ...running, clock: { ...running.clock, frozen: 'paused' } };
}

function giveCredit(state: SessionState, over: PlayingState, settings: Settings): SessionState {
  const intervalMs = settings.intervalMinutes * MINUTE_MS;
  const capMs = creditCapMs(over.routine.credit, over.doneMs, intervalMs);
  if (capMs === null) return skipWhatWasDue(state, intervalMs);
  return { ...state, clock: capClock(state.clock, capMs), snoozes: 0, quietUntil: null };
}

/** A due reset that was broken off at once means "not this one", as Skip does; else it would be offered again. */
function skipWhatWasDue(state: SessionState, intervalMs: number): SessionState {
  const { clock } = state;
  if (clock.sittingMs - clock.skippedMs < intervalMs) return state;
  return { ...state, snoozes: 0, clock: { ...clock, skippedMs: clock.sittingMs } };
}

/** What was done, and what it gave: in numbers, which survive whatever becomes of the routine. */
function recordOf(over: PlayingState, { kit }: SessionContext) {
  return {
    routineId: over.routine.id,
    title: over.routine.title,
    at: over.startedAt,
    doneMs: over.doneMs,
    isFinished: false,
    doses: playedDoses(over, kit.dosesOf),
  } as const;
}

/** The line of care before a first session, and the side that is next, stay for the one that is really played. */
function forgetSession(state: SessionState, id: string): SessionState {
  const sessions = { ...state.sessions, [id]: Math.max(0, (state.sessions[id] ?? 0) - 1) };
  return { ...state, sessions };
}

function addRecord(state: SessionState, record: ResetRecord): SessionState {
  return { ...state, tally: { ...state.tally, resets: [...state.tally.resets, record] } };
}
