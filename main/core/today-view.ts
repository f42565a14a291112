// What today looks like from outside: every entry of the ledger with what it rests on, the numbers of the day, its resets
// and what they gave. Computed from the session alone.
import { closeDay, longestSit, type ResetRecord } from './day-record.ts';
import { setsIn } from './doses.ts';
import type { LedgerEntry } from './ledger.ts';
import { addStretch } from './presence.ts';
import { MICRO_MS } from './routine-credit.ts';
import type { SessionContext, SessionReading } from './session-context.ts';
import type { DayKey, Feel } from './session-event.ts';
import { readStrengthToday, type StrengthToday } from './strength-today.ts';
import type { Instant } from './time.ts';

/** An entry of the ledger. `name`: of the reset that was played in it, where there was one. */
export interface TodayEntry extends LedgerEntry {
  readonly name: string | null;
}

/** A reset of at least a minute: less gives no credit either. */
export interface TodayReset {
  readonly at: Instant;
  readonly name: string;
  readonly doneMs: number;
  readonly isFinished: boolean;
  readonly feel: Feel | null;
}

export interface TodayView {
  /** When it was read: the last entry may still be going on. */
  readonly at: Instant;
  readonly day: DayKey;
  /** In order of time, none overlapping another. */
  readonly entries: readonly TodayEntry[];
  readonly sittingMs: number;
  readonly standingMs: number;
  readonly awayMs: number;
  /** The longest unbroken run of sitting; null before there was any. */
  readonly longestSit: { readonly from: Instant; readonly to: Instant } | null;
  /** In the order in which they were done. */
  readonly resets: readonly TodayReset[];
  /** What all resets gave so far. */
  readonly doses: {
    readonly hinges: number;
    readonly openerSecondsRight: number;
    readonly openerSecondsLeft: number;
    readonly sets: number;
  };
  readonly strength: StrengthToday | null;
}

/** Today so far. */
export function readToday({ state, context, at }: SessionReading): TodayView {
  const { tally } = state;
  const ledger = addStretch(state, at, state.clock.evidence);
  const { sittingMs, standingMs, awayMs, doses } = closeDay(tally, ledger);
  const nameOf = (reset: ResetRecord) => resetName(reset, context);
  return {
    at,
    day: tally.day,
    entries: ledger.map((entry) => ({ ...entry, name: nameIn(entry, tally.resets, nameOf) })),
    sittingMs,
    standingMs,
    awayMs,
    longestSit: longestSit(ledger),
    resets: tally.resets
      .filter(({ doneMs }) => doneMs >= MICRO_MS)
      .map((reset) => ({
        at: reset.at,
        name: nameOf(reset),
        doneMs: reset.doneMs,
        isFinished: reset.isFinished,
        feel: reset.feel ?? null,
      })),
    doses: {
      hinges: doses.hinges,
      openerSecondsRight: doses.openerSecondsRight,
      openerSecondsLeft: doses.openerSecondsLeft,
      sets: setsIn(doses),
    },
    strength: readStrengthToday(state, context),
  };
}

function nameIn(
  { from, to, kind }: LedgerEntry,
  resets: readonly ResetRecord[],
  nameOf: (reset: ResetRecord) => string,
): string | null {
  if (kind !== 'reset') return null;
  const inside = resets.find(({ at }) => at >= from && at < to);
  return inside === undefined ? null : nameOf(inside);
}

/**
 * What the library calls its routine, and so in the language of the moment. One that is gone is known by what it was called,
 * and from before titles were kept by its id alone.
 */
function resetName({ routineId, title }: ResetRecord, { routines }: SessionContext): string {
  return routines.find(({ id }) => id === routineId)?.title ?? title ?? routineId;
}
