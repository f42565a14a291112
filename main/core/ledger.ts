// The ledger: what a person's time at and away from the desk was, as entries in order of time.
import type { Instant } from './time.ts';

export const LEDGER_KINDS = ['sitting', 'standing', 'away', 'reset', 'paused'] as const;

export type LedgerKind = (typeof LEDGER_KINDS)[number];

/** What an entry rests on. `said`: the person told us. */
export type LedgerEvidence =
  'input' | 'passive' | 'idle' | 'lock' | 'suspend' | 'off' | 'said' | 'unknown';

/** One stretch of time, `from` inclusive to `to` exclusive, `from` < `to`. */
export interface LedgerEntry {
  readonly from: Instant;
  readonly to: Instant;
  readonly kind: LedgerKind;
  readonly evidence: LedgerEvidence;
}

/**
 * The ledger with one more stretch at its end. An empty stretch changes nothing; one that goes on where the last
 * entry stopped, with the same kind and evidence, makes that entry longer; what overlaps the ledger is cut off.
 */
export function addToLedger(
  ledger: readonly LedgerEntry[],
  entry: LedgerEntry,
): readonly LedgerEntry[] {
  const last = ledger.at(-1);
  const from = last !== undefined && last.to > entry.from ? last.to : entry.from;
  if (entry.to <= from) return ledger;
  if (last?.to === from && last.kind === entry.kind && last.evidence === entry.evidence) {
    return [...ledger.slice(0, -1), { ...last, to: entry.to }];
  }
  return [...ledger, { ...entry, from }];
}

/** Total milliseconds of one kind. */
export function totalMs(ledger: readonly LedgerEntry[], kind: LedgerKind): number {
  return ledger.reduce(
    (sum, entry) => (entry.kind === kind ? sum + (entry.to - entry.from) : sum),
    0,
  );
}
