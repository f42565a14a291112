// Corrections: a person says what a stretch of today really was, and the sitting clock follows, by the same rules by which
// it would have counted that in the first place.
import type { ResetRecord } from './day-record.ts';
import { addToLedger, type LedgerEntry, type LedgerKind } from './ledger.ts';
import { FORGIVING_REST_MS } from './off-hours.ts';
import { addStretch } from './presence.ts';
import { creditCapMs } from './routine-credit.ts';
import type { SessionContext } from './session-context.ts';
import type { SessionState } from './session-state.ts';
import type { Settings } from './settings.ts';
import { shareLeft, STANDING_RESET_MS } from './sitting-clock.ts';
import { MINUTE_MS, type Instant } from './time.ts';

/** What a stretch can be said to have been. */
export type CorrectedKind = Extract<LedgerKind, 'sitting' | 'standing' | 'away'>;

export interface Correction {
  readonly from: Instant;
  readonly to: Instant;
  readonly kind: CorrectedKind;
}

/** Why a stretch cannot be put right. `unrecorded`: nothing of today's record lies in it but resets and pauses. */
export type CorrectionProblem = 'backwards' | 'ahead' | 'notToday' | 'unrecorded' | 'already';

/** Kinds that can be corrected: what somebody did in a reset or a pause is known. */
const CORRECTABLE: readonly LedgerKind[] = ['sitting', 'standing', 'away'];

/** What is wrong with a correction asked for at `at`; null where it changes something. */
export function findCorrectionProblem(
  state: SessionState,
  at: Instant,
  { from, to, kind }: Correction,
): CorrectionProblem | null {
  if (from >= to) return 'backwards';
  if (to > at) return 'ahead';
  if (to <= state.dayStartedAt) return 'notToday';
  const inside = addStretch(state, at, state.clock.evidence).filter(
    (entry) => entry.from < to && entry.to > from && CORRECTABLE.includes(entry.kind),
  );
  if (inside.length === 0) return 'unrecorded';
  return inside.every((entry) => entry.kind === kind) ? 'already' : null;
}

/**
 * The session with that stretch of today's ledger put right. What lies outside the ledger, and resets and pauses inside
 * the stretch, stay as they are. The clock changes by what the stretch is worth under both readings, and never below 0.
 */
export function correctLedger(
  state: SessionState,
  correction: Correction,
  context: SessionContext,
): SessionState {
  const ledger = rewrite(state.ledger, correction);
  if (ledger === state.ledger) return state;
  const caps = capsOf(state.tally.resets, context);
  const read = (entries: readonly LedgerEntry[]) => clockAfter(entries, caps, context.settings);
  const sittingMs = Math.max(0, state.clock.sittingMs + read(ledger) - read(state.ledger));
  const skippedMs = Math.min(state.clock.skippedMs, sittingMs);
  return { ...state, ledger, clock: { ...state.clock, sittingMs, skippedMs } };
}

/** The ledger in which every correctable moment of the stretch is of that kind, said by the person. */
function rewrite(
  ledger: readonly LedgerEntry[],
  { from, to, kind }: Correction,
): readonly LedgerEntry[] {
  const isTouched = (entry: LedgerEntry) =>
    entry.from < to && entry.to > from && entry.kind !== kind && CORRECTABLE.includes(entry.kind);
  if (!ledger.some(isTouched)) return ledger;
  return ledger
    .flatMap((entry) => (isTouched(entry) ? split(entry, { from, to, kind }) : [entry]))
    .reduce<readonly LedgerEntry[]>(addToLedger, []);
}

function split(entry: LedgerEntry, { from, to, kind }: Correction): readonly LedgerEntry[] {
  const start = entry.from > from ? entry.from : from;
  const end = entry.to < to ? entry.to : to;
  return [
    { ...entry, to: start },
    { from: start, to: end, kind, evidence: 'said' as const },
    { ...entry, from: end },
  ].filter((part) => part.from < part.to);
}

/** The most that the clock stood at after a reset that began at `at`. */
interface Cap {
  readonly at: Instant;
  readonly capMs: number;
}

function capsOf(
  resets: readonly ResetRecord[],
  { routines, settings }: SessionContext,
): readonly Cap[] {
  const intervalMs = settings.intervalMinutes * MINUTE_MS;
  return resets.flatMap(({ at, routineId, doneMs }) => {
    // A routine that has left the library since was most likely one on the feet, as most are.
    const credit = routines.find(({ id }) => id === routineId)?.credit ?? 'upright';
    const capMs = creditCapMs(credit, doneMs, intervalMs);
    return capMs === null ? [] : [{ at, capMs }];
  });
}

/** What the clock would read at the end of a ledger that began at 0. */
function clockAfter(
  ledger: readonly LedgerEntry[],
  caps: readonly Cap[],
  settings: Settings,
): number {
  const awayMs = settings.awayMinutes * MINUTE_MS;
  const standingRate = (settings.intervalMinutes * MINUTE_MS) / STANDING_RESET_MS;
  return merged(ledger).reduce((clock, { from, to, kind }) => {
    const lastedMs = to - from;
    switch (kind) {
      case 'sitting':
        return clock + lastedMs;
      case 'standing':
        return Math.max(0, clock - lastedMs * standingRate);
      case 'away':
        return clock * shareLeft(lastedMs, awayMs);
      case 'paused':
        return lastedMs > FORGIVING_REST_MS ? 0 : clock;
      case 'reset': {
        const inside = caps.filter(({ at }) => at >= from && at < to);
        return Math.min(clock, ...inside.map(({ capMs }) => capMs));
      }
    }
  }, 0);
}

/** Absences that follow each other are one, whatever each rested on. */
function merged(ledger: readonly LedgerEntry[]): readonly LedgerEntry[] {
  return ledger.reduce<readonly LedgerEntry[]>(
    (entries, entry) => addToLedger(entries, { ...entry, evidence: 'said' }),
    [],
  );
}
