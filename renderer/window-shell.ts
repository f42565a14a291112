// What every window with a frame does alike: it takes in main's snapshots, looks as the person wants it, goes where main
// asks it to, and heeds the keys for back and close.
import type { LitElement, ReactiveController } from 'lit';
import type { Bridge, CompanionPlace, Snapshot } from '../preload/contract.ts';
import { bridge } from './bridge.ts';
import { pageClock } from './frame-clock.ts';
import { KeyController } from './key-controller.ts';
import { applyPageLook } from './page-look.ts';
import { SnapshotController } from './snapshot-controller.ts';

export interface ShellWays {
  /** Main asks for a place, which the window may not have. */
  readonly goTo: (place: CompanionPlace) => void;
  readonly goBack: () => void;
}

/** Made by its host before it is on the page. */
export class WindowShell implements ReactiveController {
  readonly snapshots: SnapshotController;
  readonly #bridge: Bridge = bridge();
  readonly #ways: ShellWays;
  #unsubscribe: (() => void) | null = null;

  constructor(host: LitElement, ways: ShellWays) {
    this.#ways = ways;
    this.snapshots = new SnapshotController(host, {
      bridge: this.#bridge,
      now: () => pageClock.now(),
    });
    new KeyController(host, (event) => this.#handleKey(event));
    host.addController(this);
  }

  /** Null until the first one came, and while main cannot be reached. */
  get snapshot(): Snapshot | null {
    return this.snapshots.received?.snapshot ?? null;
  }

  hostConnected(): void {
    this.#unsubscribe = this.#bridge.onPlaceAsked((place) => this.#ways.goTo(place));
  }

  hostDisconnected(): void {
    this.#unsubscribe?.();
    this.#unsubscribe = null;
  }

  hostUpdated(): void {
    if (this.snapshot !== null) applyPageLook(document.documentElement, this.snapshot.settings);
  }

  #handleKey(event: KeyboardEvent): void {
    if (event.defaultPrevented || event.repeat) return;
    const isBack = event.altKey && event.key === 'ArrowLeft';
    const isClose = (event.ctrlKey || event.metaKey) && event.key.toLowerCase() === 'w';
    if (!isBack && !isClose) return;
    event.preventDefault();
    if (isBack) this.#ways.goBack();
    else window.close();
  }
}
