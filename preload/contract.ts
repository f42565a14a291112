// The one contract between main, preload and renderer: what windows may ask and what they are told. Types and
// constants only; nothing here runs.
import type { SignAnswers } from '../main/core/check-in.ts';
import type { CorrectedKind, CorrectionProblem } from '../main/core/correct-ledger.ts';
import type { HistoryAsk, HistoryView } from '../main/core/history-view.ts';
import type { ImportPlan, ImportProblem, MergeRule } from '../main/core/import-history.ts';
import type { DayKey, Feel } from '../main/core/session-event.ts';
import type { DeskReadings } from '../main/core/desk-evidence.ts';
import type { NumberSetting, Settings } from '../main/core/settings.ts';
import type { Snapshot } from '../main/core/snapshot-types.ts';
import type { Instant } from '../main/core/time.ts';
import type { TodayView } from '../main/core/today-view.ts';
import type { Movement } from '../routines/movement-schema.ts';
import type { Routine, RoutineTraits } from '../routines/schema.ts';

export type { CheckInRecord, SignAnswer, SignAnswers, SignId } from '../main/core/check-in.ts';
export type { CorrectedKind, CorrectionProblem } from '../main/core/correct-ledger.ts';
export type { Plan } from '../main/core/plan.ts';
export type { ImportPlan, ImportProblem, MergeRule } from '../main/core/import-history.ts';
export type { DayKey, Feel } from '../main/core/session-event.ts';
export type { HistoryRange } from '../main/core/history-range.ts';
export type { HistoryAsk, HistoryPart, HistoryView } from '../main/core/history-view.ts';
export type { LedgerEntry, LedgerEvidence, LedgerKind } from '../main/core/ledger.ts';
export type { DeskReadings, SignalName, SignalReading } from '../main/core/desk-evidence.ts';
export type { NumberSetting, Settings } from '../main/core/settings.ts';
export type { Instant } from '../main/core/time.ts';
export type { StrengthToday } from '../main/core/strength-today.ts';
export type { TodayEntry, TodayReset, TodayView } from '../main/core/today-view.ts';
export type { Movement } from '../routines/movement-schema.ts';
export type { Why } from '../main/core/explain.ts';
export type {
  PoseKey,
  Routine,
  RoutineBreath,
  RoutineMotion,
  RoutinePosition,
  RoutineStep,
  RoutineTraits,
  Side,
} from '../routines/schema.ts';
export type {
  Card,
  ClockReading,
  DayStretch,
  FinishedReset,
  HoldReason,
  Notice,
  Offer,
  Player,
  RoutineReason,
  RoutineSummary,
  SessionStatus,
  Snapshot,
  StageView,
} from '../main/core/snapshot-types.ts';
export type { Weekday } from '../main/core/weekday.ts';

/** Raised whenever a message changes its meaning; a window of another version is refused. */
export const WIRE_VERSION = 1;

