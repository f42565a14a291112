// What windows, the tray and the command line may know of a session: facts and decisions already made, so that
// nobody outside the core has to repeat a rule.
import type { PoseKey, Routine, RoutinePosition } from '../../routines/schema.ts';
import type { IdleSourceName } from './desk-evidence.ts';
import type { Why } from './explain.ts';
import type { Plan } from './plan.ts';
import type { DayKey, Feel } from './session-event.ts';
import type { Settings } from './settings.ts';
import type { Instant } from './time.ts';
import type { Weekday } from './weekday.ts';

/** Why a due prompt is kept back. `quiet`: the last card went unanswered; `cap`: three cards within the hour. */
export type HoldReason =
  'paused' | 'offHours' | 'emptyDesk' | 'call' | 'fullScreen' | 'doNotDisturb' | 'quiet' | 'cap';

/** The steps of the ladder: smaller after every snooze, never louder. `change`: standing long enough. */
export type Offer = 'full' | 'short' | 'standOnly' | 'change';

/** Why this routine: one line on the card. */
export type RoutineReason =
  | {
      readonly kind:
        | 'pinned'
        | 'favourite'
        | 'openerNotYetToday'
        | 'feltLooser'
        | 'notForAWhile'
        | 'lastWasOther'
        | 'onlyFitting'
        | 'freshStart'
        | 'shortOne'
        | 'standingLong';
    }
  /** `calls` of today, the one that is on included: 1 or more. */
  | { readonly kind: 'onCall'; readonly calls: number }
  /** Seconds held on each side so far, and wanted. */
  | { readonly kind: 'openerMoreToday'; readonly held: number; readonly wanted: number }
  /** `hinges` so far today, fewer than five. */
  | { readonly kind: 'hingesNotYetToday'; readonly hinges: number }
  /** So many bends today that this routine walks where it would bend. */
  | { readonly kind: 'hingesDone'; readonly hinges: number }
  /** Set `slice` of `of`; at the desk it is the stand-in. `moved`: the day before was the planned one. */
  | {
      readonly kind: 'strengthSlice';
      readonly weekday: Weekday;
      readonly moved: 'yes' | 'no';
      readonly slice: number;
      readonly of: number;
      readonly place: 'floor' | 'desk';
    }
  | {
      readonly kind: 'strengthSession';
      readonly weekday: Weekday;
      readonly moved: 'yes' | 'no';
    };

/** A routine in brief. */
export interface RoutineSummary {
  readonly id: string;
  readonly title: string;
  readonly summary: string;
  readonly seconds: number;
  readonly kind: 'routine' | 'micro';
  readonly position: RoutinePosition;
  /** The pose to draw for it at rest: the last one of its longest step that is not a transition. */
  readonly pose: PoseKey;
  /** A BCP 47 tag, where its words are in another language than the program's. */
  readonly language?: string;
}

/** What the session is doing, the one thing that decides what a window shows. */
export type SessionStatus =
  /** The clock runs; nothing is due. */
  | { readonly kind: 'counting' }
  /** A reset is due and waits for an opening. */
  | { readonly kind: 'due'; readonly since: Instant }
  /** A reset is due and kept back; the first reason is the one to name. */
  | {
      readonly kind: 'held';
      readonly since: Instant;
      readonly reasons: readonly [HoldReason, ...HoldReason[]];
    }
  | { readonly kind: 'snoozed'; readonly until: Instant | 'afterCall' }
  | { readonly kind: 'card'; readonly card: Card }
  | { readonly kind: 'playing'; readonly player: Player }
  /** A reset is over; the clock starts again when the person is back. */
  | { readonly kind: 'done'; readonly reset: FinishedReset }
  /** "Something hurts" was pressed: the safety card. */
  | { readonly kind: 'hurt'; readonly routineTitle: string }
  | { readonly kind: 'paused'; readonly until: Instant | null }
  /** Outside the person's hours. */
  | { readonly kind: 'offHours'; readonly until: Instant | null }
  | { readonly kind: 'away'; readonly since: Instant };

/** The prompt card. Buttons are shown in the order of design.md, section 4.4, whatever the offer. */
export interface Card {
  readonly offer: Offer;
  readonly shownAt: Instant;
  /** When it folds into the tray by itself; null where it stays until it is answered. */
  readonly foldsAt: Instant | null;
  readonly routine: RoutineSummary;
  readonly reason: RoutineReason;
  readonly micro: RoutineSummary;
  /** The person's own plan, where the card says it back in place of the reason. */
  readonly plan: Plan | null;
  /** Snooze lengths to offer, in minutes, first the button; empty when no snooze is left. */
  readonly snoozeMinutes: readonly number[];
  readonly canSnoozeForCall: boolean;
}

