// From evidence to presence: who was at the desk until when, and what the ledger says of it. The clock's
// arithmetic is sitting-clock.ts; what may be shown when is holds.ts and opening.ts.
import type { DeskEvidence, Signal } from './desk-evidence.ts';
import { addToLedger, type LedgerEvidence, type LedgerKind } from './ledger.ts';
import type { DeskState, SessionState, SignalState } from './session-state.ts';
import type { Settings } from './settings.ts';
import { confirmAbsence, isAway, settleClock, SHORT_ABSENCE_MS } from './sitting-clock.ts';
import { elapsedMs, later, MINUTE_MS, SECOND_MS, type Instant } from './time.ts';

/** No input for this long, inclusive: the desk may be empty, so nothing is shown (design.md, section 4.3). */
export const EMPTY_DESK_MS = 60 * SECOND_MS;

/** A source that says exactly 0 for longer than this is not believed (design.md, section 3). */
export const ZERO_LIMIT_MS = 20 * MINUTE_MS;

/** Whether the age of the last input can be relied on. */
export function isInputBelieved(desk: DeskState, at: Instant): boolean {
  return (
    desk.inputAgeMs !== null &&
    !(desk.zeroSinceAt !== null && elapsedMs(desk.zeroSinceAt, at) > ZERO_LIMIT_MS)
  );
}

/** Whether nobody seems to be at the desk: locked, away, or no input for a minute. */
export function isDeskEmpty(state: SessionState, at: Instant): boolean {
  const { clock, desk } = state;
  if (desk.isLocked || clock.absence !== null) return true;
  return isInputBelieved(desk, at) && (desk.inputAgeMs ?? 0) >= EMPTY_DESK_MS;
}

/** Takes in one sample: input, lock and signals; presence, absence and ledger follow. */
export function observeDesk(
  state: SessionState,
  at: Instant,
  evidence: DeskEvidence,
  settings: Settings,
): SessionState {
  const wasEmpty = isDeskEmpty(state, at);
  const wasLocked = state.desk.isLocked;
  const seen = { ...state, desk: lookAtDesk(state, at, evidence) };
  if (seen.desk.isLocked) return markLocked(seen, at, settings);
  const unlocked = wasLocked ? markUnlocked(seen, at) : seen;
  const present = markSeenInput(unlocked, at, wasEmpty);
  if (present.clock.absence === null && isPassive(present.desk, evidence, settings))
    return markPresent(present, at, 'passive');
  if (elapsedMs(present.clock.presentAt, at) < settings.awayMinutes * MINUTE_MS) return present;
  return markAbsent(present, 'idle', { settings, seenUntil: present.clock.presentAt });
}

/**
 * Whether somebody is there without touching anything: in a call, or before a film. A film that goes on for longer than
 * the limit without any input was forgotten.
 */
function isPassive(desk: DeskState, { call, video }: DeskEvidence, settings: Settings): boolean {
  if (!settings.countsPassive) return false;
  const isForgotten = (desk.inputAgeMs ?? 0) >= settings.passiveLimitMinutes * MINUTE_MS;
  return call === 'on' || (video === 'on' && !isForgotten);
}

/** The screen was unlocked, which takes a person. */
export function markUnlocked(state: SessionState, at: Instant): SessionState {
  const desk = { ...state.desk, isLocked: false, unlockedAt: at, backAt: at };
  return markPresent({ ...state, desk }, at, 'input');
}

/** A person was at the desk at `at`. Earlier than what is already known changes nothing. */
export function markPresent(
  state: SessionState,
  at: Instant,
  evidence: LedgerEvidence,
): SessionState {
  if (state.clock.frozen !== null || at <= state.clock.presentAt) return state;
  const ledger = addStretch(state, at, evidence);
  return { ...state, clock: settleClock(state.clock, at, evidence), ledger };
}

/** An absence since the last presence is confirmed; until `seenUntil` the person may have been there unseen. */
export function markAbsent(
  state: SessionState,
  evidence: LedgerEvidence,
  { settings, seenUntil }: { readonly settings: Settings; readonly seenUntil: Instant },
): SessionState {
  const awayMs = settings.awayMinutes * MINUTE_MS;
  const clock = confirmAbsence(state.clock, { evidence, awayMs, seenUntil });
  return clock === state.clock ? state : { ...state, clock };
}

