// Writes the session, the days that are over and the changed settings, and tries again later what the disk refuses.
// When to write is run-effects.ts's business and its own period.
import type { CheckInRecord } from '../core/check-in.ts';
import type { DayRecord } from '../core/day-record.ts';
import type { SessionState } from '../core/session-state.ts';
import type { Settings } from '../core/settings.ts';
import { elapsedMs, MINUTE_MS, type Instant } from '../core/time.ts';
import type { HistoryPort } from './data-ports.ts';
import type { SessionPort, SettingsPort } from './ports.ts';

/** The session is written no more often than this, except when the machine or the program stops. */
export const SAVE_PERIOD_MS = MINUTE_MS;

export interface DiskDeps {
  readonly session: SessionPort;
  readonly history: HistoryPort;
  readonly settings: SettingsPort;
  /** Told whether the last write reached the disk, with everything that still waited. */
  readonly onSaved: (isSaved: boolean) => void;
}

export class DiskWriter {
  readonly #deps: DiskDeps;
  #savedAt: Instant | null = null;
  #seenAt: Instant | null = null;
  /** What the disk has refused so far. */
  #days: readonly DayRecord[] = [];
  #checkIns: readonly CheckInRecord[] = [];
  #settings: Partial<Settings> = {};

  constructor(deps: DiskDeps) {
    this.#deps = deps;
  }

  /** Writes the session, and whatever waits, at once. */
  saveNow(state: SessionState): void {
    this.#savedAt = state.at;
    const isSaved = this.#deps.session.save(state);
    this.#report(isSaved);
  }

  /** Whether the last write is long enough ago for another. */
  isDue(state: SessionState): boolean {
    return this.#savedAt === null || Math.abs(elapsedMs(this.#savedAt, state.at)) >= SAVE_PERIOD_MS;
  }

  /** A program that is killed right now should not take the last minute for an absence. */
  noteSeen(presentAt: Instant): void {
    if (this.#seenAt === presentAt) return;
    this.#seenAt = presentAt;
    this.#deps.session.noteSeen(presentAt);
  }

  archive(record: DayRecord): void {
    this.#days = [...this.#days, record];
    this.#report(true);
  }

  archiveCheckIn(record: CheckInRecord): void {
    this.#checkIns = [...this.#checkIns, record];
    this.#report(true);
  }

  saveSettings(changes: Partial<Settings>): void {
    this.#settings = { ...this.#settings, ...changes };
    this.#report(true);
  }

  #report(isSaved: boolean): void {
    const { history, settings, onSaved } = this.#deps;
    this.#days = this.#days.filter((record) => !history.archive(record));
    this.#checkIns = this.#checkIns.filter((record) => !history.archiveCheckIn(record));
    if (Object.keys(this.#settings).length > 0 && settings.save(this.#settings))
      this.#settings = {};
    const isKept = this.#days.length === 0 && this.#checkIns.length === 0;
    const isAllSaved = isKept && Object.keys(this.#settings).length === 0;
    onSaved(isSaved && isAllSaved);
  }
}