/** What a window, the tray or the command line can ask for. */
export type Command =
  /** Start a reset: the one named, or the one on offer. `length: 'micro'` takes the one-minute version. */
  | { readonly kind: 'startReset'; readonly routineId?: string; readonly length?: 'full' | 'micro' }
  /** Whole minutes, 1 to 120. */
  | { readonly kind: 'snooze'; readonly minutes: number }
  | { readonly kind: 'snoozeForCall' }
  | { readonly kind: 'skip' }
  | { readonly kind: 'standUp' }
  | { readonly kind: 'sitDown' }
  /** What a stretch of today really was, `from` before `to`; resets and pauses in it stay what they are. */
  | {
      readonly kind: 'correctLedger';
      readonly from: Instant;
      readonly to: Instant;
      readonly as: CorrectedKind;
    }
  /** Whole minutes, 1 to 10,080 (a week); `untilTomorrow` ends at the next 04:00, `untilResumed` never by itself. */
  | { readonly kind: 'pauseProgram'; readonly for: number | 'untilTomorrow' | 'untilResumed' }
  | { readonly kind: 'resumeProgram' }
  | { readonly kind: 'pauseRoutine' }
  | { readonly kind: 'resumeRoutine' }
  /** Wait at the end of the transition that plays, until `sayReady`. */
  | { readonly kind: 'holdTransition' }
  | { readonly kind: 'sayReady' }
  | { readonly kind: 'stepRoutine'; readonly direction: 'back' | 'forward' }
  | { readonly kind: 'endRoutine' }
  | { readonly kind: 'reportHurt' }
  | { readonly kind: 'closeSafetyCard'; readonly keepNote: boolean }
  | { readonly kind: 'rateFeel'; readonly feel: Feel }
  | { readonly kind: 'closeReset' }
  /** Applied and saved at once, all of them or none; the clock goes on as it was. */
  | { readonly kind: 'changeSettings'; readonly changes: Partial<Settings> }
  /** The weekly check-in: all four signs. Of the week that is asked about, or of this one. */
  | { readonly kind: 'checkIn'; readonly answers: SignAnswers }
  /** Not today. */
  | { readonly kind: 'postponeCheckIn' }
  | { readonly kind: 'dismissNotice'; readonly id: string }
  | { readonly kind: 'showPopup' }
  | { readonly kind: 'hidePopup' }
  /** Move what plays to the large window; with `fullScreen`, to the display without the popup where there is one. */
  | { readonly kind: 'openStage'; readonly fullScreen: boolean }
  /** Back to the popup. */
  | { readonly kind: 'closeStage' }
  /** Open the companion window, or bring it up; at a place of it where one is named. */
  | { readonly kind: 'openCompanion'; readonly place?: CompanionPlace }
  /** Open the welcome, or bring it up; with a step, at that one. */
  | { readonly kind: 'openWelcome'; readonly step?: WelcomeStep }
  /** Ask for routine files and take them in. `notNow` while another import is on screen. */
  | { readonly kind: 'importRoutine' }
  /** Show the folder of a person's own routines in the file manager. */
  | { readonly kind: 'openRoutineFolder' }
  | DataCommand
  | { readonly kind: 'quit' };

/** What a person does with what is kept of them. `notNow` while a dialog of the same kind is still on screen. */
export type DataCommand =
  /** Ask where to, and write everything but today there. Settings go only into JSON. */
  | {
      readonly kind: 'exportData';
      readonly format: 'json' | 'csv';
      readonly withSettings: boolean;
    }
  /** Ask for a file, and say in `DataView` what it would change. */
  | { readonly kind: 'importData' }
  /** Take in what was said. Of days that differ `rule` says which is kept. */
  | {
      readonly kind: 'confirmImport';
      readonly rule: MergeRule;
      readonly withSettings: boolean;
    }
  | { readonly kind: 'cancelImport' }
  /** Everything of the past, today included; it can be undone for a minute. */
  | { readonly kind: 'deleteHistory' }
  | { readonly kind: 'undoDelete' }
  /** Show the folder with all files of Sitbones in the file manager. */
  | { readonly kind: 'openDataFolder' };

export type CommandKind = Command['kind'];

/** The places of the companion window, in the order in which it lists them. */
export type CompanionPlace = 'today' | 'history' | 'library' | 'learn' | 'safety' | 'settings';

/** The step of the welcome that can be asked for: whoever wants a reset before it was read is led there. */
export type WelcomeStep = 'safety';

/** Why a command was not carried out. */
export type Refusal =
  /** The message was not one of the contract's, or came from a foreign frame. `detail` is for the log. */
  | { readonly kind: 'badMessage'; readonly detail: string }
  /** It makes no sense in the present status (rating a reset when none is over). */
  | { readonly kind: 'notNow'; readonly command: CommandKind }
  /** A reset before the safety text was acknowledged: the welcome is open at it. */
  | { readonly kind: 'safetyFirst' }
  | { readonly kind: 'unknownRoutine'; readonly routineId: string }
  /** A stretch that cannot be put right, and why. */
  | { readonly kind: 'badStretch'; readonly problem: CorrectionProblem }
  /** A setting that cannot be had so: which, and a sentence for the person that says what can. */
  | { readonly kind: 'badSetting'; readonly field: string; readonly mend: string };

export type CommandResult =
  { readonly ok: true } | { readonly ok: false; readonly refusal: Refusal };

/** What a window may ask for when it needs it, because it is too large to travel with every snapshot. */
export interface Answers {
  readonly library: LibraryView;
  readonly today: TodayView;
  readonly history: HistoryView;
  readonly data: DataView;
  readonly settings: SettingsGuide;
  readonly desk: DeskReadings;
}

export type QueryKind = keyof Answers;

/** What a question says besides its kind. */
interface QueryDetails {
  readonly history: HistoryAsk;
}

