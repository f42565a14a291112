// The editor of one stretch: what it really was, and from when to when. Whether that can be is main's to say.
import { LitElement, css, html, nothing, type PropertyValues } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import type { CorrectedKind, DayKey, Instant } from '../../../preload/contract.ts';
import { baseStyles } from '../../styles/base-styles.ts';
import { buttonStyles } from '../../styles/button-styles.ts';
import { formStyles } from '../form-styles.ts';
import { t } from '../messages.ts';
import { instantOfField, wallTime } from '../view/wall-time.ts';
import { CorrectEvent } from './correct-event.ts';
import { stretchWords } from './entry-words.ts';

const KINDS = ['sitting', 'standing', 'away'] as const satisfies readonly CorrectedKind[];

/** What is being put right. */
export interface Edited {
  readonly from: Instant;
  readonly to: Instant;
  /** What it is on record as; null for several. */
  readonly kind: CorrectedKind | null;
  /** It goes on: its end is now. */
  readonly isRunning: boolean;
  readonly where: 'band' | 'list';
  /** The first of its entries. */
  readonly index: number;
}

/** @fires sb-correct - The correction is to be kept, or the entry left alone. */
@customElement('sb-correct')
export class SbCorrect extends LitElement {
  static override readonly styles = [
    baseStyles,
    buttonStyles,
    formStyles,
    css`
      :host {
        display: block;
      }

      form {
        display: flex;
        flex-direction: column;
        gap: 16px;
        padding: 16px;
        border: 1px solid var(--sb-edge);
        border-radius: var(--sb-radius-m);
        background: var(--sb-paper);
      }

      h3 {
        font-size: var(--sb-text-m);
        font-weight: 650;
        line-height: 1.3;
      }

      .soft {
        margin-top: 2px;
        color: var(--sb-ink-soft);
        font-size: var(--sb-text-s);
      }

      .choice {
        display: flex;
        flex-wrap: wrap;
        align-items: flex-end;
        gap: 12px 16px;
      }

      .times {
        display: flex;
        flex-wrap: wrap;
        gap: 12px;
      }

      input[type='time'] {
        min-width: 7.5rem;
        min-height: 40px;
        padding: 6px 10px;
        border: 1px solid var(--sb-edge);
        border-radius: 12px;
        background: var(--sb-raised);
        color: var(--sb-ink);
        font: inherit;
        font-size: var(--sb-text-m);
        font-variant-numeric: tabular-nums;
      }

      .do {
        display: flex;
        flex-wrap: wrap;
        align-items: center;
        gap: 8px;
      }

      .button.compact {
        min-height: 40px;
        padding: 6px 16px;
      }

      .problem {
        padding: 10px 14px;
        border-inline-start: 3px solid var(--sb-clay);
        border-radius: 10px;
        border-start-start-radius: 4px;
        border-end-start-radius: 4px;
        background: var(--sb-clay-soft);
        color: var(--sb-clay-ink);
        font-size: var(--sb-text-m);
      }
    `,
  ];

  @property({ attribute: false }) edited!: Edited;

  /** The day that the times are of. */
  @property() day: DayKey = '';

  /** Why it could not be kept; empty while nothing was refused. */
  @property() problem = '';

  @state() private kind: CorrectedKind = 'sitting';

  @state() private from = '';

  @state() private to = '';

  @state() private isTimeMissing = false;

  protected override willUpdate(changed: PropertyValues): void {
    // Another one than before: whatever was chosen was for that.
    if (!changed.has('edited')) return;
    const { kind, from, to } = this.edited;
    this.kind = kind === 'sitting' ? 'standing' : 'sitting';
    this.from = wallTime(from);
    this.to = wallTime(to);
  }

  protected override firstUpdated(): void {
    this.renderRoot.querySelector<HTMLElement>('input:checked')?.focus();
    this.scrollIntoView({ block: 'nearest' });
  }

  protected override render() {
    const problem = this.isTimeMissing ? t('correct.noTime') : this.problem;
    return html`<form
      aria-labelledby="title"
      novalidate
      @submit=${this.#handleSubmit}
      @keydown=${this.#handleKey}
    >
      <div>
        <h3 id="title">${t('correct.title')}</h3>
        <p class="soft times-of">${stretchWords(this.edited, this.edited.isRunning)}</p>
      </div>
      <div class="choice">
        <fieldset>
          <legend class="unseen">${t('correct.title')}</legend>
          <div class="segments">${KINDS.map((kind) => this.#renderKind(kind))}</div>
        </fieldset>
        <div class="times">${this.#renderTime('from')} ${this.#renderTime('to')}</div>
      </div>
      <p class="problem" role="alert" ?hidden=${problem === ''}>${problem}</p>
      <div class="do">
        <button type="submit" class="button primary compact">${t('correct.keep')}</button>
        <button type="button" class="button quiet" @click=${this.#handleCancel}>
          ${t('correct.cancel')}
        </button>
      </div>
    </form>`;
  }

  #renderKind(kind: CorrectedKind) {
    return html`<label class="segment"
      ><input
        type="radio"
        name="kind"
        .checked=${this.kind === kind}
        @change=${() => {
          this.kind = kind;
        }}
      />${t(`correct.${kind}`)}</label
    >`;
  }

  #renderTime(end: 'from' | 'to') {
    return html`<label class="field"
      >${t(`correct.${end}`)}
      <input
        type="time"
        .value=${this[end]}
        aria-invalid=${this.isTimeMissing && this[end] === '' ? 'true' : nothing}
        @input=${(event: InputEvent) => {
          if (event.target instanceof HTMLInputElement) this[end] = event.target.value;
          this.isTimeMissing = false;
        }}
    /></label>`;
  }

  readonly #handleSubmit = (event: SubmitEvent): void => {
    event.preventDefault();
    const { day, kind } = this;
    const from = instantOfField(this.from, { exact: this.edited.from, day });
    const to = instantOfField(this.to, { exact: this.edited.to, day });
    this.isTimeMissing = from === null || to === null;
    if (from === null || to === null) return;
    const correction = { kind: 'correctLedger', from, to, as: kind } as const;
    this.dispatchEvent(new CorrectEvent({ kind: 'keep', correction }));
  };

  readonly #handleCancel = (): void => {
    this.dispatchEvent(new CorrectEvent({ kind: 'cancel' }));
  };

  readonly #handleKey = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape') return;
    event.preventDefault();
    this.#handleCancel();
  };
}

declare global {
  interface HTMLElementTagNameMap {
    'sb-correct': SbCorrect;
  }
}
