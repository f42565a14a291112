// The two halves of a plan to write, with a few of each to choose from. What is written is its owner's to keep.
import { LitElement, css, html } from 'lit';
import { customElement, property, query } from 'lit/decorators.js';
import { formStyles } from '../companion/form-styles.ts';
import { PlanEvent } from '../events/plan-event.ts';
import { t } from '../plan-messages.ts';
import { baseStyles } from '../styles/base-styles.ts';

const SUGGESTED = {
  when: ['plan.when.call', 'plan.when.coffee', 'plan.when.lunch'],
  then: ['plan.then.stand', 'plan.then.window', 'plan.then.hinge'],
} as const;

/** In UTF-16 units, as inputs count: main counts characters, of which there are never more. */
const MAX_LENGTH = 60;

type Half = keyof typeof SUGGESTED;

/** @fires sb-plan - Something was written or chosen. */
@customElement('sb-plan-fields')
export class SbPlanFields extends LitElement {
  static override readonly styles = [
    baseStyles,
    formStyles,
    css`
      :host {
        display: grid;
        gap: 12px;
      }

      .half {
        display: grid;
        grid-template-columns: minmax(3rem, auto) minmax(0, 1fr);
        align-items: center;
        gap: 8px 12px;
      }

      label {
        font-size: var(--sb-text-m);
        font-weight: 600;
      }

      .chips {
        display: flex;
        flex-wrap: wrap;
        grid-column: 2;
        gap: 6px;
      }

      .chip {
        appearance: none;
        min-height: 32px;
        margin: 0;
        padding: 4px 12px;
        border: 1px solid var(--sb-edge);
        border-radius: 16px;
        background: transparent;
        color: var(--sb-ink-soft);
        font: inherit;
        font-size: var(--sb-text-s);
        text-align: start;
        cursor: default;
      }

      .chip:hover {
        background: var(--sb-fill);
        color: var(--sb-ink);
      }

      .chip[aria-pressed='true'] {
        border-color: var(--sb-clay);
        background: var(--sb-clay-soft);
        color: var(--sb-clay-ink);
        font-weight: 600;
      }

      @container (max-width: 24rem) {
        .half {
          grid-template-columns: minmax(0, 1fr);
        }

        .chips {
          grid-column: 1;
        }
      }
    `,
  ];

  @property() when = '';

  @property() then = '';

  @query('input[aria-invalid="true"]') private invalid!: HTMLInputElement | null;

  /** Whether one half alone is marked as missing. */
  @property({ type: Boolean }) marksMissing = false;

  /** Brings the keyboard to the half that is missing. */
  focusMissing(): void {
    this.invalid?.focus();
  }

  protected override render() {
    return [this.#renderHalf('when'), this.#renderHalf('then')];
  }

  #renderHalf(half: Half) {
    const isMissing = this.marksMissing && this[half].trim() === '';
    return html`<div class="half">
      <label for=${half}>${t(`plan.${half}`)}</label>
      <input
        type="text"
        id=${half}
        aria-label=${t(`plan.${half}Name`)}
        aria-invalid=${isMissing ? 'true' : 'false'}
        autocomplete="off"
        maxlength=${MAX_LENGTH}
        .value=${this[half]}
        @input=${this.#handleInput}
      />
      <div class="chips" role="group" aria-label=${t('plan.suggestions')}>
        ${SUGGESTED[half].map((key) => this.#renderSuggestion(half, t(key)))}
      </div>
    </div>`;
  }

  #renderSuggestion(half: Half, text: string) {
    return html`<button
      type="button"
      class="chip"
      aria-pressed=${this[half] === text ? 'true' : 'false'}
      @click=${() => this.#write(half, this[half] === text ? '' : text)}
    >
      ${text}
    </button>`;
  }

  #write(half: Half, text: string): void {
    this[half] = text;
    this.dispatchEvent(new PlanEvent(this.when, this.then));
  }

  readonly #handleInput = ({ currentTarget }: Event): void => {
    if (!(currentTarget instanceof HTMLInputElement)) return;
    this.#write(currentTarget.id === 'when' ? 'when' : 'then', currentTarget.value);
  };
}

declare global {
  interface HTMLElementTagNameMap {
    'sb-plan-fields': SbPlanFields;
  }
}
