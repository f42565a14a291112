// What a week looks like from outside: seven days in two tracks, today's strength plan, and the check-in with its four
// "better" signs. Types only; they are filled in from the session and its history.
import type { DayKey } from './session-event.ts';

/** The four "better" signs (movement.md 1.4, I01 to I04). */
export type SignId = 'pinch' | 'hips' | 'even' | 'thoughts';

export type SignAnswer = 'less' | 'same' | 'more';

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
    /** Sets done, of bridges and planks together. */
    readonly sets: number;
    readonly isPlanned: boolean;
  };
}

export interface CheckInRecord {
  readonly day: DayKey;
  readonly answers: Readonly<Record<SignId, SignAnswer>>;
}

export interface WeekView {
  /** Seven days, Monday first. */
  readonly days: readonly WeekDay[];
  /** Today's strength: the routines to do, in order, and how many of them are done; null on other days. */
  readonly strengthToday: {
    readonly routineIds: readonly string[];
    readonly done: number;
  } | null;
  readonly checkIn: {
    /** Whether this week's question is open. */
    readonly isDue: boolean;
    /** Newest first. */
    readonly past: readonly CheckInRecord[];
  };
}
