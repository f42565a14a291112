// Keeps the newest snapshot of main for its host, says when it came, and lets the page speak the language that it names. Drawing the time in between is
// time-controller.ts's.
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { Bridge, Snapshot } from '../preload/contract.ts';
import { followLocale } from './page-language.ts';

export interface ReceivedSnapshot {
  readonly snapshot: Snapshot;
  /** The frame clock's reading when it arrived, in milliseconds. */
  readonly receivedAt: number;
}

/** The mark of the first one in the page's own timings, for tools/bench-open.ts. */
const FIRST_SNAPSHOT = 'sb-snapshot';

export interface SnapshotControllerDeps {
  readonly bridge: Bridge;
  readonly now: () => number;
}

/** `received` is null until the first snapshot; `isLost` is true while main cannot be reached. */
export class SnapshotController implements ReactiveController {
  received: ReceivedSnapshot | null = null;
  isLost = false;
  readonly #host: ReactiveControllerHost;
  readonly #deps: SnapshotControllerDeps;
  #unsubscribe: (() => void) | null = null;

  constructor(host: ReactiveControllerHost, deps: SnapshotControllerDeps) {
    this.#host = host;
    this.#deps = deps;
    host.addController(this);
  }

  hostConnected(): void {
    this.#unsubscribe = this.#deps.bridge.onSnapshot((snapshot) => this.#take(snapshot));
    void this.#ask();
  }

  hostDisconnected(): void {
    this.#unsubscribe?.();
    this.#unsubscribe = null;
  }

  /** Main could not be reached: what is shown would be a guess from now on, until it speaks again. */
  lose(): void {
    this.received = null;
    this.isLost = true;
    this.#host.requestUpdate();
  }

  async #ask(): Promise<void> {
    try {
      const snapshot = await this.#deps.bridge.getSnapshot();
      // A published snapshot may have overtaken the answer; the newer one stays.
      if (this.received === null || snapshot.at >= this.received.snapshot.at) this.#take(snapshot);
    } catch {
      if (this.received === null) this.lose();
    }
  }

  #take(snapshot: Snapshot): void {
    if (this.received === null) performance.mark(FIRST_SNAPSHOT);
    this.received = { snapshot, receivedAt: this.#deps.now() };
    this.isLost = false;
    void followLocale(snapshot.locale);
    this.#host.requestUpdate();
  }
}
