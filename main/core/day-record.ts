// One compact record per day: what happened, in numbers. A day begins at 04:00 local time.
import { sumDoses, type Doses } from './doses.ts';
import { totalMs, type LedgerEntry } from './ledger.ts';
import type { DayKey, Feel } from './session-event.ts';
import type { Instant } from './time.ts';

/** A reset that was played for at least a moment. */
export interface ResetRecord {
  readonly routineId: string;
  /** What it was called then: the file of an own routine may be gone. Absent in one from before titles were kept. */
  readonly title?: string;
  readonly at: Instant;
  /** Milliseconds really played, without pauses and skipped steps. */
  readonly doneMs: number;
  readonly isFinished: boolean;
  /** What it gave; absent in one from before doses were kept. */
  readonly doses?: Doses;
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
  /** Calls of at least half a minute; absent in a day from before they were counted. */
  readonly calls?: number;
}

/** A day that is over, with its ledger, as history keeps it. Durations in milliseconds. */
export interface DayRecord extends DayTally {
  readonly sittingMs: number;
  readonly standingMs: number;
  readonly awayMs: number;
  readonly longestSitMs: number;
  /** What its resets gave together. */
  readonly doses: Doses;
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
    doses: sumDoses(tally.resets),
    ledger,
  };
}

/** Two parts of one day together, the earlier one first. */
export function addTallies(a: DayTally, b: DayTally): DayTally {
  const calls = (a.calls ?? 0) + (b.calls ?? 0);
  return {
    day: a.day,
    prompts: {
      shown: a.prompts.shown + b.prompts.shown,
      started: a.prompts.started + b.prompts.started,
      snoozed: a.prompts.snoozed + b.prompts.snoozed,
      skipped: a.prompts.skipped + b.prompts.skipped,
      unanswered: a.prompts.unanswered + b.prompts.unanswered,
    },
    resets: [...a.resets, ...b.resets],
    ...(calls > 0 && { calls }),
  };
}

/** The longest unbroken run of sitting, in milliseconds: entries that touch count as one. */
export function longestSitMs(ledger: readonly LedgerEntry[]): number {
  return lastedMs(longestSit(ledger));
}

/** A stretch of time, `from` before `to`. */
interface Run {
  readonly from: Instant;
  readonly to: Instant;
}

/** That run itself, the first where two are as long; null where nobody sat. */
export function longestSit(ledger: readonly LedgerEntry[]): Run | null {
  let longest: Run | null = null;
  let run: Run | null = null;
  for (const { kind, from, to } of ledger) {
    run = kind === 'sitting' ? goOn(run, { from, to }) : null;
    if (run !== null && lastedMs(run) > lastedMs(longest)) longest = run;
  }
  return longest;
}

function goOn(run: Run | null, { from, to }: Run): Run {
  return { from: run?.to === from ? run.from : from, to };
}

function lastedMs(run: Run | null): number {
  return run === null ? 0 : run.to - run.from;
}
