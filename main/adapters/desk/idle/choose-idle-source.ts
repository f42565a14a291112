// Picks the first source that this desktop offers, and another one when it dies. What comes out is one age or `unknown`.
import type { LogPort } from '../../../app/ports.ts';
import type { IdleSourceName } from '../../../core/desk-evidence.ts';
import type { IdleSource, IdleSourceOpener } from './idle-source.ts';

export interface ChosenIdle {
  /** Milliseconds of real time since the last input. Never rejects; settles within three seconds. */
  read(): Promise<number | 'unknown'>;
  watchClosely(isClose: boolean): void;
  /** The source in use, or null while one is looked for. */
  name(): IdleSourceName | null;
  close(): void;
}

export interface ChooseIdleDeps {
  /** In the order of preference; the last one should always open. */
  readonly openers: readonly IdleSourceOpener[];
  readonly after: (ms: number, callback: () => void) => () => void;
  readonly log: LogPort;
}

/** After a loss the choice is made anew at once, then after pauses that double up to the longest. */
const FIRST_PAUSE_MS = 5_000;
const LONGEST_PAUSE_MS = 5 * 60_000;
/** The openers and sources keep their own limits; this one is for what they forgot. */
const READ_TIMEOUT_MS = 3_000;

export function chooseIdleSource(deps: ChooseIdleDeps): ChosenIdle {
  return new IdleChoice(deps);
}

class IdleChoice implements ChosenIdle {
  readonly #deps: ChooseIdleDeps;
  #source: IdleSource | null = null;
  #isClose = false;
  #isClosed = false;
  #pauseMs = FIRST_PAUSE_MS;
  #cancelRetry: () => void = () => undefined;
  #choosing: Promise<void>;

  constructor(deps: ChooseIdleDeps) {
    this.#deps = deps;
    this.#choosing = this.#choose();
  }

  async read(): Promise<number | 'unknown'> {
    return await this.#within(READ_TIMEOUT_MS, this.#readChosen());
  }

  watchClosely(isClose: boolean): void {
    this.#isClose = isClose;
    this.#source?.watchClosely(isClose);
  }

  name(): IdleSourceName | null {
    return this.#source?.name ?? null;
  }

  close(): void {
    this.#isClosed = true;
    this.#cancelRetry();
    this.#source?.close();
    this.#source = null;
  }

  async #readChosen(): Promise<number | 'unknown'> {
    await this.#choosing;
    return this.#source === null ? 'unknown' : await this.#source.read();
  }

  async #choose(): Promise<void> {
    for (const opener of this.#deps.openers) {
      const source = await opener.open();
      if (this.#isClosed) {
        source?.close();
        return;
      }
      if (source === null) continue;
      this.#take(source);
      return;
    }
    this.#deps.log.warn('nothing here tells how long ago the last key was pressed');
    this.#retry();
  }

  #take(source: IdleSource): void {
    this.#source?.close();
    this.#source = source;
    source.watchClosely(this.#isClose);
    this.#deps.log.info(`input is measured through ${source.name}`);
    source.onLost((reason) => {
      if (this.#source !== source) return;
      this.#deps.log.warn(`input is no longer measured through ${source.name}: ${reason}`);
      this.#source = null;
      this.#choosing = this.#choose();
      this.#retry();
    });
    const isFirstChoice = source.name === this.#deps.openers[0]?.name;
    if (isFirstChoice) this.#pauseMs = FIRST_PAUSE_MS;
  }

  /** Looks again later whether a better source has come back. */
  #retry(): void {
    this.#cancelRetry();
    if (this.#isClosed) return;
    this.#cancelRetry = this.#deps.after(this.#pauseMs, () => {
      this.#pauseMs = Math.min(this.#pauseMs * 2, LONGEST_PAUSE_MS);
      void this.#improve();
    });
  }

  /** Tries the sources before the present one; keeps the present one where none of them opens. */
  async #improve(): Promise<void> {
    for (const opener of this.#deps.openers) {
      if (opener.name === this.#source?.name) break;
      const better = await opener.open();
      if (better === null) continue;
      if (this.#isClosed) better.close();
      else this.#take(better);
      break;
    }
    if (this.#source?.name !== this.#deps.openers[0]?.name) this.#retry();
  }

  #within<T>(ms: number, work: Promise<T>): Promise<T | 'unknown'> {
    return new Promise((resolve) => {
      const cancel = this.#deps.after(ms, () => {
        resolve('unknown');
      });
      work
        .then(resolve, () => {
          resolve('unknown');
        })
        .finally(cancel);
    });
  }
}
