// Everything that can happen to a session. Each event carries its own time; the core never asks for it.
import type { Routine } from '../../routines/schema.ts';
import type { Remembered } from './forget-history.ts';
import type { Correction } from './correct-ledger.ts';
import type { SignAnswers } from './check-in.ts';
import type { DeskEvidence } from './desk-evidence.ts';
import type { Instant } from './time.ts';

/** How a reset felt, said with one optional tap afterwards. */
export type Feel = 'looser' | 'same' | 'worse';

/** A local date, `2026-11-22`; days begin at 04:00. */
export type DayKey = string;

/** What the machine did. */
export type DeskEvent =
  | { readonly kind: 'programStarted'; readonly at: Instant; readonly day: DayKey }
  | { readonly kind: 'programStopped'; readonly at: Instant }
  | { readonly kind: 'deskSampled'; readonly at: Instant; readonly evidence: DeskEvidence }
  | { readonly kind: 'screenLocked'; readonly at: Instant }
  | { readonly kind: 'screenUnlocked'; readonly at: Instant }
  | { readonly kind: 'machineSuspended'; readonly at: Instant }
  | { readonly kind: 'machineResumed'; readonly at: Instant }
  | { readonly kind: 'dayStarted'; readonly at: Instant; readonly day: DayKey }
  | { readonly kind: 'settingsChanged'; readonly at: Instant }
  /** Working hours began or ended, or will at another time than was said before. */
  | {
      readonly kind: 'hoursReached';
      readonly at: Instant;
      readonly isOff: boolean;
      readonly until: Instant | null;
    }
  /** One of the fixed times for a reset passed, at `point`. */
  | { readonly kind: 'fixedTimeReached'; readonly at: Instant; readonly point: Instant }
  /** The point of the weekly check-in passed on `day`. The same again changes nothing. */
  | { readonly kind: 'checkInPointPassed'; readonly at: Instant; readonly day: DayKey };

/** What the person said, in a window, in the tray or on the command line. */
export type PersonEvent =
  | { readonly kind: 'resetStarted'; readonly at: Instant; readonly routine: Routine }
  | { readonly kind: 'promptSnoozed'; readonly at: Instant; readonly forMs: number }
  | { readonly kind: 'promptSnoozedForCall'; readonly at: Instant }
  | { readonly kind: 'promptSkipped'; readonly at: Instant }
  /** The card was closed without an answer: it folds, as it does by itself after a while. */
  | { readonly kind: 'cardClosed'; readonly at: Instant }
  | { readonly kind: 'stoodUp'; readonly at: Instant }
  | { readonly kind: 'satDown'; readonly at: Instant }
  /** `until: null` pauses until the person resumes. */
  | { readonly kind: 'programPaused'; readonly at: Instant; readonly until: Instant | null }
  | { readonly kind: 'programResumed'; readonly at: Instant }
  | { readonly kind: 'routinePaused'; readonly at: Instant }
  | { readonly kind: 'routineResumed'; readonly at: Instant }
  /** The transition that plays will wait at its end until the person is ready. */
  | { readonly kind: 'transitionHeld'; readonly at: Instant }
  | { readonly kind: 'readySaid'; readonly at: Instant }
  /** One step back (to the start of this step, or of the one before within its first two seconds) or forward. */
  | {
      readonly kind: 'routineStepped';
      readonly at: Instant;
      readonly direction: 'back' | 'forward';
    }
  | { readonly kind: 'routineEnded'; readonly at: Instant }
  | { readonly kind: 'somethingHurt'; readonly at: Instant }
  /** The safety card was closed; `keepNote` logs the reset, which otherwise leaves no trace. */
  | { readonly kind: 'safetyCardClosed'; readonly at: Instant; readonly keepNote: boolean }
  | { readonly kind: 'feelRated'; readonly at: Instant; readonly feel: Feel }
  | { readonly kind: 'resetClosed'; readonly at: Instant }
  /** What a stretch of today really was. */
  | { readonly kind: 'ledgerCorrected'; readonly at: Instant; readonly correction: Correction }
  | {
      readonly kind: 'checkInAnswered';
      readonly at: Instant;
      readonly answers: SignAnswers;
    }
  | { readonly kind: 'checkInPostponed'; readonly at: Instant }
  /** The history was deleted, and with it what the session remembers of the past. */
  | { readonly kind: 'historyForgotten'; readonly at: Instant }
  /** They thought better of it. */
  | { readonly kind: 'historyRecalled'; readonly at: Instant; readonly before: Remembered };

export type SessionEvent = DeskEvent | PersonEvent;
