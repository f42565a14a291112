// Everything the core can ask the program to do. Effects are data; main/app/run-effects.ts carries them out.
import type { CheckInRecord } from './check-in.ts';
import type { DayRecord } from './day-record.ts';
import type { Covers } from './firm-mode.ts';

export type SessionEffect =
  /** Show the popup. It takes the keyboard only where the person asked for it, never from what is being typed. */
  | {
      readonly kind: 'showPopup';
      readonly takeFocus: boolean;
      /** Where a firm card comes, if not as any card. */
      readonly covers?: Covers;
    }
  /** The popup has nothing more to say. */
  | { readonly kind: 'closePopup' }
  /** Keep the session on disk: `now` at once, `soon` with the next write (at most one a minute). */
  | { readonly kind: 'saveSession'; readonly urgency: 'now' | 'soon' }
  /** A day is over: keep its record. Idempotent by `record.day`. */
  | { readonly kind: 'archiveDay'; readonly record: DayRecord }
  /** A week was answered for: keep its record. Idempotent by `record.week`. */
  | { readonly kind: 'archiveCheckIn'; readonly record: CheckInRecord };
