// What every page that the player can be on does alike: takes in main's snapshots and draws the time in between, sends
// commands, lets tones and voice follow, keeps the keyboard on the page and its sheets to the screen they were opened on.
import type { LitElement } from 'lit';
import type { Command, SessionStatus } from '../preload/contract.ts';
import { bridge } from './bridge.ts';
import type { SheetName } from './events/open-event.ts';
import { pageClock } from './frame-clock.ts';
import { MediaController } from './media-controller.ts';
import { createPageCues, type PageCues } from './page-cues.ts';
import { pauseToRead } from './screens/player-keys.ts';
import { SnapshotController, type ReceivedSnapshot } from './snapshot-controller.ts';
import { TimeController } from './time-controller.ts';

type Kind = SessionStatus['kind'];

/** Made in the constructor of its host, which asks it before and after it draws. */
export class PlayerPage {
  readonly snapshots: SnapshotController;
  readonly time: TimeController;
  readonly stillness: MediaController;
  readonly sounding: PageCues;
  /** The sheet over the screen, if any. */
  openSheet: SheetName | null = null;
  readonly #host: LitElement;
  #shownKind: Kind | null = null;

  constructor(host: LitElement) {
    this.#host = host;
    this.snapshots = new SnapshotController(host, { bridge: bridge(), now: () => pageClock.now() });
    this.time = new TimeController(host, pageClock);
    this.stillness = new MediaController(host, '(prefers-reduced-motion: reduce)');
    this.sounding = createPageCues(host, pageClock);
  }

  /** Milliseconds of main's time since the snapshot was taken. */
  passedMs(received: ReceivedSnapshot): number {
    return Math.max(0, this.time.mainTime(received) - received.snapshot.at);
  }

  /** Before drawing: a sheet belongs to the screen it was opened on. */
  leaveSheet(): void {
    const kind = this.snapshots.received?.snapshot.status.kind ?? null;
    if (kind !== this.#shownKind && this.#shownKind !== null) this.openSheet = null;
  }

  /** A new screen replaces the button that had the keyboard; the screen itself takes it, so that none is lost. */
  followFocus(kind: Kind): void {
    const isNew = this.#shownKind !== kind;
    this.#shownKind = kind;
    if (!isNew || this.#host.shadowRoot?.activeElement) return;
    this.#host.renderRoot.querySelector<HTMLElement>('main')?.focus({ preventScroll: true });
  }

  /** Opens a sheet; what plays waits for whoever reads it. */
  open(sheet: SheetName): void {
    this.openSheet = sheet;
    this.#host.requestUpdate();
    const command = pauseToRead(this.snapshots.received?.snapshot.status);
    if (command !== null) void this.send(command);
  }

  closeSheet(): void {
    this.openSheet = null;
    this.#host.requestUpdate();
  }

  async send(command: Command): Promise<void> {
    // Not a moment later than the tap, whatever main is busy with.
    if (command.kind === 'reportHurt') this.sounding.cues.silence();
    try {
      // A refusal needs no words here: the snapshot that follows shows what is possible now.
      await bridge().sendCommand(command);
    } catch {
      this.snapshots.lose();
    }
  }
}
