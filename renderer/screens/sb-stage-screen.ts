// The large window, and the windows of a firm card over whole displays: the card, the player as in the popup, large, and what
// comes after it. Main closes a window when there is nothing more to show on it; every decision is main's.
import { LitElement, css, html, nothing } from 'lit';
import { customElement } from 'lit/decorators.js';
import type { Command, Snapshot } from '../../preload/contract.ts';
import type { AskEvent } from '../events/ask-event.ts';
import type { OpenEvent } from '../events/open-event.ts';
import { KeyController } from '../key-controller.ts';
import { t } from '../messages.ts';
import { applyPageLook } from '../page-look.ts';
import { PlayerPage } from '../player-page.ts';
import type { ReceivedSnapshot } from '../snapshot-controller.ts';
import { baseStyles } from '../styles/base-styles.ts';
import { buttonStyles } from '../styles/button-styles.ts';
import { statusNews } from '../view/news-words.ts';
import { nextPlayerChange } from '../view/player-at.ts';
import { playerKeyEventCommand } from './player-keys.ts';
import { popupStyles } from './popup-styles.ts';
import './sb-after-reset.ts';
import './sb-player.ts';
import './sb-prompt-card.ts';
import './sb-safety-card.ts';
import './sb-sheets.ts';

const SITTING_RESET = 'sitting-reset';

/** What main puts behind the address of a window that only repeats another one (cover-windows.ts). */
const ECHO = '#echo';

@customElement('sb-stage-screen')
export class SbStageScreen extends LitElement {
  static override readonly styles = [
    baseStyles,
    buttonStyles,
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
      }

      .card,
      .exit {
        zoom: 1.4;
      }

      .card > * {
        min-width: 0;
      }

      /* As large as the display is, for the size of the text. */
      @container popup (max-height: 48rem) {
        .card,
        .exit {
          zoom: 1.2;
        }
      }

      @container popup (max-height: 36rem) {
        .card,
        .exit {
          zoom: 1;
        }
      }

      @container popup (min-width: 60rem) and (min-height: 80rem) {
        .card,
        .exit {
          zoom: 1.8;
        }
      }

      .exit {
        flex: none;
        align-self: center;
        margin-bottom: 12px;
      }
    `,
  ];

  readonly #page: PlayerPage = new PlayerPage(this);
  /** Another window has the keyboard and the sound. */
  readonly #isEcho = location.hash === ECHO;

  constructor() {
    super();
    new KeyController(this, (event) => this.#handleKey(event));
  }

  protected override willUpdate(): void {
    this.#page.leaveSheet();
  }

  protected override updated(): void {
    const { received } = this.#page.snapshots;
    if (!received) return;
    const { snapshot } = received;
    const { status } = snapshot;
    const passedMs = this.#page.passedMs(received);
    applyPageLook(document.documentElement, snapshot.settings);
    this.#page.time.wakeAt(
      status.kind === 'playing'
        ? nextPlayerChange(status.player, passedMs, this.#page.stillness.matches)
        : { kind: 'never' },
      snapshot.timeScale,
    );
    if (!this.#isEcho) this.#page.sounding.cues.follow(snapshot, passedMs);
    this.#page.followFocus(status.kind);
  }

  protected override render() {
    const status = this.#page.snapshots.received?.snapshot.status;
    // There before it says anything, as in the popup; of several windows only one speaks.
    const news = status && !this.#isEcho ? statusNews(status) : '';
    return html`${this.#renderWindow()}
      <div class="unseen" role="status" id="news">${news}</div>`;
  }

  #renderWindow() {
    const { received, isLost } = this.#page.snapshots;
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
      <sb-sheets
        .routines=${received.snapshot.library}
        .open=${this.#page.openSheet}
        @close=${this.#handleSheetClose}
      ></sb-sheets>
    </main>`;
  }

  #renderStatus(received: ReceivedSnapshot) {
    const { snapshot } = received;
    const { status } = snapshot;
    switch (status.kind) {
      case 'card':
        return html`<div class="card prompt">
            <sb-prompt-card .card=${status.card} .clock=${snapshot.clock}></sb-prompt-card>
          </div>
          <button
            type="button"
            class="button quiet exit"
            @click=${() => void this.#page.send({ kind: 'hidePopup' })}
          >
            ${t('card.putAway')}
          </button>`;
      case 'playing':
        return html`<sb-player
          layout="stage"
          .player=${status.player}
          .passedMs=${this.#page.passedMs(received)}
          .snoozeMinutes=${snapshot.snoozeMinutes}
          .settings=${snapshot.settings}
          .stage=${snapshot.stage}
          .voice=${this.#page.sounding.voice.state}
          .reducedMotion=${this.#page.stillness.matches}
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
    if (status.kind === 'card') return t('card.region');
    if (status.kind === 'playing')
      return t('player.region', { title: status.player.routine.title });
    return status.kind === 'hurt' ? t('safety.infoTitle') : t('done.region');
  }

  readonly #handleAsk = ({ command }: AskEvent): void => void this.#page.send(command);

  readonly #handleOpen = ({ sheet }: OpenEvent): void => {
    this.#page.open(sheet);
  };

  readonly #handleSheetClose = (): void => {
    this.#page.closeSheet();
  };

  #handleKey(event: KeyboardEvent): void {
    const { received } = this.#page.snapshots;
    if (!received || event.defaultPrevented || event.repeat) return;
    const command = this.#keyCommand(event, received);
    if (!command) return;
    event.preventDefault();
    void this.#page.send(command);
  }

  #keyCommand(event: KeyboardEvent, received: ReceivedSnapshot): Command | null {
    const { status, stage } = received.snapshot;
    const { isFullScreen } = stage;
    if (status.kind === 'playing') {
      const passedMs = this.#page.passedMs(received);
      return playerKeyEventCommand(event, status.player, { passedMs, isFullScreen });
    }
    if (event.key !== 'Escape') return null;
    // A card goes at once: it is nobody's full screen by choice.
    if (status.kind === 'card') return { kind: 'hidePopup' };
    if (isFullScreen) return { kind: 'openStage', fullScreen: false };
    return status.kind === 'hurt' ? null : { kind: 'hidePopup' };
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'sb-stage-screen': SbStageScreen;
  }
}
