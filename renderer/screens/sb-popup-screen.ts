// The popup: shows the screen of the session's status, draws main's time between snapshots, and sends what is asked
// for. Every decision is main's; the only state kept here is which sheet is open.
import { LitElement, html, nothing } from 'lit';
import { customElement } from 'lit/decorators.js';
import { noticeText } from '../components/sb-notices.ts';
import type { SessionStatus } from '../../preload/contract.ts';
import type { AskEvent } from '../events/ask-event.ts';
import type { OpenEvent } from '../events/open-event.ts';
import { KeyController } from '../key-controller.ts';
import { t } from '../messages.ts';
import { applyPageLook } from '../page-look.ts';
import { PlayerPage } from '../player-page.ts';
import type { ReceivedSnapshot } from '../snapshot-controller.ts';
import { baseStyles } from '../styles/base-styles.ts';
import type { NextChange } from '../time-controller.ts';
import { clockAt } from '../view/clock-at.ts';
import { nextClockChangeMs } from '../view/clock-words.ts';
import { statusNews } from '../view/news-words.ts';
import { nextPlayerChange } from '../view/player-at.ts';
import { playerKeyEventCommand } from './player-keys.ts';
import { loadPopupParts, loadScreenOf } from './popup-parts.ts';
import { popupStyles } from './popup-styles.ts';
import './sb-clock-view.ts';

const SITTING_RESET = 'sitting-reset';

/** A page that is never idle fetches the rest of itself after this. */
const PARTS_AFTER_MS = 1_000;

@customElement('sb-popup-screen')
export class SbPopupScreen extends LitElement {
  static override readonly styles = [baseStyles, popupStyles];

  readonly #page: PlayerPage = new PlayerPage(this);
  #areAllPartsWanted = false;

  constructor() {
    super();
    new KeyController(this, (event) => this.#handleKey(event));
  }

  protected override willUpdate(): void {
    this.#page.leaveSheet();
    const kind = this.#page.snapshots.received?.snapshot.status.kind;
    if (kind !== undefined) loadScreenOf(kind);
  }

  protected override updated(): void {
    const { received } = this.#page.snapshots;
    if (!received) return;
    const { snapshot } = received;
    this.#wantAllParts();
    applyPageLook(document.documentElement, snapshot.settings);
    this.#page.time.wakeAt(this.#nextChange(received), snapshot.timeScale);
    this.#page.sounding.cues.follow(snapshot, this.#page.passedMs(received));
    this.#page.followFocus(snapshot.status.kind);
  }

  /** Once the first picture is on the screen. */
  #wantAllParts(): void {
    if (this.#areAllPartsWanted) return;
    this.#areAllPartsWanted = true;
    requestIdleCallback(() => void loadPopupParts(), { timeout: PARTS_AFTER_MS });
  }

  protected override render() {
    // The regions are there before they say anything, and stay: a reader speaks what changes in them, each by itself.
    const snapshot = this.#page.snapshots.received?.snapshot;
    const [notice] = snapshot?.notices ?? [];
    const news = snapshot ? statusNews(snapshot.status) : '';
    return html`${this.#renderWindow()}
      <div class="unseen" role="status" id="news">${news}</div>
      <div class="unseen" role="status" id="notice">${notice ? noticeText(notice) : ''}</div>`;
  }

  #renderWindow() {
    const { received, isLost } = this.#page.snapshots;
    if (!received) {
      return html`<main class="window empty">
        <p>${isLost ? t('popup.disconnected') : nothing}</p>
      </main>`;
    }
    const { snapshot } = received;
    return html`
      <main
        class="window"
        tabindex="-1"
        aria-label=${this.#regionName(snapshot.status)}
        @sb-ask=${this.#handleAsk}
        @sb-open=${this.#handleOpen}
      >
        <sb-notices .notices=${snapshot.notices}></sb-notices>
        ${this.#renderStatus(received)}
        <sb-sheets
          .routines=${snapshot.library}
          .open=${this.#page.openSheet}
          @close=${this.#handleSheetClose}
        ></sb-sheets>
      </main>
    `;
  }

  #renderStatus(received: ReceivedSnapshot) {
    const { snapshot } = received;
    const { status } = snapshot;
    switch (status.kind) {
      case 'card':
        return html`<sb-prompt-card
          .card=${status.card}
          .clock=${snapshot.clock}
        ></sb-prompt-card>`;
      case 'playing':
        return html`<sb-player
          .player=${status.player}
          .passedMs=${this.#page.passedMs(received)}
          .snoozeMinutes=${snapshot.snoozeMinutes}
          .settings=${snapshot.settings}
          .stage=${snapshot.stage}
          .voice=${this.#page.sounding.voice.state}
          .reducedMotion=${this.#page.stillness.matches}
        ></sb-player>`;
      case 'done':
        return html`<sb-after-reset .reset=${status.reset}></sb-after-reset>`;
      case 'hurt':
        return html`<sb-safety-card
          .routineTitle=${status.routineTitle}
          .sittingResetId=${snapshot.library.find(({ id }) => id === SITTING_RESET)?.id ?? null}
        ></sb-safety-card>`;
      case 'counting':
      case 'due':
      case 'held':
      case 'snoozed':
      case 'paused':
      case 'offHours':
      case 'away':
        return html`<sb-clock-view
          .snapshot=${snapshot}
          .now=${this.#page.time.mainTime(received)}
        ></sb-clock-view>`;
    }
  }

  #regionName(status: SessionStatus): string {
    switch (status.kind) {
      case 'card':
        return t('card.region');
      case 'playing':
        return t('player.region', { title: status.player.routine.title });
      case 'done':
        return t('done.region');
      case 'hurt':
        return t('safety.infoTitle');
      case 'counting':
      case 'due':
      case 'held':
      case 'snoozed':
      case 'paused':
      case 'offHours':
      case 'away':
        return t('clock.region');
    }
  }

  #nextChange(received: ReceivedSnapshot): NextChange {
    const { snapshot } = received;
    const { status } = snapshot;
    if (status.kind === 'playing') {
      const passedMs = this.#page.passedMs(received);
      return nextPlayerChange(status.player, passedMs, this.#page.stillness.matches);
    }
    if (status.kind === 'card' || status.kind === 'done' || status.kind === 'hurt')
      return { kind: 'never' };
    const ms = nextClockChangeMs(snapshot, clockAt(snapshot, this.#page.time.mainTime(received)));
    return ms === null ? { kind: 'never' } : { kind: 'after', ms };
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
    // A key held down is one wish: the Escape that ends a reset must not close what comes after it as well.
    if (!received || event.defaultPrevented || event.repeat) return;
    const { status } = received.snapshot;
    if (status.kind !== 'playing') {
      if (event.key === 'Escape' && status.kind !== 'hurt')
        void this.#page.send({ kind: 'hidePopup' });
      return;
    }
    const command = playerKeyEventCommand(event, status.player, {
      passedMs: this.#page.passedMs(received),
      isFullScreen: false,
    });
    if (!command) return;
    event.preventDefault();
    void this.#page.send(command);
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'sb-popup-screen': SbPopupScreen;
  }
}
