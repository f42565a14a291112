// The state of a session: everything the next step depends on. Plain data that survives a restart as JSON.
import type { Routine } from '../../routines/schema.ts';
import type { CheckInState } from './check-in.ts';
import type { DayTally } from './day-record.ts';
import type { Doses } from './doses.ts';
import type { LedgerEntry, LedgerEvidence } from './ledger.ts';
import type { RecentDay } from './recent-days.ts';
import type { Feel } from './session-event.ts';
import type { Offer, RoutineReason } from './snapshot-types.ts';
import type { Instant } from './time.ts';

/** Raised when stored sessions of an older version can no longer be read as they are. */
export const SESSION_VERSION = 1;

/**
 * The sitting clock, as two numbers and what qualifies them: `sittingMs` stood on it at `presentAt`, the last moment
 * a person was known to be at the desk. Everything since is derived (sitting-clock.ts), so provisional time
 * never has to be taken back.
 */
export interface ClockState {
  readonly sittingMs: number;
  /** Sitting time already answered by "Skip"; a reset is due one interval above it. 0 to `sittingMs`. */
  readonly skippedMs: number;
  readonly presentAt: Instant;
  /** What the presence at `presentAt` rested on. */
  readonly evidence: LedgerEvidence;
  /** Null unless an absence is confirmed; it began at `presentAt`. */
  readonly absence: AbsenceState | null;
  /** `intervalMs` is T as it was when the person stood up: a later change of T must not move the clock. */
  readonly posture:
    | { readonly kind: 'sitting' }
    | {
        readonly kind: 'standing';
        readonly standingMs: number;
        readonly skippedMs: number;
        readonly intervalMs: number;
      };
  /** Why the clock stands still, or null while it runs: a routine (and until the return after it), or a pause. */
  readonly frozen: 'reset' | 'paused' | null;
}

/** A confirmed absence. */
export interface AbsenceState {
  readonly evidence: LedgerEvidence;
  /** B in milliseconds as it was at confirmation: a later change must not move the clock. */
  readonly awayMs: number;
  /**
   * Until when the person may still have been at the desk unseen (the lock, the last sample before a sleep). Input up
   * to here moves the beginning of the absence; only later input ends it.
   */
  readonly seenUntil: Instant;
}

/** What is remembered of the observations. */
export interface DeskState {
  readonly isLocked: boolean;
  /** Age of the last input at the last sample; null when it was unknown. */
  readonly inputAgeMs: number | null;
  /** When the last sample was taken. */
  readonly sampledAt: Instant;
  /** Since when every sample said exactly 0; null when the last one did not. */
  readonly zeroSinceAt: Instant | null;
  /** The last return from an empty desk, a lock or an absence. */
  readonly backAt: Instant;
  /** The last unlock; for a few seconds after it, it is an opening. */
  readonly unlockedAt: Instant | null;
  /** When the machine last woke: an input age that points before it is left over from before the sleep. */
  readonly awakeAt: Instant | null;
  readonly isOnBattery: boolean;
  /** Holds by signal: since when each is on, or until when it was. */
  readonly signals: Readonly<Record<SignalHold, SignalState>>;
}

/** The holds that come from a signal of the machine. */
export type SignalHold = 'call' | 'fullScreen' | 'doNotDisturb';

/** One signal over time. `lastedMs` is how long it had been on when it ended, at `endedAt`. */
export type SignalState =
  | { readonly kind: 'off' }
  | { readonly kind: 'on'; readonly since: Instant }
  | { readonly kind: 'ended'; readonly endedAt: Instant; readonly lastedMs: number };

