// What the program needs of the outside world to keep a person's history, and to let them do with it what they want.
// Adapters implement these; tests use hand-written fakes and real folders.
import type { CommandResult, DataCommand, DataView } from '../../preload/contract.ts';
import type { CheckInRecord } from '../core/check-in.ts';
import type { DayRecord } from '../core/day-record.ts';
import type { Remembered } from '../core/forget-history.ts';
import type { MergedHistory } from '../core/import-history.ts';
import type { DayKey } from '../core/session-event.ts';
import type { SessionState } from '../core/session-state.ts';
import type { Settings } from '../core/settings.ts';
import type { Notice } from '../core/snapshot-types.ts';
import type { FoundFile } from './own-routine-ports.ts';
import type { Loaded } from './ports.ts';

export interface HistoryPort {
  /** Adds or replaces the record of that day. Returns false when the disk refused. */
  archive(record: DayRecord): boolean;
  /** Adds or replaces the check-in of that week. Returns false when the disk refused. */
  archiveCheckIn(record: CheckInRecord): boolean;
  /**
   * The days that are over, as far as they can be read: oldest first, one record a day, today's not among them. From
   * `since` on where it is named, which is quicker by far.
   */
  records(since?: DayKey): readonly DayRecord[];
  /** Every check-in that was answered, oldest first, one a week. */
  checkIns(): readonly CheckInRecord[];
  /** Adds or replaces all of these at once, or none where the disk refused; what there was is kept beside it first. */
  keep(records: MergedHistory): boolean;
  /** Takes in what somebody wrote into the file since; false where nobody did. A file that is broken now waits. */
  reread(): boolean;
  /** In bytes, 0 where there is no file. */
  size(): number;
  /** Everything out of the way, copies too; false where the disk refused, and then nothing has moved. */
  putAway(): boolean;
  /** Back as it was, byte for byte, with what was added since. False where the disk refused. */
  bringBack(): boolean;
  /** What was put away is gone for good. */
  discard(): void;
  /** What is wrong with the file: damage from the start on, records once they were asked for. */
  notices(): readonly Notice[];
}

/** The history file in the user-data folder, as text. Nothing here throws. */
export interface HistoryFilePort {
  /** Without the folder. */
  readonly name: string;
  /** Null where there is no file, or none that is text: that one is set aside, or stays untouched. */
  read(): Loaded<string | null>;
  /** Replaces the whole file, atomically. Returns false when the disk refused; nothing is lost then. */
  write(text: string): boolean;
  /** Whether somebody else changed it since it was last read or written here. */
  hasChanged(): boolean;
  size(): number;
  /** Moves it and every copy of it that lies beside it out of the way, all or none. */
  putAway(): boolean;
  /** All of them back in their places. */
  bringBack(): boolean;
  /** Deletes what was put away, by this start or an earlier one. */
  discard(): void;
  /** Keeps what is there now under a dated name with `label` in it. Returns false when the disk refused. */
  keepCopy(label: string): boolean;
  /** Renames a file that cannot be used out of the way; the notice says where to. `problem` is for the log. */
  setAside(problem: string): Notice;
}

/** What a person does with what is kept of them. */
export interface DataPort {
  /** Carries it out; most of it is over later. False where it makes no sense now. */
  run(command: DataCommand, session: DataSession): boolean;
  view(): DataView;
  /** The history was changed by hand. */
  noteChanged(): void;
  /** Goes up with every change of the view. */
  version(): number;
  /** Returns the unsubscribe. */
  onChanged(listener: () => void): () => void;
  /** What can still be undone no longer can. */
  close(): void;
}

/** What that needs of the running session. */
export interface DataSession {
  readonly settings: Settings;
  readonly state: SessionState;
  readonly changeSettings: (changes: Partial<Settings>) => CommandResult;
  /** Lives through an event at this moment. */
  readonly happen: (event: DataEvent) => void;
}

/** Events that data commands lead to, without their time. */
export type DataEvent =
  | { readonly kind: 'historyForgotten' }
  | { readonly kind: 'historyRecalled'; readonly before: Remembered };

/** Files outside of the program's own. Nothing here throws. */
export interface DataFilesPort {
  /** The user-data folder, absolute. */
  readonly folder: string;
  /** A file anywhere, read with care: at most MOST_IMPORT_BYTES (data-desk.ts). */
  read(path: string): FoundFile;
  /** Whole or not at all. False where the disk refuses. */
  write(path: string, text: string): boolean;
  /** A path without its folder. */
  nameOf(path: string): string;
}
