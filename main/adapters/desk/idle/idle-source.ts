// What every way of measuring input idleness looks like. Which one is used is choose-idle-source.ts's business, and
// whether an answer is believed the core's.

import type { IdleSourceName } from '../../../core/desk-evidence.ts';

/** An open source. All times are real milliseconds. */
export interface IdleSource {
  readonly name: IdleSourceName;
  /**
   * Milliseconds since the last input, at least 0. `unknown` where the source cannot tell at the moment. Settles
   * within two seconds and never rejects; a source that is gone says `unknown` and reports its loss.
   */
  read(): Promise<number | 'unknown'>;
  /** Asks for exact answers below half a minute, or no longer; for sources that cost wake-ups. */
  watchClosely(isClose: boolean): void;
  /** Calls back once when the source is gone for good (its service ended, its socket closed). */
  onLost(listener: (reason: string) => void): void;
  close(): void;
}

/** Opens a source; null where this machine does not offer it. Settles within a few seconds and never rejects. */
export interface IdleSourceOpener {
  readonly name: IdleSourceName;
  open(): Promise<IdleSource | null>;
}
