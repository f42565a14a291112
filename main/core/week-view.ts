// What a week looks like from outside: seven days in two tracks, today's strength plan, and the check-in with its four
// "better" signs. Computed from the session alone.
import { findCandidates } from './candidates.ts';
import { isCheckInDue, type CheckInRecord } from './check-in.ts';
import type { ResetRecord } from './day-record.ts';
import { setsIn, sumDoses } from './doses.ts';
import { MICRO_MS } from './routine-credit.ts';
import type { SessionContext } from './session-context.ts';
import type { DayKey } from './session-event.ts';
import type { SessionState } from './session-state.ts';
import { strengthPool } from './strength-pool.ts';
import { planOf, STRENGTH_SETS, strengthPlan } from './strength-plan.ts';
import { addDays, mondayOf } from './weekday.ts';

export interface WeekDay {
  readonly key: DayKey;
  readonly isToday: boolean;
  readonly isFuture: boolean;
  readonly move: {
    /** Resets of at least a minute. */
    readonly resets: number;
    readonly hinges: number;
    readonly openerSecondsRight: number;
    readonly openerSecondsLeft: number;
  };
  readonly strengthen: {
    /** Sets done, of bridges and of their stand-in at the desk. */
    readonly sets: number;
    readonly isPlanned: boolean;
  };
}

export interface WeekView {
  /** Seven days, Monday first. */
  readonly days: readonly WeekDay[];
  /** Today's strength: the routines to do, in order, and how many of them are done; null on other days. */
  readonly strengthToday: {
    readonly routineIds: readonly string[];
    readonly done: number;
    /** The day before was the planned one. */
    readonly isMoved: boolean;
  } | null;
  readonly checkIn: {
    /** Whether this week's question is open. */
    readonly isDue: boolean;
    /** Newest first. */
    readonly past: readonly CheckInRecord[];
  };
}

/** The week that the day of the session lies in. */
export function readWeek(state: SessionState, context: SessionContext): WeekView {
  const monday = mondayOf(state.tally.day);
  return {
    days: [0, 1, 2, 3, 4, 5, 6].map((days) => readDay(addDays(monday, days), state, context)),
    strengthToday: readStrength(state, context),
    checkIn: { isDue: isCheckInDue(state), past: state.checkIn.past },
  };
}

function readDay(key: DayKey, state: SessionState, { settings }: SessionContext): WeekDay {
  const resets = resetsOn(key, state);
  const doses = sumDoses(resets);
  const { hinges, openerSecondsRight, openerSecondsLeft } = doses;
  return {
    key,
    isToday: key === state.tally.day,
    isFuture: key > state.tally.day,
    move: {
      resets: resets.filter(({ doneMs }) => doneMs >= MICRO_MS).length,
      hinges,
      openerSecondsRight,
      openerSecondsLeft,
    },
    strengthen: { sets: setsIn(doses), isPlanned: planOf(key, state, settings) !== null },
  };
}

function resetsOn(key: DayKey, { tally, recent }: SessionState): readonly ResetRecord[] {
  if (key === tally.day) return tally.resets;
  return recent.find(({ day }) => day === key)?.resets ?? [];
}

/** What was done by another routine than the one proposed now counts all the same. */
function readStrength(state: SessionState, context: SessionContext): WeekView['strengthToday'] {
  const plan = strengthPlan(state, context.settings);
  if (plan === null) return null;
  const { pool, isSession } = strengthPool(findCandidates(state, context), plan, context.settings);
  const id = pool[0]?.routine.id;
  if (id === undefined) return null;
  const { isMoved, done } = plan;
  if (isSession) return { routineIds: [id], done: done < STRENGTH_SETS ? 0 : 1, isMoved };
  return { routineIds: Array<string>(STRENGTH_SETS).fill(id), done, isMoved };
}
