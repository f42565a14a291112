// Snooze as one click, with a chooser beside it for the other lengths and for the end of a call.
import { LitElement, css, html, nothing } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { AskEvent } from '../events/ask-event.ts';
import type { ChooseEvent } from '../events/choose-event.ts';
import { t } from '../messages.ts';
import { baseStyles } from '../styles/base-styles.ts';
import { buttonStyles } from '../styles/button-styles.ts';
import { icon } from './icons.ts';
import './sb-menu.ts';

const FOR_CALL = 'call';

/** @fires sb-ask - A snooze was chosen. */
@customElement('sb-snooze-button')
export class SbSnoozeButton extends LitElement {
  static override readonly styles = [
    baseStyles,
    buttonStyles,
    css`
      :host {
        display: flex;
        gap: 2px;
      }

      .button {
        flex: 1;
      }

      .button:not(:only-child) {
        padding-inline: 10px 6px;
        border-start-end-radius: 4px;
        border-end-end-radius: 4px;
      }

      sb-menu {
        --sb-radius-opener: 4px;
      }
    `,
  ];

  /** Lengths in minutes; the first is the button. Without any, there is no button. */
  @property({ attribute: false }) minutes: readonly number[] = [];

  @property({ type: Boolean }) canSnoozeForCall = false;

  protected override render() {
    const [first, ...others] = this.minutes;
    if (first === undefined) return nothing;
    const entries = [
      ...others.map((minutes) => ({
        id: String(minutes),
        label: t('card.snoozeMinutes', { minutes }),
      })),
      ...(this.canSnoozeForCall ? [{ id: FOR_CALL, label: t('card.snoozeForCall') }] : []),
    ];
    return html`
      <button
        type="button"
        class="button tonal"
        aria-label=${t('card.snoozeName', { minutes: first })}
        @click=${() => this.#snooze(first)}
      >
        ${t('card.snooze', { minutes: first })}
      </button>
      ${
        entries.length === 0
          ? nothing
          : html`<sb-menu
              button-class="icon-button filled slim"
              .label=${t('card.snoozeOthers')}
              .groups=${[{ entries }]}
              @sb-choose=${this.#handleChoose}
              >${icon('chevron')}</sb-menu
            >`
      }
    `;
  }

  #snooze(minutes: number): void {
    this.dispatchEvent(new AskEvent({ kind: 'snooze', minutes }));
  }

  readonly #handleChoose = ({ choice }: ChooseEvent): void => {
    if (choice === FOR_CALL) this.dispatchEvent(new AskEvent({ kind: 'snoozeForCall' }));
    else this.#snooze(Number(choice));
  };
}

declare global {
  interface HTMLElementTagNameMap {
    'sb-snooze-button': SbSnoozeButton;
  }
}
