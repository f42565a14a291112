// The history place: how much to show and which of it, the chart with its table, the signs, and the weekly question.
import { LitElement, css, html, nothing } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import type { HistoryRange, HistoryView } from '../../../preload/contract.ts';
import { icon } from '../../components/icons.ts';
import { baseStyles } from '../../styles/base-styles.ts';
import { buttonStyles } from '../../styles/button-styles.ts';
import { formStyles } from '../form-styles.ts';
import { t } from '../messages.ts';
import { placeStyles } from '../place-styles.ts';
import { minutesInShort } from '../view/time-words.ts';
import { HistoryEvent } from './history-event.ts';
import { spanInWords } from './part-words.ts';
import './sb-check-in.ts';
import './sb-history-chart.ts';
import './sb-history-table.ts';
import './sb-signs.ts';

const RANGES: readonly HistoryRange[] = ['week', 'month', 'quarter'];

/**
 * @fires sb-history - Another stretch is wanted.
 * @fires sb-ask - The check-in is answered, or put off.
 */
@customElement('sb-history')
export class SbHistory extends LitElement {
  static override readonly styles = [
    baseStyles,
    buttonStyles,
    placeStyles,
    formStyles,
    css`
      .controls {
        display: flex;
        flex-wrap: wrap;
        align-items: center;
        justify-content: space-between;
        gap: 12px 16px;
        margin-top: 20px;
      }

      .leaf {
        display: flex;
        flex-wrap: wrap;
        align-items: center;
        gap: 4px;
      }

      /* They point with the writing. */
      .leaf .button:dir(rtl) .icon {
        transform: scaleX(-1);
      }

      .onward .icon {
        transform: scaleX(-1);
      }

      .onward:dir(rtl) .icon {
        transform: none;
      }

      section {
        margin-top: 16px;
      }

      .head {
        display: flex;
        flex-wrap: wrap;
        align-items: flex-start;
        justify-content: space-between;
        gap: 8px 16px;
        margin-bottom: 12px;
      }

      .head div {
        flex: 1 1 14rem;
        min-width: 0;
      }

      .head .toggle {
        padding-inline: 12px;
        border-color: var(--sb-edge);
      }

      .head .soft {
        margin-top: 4px;
        text-wrap: pretty;
      }

      .first {
        padding-block: 48px;
        text-align: center;
      }

      .closing {
        margin: 32px 0 0;
        color: var(--sb-ink-soft);
        font-size: var(--sb-text-m);
        text-align: center;
        text-wrap: balance;
      }
    `,
  ];

  @property({ attribute: false }) history: HistoryView | null = null;

  @property({ type: Boolean }) isRefused = false;

  @state() private showsTable = false;

  protected override render() {
    return html`<h1 tabindex="-1">${t('history.title')}</h1>
      <p class="lead">${t('history.lead')}</p>
      ${this.history === null ? this.#renderWaiting() : this.#renderHistory(this.history)}`;
  }

  #renderWaiting() {
    return html`<p class="lead" role="status">
      ${this.isRefused ? t('companion.unavailable') : t('companion.loading')}
    </p>`;
  }

  #renderHistory(history: HistoryView) {
    return html`${this.#renderControls(history)}
      ${isUntouched(history) ? this.#renderFirst() : this.#renderSpan(history)}
      ${
        history.offset === 0
          ? html`<section class="panel">
              <sb-check-in ?is-due=${history.checkIn.isDue}></sb-check-in>
            </section>`
          : nothing
      }
      <p class="closing">${t('week.closing')}</p>`;
  }

  /** Nothing is on record at all: no axis without a bar, only what will be here. */
  #renderFirst() {
    return html`<section class="panel first">
      <h2>${t('history.first')}</h2>
      <p class="soft">${t('history.firstDetail')}</p>
    </section>`;
  }

  #renderSpan(history: HistoryView) {
    return html` <section class="panel" aria-labelledby="span">
        <div class="head">
          <div>
            <h2 id="span">${spanInWords(history)}</h2>
            <p class="soft" role="status">${summary(history)}</p>
          </div>
          <button
            type="button"
            class="button toggle quiet"
            aria-pressed=${this.showsTable}
            @click=${() => {
              this.showsTable = !this.showsTable;
            }}
          >
            ${t('days.showTable')}
          </button>
        </div>
        <sb-history-chart .history=${history} ?hidden=${this.showsTable}></sb-history-chart>
        <sb-history-table .history=${history} ?is-seen=${this.showsTable}></sb-history-table>
      </section>
      <section class="panel"><sb-signs .history=${history}></sb-signs></section>`;
  }

  #renderControls({ range, offset, hasEarlier }: HistoryView) {
    const go = (to: number) => () => this.dispatchEvent(new HistoryEvent({ range, offset: to }));
    return html`<div class="controls">
      <fieldset>
        <legend class="unseen">${t('history.range')}</legend>
        <div class="segments">
          ${RANGES.map(
            (each) =>
              html`<label class="segment"
                ><input
                  type="radio"
                  name="range"
                  .checked=${each === range}
                  @change=${() => this.dispatchEvent(new HistoryEvent({ range: each, offset: 0 }))}
                />${t(`history.${each}`)}</label
              >`,
          )}
        </div>
      </fieldset>
      <div class="leaf">
        <button
          type="button"
          class="button quiet"
          ?disabled=${!hasEarlier}
          @click=${go(offset + 1)}
        >
          ${icon('arrow', 16)} ${t('history.earlier')}
        </button>
        <button type="button" class="button quiet" ?disabled=${offset === 0} @click=${go(0)}>
          ${t('history.now')}
        </button>
        <button
          type="button"
          class="button quiet onward"
          ?disabled=${offset === 0}
          @click=${go(offset - 1)}
        >
          ${t('history.later')} ${icon('arrow', 16)}
        </button>
      </div>
    </div>`;
  }
}

function isUntouched({ whole, hasEarlier, offset, checkIn }: HistoryView): boolean {
  const isEmpty = whole.recordedDays === 0 && checkIn.answers.length === 0;
  return isEmpty && !hasEarlier && offset === 0;
}

function summary({ whole }: HistoryView): string {
  const { recordedDays: count, sittingMs, longestSitMs } = whole;
  if (count === 0) return t('history.recorded', { count });
  const average = t('history.average', {
    count,
    sitting: minutesInShort(sittingMs),
    longest: minutesInShort(longestSitMs),
  });
  return `${t('history.recorded', { count })} ${average}`;
}

declare global {
  interface HTMLElementTagNameMap {
    'sb-history': SbHistory;
  }
}
