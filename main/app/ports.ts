// What the program needs from the outside world. Adapters implement these; tests use hand-written fakes.
import type { CompanionPlace, WelcomeStep } from '../../preload/contract.ts';
import type { Routine } from '../../routines/schema.ts';
import type { DeskEvidence, DeskReadings, IdleSourceName } from '../core/desk-evidence.ts';
import type { Covers } from '../core/firm-mode.ts';
import type { DeskWish } from '../core/desk-wish.ts';
import type { SessionContext } from '../core/session-context.ts';
import type { SessionState } from '../core/session-state.ts';
import type { DayKey } from '../core/session-event.ts';
import type { Settings } from '../core/settings.ts';
import type { Notice, Snapshot, StageView } from '../core/snapshot-types.ts';
import type { Instant } from '../core/time.ts';
import type { LocalMoment, LocalPoint } from '../core/work-hours.ts';
import type { TrayModel } from './tray-model.ts';

/** Time. The only place in the program that reads a clock. */
export interface ClockPort {
  now(): Instant;
  /** App milliseconds per real millisecond; 1 in every packaged build. */
  readonly timeScale: number;
  /** Calls back once, `ms` app milliseconds from now (at least 0). Returns what cancels it. */
  schedule(ms: number, callback: () => void): () => void;
}

/** Local calendar facts, which need a time zone. Days begin at 04:00. */
export interface CalendarPort {
  dayOf(at: Instant): DayKey;
  /** The first instant of the day after the one `at` lies in. */
  nextDayStart(at: Instant): Instant;
  /** The day of the newest point for the weekly check-in that lies at or before `at`. */
  lastCheckInDay(at: Instant): DayKey;
  /** Calls back at every point for the weekly check-in until stopped; re-armed as the day start is. */
  onCheckIn(listener: () => void): () => void;
  /** What the clock on the wall shows at `at`, in the time zone of the machine. */
  localMoment(at: Instant): LocalMoment;
  /** The instant of a local point counted from the day of `at`. One that a change of clocks skips is moved on by it. */
  instantOf(at: Instant, point: LocalPoint): Instant;
  /** Calls back once at `at` (or at once where that has passed), instead of what was asked for before; null: never. */
  wakeAt(at: Instant | null, listener: () => void): void;
  /** Calls back at every day start until stopped; re-armed by `rearm` after sleep or a time-zone change. */
  onDayStart(listener: () => void): () => void;
  rearm(): void;
}

/** What the machine shows of the person. */
export interface DeskPort {
  /** Looks, and calls back once with what it saw: at once or within four seconds, whatever the machine does. */
  look(wish: DeskWish, seen: (evidence: DeskEvidence) => void): void;
  /** How input is measured at the moment; null while a way is looked for. */
  source(): IdleSourceName | null;
  /** Everything that can be seen right now, for a person who wants to know; settles within five seconds, never rejects. */
  readings(): Promise<DeskReadings>;
  /** Lock, unlock, suspend and resume, as they happen, where the system reports them. Returns the unsubscribe. */
  onEvent(
    listener: (
      kind: 'screenLocked' | 'screenUnlocked' | 'machineSuspended' | 'machineResumed',
    ) => void,
  ): () => void;
}

/** How it is to be shown. `covers`: a firm card, over these displays where that can be had. */
export interface PopupWish {
  readonly takeFocus: boolean;
  readonly covers?: Covers;
}

/** The popup window: made when needed, destroyed at rest. */
export interface PopupPort {
  /** Opens it, or brings it up; `takeFocus` only when the person asked for it. */
  show(options: PopupWish): void;
  /** Closes and destroys it. Harmless when there is none. */
  close(): void;
  isOpen(): boolean;
  /** It went without having been asked to. Returns the unsubscribe. */
  onClosed(listener: (how: ClosedHow) => void): () => void;
}

/** The person closed it or clicked elsewhere; or its page could not be loaded, or died. */
export type ClosedHow = 'byHand' | 'broken';

/** The companion window: one at a time, destroyed when closed. */
export interface CompanionPort {
  /** Opens it, or brings it up with the keyboard; null leaves it at the place where it is. */
  open(place: CompanionPlace | null): void;
}

/** The welcome: a small window of its own, one at a time, destroyed when closed. */
export interface WelcomePort {
  /** Opens it, or brings it up with the keyboard; null leaves it at the step where it is. */
  open(step: WelcomeStep | null): void;
  /** Opens it where nobody asked: the keyboard stays in what a person has asked for meanwhile. */
  openUnasked(): void;
}

/** The large window: an adapter of its own, destroyed at rest. */
export interface StageWindowPort {
  /** Makes it, or moves the one there is into full screen or out of it. */
  open(options: { readonly isFullScreen: boolean }): void;
  /** Closes and destroys it, unheard by `onGone`. Harmless when there is none. */
  close(): void;
  /** Brings it up with the keyboard. */
  focus(): void;
  /** From `open` on, drawn or not. */
  isOpen(): boolean;
  isFullScreen(): boolean;
  hasOtherDisplay(): boolean;
  /** It is on the screen. Returns the unsubscribe, as those below. */
  onShown(listener: () => void): () => void;
  /** A person closed it, its page died or hung, or its display changed: it is gone, and somebody must take over. */
  onGone(listener: () => void): () => void;
  /** It came or went, into full screen or out of it, or there is another number of displays. */
  onChanged(listener: () => void): () => void;
}