/** The routine being played. */
export interface Player {
  /** Already mirrored where this session is a mirrored one. */
  readonly routine: Routine;
  readonly isPaused: boolean;
  /** Milliseconds into the routine at the snapshot's `at`; it goes on from there unless paused. */
  readonly positionMs: number;
  /** Where it stands still until the person says that they are ready; null where it runs on. */
  readonly waitsAtMs: number | null;
  /** The line of care, in the first session of a routine that has one; else null. */
  readonly care: string | null;
}

/** Where a routine can be shown large, and whether it is. */
export interface StageView {
  readonly isOpen: boolean;
  readonly isFullScreen: boolean;
  /** Whether there is another display than the popup's. */
  readonly hasOtherDisplay: boolean;
}

export interface FinishedReset {
  readonly routine: RoutineSummary;
  readonly endedAt: Instant;
  readonly doneMs: number;
  readonly isFinished: boolean;
  readonly feel: Feel | null;
  /** What the clock stands at now, in milliseconds: honest words about a seated reset need it. */
  readonly clockMs: number;
  readonly isSeated: boolean;
}

/** The sitting clock, to be drawn between snapshots without asking again. */
export interface ClockReading {
  /** Milliseconds of sitting at the snapshot's `at`. */
  readonly sittingMs: number;
  /** Milliseconds the clock gains per millisecond: 1 sitting, 0 standing still, negative while standing. */
  readonly rate: number;
  readonly intervalMs: number;
  /** When the next reset will be due if nothing changes; null while the clock does not run. */
  readonly dueAt: Instant | null;
  readonly posture: 'sitting' | 'standing';
  /** Milliseconds of standing; 0 while sitting. */
  readonly standingMs: number;
}

/** A stretch of today for the thin line under the clock. */
export interface DayStretch {
  readonly from: Instant;
  readonly to: Instant;
  readonly kind: 'sitting' | 'standing' | 'away' | 'reset' | 'paused';
}

/** Something a person should be told once, until dismissed. */
export interface Notice {
  /** Stable while the notice stands; dismissing names it. */
  readonly id: string;
  readonly kind:
    | 'settingsSetAside'
    | 'sessionSetAside'
    | 'historySetAside'
    | 'settingsProblem'
    | 'historyProblem'
    | 'cannotSave'
    | 'routineProblem'
    | 'inputUnknown'
    | 'shortcutRefused'
    | 'noTray';
  /** Where: a file name, a field, or the like; shown as it is. */
  readonly detail: string;
}

/** Everything a window may know. */
export interface Snapshot {
  /** Goes up whenever what is kept of the person changes, or what is done with it: the data is to be asked for again. */
  readonly dataVersion: number;
  readonly at: Instant;
  /** 1, except in a development run whose time is scaled: app milliseconds per real millisecond. */
  readonly timeScale: number;
  readonly status: SessionStatus;
  readonly clock: ClockReading;
  /** What the clock counts now and why, and why something is shown or nothing. */
  readonly why: readonly Why[];
  /** How input is measured; null while a way is looked for. */
  readonly inputSource: IdleSourceName | null;
  /** Whether input can be measured; when not, only lock and suspend are seen, and the person is told. */
  readonly isInputBelieved: boolean;
  /** What the next card would offer. */
  readonly next: { readonly routine: RoutineSummary; readonly reason: RoutineReason };
  /** `resets` counts those of at least a minute: less gives no credit either. */
  readonly day: {
    readonly key: DayKey;
    readonly stretches: readonly DayStretch[];
    readonly resets: number;
  };
  readonly library: readonly RoutineSummary[];
  /** Changes with the library: whoever has asked for all of it should ask again. */
  readonly libraryVersion: number;
  /** Snooze lengths to offer now, in minutes; empty when nothing waits or plays, or no snooze is left. */
  readonly snoozeMinutes: readonly number[];
  /** Whether "after this call" can be had now, card or no card: a call is on, and something can be snoozed. */
  readonly canSnoozeForCall: boolean;
  readonly settings: Settings;
  /** What the program speaks, a BCP 47 tag: words, numbers, times and dates. */
  readonly locale: string;
  /** Whether the weekly check-in is to be asked for: in a line, never as a card. */
  readonly isCheckInDue: boolean;
  readonly notices: readonly Notice[];
  readonly stage: StageView;
}
