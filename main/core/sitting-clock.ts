// The sitting clock (design.md, section 3): what it reads, what an absence, standing and a reset take off it.
// One rule for every absence, whatever confirmed it. Knows nothing of prompts.
import type { LedgerEvidence } from './ledger.ts';
import type { AbsenceState, ClockState } from './session-state.ts';
import { MINUTE_MS, type Instant } from './time.ts';

/** An absence of up to this long, inclusive, changes nothing: it counts as sitting (design.md, section 3). */
export const SHORT_ABSENCE_MS = 30_000;

/** This long on one's feet takes a whole interval off the clock (design.md, section 3; movement.md 2.1 row 17). */
export const STANDING_RESET_MS = 10 * MINUTE_MS;

/** A new clock: 0, with the person at the desk at `at`. */
export function startClock(at: Instant): ClockState {
  return {
    sittingMs: 0,
    skippedMs: 0,
    presentAt: at,
    evidence: 'unknown',
    absence: null,
    posture: { kind: 'sitting' },
    frozen: null,
  };
}

/**
 * What is left of a clock after an absence of `goneMs`: all of it up to 30 s, nothing from `awayMs` (B, more than
 * 30 s) on, and in between in proportion. Between 0 and 1, both inclusive.
 */
export function shareLeft(goneMs: number, awayMs: number): number {
  if (goneMs <= SHORT_ABSENCE_MS) return 1;
  return Math.max(0, 1 - (goneMs - SHORT_ABSENCE_MS) / (awayMs - SHORT_ABSENCE_MS));
}

/** Milliseconds of sitting on the clock at `at`, which must not lie before `clock.presentAt`. Never negative. */
export function readSittingMs(clock: ClockState, at: Instant): number {
  const sinceMs = sincePresentMs(clock, at);
  if (isAbsent(clock, sinceMs)) return clock.sittingMs * shareLeft(sinceMs, clock.absence.awayMs);
  return Math.max(0, clock.sittingMs + sinceMs * clockRate(clock));
}

/** Milliseconds of standing at `at`; 0 while sitting. */
export function readStandingMs(clock: ClockState, at: Instant): number {
  if (clock.posture.kind === 'sitting') return 0;
  const sinceMs = sincePresentMs(clock, at);
  const { standingMs } = clock.posture;
  if (isAbsent(clock, sinceMs)) return standingMs * shareLeft(sinceMs, clock.absence.awayMs);
  return standingMs + sinceMs;
}

/** Sitting time that was answered by "Skip", as of `at`: what scales the clock down scales it too. */
export function readSkippedMs(clock: ClockState, at: Instant): number {
  return scaleSkipped(clock, readSittingMs(clock, at));
}

/** Milliseconds the clock gains per millisecond while the person is there: 1, less than 0 standing, 0 frozen. */
export function clockRate(clock: ClockState): number {
  if (clock.frozen !== null) return 0;
  return clock.posture.kind === 'standing' ? -clock.posture.intervalMs / STANDING_RESET_MS : 1;
}

/** Whether the time since `presentAt` is, at `at`, an absence that the clock takes into account. */
export function isAway(clock: ClockState, at: Instant): boolean {
  return isAbsent(clock, sincePresentMs(clock, at));
}

/** The clock read off at `at` and carried on from there, any absence ended. The reading does not change. */
export function settleClock(clock: ClockState, at: Instant, evidence: LedgerEvidence): ClockState {
  const sittingMs = readSittingMs(clock, at);
  return {
    ...clock,
    sittingMs,
    skippedMs: scaleSkipped(clock, sittingMs),
    presentAt: at,
    evidence,
    absence: null,
    posture: settlePosture(clock, at),
  };
}

/** The absence since `presentAt` is now confirmed. Nothing changes when one already is, or the clock is frozen. */
export function confirmAbsence(clock: ClockState, absence: AbsenceState): ClockState {
  if (clock.absence !== null || clock.frozen !== null) return clock;
  return { ...clock, absence };
}

/** The clock brought down to at most `capMs` by a reset; skipped time is forgotten with it. */
export function capClock(clock: ClockState, capMs: number): ClockState {
  return { ...clock, sittingMs: Math.min(clock.sittingMs, capMs), skippedMs: 0 };
}

/** The clock at 0: nothing sat, nothing skipped. */
export function emptyClock(clock: ClockState): ClockState {
  return { ...clock, sittingMs: 0, skippedMs: 0 };
}

function sincePresentMs(clock: ClockState, at: Instant): number {
  return clock.frozen === null ? Math.max(0, at - clock.presentAt) : 0;
}

function isAbsent(
  clock: ClockState,
  sinceMs: number,
): clock is ClockState & { readonly absence: NonNullable<ClockState['absence']> } {
  return clock.absence !== null && sinceMs > SHORT_ABSENCE_MS;
}

function scaleSkipped(clock: ClockState, sittingMs: number): number {
  if (sittingMs >= clock.sittingMs || clock.sittingMs === 0) return clock.skippedMs;
  // Rounding may push the product a hair above the clock that it is a part of.
  return Math.min(sittingMs, clock.skippedMs * (sittingMs / clock.sittingMs));
}

/** Standing goes on over a short absence; after a whole one the person is taken to sit down again. */
function settlePosture(clock: ClockState, at: Instant): ClockState['posture'] {
  const { posture } = clock;
  if (posture.kind === 'sitting') return posture;
  const sinceMs = sincePresentMs(clock, at);
  const left = isAbsent(clock, sinceMs) ? shareLeft(sinceMs, clock.absence.awayMs) : 1;
  if (left === 0) return { kind: 'sitting' };
  return { ...posture, standingMs: readStandingMs(clock, at), skippedMs: posture.skippedMs * left };
}
