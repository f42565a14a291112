// How soon the session wants to be looked at again. Few wake-ups: 15 s while sitting, 60 s while nobody is there,
// 1 s only while a due prompt looks for its opening (design.md, section 9, line 15).
import { findHolds } from './holds.ts';
import { isOffHours } from './rest.ts';
import { endsAt } from './routine-progress.ts';
import type { SessionState } from './session-state.ts';
import type { Settings } from './settings.ts';
import { elapsedMs, MINUTE_MS, SECOND_MS, type Instant } from './time.ts';

export const LOOKING_PERIOD_MS = SECOND_MS;
export const SITTING_PERIOD_MS = 15 * SECOND_MS;
export const AWAY_PERIOD_MS = MINUTE_MS;
/** On its battery the machine is looked at half as often. */
export const BATTERY_PERIOD_MS = 30 * SECOND_MS;

/** Milliseconds from `at` to the next sample: 0 to 60,000; under 1,000 only to meet the end of a routine or pause. */
export function samplePeriodMs(state: SessionState, at: Instant, settings: Settings): number {
  const { prompt, pause } = state;
  if (prompt.kind === 'playing') return upTo(endsAt(prompt), at, AWAY_PERIOD_MS);
  if (pause !== null) return upTo(pause.until, at, AWAY_PERIOD_MS);
  if (isOffHours(state)) return upTo(state.hours.until, at, AWAY_PERIOD_MS);
  if (isLongGone(state, at)) return AWAY_PERIOD_MS;
  if (prompt.kind === 'due' && findHolds(state, at, settings).length === 0)
    return LOOKING_PERIOD_MS;
  return meetingAbsence(state, at, settings);
}

/**
 * The sitting period, stretched where the next sample but one would come too late to see B pass: a person who comes back
 * just after it has been away, and a sample that only sees them typing again could not tell.
 */
function meetingAbsence(
  { clock, desk }: SessionState,
  at: Instant,
  { awayMinutes }: Settings,
): number {
  const periodMs = desk.isOnBattery ? BATTERY_PERIOD_MS : SITTING_PERIOD_MS;
  const leftMs = elapsedMs(at, clock.presentAt) + awayMinutes * MINUTE_MS;
  return leftMs > periodMs && leftMs < 2 * periodMs ? leftMs : periodMs;
}

/** Away for so long that there is nothing left to lose by looking less often. */
function isLongGone({ clock }: SessionState, at: Instant): boolean {
  return clock.absence !== null && elapsedMs(clock.presentAt, at) >= clock.absence.awayMs;
}

function upTo(end: Instant | null, at: Instant, periodMs: number): number {
  return end === null ? periodMs : Math.max(0, Math.min(periodMs, elapsedMs(at, end)));
}
