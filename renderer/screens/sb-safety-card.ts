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
import { screenStyles } from './screen-styles.ts';

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
        padding-bottom: 12px;
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
        border-top: 1px solid var(--sb-line);
      }

      .rest {
        color: var(--sb-ink-soft);
        font-size: var(--sb-text-s);
      }
    `,
  ];

  @property() routineTitle = '';

  /** The plain sitting reset, where the library has it. */
  @property({ attribute: false }) sittingResetId: string | null = null;

  protected override render() {
    return html`
      <div class="body" tabindex="0">
        <h1>${t('safety.title')}</h1>
        <p class="lead">${t('safety.lead', { title: this.routineTitle })}</p>
        <sb-safety-notes></sb-safety-notes>
      </div>
      <div class="foot">
        <p class="rest">${t('safety.rest')}</p>
        <div class="row">
          ${this.#renderAsk([{ kind: 'closeSafetyCard', keepNote: false }], t('safety.close'), 'primary')}
          ${this.#renderSittingReset()}
        </div>
        ${this.#renderAsk([{ kind: 'closeSafetyCard', keepNote: true }], t('safety.keepNote'), 'quiet')}
      </div>
    `;
  }

  #renderSittingReset() {
    if (this.sittingResetId === null) return nothing;
    const commands: readonly Command[] = [
      { kind: 'closeSafetyCard', keepNote: false },
      { kind: 'startReset', routineId: this.sittingResetId },
    ];
    return this.#renderAsk(commands, t('safety.sittingReset'), 'tonal');
  }

  #renderAsk(commands: readonly Command[], label: string, look: string) {
    return html`<button
      type="button"
      class="button ${look}"
      @click=${() => commands.forEach((command) => this.dispatchEvent(new AskEvent(command)))}
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
