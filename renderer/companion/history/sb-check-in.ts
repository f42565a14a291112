// The weekly question: four signs that things get easier, each less, the same or more. Nothing is counted up.
import { LitElement, css, html } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import type { SignAnswer, SignId } from '../../../preload/contract.ts';
import { AskEvent } from '../../events/ask-event.ts';
import { baseStyles } from '../../styles/base-styles.ts';
import { buttonStyles } from '../../styles/button-styles.ts';
import { formStyles } from '../form-styles.ts';
import { t } from '../messages.ts';
import { placeStyles } from '../place-styles.ts';

/** I01 to I04, in order. */
const SIGNS: readonly SignId[] = ['pinch', 'hips', 'even', 'thoughts'];

const ANSWERS: readonly SignAnswer[] = ['less', 'same', 'more'];

/** @fires sb-ask - The answers are to be kept, or the question to be asked later. */
@customElement('sb-check-in')
export class SbCheckIn extends LitElement {
  static override readonly styles = [
    baseStyles,
    buttonStyles,
    placeStyles,
    formStyles,
    css`
      fieldset {
        display: flex;
        flex-wrap: wrap;
        align-items: center;
        justify-content: space-between;
        gap: 8px 24px;
        padding: 12px 0;
      }

      fieldset + fieldset {
        border-block-start: 1px solid var(--sb-line);
      }

      legend {
        float: inline-start;
        flex: 1 1 260px;
        font-size: var(--sb-text-m);
        font-weight: 550;
        text-wrap: pretty;
      }

      form {
        margin-top: 12px;
      }

      .do {
        display: flex;
        flex-wrap: wrap;
        align-items: center;
        gap: 8px 16px;
        margin-top: 12px;
      }
    `,
  ];

  /** Whether this week's question is open. */
  @property({ type: Boolean, attribute: 'is-due' }) isDue = false;

  @state() private answers: Partial<Record<SignId, SignAnswer>> = {};

  protected override render() {
    return html`<h2>${t('checkIn.title')}</h2>
      ${this.isDue ? this.#renderQuestion() : html`<p class="soft">${t('checkIn.notDue')}</p>`}`;
  }

  #renderQuestion() {
    const left = SIGNS.filter((sign) => this.answers[sign] === undefined).length;
    return html`<p class="lead">${t('checkIn.lead')}</p>
      <form @submit=${this.#handleSubmit}>
        ${SIGNS.map((sign) => this.#renderSign(sign))}
        <div class="do">
          <button type="submit" class="button primary compact" ?disabled=${left > 0}>
            ${t('checkIn.send')}
          </button>
          <button
            type="button"
            class="button quiet"
            @click=${() => this.dispatchEvent(new AskEvent({ kind: 'postponeCheckIn' }))}
          >
            ${t('checkIn.later')}
          </button>
          <span class="soft" role="status">${left > 0 ? t('checkIn.missing', { left }) : ''}</span>
        </div>
      </form>`;
  }

  #renderSign(sign: SignId) {
    return html`<fieldset>
      <legend>${t(`checkIn.${sign}`)}</legend>
      <div class="segments">
        ${ANSWERS.map(
          (answer) =>
            html`<label class="segment"
              ><input
                type="radio"
                name=${sign}
                .checked=${this.answers[sign] === answer}
                @change=${() => {
                  this.answers = { ...this.answers, [sign]: answer };
                }}
              />${t(`checkIn.${answer}`)}</label
            >`,
        )}
      </div>
    </fieldset>`;
  }

  readonly #handleSubmit = (event: SubmitEvent): void => {
    event.preventDefault();
    const { pinch, hips, even, thoughts } = this.answers;
    if (!pinch || !hips || !even || !thoughts) return;
    this.dispatchEvent(new AskEvent({ kind: 'checkIn', answers: { pinch, hips, even, thoughts } }));
    this.answers = {};
  };
}

declare global {
  interface HTMLElementTagNameMap {
    'sb-check-in': SbCheckIn;
  }
}
