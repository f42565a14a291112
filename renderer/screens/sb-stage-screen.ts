// The large window: the player as in the popup, large, and what comes after it. Main closes the window when there is
// nothing more to show on it; every decision is main's.
import { LitElement, css, html, nothing } from 'lit';
import { customElement, state } from 'lit/decorators.js';
import '../components/sb-safety-sheet.ts';
import type { Command, Snapshot } from '../../preload/contract.ts';
import { bridge } from '../bridge.ts';
import type { AskEvent } from '../events/ask-event.ts';
import { pageClock } from '../frame-clock.ts';
import { KeyController } from '../key-controller.ts';
import { MediaController } from '../media-controller.ts';
import { t } from '../messages.ts';
import { createPageCues } from '../page-cues.ts';
import { applyPageLook } from '../page-look.ts';
import { SnapshotController, type ReceivedSnapshot } from '../snapshot-controller.ts';
import { baseStyles } from '../styles/base-styles.ts';
import { TimeController } from '../time-controller.ts';
import { nextPlayerChange } from '../view/player-at.ts';
import { pauseToRead, playerKeyEventCommand } from './player-keys.ts';
import { popupStyles } from './popup-styles.ts';
import './sb-after-reset.ts';
import './sb-player.ts';
import './sb-safety-card.ts';

const SITTING_RESET = 'sitting-reset';

@customElement('sb-stage-screen')
export class SbStageScreen extends LitElement {
  static override readonly styles = [
    baseStyles,
    popupStyles,
    css`
      /* A card keeps the measure it has in the popup, in the middle of all that room. */
      .card {
        display: flex;
        flex: 1;
        width: min(100%, 26rem);
        min-height: 0;
        max-height: 34rem;
        margin: auto;
        zoom: 1.4;
      }

      .card > * {
        min-width: 0;
      }
    `,
  ];

  readonly #clock = pageClock;
  readonly #snapshots = new SnapshotController(this, {
    bridge: bridge(),
    now: () => this.#clock.now(),
  });
  readonly #time = new TimeController(this, this.#clock);
  readonly #stillness = new MediaController(this, '(prefers-reduced-motion: reduce)');
  readonly #sounding = createPageCues(this, this.#clock);
  #shownKind: Snapshot['status']['kind'] | null = null;

  @state() private showsSafety = false;

  constructor() {
    super();
    new KeyController(this, (event) => this.#handleKey(event));
  }

  protected override willUpdate(): void {
    // What comes after the player has the safety text of its own.
    if (this.#snapshots.received?.snapshot.status.kind !== 'playing') this.showsSafety = false;
  }

  protected override updated(): void {
    const { received } = this.#snapshots;
    if (!received) return;
    const { snapshot } = received;
    const { status } = snapshot;
    const passedMs = this.#passedMs(received);
    applyPageLook(document.documentElement, snapshot.settings);
    this.#time.wakeAt(
      status.kind === 'playing'
        ? nextPlayerChange(status.player, passedMs, this.#stillness.matches)
        : { kind: 'never' },
      snapshot.timeScale,
    );
    this.#sounding.cues.follow(snapshot, passedMs);
    this.#followFocus(status.kind);
  }

  protected override render() {
    const { received, isLost } = this.#snapshots;
    if (!received) {
      return html`<main class="window empty">
        <p>${isLost ? t('popup.disconnected') : nothing}</p>
      </main>`;
    }
    return html`<main
      class="window"
      tabindex="-1"
      aria-label=${this.#regionName(received.snapshot)}
      @sb-ask=${this.#handleAsk}
      @sb-open=${this.#handleOpen}
    >
      ${this.#renderStatus(received)}
      <sb-safety-sheet
        .isOpen=${this.showsSafety}
        @close=${this.#handleSheetClose}
      ></sb-safety-sheet>
    </main>`;
  }

  #renderStatus(received: ReceivedSnapshot) {
    const { snapshot } = received;
    const { status } = snapshot;
    switch (status.kind) {
      case 'playing':
        return html`<sb-player
          layout="stage"
          .player=${status.player}
          .passedMs=${this.#passedMs(received)}
          .snoozeMinutes=${snapshot.snoozeMinutes}
          .settings=${snapshot.settings}
          .stage=${snapshot.stage}
          .voice=${this.#sounding.voice.state}
          .reducedMotion=${this.#stillness.matches}
        ></sb-player>`;
      case 'done':
        return html`<div class="card">
          <sb-after-reset .reset=${status.reset}></sb-after-reset>
        </div>`;
      case 'hurt':
        return html`<div class="card">
          <sb-safety-card
            .routineTitle=${status.routineTitle}
            .sittingResetId=${snapshot.library.find(({ id }) => id === SITTING_RESET)?.id ?? null}
          ></sb-safety-card>
        </div>`;
      default:
        return nothing;
    }
  }

  #regionName({ status }: Snapshot): string {
    if (status.kind === 'playing')
      return t('player.region', { title: status.player.routine.title });
    return status.kind === 'hurt' ? t('safety.infoTitle') : t('done.region');
  }

  #passedMs(received: ReceivedSnapshot): number {
    return Math.max(0, this.#time.mainTime(received) - received.snapshot.at);
  }

  /** A new screen replaces the button that had the keyboard; the screen itself takes it, so that none is lost. */
  #followFocus(kind: Snapshot['status']['kind']): void {
    const isNew = this.#shownKind !== kind;
    this.#shownKind = kind;
    if (!isNew || this.shadowRoot?.activeElement) return;
    this.renderRoot.querySelector<HTMLElement>('main')?.focus({ preventScroll: true });
  }

  async #send(command: Command): Promise<void> {
    // Not a moment later than the tap, whatever main is busy with.
    if (command.kind === 'reportHurt') this.#sounding.cues.silence();
    try {
      // A refusal needs no words here: the snapshot that follows shows what is possible now.
      await bridge().sendCommand(command);
    } catch {
      this.#snapshots.lose();
    }
  }

  readonly #handleAsk = ({ command }: AskEvent): void => void this.#send(command);

  /** The player opens no other sheet. */
  readonly #handleOpen = (): void => {
    this.showsSafety = true;
    const command = pauseToRead(this.#snapshots.received?.snapshot.status);
    if (command !== null) void this.#send(command);
  };

  readonly #handleSheetClose = (): void => {
    this.showsSafety = false;
  };

  #handleKey(event: KeyboardEvent): void {
    const { received } = this.#snapshots;
    if (!received || event.defaultPrevented || event.repeat) return;
    const command = this.#keyCommand(event, received);
    if (!command) return;
    event.preventDefault();
    void this.#send(command);
  }

  #keyCommand(event: KeyboardEvent, received: ReceivedSnapshot): Command | null {
    const { status, stage } = received.snapshot;
    const { isFullScreen } = stage;
    if (status.kind === 'playing') {
      const passedMs = this.#passedMs(received);
      return playerKeyEventCommand(event, status.player, { passedMs, isFullScreen });
    }
    if (event.key !== 'Escape') return null;
    if (isFullScreen) return { kind: 'openStage', fullScreen: false };
    return status.kind === 'hurt' ? null : { kind: 'hidePopup' };
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'sb-stage-screen': SbStageScreen;
  }
}