/** The life of a prompt. */
export type PromptState =
  | { readonly kind: 'counting' }
  /** Waiting for an opening; the wait is bounded from `waitFrom`, which moves on while it is held. */
  | {
      readonly kind: 'due';
      readonly since: Instant;
      readonly waitFrom: Instant;
      readonly wasHeld: boolean;
      /** When its card was shown, where a hold has taken that back since: shown again it is the same card. */
      readonly takenBackAt: Instant | null;
    }
  | { readonly kind: 'snoozed'; readonly since: Instant; readonly until: Instant | 'afterCall' }
  | {
      readonly kind: 'card';
      readonly since: Instant;
      readonly shownAt: Instant;
      readonly offer: Offer;
      readonly routineId: string;
      readonly microId: string;
      readonly reason: RoutineReason;
      /** Whether it says the person's plan back (quote-plan.ts). */
      readonly quotesPlan: boolean;
    }
  | PlayingState
  /** Over; the clock is frozen until `returnedAt` is known. */
  | {
      readonly kind: 'done';
      readonly routineId: string;
      readonly endedAt: Instant;
      readonly doneMs: number;
      readonly isFinished: boolean;
      readonly feel: Feel | null;
      readonly returnedAt: Instant | null;
      /** Whether the after-reset tap is still on screen. */
      readonly isAsking: boolean;
    }
  /** "Something hurts" was pressed at `stoppedAt`; the clock runs again, the safety card is on screen. */
  | {
      readonly kind: 'hurt';
      readonly routineId: string;
      readonly routineTitle: string;
      readonly startedAt: Instant;
      readonly stoppedAt: Instant;
      readonly doneMs: number;
      readonly doses: Doses;
    };

/** A routine being played. Position and time done are as of `anchorAt`. */
export interface PlayingState {
  readonly kind: 'playing';
  readonly routine: Routine;
  readonly startedAt: Instant;
  readonly anchorAt: Instant;
  readonly positionMs: number;
  readonly doneMs: number;
  /** Of `doneMs`, how much fell on each step; a step played twice has both. Empty before anything was settled. */
  readonly playedMs: readonly number[];
  readonly isPaused: boolean;
  /** Where in the routine it stands still until the person is ready (ready-hold.ts); null where it runs on. */
  readonly waitsAtMs: number | null;
}

/** The person's hours as the calendar last told of them. */
export interface HoursState {
  readonly isOff: boolean;
  readonly since: Instant;
  /** When that changes; null where it never does. */
  readonly until: Instant | null;
  /** The person said that they work all the same. */
  readonly isIgnored: boolean;
}

/** The fixed times for a reset: the last one that passed, and since when one of them is due. */
export interface FixedTimeState {
  readonly passedAt: Instant;
  readonly dueSince: Instant | null;
}

export interface SessionState {
  readonly version: typeof SESSION_VERSION;
  /** The time of the newest event. */
  readonly at: Instant;
  /** Whether the program was quit in good order after `at`, rather than killed. */
  readonly isStopped: boolean;
  /** How soon after `at` the next sample was asked for; a much longer gap means the machine slept. */
  readonly expectedGapMs: number;
  readonly clock: ClockState;
  readonly desk: DeskState;
  readonly pause: { readonly since: Instant; readonly until: Instant | null } | null;
  readonly hours: HoursState;
  readonly fixedTime: FixedTimeState;
  readonly prompt: PromptState;
  /** Snoozes since the prompt became due. */
  readonly snoozes: number;
  /** When the cards of the last hour were shown. */
  readonly cardsShownAt: readonly Instant[];
  /** No card before this; set when one went unanswered. */
  readonly quietUntil: Instant | null;
  /** When a card last said the plan back, and how many cards have come since; null before the first. */
  readonly planQuote: { readonly at: Instant; readonly cardsSince: number } | null;
  /** How many sessions each routine has had, to mirror every other one. */
  readonly sessions: Readonly<Record<string, number>>;
  readonly tally: DayTally;
  /** The days before it, fourteen at most, oldest first. */
  readonly recent: readonly RecentDay[];
  readonly checkIn: CheckInState;
  /** When the day of `tally` and `ledger` began for this session; nothing earlier goes into its ledger. */
  readonly dayStartedAt: Instant;
  readonly ledger: readonly LedgerEntry[];
}
