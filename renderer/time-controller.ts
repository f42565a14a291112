// Draws main's time between snapshots, and wakes its host only as often as what is shown changes: each frame while a
// figure moves, once per change otherwise, never while the page is hidden.
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { FrameClock } from './frame-clock.ts';
import type { ReceivedSnapshot } from './snapshot-controller.ts';

/** When the picture changes next by time alone; `after` counts main's milliseconds. */
export type NextChange =
  | { readonly kind: 'frame' }
  | { readonly kind: 'after'; readonly ms: number }
  | { readonly kind: 'never' };

/** A timer that fires a little early would draw the old minute again; this much later is never seen. */
const SETTLE_MS = 20;

export class TimeController implements ReactiveController {
  readonly #host: ReactiveControllerHost;
  readonly #clock: FrameClock;
  #callOff: (() => void) | null = null;
  #stopWatching: (() => void) | null = null;

  constructor(host: ReactiveControllerHost, clock: FrameClock) {
    this.#host = host;
    this.#clock = clock;
    host.addController(this);
  }

  hostConnected(): void {
    this.#stopWatching = this.#clock.onVisibility(() => this.#host.requestUpdate());
  }

  hostDisconnected(): void {
    this.#stopWatching?.();
    this.#sleep();
  }

  /** Main's time now, in milliseconds since 1970, by the snapshot and the time since it came. */
  mainTime({ snapshot, receivedAt }: ReceivedSnapshot): number {
    return snapshot.at + (this.#clock.now() - receivedAt) * snapshot.timeScale;
  }

  /** Arms the next update. Call it after each one; what was armed before is called off. */
  wakeAt(next: NextChange, timeScale: number): void {
    this.#sleep();
    if (next.kind === 'never' || !this.#clock.isVisible()) return;
    const update = () => this.#host.requestUpdate();
    this.#callOff =
      next.kind === 'frame'
        ? this.#clock.onFrame(update)
        : this.#clock.onTimer(Math.max(0, next.ms / timeScale) + SETTLE_MS, update);
  }

  #sleep(): void {
    this.#callOff?.();
    this.#callOff = null;
  }
}
