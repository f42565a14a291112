// Times of the day: a field for each, one more at the end, each with a way to take it out.
import { css, html, nothing, type CSSResultGroup, type PropertyValues } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { live } from 'lit/directives/live.js';
import { icon } from '../../components/icons.ts';
import { t } from '../messages.ts';
import { SettingElement } from './setting-element.ts';
import { timeFieldStyles } from './time-field-styles.ts';

@customElement('sb-times-setting')
export class SbTimesSetting extends SettingElement<readonly string[]> {
  static override readonly styles: CSSResultGroup = [
    SettingElement.styles,
    timeFieldStyles,
    css`
      .times {
        display: flex;
        flex-wrap: wrap;
        align-items: center;
        gap: 8px 16px;
      }

      .button.add {
        min-height: 36px;
      }
    `,
  ];

  protected override readonly groupRole = 'group';

  protected override readonly isWide = true;

  /** The most times there may be. */
  @property({ attribute: false }) most = 1;

  /** What is written and has not been taken; empty fields are not asked for. */
  @state() private draft: readonly string[] | null = null;

  #isAdding = false;

  protected override dropDraft(): void {
    this.draft = null;
  }

  protected override updated(changed: PropertyValues): void {
    super.updated(changed);
    if (!this.#isAdding) return;
    this.#isAdding = false;
    [...this.renderRoot.querySelectorAll<HTMLInputElement>('input')].at(-1)?.focus();
  }

  protected override renderControl() {
    const times = this.#times();
    return html`<div class="times">
      ${times.map((time, index) => this.#renderTime(times, time, index))}
      ${
        times.length < this.most
          ? html`<button type="button" class="button outline compact add" @click=${this.#handleAdd}>
              ${icon('plus', 16)} ${t('times.add')}
            </button>`
          : nothing
      }
    </div>`;
  }

  #renderTime(times: readonly string[], time: string, index: number) {
    return html`<span class="range"
      ><input
        type="time"
        aria-label=${t('times.time', { number: index + 1 })}
        aria-invalid=${this.problem === null ? 'false' : 'true'}
        .value=${live(time)}
        @input=${this.#handleInput(index)}
        @blur=${() => this.askNow()}
      /><button
        type="button"
        class="icon-button small"
        aria-label=${t('times.remove', { time: time === '' ? t('times.time', { number: index + 1 }) : time })}
        @click=${() => this.#write(times.toSpliced(index, 1))}
      >
        ${icon('close', 16)}
      </button></span
    >`;
  }

  #times(): readonly string[] {
    return this.draft ?? this.facts.value;
  }

  #write(times: readonly string[]): void {
    this.draft = times;
    this.ask(written(times));
    this.focus();
  }

  readonly #handleAdd = (): void => {
    this.draft = [...this.#times(), ''];
    this.#isAdding = true;
  };

  #handleInput(index: number) {
    return ({ currentTarget }: Event): void => {
      if (!(currentTarget instanceof HTMLInputElement)) return;
      const { value } = currentTarget;
      this.draft = this.#times().map((time, at) => (at === index ? value : time));
      this.askSoon(written(this.draft));
    };
  }
}

function written(times: readonly string[]): readonly string[] {
  return times.filter((time) => time !== '');
}

declare global {
  interface HTMLElementTagNameMap {
    'sb-times-setting': SbTimesSetting;
  }
}