export type Query<Kind extends QueryKind = QueryKind> = {
  readonly [Asked in Kind]: { readonly kind: Asked } & (Asked extends keyof QueryDetails
    ? QueryDetails[Asked]
    : unknown);
}[Kind];

/** What is kept of a person, and what is being done with it. */
export interface DataView {
  /** Absolute. */
  readonly folder: string;
  /** Days that are over and can be read. */
  readonly days: number;
  readonly firstDay: DayKey | null;
  /** What the history weighs on the disk. */
  readonly bytes: number;
  /** A file that was read and waits for a yes or no. */
  readonly import: { readonly fileName: string; readonly plan: ImportPlan } | null;
  /** Until when a deleted history can be had back; null where there is none. */
  readonly undoUntil: Instant | null;
  /** How the last thing went; null before anything was done. */
  readonly told: DataTold | null;
}

/** `fileName` without its folder. */
export type DataTold =
  | { readonly kind: 'exported' | 'notExported'; readonly fileName: string }
  | {
      readonly kind: 'imported';
      readonly days: number;
      readonly checkIns: number;
      readonly settings: number;
    }
  | { readonly kind: 'badFile'; readonly fileName: string; readonly problem: DataFileProblem }
  | {
      readonly kind:
        'notImported' | 'notDeleted' | 'restored' | 'notRestored' | 'gone' | 'noFolder';
    };

/** Why a file cannot be taken in: what is in it, or how it lies there. */
export type DataFileProblem =
  | ImportProblem
  | { readonly kind: 'tooLarge'; readonly bytes: number }
  | { readonly kind: 'notText' }
  /** No plain file, or gone. `reason` is the system's word where it has one. */
  | { readonly kind: 'unreadable'; readonly reason: string };

/** Everything there is to do, with what is wrong with a person's own files. */
export interface LibraryView {
  /** Changes whenever anything else in it does. */
  readonly version: number;
  /** The built-in ones first, each group in its fixed order. */
  readonly routines: readonly LibraryRoutine[];
  readonly movements: readonly Movement[];
  readonly problems: readonly RoutineFileProblem[];
  /** Absolute path of the folder that a person's own routines lie in; empty where there is none. */
  readonly folder: string;
}

export interface LibraryRoutine {
  /** Right side first, every {side} filled in. */
  readonly routine: Routine;
  readonly origin: 'built-in' | 'own';
  /** The file of an own routine, without its folder. */
  readonly fileName: string | null;
  /** The whole length. */
  readonly seconds: number;
  /** What it asks of a person and a place. */
  readonly traits: RoutineTraits;
}

/** What the settings place has to know besides the settings themselves. Never changes while the program runs. */
export interface SettingsGuide {
  readonly defaults: Settings;
  /** Inclusive bounds of every number. */
  readonly bounds: Readonly<Record<NumberSetting, { readonly min: number; readonly max: number }>>;
  /** The most lengths of snooze, fixed times, and ranges of hours a day. */
  readonly most: { readonly snoozes: number; readonly times: number; readonly ranges: number };
  readonly version: string;
  /** Absolute path of the folder that Sitbones’ files lie in. */
  readonly folder: string;
}

/** Why a file in the folder is not in the list, and what to write instead. */
export interface RoutineFileProblem {
  readonly fileName: string;
  /** A path such as `steps[3].seconds`, or `file`. */
  readonly field: string;
  readonly mend: string;
}

/** Every channel there is. */
export const CHANNELS = {
  getSnapshot: 'sitbones:get-snapshot',
  ask: 'sitbones:ask',
  sendCommand: 'sitbones:send-command',
  snapshotChanged: 'sitbones:snapshot-changed',
  placeAsked: 'sitbones:place-asked',
} as const;

/** The key on `window` that holds the bridge. */
export const BRIDGE_KEY = 'sitbones';

/** What the preload gives a window. */
export interface Bridge {
  readonly wireVersion: typeof WIRE_VERSION;
  getSnapshot(): Promise<Snapshot>;
  sendCommand(command: Command): Promise<CommandResult>;
  /** Rejects where main cannot be reached, or refuses to say. */
  ask<Kind extends QueryKind>(query: Query<Kind>): Promise<Answers[Kind]>;
  /** Calls back with every new snapshot; returns the function that ends the subscription. */
  onSnapshot(listener: (snapshot: Snapshot) => void): () => void;
  /** Calls back when the companion window, already open, is asked for at a place. Returns what ends it. */
  onPlaceAsked(listener: (place: CompanionPlace) => void): () => void;
}
