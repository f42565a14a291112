// What a week, a month or a quarter looked like: its days in numbers, or the weeks of a quarter, and the weekly answers.
// Computed from the records of days that are over and the session of today.
import { isCheckInDue, type CheckInRecord } from './check-in.ts';
import { closeDay, type DayRecord } from './day-record.ts';
import { setsIn, sumDoses } from './doses.ts';
import { daysIn, partsOf, spanOf, type DaySpan, type HistoryRange } from './history-range.ts';
import { addStretch } from './presence.ts';
import { RECENT_DAYS } from './recent-days.ts';
import { MICRO_MS } from './routine-credit.ts';
import type { SessionReading } from './session-context.ts';
import type { DayKey } from './session-event.ts';
import type { SessionState } from './session-state.ts';
import { planOf } from './strength-plan.ts';
import type { Instant } from './time.ts';
import { addDays } from './weekday.ts';

/** Which stretch is asked for: `offset` of them before the one of today. */
export interface HistoryAsk {
  readonly range: HistoryRange;
  /** A whole number from 0 (the one of today) to MAX_HISTORY_OFFSET. */
  readonly offset: number;
}

/** What is kept of days that are over. */
export interface KeptHistory {
  readonly days: readonly DayRecord[];
  readonly checkIns: readonly CheckInRecord[];
}

/** A day, or a week of a quarter as far as it lies in it. */
export interface HistoryPart extends DaySpan {
  /** Today lies in it. */
  readonly isCurrent: boolean;
  readonly isFuture: boolean;
  /** How many of its days have a record. */
  readonly recordedDays: number;
  /** Of a day on record, on average; so are the next two. */
  readonly sittingMs: number;
  readonly standingMs: number;
  readonly awayMs: number;
  readonly longestSitMs: number;
  /** Resets of at least a minute. */
  readonly resets: number;
  readonly hinges: number;
  readonly openerSecondsRight: number;
  readonly openerSecondsLeft: number;
  /** Sets of strength, of bridges and of their stand-in at the desk. */
  readonly sets: number;
  /** Strength is or was planned, as far as the session reaches back; never for a week. */
  readonly isPlanned: boolean;
}

export interface HistoryView extends HistoryAsk, DaySpan {
  /** In order, without gaps. */
  readonly parts: readonly HistoryPart[];
  /** All of it together. */
  readonly whole: HistoryPart;
  /** Whether there is anything on record before it. */
  readonly hasEarlier: boolean;
  readonly checkIn: {
    /** Whether this week's question is open. */
    readonly isDue: boolean;
    /** Of weeks that touch the stretch, or of the weeks up to the one that is asked for. Newest first. */
    readonly answers: readonly CheckInRecord[];
  };
}

/** So many weeks before the one that is asked for say how its answers compare. */
const WEEKS_BEFORE = 7;

/** The stretch that is asked for, as of `at`. A record of a day that has not been yet is left out, and kept. */
export function readHistory(
  kept: KeptHistory,
  session: SessionReading,
  { range, offset }: HistoryAsk,
): HistoryView {
  const { state, context } = session;
  const today = state.tally.day;
  const span = spanOf(today, range, offset);
  const days = new Map(kept.days.filter(({ day }) => day < today).map((day) => [day.day, day]));
  const hasEarlier = [...days.keys()].some((day) => day < span.from);
  const soFar = readDayOf(state, session.at);
  // A day that has only just begun would pull every average down.
  if (soFar.ledger.length > 0 || soFar.resets.length > 0) days.set(today, soFar);
  const isPlanned = (day: DayKey) =>
    day > addDays(today, -RECENT_DAYS) && planOf(day, state, context.settings) !== null;
  const readPart = (part: DaySpan): HistoryPart => ({
    ...sumUp(part, days),
    isCurrent: part.from <= today && today <= part.to,
    isFuture: part.from > today,
    isPlanned: range !== 'quarter' && isPlanned(part.from),
  });
  return {
    range,
    offset,
    ...span,
    parts: partsOf(span, range).map(readPart),
    whole: { ...readPart(span), isPlanned: false },
    hasEarlier,
    checkIn: {
      isDue: isCheckInDue(state),
      answers: answersIn(range === 'week' ? weeksUpTo(span) : span, kept.checkIns, state),
    },
  };
}

/** Today so far, as if it were over. */
function readDayOf(state: SessionState, at: Instant): DayRecord {
  return closeDay(state.tally, addStretch(state, at, state.clock.evidence));
}

function sumUp(
  part: DaySpan,
  days: ReadonlyMap<DayKey, DayRecord>,
): Omit<HistoryPart, 'isCurrent' | 'isFuture' | 'isPlanned'> {
  const records = daysIn(part).flatMap((day) => days.get(day) ?? []);
  const meanOf = (read: (record: DayRecord) => number) =>
    records.length === 0 ? 0 : records.reduce((sum, day) => sum + read(day), 0) / records.length;
  const doses = sumDoses(records);
  const { hinges, openerSecondsRight, openerSecondsLeft } = doses;
  return {
    from: part.from,
    to: part.to,
    recordedDays: records.length,
    sittingMs: meanOf(({ sittingMs }) => sittingMs),
    standingMs: meanOf(({ standingMs }) => standingMs),
    awayMs: meanOf(({ awayMs }) => awayMs),
    longestSitMs: Math.max(0, ...records.map(({ longestSitMs }) => longestSitMs)),
    resets: records.flatMap(({ resets }) => resets).filter(({ doneMs }) => doneMs >= MICRO_MS)
      .length,
    hinges,
    openerSecondsRight,
    openerSecondsLeft,
    sets: setsIn(doses),
  };
}

/** One answer by itself says little. */
function weeksUpTo({ from, to }: DaySpan): DaySpan {
  return { from: addDays(from, -7 * WEEKS_BEFORE), to };
}

/** The session's answers are the newer ones; history keeps those that it has let go. */
function answersIn(
  { from, to }: DaySpan,
  kept: readonly CheckInRecord[],
  { checkIn }: SessionState,
): readonly CheckInRecord[] {
  const byWeek = new Map([...kept, ...checkIn.past].map((record) => [record.week, record]));
  return [...byWeek.values()]
    .filter(({ week }) => week <= to && addDays(week, 6) >= from)
    .toSorted((a, b) => (a.week < b.week ? 1 : -1));
}