/** The ledger with everything up to `at` entered, as what the clock takes it for. */
export function addStretch(
  state: SessionState,
  at: Instant,
  evidence: LedgerEvidence,
): SessionState['ledger'] {
  const { clock, ledger, dayStartedAt } = state;
  const from = clock.presentAt < dayStartedAt ? dayStartedAt : clock.presentAt;
  return addToLedger(ledger, { from, to: at, ...stretchOf(state, at, evidence) });
}

function stretchOf(
  { clock }: SessionState,
  at: Instant,
  evidence: LedgerEvidence,
): { kind: LedgerKind; evidence: LedgerEvidence } {
  if (clock.frozen !== null) return { kind: clock.frozen, evidence: 'said' };
  if (isAway(clock, at)) return { kind: 'away', evidence: clock.absence?.evidence ?? evidence };
  return clock.posture.kind === 'standing'
    ? { kind: 'standing', evidence: 'said' }
    : { kind: 'sitting', evidence };
}

function markSeenInput(state: SessionState, at: Instant, wasEmpty: boolean): SessionState {
  const { desk, clock } = state;
  if (!isInputBelieved(desk, at)) return markPresent(state, at, 'unknown');
  const inputAt = later(at, -(desk.inputAgeMs ?? 0));
  if (inputAt <= clock.presentAt) return state;
  if (clock.absence !== null && inputAt <= clock.absence.seenUntil)
    return moveAbsence(state, inputAt);
  if (desk.awakeAt !== null && inputAt < desk.awakeAt) return state;
  const back = wasEmpty ? { ...state, desk: { ...desk, backAt: inputAt } } : state;
  return markPresent(back, inputAt, 'input');
}

/** The screen is locked; input since the last sample still belongs before the absence. */
function markLocked(state: SessionState, at: Instant, settings: Settings): SessionState {
  const locked = markAbsent(state, 'lock', { settings, seenUntil: at });
  const inputAt = later(at, -(state.desk.inputAgeMs ?? 0));
  const { absence, presentAt } = locked.clock;
  const isBefore = absence !== null && inputAt > presentAt && inputAt <= absence.seenUntil;
  return isBefore && isInputBelieved(state.desk, at) ? moveAbsence(locked, inputAt) : locked;
}

/** The absence began a little later than was known: at this input. */
function moveAbsence(state: SessionState, inputAt: Instant): SessionState {
  const { absence } = state.clock;
  const present = markPresent(
    { ...state, clock: { ...state.clock, absence: null } },
    inputAt,
    'input',
  );
  return { ...present, clock: { ...present.clock, absence } };
}

function lookAtDesk(state: SessionState, at: Instant, evidence: DeskEvidence): DeskState {
  const { desk } = state;
  const inputAgeMs = plausibleAge(desk, at, evidence.inputAgeMs);
  return {
    ...desk,
    isLocked: evidence.screen === 'unknown' ? desk.isLocked : evidence.screen === 'locked',
    inputAgeMs,
    sampledAt: at,
    zeroSinceAt: evidence.inputAgeMs === 0 ? (desk.zeroSinceAt ?? at) : null,
    isOnBattery: evidence.battery === 'unknown' ? desk.isOnBattery : evidence.battery === 'on',
    signals: {
      call: trackSignal(desk.signals.call, evidence.call, at),
      fullScreen: trackSignal(desk.signals.fullScreen, evidence.fullScreen, at),
      doNotDisturb: trackSignal(desk.signals.doNotDisturb, evidence.doNotDisturb, at),
    },
  };
}

/** An input age may grow by no more than the time that passed (design.md, section 3). */
function plausibleAge(desk: DeskState, at: Instant, age: number | 'unknown'): number | null {
  if (age === 'unknown' || !Number.isFinite(age) || age < 0) return null;
  if (desk.inputAgeMs === null) return age;
  return Math.min(age, desk.inputAgeMs + elapsedMs(desk.sampledAt, at) + SECOND_MS);
}

function trackSignal(was: SignalState, now: Signal, at: Instant): SignalState {
  if (now === 'on') return was.kind === 'on' ? was : { kind: 'on', since: at };
  if (was.kind !== 'on') return was;
  const lastedMs = elapsedMs(was.since, at);
  return lastedMs < SHORT_ABSENCE_MS ? { kind: 'off' } : { kind: 'ended', endedAt: at, lastedMs };
}
