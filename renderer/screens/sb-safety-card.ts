// What is shown after "Something hurts": the safety notes, rest or a plain sitting reset, and whether to keep a note.
// It praises nothing and moves nothing.
import { LitElement, css, html, nothing } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import '../components/sb-safety-notes.ts';
import type { Command } from '../../preload/contract.ts';
import { AskEvent } from '../events/ask-event.ts';
import { t } from '../messages.ts';
import { baseStyles } from '../styles/base-styles.ts';
import { buttonStyles } from '../styles/button-styles.ts';
import { screenStyles, smallWindowStyles } from './screen-styles.ts';

/** @fires sb-ask - The card was closed, with or without a note, or the plain sitting reset was asked for. */
@customElement('sb-safety-card')
export class SbSafetyCard extends LitElement {
  static override readonly styles = [
    baseStyles,
    buttonStyles,
    screenStyles,
    css`
      .body {
        padding-top: 24px;
        padding-bottom: 28px;
        /* More to read shows as a fade at the foot; the last line stands clear of it. */
        mask-image: linear-gradient(to bottom, black calc(100% - 24px), transparent);
      }

      h1 {
        font-size: var(--sb-text-xl);
        font-weight: 650;
        letter-spacing: -0.015em;
        line-height: 1.15;
      }

      .lead {
        margin: 6px 0 16px;
        color: var(--sb-ink-soft);
        font-size: var(--sb-text-m);
      }

      .foot {
        padding-top: 8px;
      }

      .rest {
        display: grid;
        gap: 4px;
        margin-top: 18px;
        font-size: var(--sb-text-m);
      }

      .rest h2 {
        font-size: var(--sb-text-m);
        font-weight: 650;
      }

      .rest .button {
        margin-top: 8px;
      }

      .note {
        margin-top: 16px;
        color: var(--sb-ink-soft);
        font-size: var(--sb-text-s);
      }
    `,
    smallWindowStyles,
  ];

  @property() routineTitle = '';

  /** The plain sitting reset, where the library has it. */
  @property({ attribute: false }) sittingResetId: string | null = null;

  protected override render() {
    return html`
      <div class="body" tabindex="0" role="group" aria-labelledby="title">
        <h1 id="title">${t('safety.title')}</h1>
        <p class="lead">${t('safety.lead', { title: this.routineTitle })}</p>
        <sb-safety-notes></sb-safety-notes>
        ${this.#renderSittingReset()}
        <p class="note">${t('safety.notLogged')}</p>
      </div>
      <div class="foot">
        <div class="row natural">
          ${this.#renderAsk({ kind: 'closeSafetyCard', keepNote: true }, t('safety.keepNote'))}
          ${this.#renderAsk({ kind: 'closeSafetyCard', keepNote: false }, t('safety.close'))}
        </div>
      </div>
    `;
  }

  #renderSittingReset() {
    if (this.sittingResetId === null) return nothing;
    // Closing the card first would take the window, and the second command with it; a start closes it anyway.
    const start: Command = { kind: 'startReset', routineId: this.sittingResetId };
    return html`<section class="rest">
      <h2>${t('safety.restTitle')}</h2>
      <p>${t('safety.rest')}</p>
      ${this.#renderAsk(start, t('safety.sittingReset'))}
    </section>`;
  }

  #renderAsk(command: Command, label: string) {
    return html`<button
      type="button"
      class="button tonal"
      @click=${() => this.dispatchEvent(new AskEvent(command))}
    >
      ${label}
    </button>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'sb-safety-card': SbSafetyCard;
  }
}
