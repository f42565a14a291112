// The steps of a routine as a timeline: what, how long, and how it is said. Each can be chosen to see it.
import { LitElement, css, html, nothing } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { ifDefined } from 'lit/directives/if-defined.js';
import type { RoutineStep } from '../../../preload/contract.ts';
import { ChooseEvent } from '../../events/choose-event.ts';
import { baseStyles } from '../../styles/base-styles.ts';
import { t } from '../messages.ts';
import { placeStyles } from '../place-styles.ts';

/** @fires sb-choose - A step was chosen; the choice is its index. */
@customElement('sb-step-list')
export class SbStepList extends LitElement {
  static override readonly styles = [
    baseStyles,
    placeStyles,
    css`
      ol {
        list-style: none;
      }

      li {
        position: relative;
        padding-inline-start: 16px;
      }

      /* The line of time, and a mark on it for each step. */
      li::before {
        content: '';
        position: absolute;
        inset-block: 0;
        inset-inline-start: 3px;
        width: 2px;
        background: var(--sb-line);
      }

      li:first-child::before {
        inset-block-start: 20px;
      }

      li:last-child::before {
        inset-block-end: calc(100% - 20px);
      }

      li::after {
        content: '';
        position: absolute;
        inset-block-start: 16px;
        inset-inline-start: 0;
        width: 8px;
        height: 8px;
        border-radius: 50%;
        background: var(--sb-past);
      }

      li.now::after {
        background: var(--sb-clay);
        outline: 3px solid var(--sb-clay-soft);
      }

      button {
        display: grid;
        grid-template-columns: minmax(0, 1fr) auto;
        gap: 0 16px;
        width: 100%;
        padding: 8px 12px;
        border: 0;
        border-radius: 12px;
        background: transparent;
        color: inherit;
        font: inherit;
        text-align: start;
        cursor: default;
      }

      button:hover {
        background: var(--sb-fill);
      }

      button:focus-visible {
        outline-offset: -2px;
      }

      .name {
        font-size: var(--sb-text-m);
        font-weight: 600;
        line-height: 1.3;
      }

      .seconds {
        color: var(--sb-ink-soft);
        font-size: var(--sb-text-s);
        font-variant-numeric: tabular-nums;
      }

      .line {
        grid-column: 1;
        color: var(--sb-ink-soft);
        font-size: var(--sb-text-s);
        text-wrap: pretty;
      }
    `,
  ];

  @property({ attribute: false }) steps: readonly RoutineStep[] = [];

  /** A BCP 47 tag, where the steps are told in another language than the page. */
  @property() language?: string | undefined;

  /** The step the figure is in. */
  @property({ type: Number }) current = -1;

  protected override render() {
    return html`<ol>
      ${this.steps.map((step, index) => this.#renderStep(step, index))}
    </ol>`;
  }

  #renderStep({ name, seconds, line, side, isVariant }: RoutineStep, index: number) {
    const isNow = index === this.current;
    return html`<li class=${isNow ? 'now' : ''}>
      <button
        type="button"
        aria-current=${isNow ? 'step' : nothing}
        @click=${() => this.dispatchEvent(new ChooseEvent(String(index)))}
      >
        <span class="name" lang=${ifDefined(this.language)}>${name}</span>
        <span class="seconds" aria-label=${t('duration.seconds', { seconds })}
          >${t('routine.stepSeconds', { seconds })}</span
        >
        <span class="line"
          ><span lang=${ifDefined(this.language)}>${line}</span
          >${side === undefined ? nothing : html`&nbsp;· ${t(`side.${side}`)}`}${
            isVariant === true ? html`&nbsp;· ${t('library.variant')}` : nothing
          }</span
        >
      </button>
    </li>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'sb-step-list': SbStepList;
  }
}
