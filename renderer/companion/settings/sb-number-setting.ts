// A setting that is a number between bounds: a field to type it into between two buttons, or a slider.
import { css, html, type CSSResultGroup } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { live } from 'lit/directives/live.js';
import { t } from '../messages.ts';
import { SettingElement } from './setting-element.ts';
import type { NumberControl } from './setting-table.ts';
import { numberWords } from './value-words.ts';

@customElement('sb-number-setting')
export class SbNumberSetting extends SettingElement<number> {
  static override readonly styles: CSSResultGroup = [
    SettingElement.styles,
    css`
      .stepper {
        display: inline-flex;
        align-items: center;
        border: 1px solid var(--sb-edge);
        border-radius: 12px;
        background: var(--sb-raised);
      }

      .stepper:has(input[aria-invalid='true']) {
        border-color: var(--sb-clay);
      }

      .stepper button {
        appearance: none;
        flex: none;
        width: 40px;
        min-height: 40px;
        padding: 0;
        border: 0;
        border-radius: 11px;
        background: transparent;
        color: var(--sb-ink);
        font: inherit;
        font-size: var(--sb-text-l);
        line-height: 1;
        cursor: default;
      }

      .stepper button:hover {
        background: var(--sb-fill);
      }

      .stepper button[aria-disabled='true'] {
        background: transparent;
        color: var(--sb-ink-soft);
        opacity: 0.55;
      }

      .stepper input {
        appearance: textfield;
        width: 2.5rem;
        min-height: 40px;
        margin: 0;
        padding: 4px;
        border: 0;
        border-radius: 8px;
        background: transparent;
        color: var(--sb-ink);
        font: inherit;
        font-size: var(--sb-text-m);
        font-variant-numeric: tabular-nums;
        font-weight: 600;
        text-align: end;
      }

      .unit {
        padding-inline-end: 6px;
        color: var(--sb-ink-soft);
        font-size: var(--sb-text-s);
      }

      .stepper input::-webkit-inner-spin-button {
        appearance: none;
        margin: 0;
      }

      .slider {
        display: flex;
        align-items: center;
        gap: 12px;
      }

      .slider input {
        width: 7.5rem;
        min-height: 32px;
        margin: 0;
        accent-color: var(--sb-clay);
      }

      .bounds {
        margin-top: 4px;
        color: var(--sb-ink-soft);
        font-size: var(--sb-text-xs);
        font-variant-numeric: tabular-nums;
        text-align: center;
      }

      output {
        min-width: 3.25rem;
        font-size: var(--sb-text-m);
        font-variant-numeric: tabular-nums;
        font-weight: 600;
        text-align: end;
      }
    `,
  ];

  @property({ attribute: false }) control!: NumberControl;

  @property({ attribute: false }) bounds!: { readonly min: number; readonly max: number };

  /** What is written and has not been taken. */
  @state() private draft: string | null = null;

  protected override renderControl() {
    const bounds = t(`settings.bounds.${this.control.unit}`, this.bounds);
    return html`${this.control.look === 'slider' ? this.#renderSlider() : this.#renderStepper()}
      <p class="bounds" id="bounds">${bounds}</p>`;
  }

  protected override get describedBy(): string {
    return `bounds ${super.describedBy}`;
  }

  protected override dropDraft(): void {
    this.draft = null;
  }

  #renderStepper() {
    const { name, value } = this.facts;
    const { min, max } = this.bounds;
    return html`<div class="stepper">
      ${this.#renderButton({ words: t('settings.less', { name }), sign: '−', to: this.#down(), isOff: value <= min })}
      <input
        id="control"
        type="number"
        inputmode="numeric"
        min=${min}
        max=${max}
        step="1"
        aria-describedby=${this.describedBy}
        aria-invalid=${this.problem === null ? 'false' : 'true'}
        .value=${live(this.draft ?? String(value))}
        @input=${this.#handleInput}
        @change=${this.#handleChange}
      /><span class="unit" aria-hidden="true">${t(`settings.unit.${this.control.unit}`)}</span>
      ${this.#renderButton({ words: t('settings.more', { name }), sign: '+', to: this.#up(), isOff: value >= max })}
    </div>`;
  }

  /** At its end a button stays where it is: whoever is on it with the keyboard is not thrown off. */
  #renderButton({ words, sign, to, isOff }: Step) {
    return html`<button
      type="button"
      aria-label=${words}
      aria-disabled=${isOff ? 'true' : 'false'}
      @click=${() => this.#step(to, isOff)}
    >
      ${sign}
    </button>`;
  }

  #renderSlider() {
    const { value } = this.facts;
    const { min, max } = this.bounds;
    const shown = Number(this.draft ?? value);
    const words = numberWords(shown, this.control.unit);
    return html`<div class="slider">
      <input
        id="control"
        type="range"
        min=${min}
        max=${max}
        step=${this.control.step}
        aria-describedby=${this.describedBy}
        aria-valuetext=${words}
        .value=${live(String(shown))}
        @input=${this.#handleInput}
        @change=${this.#handleChange}
      />
      <output for="control">${words}</output>
    </div>`;
  }

  /** The next round number below and above, within the bounds. */
  #down(): number {
    const { step } = this.control;
    return Math.max(this.bounds.min, (Math.ceil(this.facts.value / step) - 1) * step);
  }

  #up(): number {
    const { step } = this.control;
    return Math.min(this.bounds.max, (Math.floor(this.facts.value / step) + 1) * step);
  }

  #step(to: number, isOff: boolean): void {
    if (isOff) return;
    this.draft = null;
    this.ask(to);
  }

  readonly #handleInput = ({ currentTarget }: Event): void => {
    if (currentTarget instanceof HTMLInputElement) this.draft = currentTarget.value;
  };

  /** An empty field is no number, and main says so in its words. */
  readonly #handleChange = ({ currentTarget }: Event): void => {
    if (currentTarget instanceof HTMLInputElement) this.ask(currentTarget.valueAsNumber);
  };
}

interface Step {
  readonly words: string;
  readonly sign: string;
  readonly to: number;
  readonly isOff: boolean;
}

declare global {
  interface HTMLElementTagNameMap {
    'sb-number-setting': SbNumberSetting;
  }
}
