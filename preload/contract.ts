// The one contract between main, preload and renderer: what windows may ask and what they are told. Types and
// constants only; nothing here runs.
import type { Feel } from '../main/core/session-event.ts';
import type { Snapshot } from '../main/core/snapshot-types.ts';

export type { DayKey, Feel } from '../main/core/session-event.ts';
export type {
  PoseKey,
  Routine,
  RoutineBreath,
  RoutineMotion,
  RoutinePosition,
  RoutineStep,
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
} from '../main/core/snapshot-types.ts';

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
  /** Whole minutes, 1 to 10,080 (a week); `untilTomorrow` ends at the next 04:00, `untilResumed` never by itself. */
  | { readonly kind: 'pauseProgram'; readonly for: number | 'untilTomorrow' | 'untilResumed' }
  | { readonly kind: 'resumeProgram' }
  | { readonly kind: 'pauseRoutine' }
  | { readonly kind: 'resumeRoutine' }
  | { readonly kind: 'stepRoutine'; readonly direction: 'back' | 'forward' }
  | { readonly kind: 'endRoutine' }
  | { readonly kind: 'reportHurt' }
  | { readonly kind: 'closeSafetyCard'; readonly keepNote: boolean }
  | { readonly kind: 'rateFeel'; readonly feel: Feel }
  | { readonly kind: 'closeReset' }
  | { readonly kind: 'dismissNotice'; readonly id: string }
  | { readonly kind: 'showPopup' }
  | { readonly kind: 'hidePopup' }
  | { readonly kind: 'quit' };

export type CommandKind = Command['kind'];

/** Why a command was not carried out. */
export type Refusal =
  /** The message was not one of the contract's, or came from a foreign frame. `detail` is for the log. */
  | { readonly kind: 'badMessage'; readonly detail: string }
  /** It makes no sense in the present status (rating a reset when none is over). */
  | { readonly kind: 'notNow'; readonly command: CommandKind }
  | { readonly kind: 'unknownRoutine'; readonly routineId: string };

export type CommandResult =
  { readonly ok: true } | { readonly ok: false; readonly refusal: Refusal };

/** Every channel there is. */
export const CHANNELS = {
  getSnapshot: 'sitbones:get-snapshot',
  sendCommand: 'sitbones:send-command',
  snapshotChanged: 'sitbones:snapshot-changed',
} as const;

/** The key on `window` that holds the bridge. */
export const BRIDGE_KEY = 'sitbones';

/** What the preload gives a window. */
export interface Bridge {
  readonly wireVersion: typeof WIRE_VERSION;
  getSnapshot(): Promise<Snapshot>;
  sendCommand(command: Command): Promise<CommandResult>;
  /** Calls back with every new snapshot; returns the function that ends the subscription. */
  onSnapshot(listener: (snapshot: Snapshot) => void): () => void;
}