/** Windows over whole displays, for a firm card and the reset after it: an adapter of its own. */
export interface CoverPort {
  /** Covers those displays. One already there stays. */
  open(covers: Covers): void;
  /** Uncovers them all at once, unheard by the listeners. Harmless when nothing is covered. */
  close(): void;
  /** Brings the one with the keyboard up. */
  focus(): void;
  /** From `open` on, drawn or not. */
  isOpen(): boolean;
  /** The one with the keyboard is drawn. Returns the unsubscribe, as those below. */
  onShown(listener: () => void): () => void;
  /** A page died, hung or was never drawn: nothing is covered any more, and somebody must take over. */
  onGone(listener: () => void): () => void;
  /** The person closed it. */
  onClosed(listener: () => void): () => void;
}

/** Showing the player large. */
export interface StagePort {
  open(options: { readonly isFullScreen: boolean }): void;
  /** Hands the player back to the popup. Harmless when it is there. */
  close(): void;
  /** What fills a display goes back to the popup: the screen is locked, the machine sleeps or has woken. */
  uncover(): void;
  view(): StageView;
  /** The view changed. Returns the unsubscribe. */
  onChanged(listener: () => void): () => void;
}

export interface TrayPort {
  /** Draws the model; what did not change is not redrawn. */
  draw(model: TrayModel): void;
  /** Whether it is known that nothing here shows the icon. */
  isMissing(): boolean;
}

/** Publishes snapshots to every open window. */
export interface WindowsPort {
  publish(snapshot: Snapshot): void;
}

/** What was found on disk. A damaged file is set aside, never deleted; the notices say so once. */
export interface Loaded<T> {
  readonly value: T;
  readonly notices: readonly Notice[];
}

/** One JSON file in the user-data folder, opened safely. Where the disk refuses, it goes on in memory. */
export interface StoredFile {
  /** Its name without the folder, for messages: `settings.json`. */
  readonly name: string;
  /** What it holds, null where there is no file, and what was wrong with it. Reads the disk once. */
  load(): Loaded<Readonly<Record<string, unknown>> | null>;
  /** What it holds now, or null where that is nothing to be used: half written, broken or gone. Changes nothing. */
  peek(): Readonly<Record<string, unknown>> | null;
  /** Replaces the whole content, atomically, at once. Returns false when the disk refused; nothing is lost then. */
  save(content: Readonly<Record<string, unknown>>): boolean;
  /** Sets the time the file says it was last changed, and nothing else. Where the disk refuses, nothing happens. */
  touch(at: Instant): void;
  /** That time, or null where there is no file. */
  touchedAt(): Instant | null;
  /** Renames a file that cannot be used out of the way; the notice says where to. `problem` is for the log. */
  setAside(problem: string): Notice;
}

export interface SettingsPort {
  load(): Loaded<Settings>;
  /** Calls back when somebody has changed the file by hand, with what counts from now on. Returns the unsubscribe. */
  onEdited(listener: (edited: Loaded<Settings>) => void): () => void;
  /**
   * Writes these settings, checked before, and leaves everything else in the file as it is. Returns false when the disk
   * refused.
   */
  save(changes: Partial<Settings>): boolean;
}

export interface SessionPort {
  /** The last session, or null where there is none (or it was damaged). */
  load(): Loaded<SessionState | null>;
  /** Writes at once. Returns false when the disk refused; the program goes on and says so. */
  save(state: SessionState): boolean;
  /** Between two saves, and far cheaper: the person was still there at `at`. */
  noteSeen(at: Instant): void;
}

/** The routines there are. They may change while the program runs, and so may the language they are told in. */
export interface LibraryPort {
  /** In a fixed order, the built-in ones first; at least one routine and one micro. Right side first, words unfilled. */
  routines(): readonly Routine[];
  /** What the core is handed: the routines, and what can be made of one, in the language of the library. */
  knowledge(): Pick<SessionContext, 'routines' | 'kit'>;
  /** Goes up whenever anything in the library changes, problems included. */
  version(): number;
  /** What is wrong with files that are left out. */
  notices(): readonly Notice[];
  /** Calls back when it has changed. Returns the unsubscribe. */
  onChanged(listener: () => void): () => void;
}

/** What a person does with routines of their own. Both return before it is done. */
export interface OwnRoutinesPort {
  /** Asks for files and imports them. False while another import is still on screen. */
  importFiles(): boolean;
  /** Shows their folder in the file manager. */
  openFolder(): void;
}

/** Keys that work wherever the person is: one combination for each purpose. */
export interface ShortcutPort {
  /**
   * Takes these keys for `purpose` from now on, in place of those before; null gives them back. False where the system
   * refuses, or another purpose has them.
   */
  use(purpose: ShortcutPurpose, accelerator: string | null, onPressed: () => void): boolean;
}

export type ShortcutPurpose = 'standing' | 'reset';

/** Starting when the person logs in. Nothing here throws. */
export interface LoginPort {
  /** What the system says now; null where it says nothing, or where this copy is not to be started by it. */
  isOn(): boolean | null;
  /** Registers or takes back. */
  set(isOn: boolean): LoginOutcome;
}

export type LoginOutcome =
  | { readonly kind: 'done' }
  /** This copy runs from a checkout. */
  | { readonly kind: 'notInstalled' }
  /** The person has to allow it in the settings of the system. */
  | { readonly kind: 'notAllowed' }
  | { readonly kind: 'refused'; readonly reason: string }
  | { readonly kind: 'cannotWrite'; readonly path: string; readonly reason: string };

/** The debug log of the person's choice. */
export interface DebugLogPort {
  /** Adds a line. Never throws. */
  write(line: string): void;
}

export interface LogPort {
  info(message: string): void;
  warn(message: string): void;
}

export interface QuitPort {
  quit(): void;
}
