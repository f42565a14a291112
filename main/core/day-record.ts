// One compact record per day: what happened, in numbers. A day begins at 04:00 local time.
import { totalMs, type LedgerEntry } from './ledger.ts';
import type { DayKey, Feel } from './session-event.ts';
import type { Instant } from './time.ts';

/** A reset that was played for at least a moment. */
export interface ResetRecord {
  readonly routineId: string;
  readonly at: Instant;
  /** Milliseconds really played, without pauses and skipped steps. */
  readonly doneMs: number;
  readonly isFinished: boolean;
  readonly feel?: Feel;
}

/** How often each thing happened to a prompt. */
export interface PromptCounts {
  readonly shown: number;
  readonly started: number;
  readonly snoozed: number;
  readonly skipped: number;
  readonly unanswered: number;
}

/** The day so far. */
export interface DayTally {
  readonly day: DayKey;
  readonly prompts: PromptCounts;
  readonly resets: readonly ResetRecord[];
}

/** A day that is over, with its ledger, as history keeps it. Durations in milliseconds. */
export interface DayRecord extends DayTally {
  readonly sittingMs: number;
  readonly standingMs: number;
  readonly awayMs: number;
  readonly longestSitMs: number;
  readonly ledger: readonly LedgerEntry[];
}

export function emptyTally(day: DayKey): DayTally {
  return {
    day,
    prompts: { shown: 0, started: 0, snoozed: 0, skipped: 0, unanswered: 0 },
    resets: [],
  };
}

/** The finished record of a day from its tally and its ledger. */
export function closeDay(tally: DayTally, ledger: readonly LedgerEntry[]): DayRecord {
  return {
    ...tally,
    sittingMs: totalMs(ledger, 'sitting'),
    standingMs: totalMs(ledger, 'standing'),
    awayMs: totalMs(ledger, 'away'),
    longestSitMs: longestSitMs(ledger),
    ledger,
  };
}

/** The longest unbroken run of sitting, in milliseconds: entries that touch count as one. */
export function longestSitMs(ledger: readonly LedgerEntry[]): number {
  let longest = 0;
  let run = 0;
  let previousTo: Instant | null = null;
  for (const { kind, from, to } of ledger) {
    if (kind !== 'sitting') {
      run = 0;
      continue;
    }
    run = (previousTo === from ? run : 0) + (to - from);
    previousTo = to;
    longest = Math.max(longest, run);
  }
  return longest;
}
