// The day in four numbers. None of them is good or bad.
import { LitElement, css, html } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import type { TodayView } from '../../../preload/contract.ts';
import { baseStyles } from '../../styles/base-styles.ts';
import { t } from '../messages.ts';
import { minutesInShort } from '../view/time-words.ts';
import { stretchWords } from './entry-words.ts';

@customElement('sb-day-numbers')
export class SbDayNumbers extends LitElement {
  static override readonly styles = [
    baseStyles,
    css`
      :host {
        display: block;
      }

      dl {
        display: grid;
        grid-template-columns: repeat(auto-fit, minmax(min(7.25rem, 100%), 1fr));
        gap: 16px 24px;
        margin: 0;
      }

      dt {
        color: var(--sb-ink-soft);
        font-size: var(--sb-text-s);
      }

      dd {
        margin: 2px 0 0;
      }

      .figure {
        font-size: var(--sb-text-xl);
        font-weight: 400;
        letter-spacing: -0.02em;
        line-height: 1.2;
      }

      .when {
        color: var(--sb-ink-soft);
        font-size: var(--sb-text-xs);
      }
    `,
  ];

  @property({ attribute: false }) today!: TodayView;

  protected override render() {
    const { sittingMs, standingMs, awayMs, longestSit } = this.today;
    return html`<dl>
      ${renderNumber(t('today.sitting'), sittingMs)}
      ${renderNumber(t('today.standing'), standingMs)} ${renderNumber(t('today.away'), awayMs)}
      ${
        longestSit === null
          ? renderNumber(t('today.longest'), 0)
          : renderNumber(
              t('today.longest'),
              longestSit.to - longestSit.from,
              stretchWords(longestSit),
            )
      }
    </dl>`;
  }
}

function renderNumber(name: string, ms: number, when = '') {
  return html`<div>
    <dt>${name}</dt>
    <dd>
      <span class="figure times">${minutesInShort(ms)}</span>
      <div class="when times">${when}</div>
    </dd>
  </div>`;
}

declare global {
  interface HTMLElementTagNameMap {
    'sb-day-numbers': SbDayNumbers;
  }
}
