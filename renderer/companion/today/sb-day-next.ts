// What comes next and when, in the words of the popup, and the way to have it now.
import { LitElement, css, html, nothing } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import type { Snapshot } from '../../../preload/contract.ts';
import { reasonText } from '../../../preload/messages/reason-text.ts';
import { AskEvent } from '../../events/ask-event.ts';
import { baseStyles } from '../../styles/base-styles.ts';
import { buttonStyles } from '../../styles/button-styles.ts';
import { clockAt } from '../../view/clock-at.ts';
import { clockWords } from '../../view/clock-words.ts';
import { t } from '../messages.ts';
import { placeStyles } from '../place-styles.ts';

/** While one of these is on there is nothing to start. */
const BUSY: readonly Snapshot['status']['kind'][] = ['playing', 'hurt'];

/** @fires sb-ask - The reset is to start, or the program to go on. */
@customElement('sb-day-next')
export class SbDayNext extends LitElement {
  static override readonly styles = [
    baseStyles,
    buttonStyles,
    placeStyles,
    css`
      .next {
        display: flex;
        flex-wrap: wrap;
        align-items: center;
        justify-content: space-between;
        gap: 12px 24px;
      }

      .words {
        flex: 1 1 16rem;
        min-width: 0;
      }

      h2 {
        font-weight: 600;
        text-wrap: balance;
      }

      p {
        margin-top: 2px;
        color: var(--sb-ink-soft);
        font-size: var(--sb-text-m);
        overflow-wrap: anywhere;
        text-wrap: pretty;
      }
    `,
  ];

  @property({ attribute: false }) snapshot!: Snapshot;

  protected override render() {
    const { snapshot } = this;
    const { headline, detail } = clockWords(snapshot, clockAt(snapshot, snapshot.at));
    const { kind } = snapshot.status;
    const isResting = kind === 'paused' || kind === 'offHours';
    return html`<div class="next">
      <div class="words">
        <h2>${headline}</h2>
        <p>${detail}</p>
        ${isResting ? nothing : html`<p class="soft">${reasonText(snapshot.next.reason, t)}</p>`}
      </div>
      ${BUSY.includes(kind) ? nothing : this.#renderButton(isResting)}
    </div>`;
  }

  #renderButton(isResting: boolean) {
    if (isResting) {
      const { kind } = this.snapshot.status;
      return html`<button
        type="button"
        class="button compact"
        @click=${() => this.dispatchEvent(new AskEvent({ kind: 'resumeProgram' }))}
      >
        ${t(kind === 'paused' ? 'clock.resume' : 'menu.workNow')}
      </button>`;
    }
    const isWaiting = ['due', 'held', 'snoozed', 'card'].includes(this.snapshot.status.kind);
    return html`<button
      type="button"
      class="button compact ${isWaiting ? 'primary' : ''}"
      @click=${() => this.dispatchEvent(new AskEvent({ kind: 'startReset' }))}
    >
      ${isWaiting ? t('today.start') : t('today.startReset')}
    </button>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'sb-day-next': SbDayNext;
  }
}
