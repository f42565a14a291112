// Whether a day is a strength day, and what is left of it (movement.md 4.5: three sets, three days a week, a rest day
// between). A day on which nothing was done moves to the next where that leaves the rest day; else it is let go. Nothing
// is ever made up twice, and nothing is called missed.
import { setsIn, sumDoses } from './doses.ts';
import type { DayKey } from './session-event.ts';
import type { SessionState } from './session-state.ts';
import type { Settings } from './settings.ts';
import { addDays, weekdayOf, type Weekday } from './weekday.ts';

/** Sets on a strength day (movement.md 1.3, F05). */
export const STRENGTH_SETS = 3;

export interface StrengthPlan {
  /** The day it was planned for: today, or yesterday where it moved. */
  readonly weekday: Weekday;
  readonly isMoved: boolean;
  /** Sets done today, 0 to STRENGTH_SETS. */
  readonly done: number;
}

type Days = Pick<SessionState, 'tally' | 'recent'>;

/** The plan of today; null where it is no strength day. */
export function strengthPlan(days: Days, settings: Settings): StrengthPlan | null {
  return planOf(days.tally.day, days, settings);
}

/** The plan of `day`, which must not lie before the recent days. A day to come counts as one on which all went as planned. */
export function planOf(day: DayKey, days: Days, settings: Settings): StrengthPlan | null {
  const done = Math.min(STRENGTH_SETS, setsOn(day, days));
  const weekday = weekdayOf(day);
  if (settings.strengthDays.includes(weekday)) return { weekday, isMoved: false, done };
  const before = addDays(day, -1);
  const hasRestAfter = !settings.strengthDays.includes(weekdayOf(addDays(day, 1)));
  const wasMissed =
    before < days.tally.day &&
    // On the first day nothing can have been missed.
    days.recent.length > 0 &&
    settings.strengthDays.includes(weekdayOf(before)) &&
    setsOn(before, days) === 0;
  return wasMissed && hasRestAfter ? { weekday: weekdayOf(before), isMoved: true, done } : null;
}

/** Sets of strength done on a day. */
export function setsOn(day: DayKey, { tally, recent }: Days): number {
  const resets =
    day === tally.day ? tally.resets : (recent.find((one) => one.day === day)?.resets ?? []);
  return setsIn(sumDoses(resets));
}
