// The weekly check-in: four "better" signs, each less, same or more (movement.md 1.4, I01 to I04). No score, no total, and
// never asked twice: it opens at a point of the calendar, waits quietly, and is let go at the next.
import type { DayKey } from './session-event.ts';
import type { SessionState } from './session-state.ts';
import { addDays, mondayOf } from './weekday.ts';

export const SIGNS = ['pinch', 'hips', 'even', 'thoughts'] as const;

/** Less pinch when bending; motion in the hips; more even on the feet; fewer thoughts about the back. */
export type SignId = (typeof SIGNS)[number];

export const SIGN_ANSWERS = ['less', 'same', 'more'] as const;

export type SignAnswer = (typeof SIGN_ANSWERS)[number];

export type SignAnswers = Readonly<Record<SignId, SignAnswer>>;

/** One answered check-in. */
export interface CheckInRecord {
  /** The Monday of the week that was looked at: one record a week. */
  readonly week: DayKey;
  /** When it was answered. */
  readonly day: DayKey;
  readonly answers: SignAnswers;
}

export interface CheckInState {
  /** The day of the newest point of the calendar that was seen; no earlier one counts any more. */
  readonly pointDay: DayKey;
  /** The Monday of the week that is asked about; null while nothing is. */
  readonly openWeek: DayKey | null;
  /** Not shown before this day; null while it was not put off. */
  readonly hiddenUntil: DayKey | null;
  /** How often it was put off for this week. */
  readonly postponed: number;
  /** Newest first, MAX_PAST at most; history keeps them all. */
  readonly past: readonly CheckInRecord[];
}

/** Half a year of weeks. */
export const MAX_PAST = 26;

/** Put off more often than this, it is let go for the week. */
export const MAX_POSTPONED = 2;

/** A session that begins on `day`: what that day has to ask, it asks of others. */
export function startCheckIn(day: DayKey): CheckInState {
  return { pointDay: day, openWeek: null, hiddenUntil: null, postponed: 0, past: [] };
}

/** A point of the calendar passed on `day`. The same again, or an earlier one, changes nothing. */
export function openCheckIn(state: SessionState, day: DayKey): SessionState {
  const { checkIn } = state;
  if (day <= checkIn.pointDay) return state;
  const week = mondayOf(day);
  const isAnswered = checkIn.past.some((record) => record.week === week);
  return withCheckIn(state, {
    ...checkIn,
    pointDay: day,
    openWeek: isAnswered ? null : week,
    hiddenUntil: null,
    postponed: 0,
  });
}

/** Whether the question is to be seen today. */
export function isCheckInDue({ checkIn, tally }: SessionState): boolean {
  if (checkIn.openWeek === null) return false;
  return checkIn.hiddenUntil === null || tally.day >= checkIn.hiddenUntil;
}

/** Until tomorrow; put off a third time, it is let go. */
export function postponeCheckIn(state: SessionState): SessionState {
  const { checkIn, tally } = state;
  const postponed = checkIn.postponed + 1;
  return withCheckIn(state, {
    ...checkIn,
    postponed,
    hiddenUntil: addDays(tally.day, 1),
    openWeek: postponed > MAX_POSTPONED ? null : checkIn.openWeek,
  });
}

/** The record that these answers make now: of the week that is asked about, or of this one. */
export function checkInRecord(
  { checkIn, tally }: SessionState,
  answers: SignAnswers,
): CheckInRecord {
  return { week: checkIn.openWeek ?? mondayOf(tally.day), day: tally.day, answers };
}

/** Answered; an answer of the same week takes the place of the earlier one. */
export function answerCheckIn(state: SessionState, record: CheckInRecord): SessionState {
  const { checkIn } = state;
  return withCheckIn(state, {
    ...checkIn,
    past: joinAnswers([record], checkIn.past),
    openWeek: checkIn.openWeek === record.week ? null : checkIn.openWeek,
  });
}

/** Both, newest first and one a week, MAX_PAST at most. Of two for a week, that of `newer` counts. */
export function joinAnswers(
  newer: readonly CheckInRecord[],
  older: readonly CheckInRecord[],
): readonly CheckInRecord[] {
  const others = older.filter(({ week }) => newer.every((record) => record.week !== week));
  return [...newer, ...others].toSorted((a, b) => (a.week < b.week ? 1 : -1)).slice(0, MAX_PAST);
}

function withCheckIn(state: SessionState, checkIn: CheckInState): SessionState {
  return { ...state, checkIn };
}
