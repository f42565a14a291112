// The table behind the history chart: always there for whoever does not see the chart, and for everybody on demand.
import { LitElement, css, html } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import type { HistoryPart, HistoryView } from '../../../preload/contract.ts';
import { baseStyles } from '../../styles/base-styles.ts';
import { t } from '../messages.ts';
import { tableStyles } from '../table-styles.ts';
import { minutesInShort } from '../view/time-words.ts';
import { partInShort, spanInWords } from './part-words.ts';

/** Beside the name of the part. */
const COLUMNS = [
  'history.colSitting',
  'history.colLongest',
  'history.colStanding',
  'history.colResets',
  'history.colHinges',
  'history.colOpener',
  'history.colSets',
] as const;

@customElement('sb-history-table')
export class SbHistoryTable extends LitElement {
  static override readonly styles = [
    baseStyles,
    tableStyles,
    css`
      :host {
        display: block;
        position: relative;
      }
    `,
  ];

  @property({ attribute: false }) history!: HistoryView;

  /** Whether it is for the eyes too. */
  @property({ type: Boolean, attribute: 'is-seen' }) isSeen = false;

  protected override render() {
    const { history, isSeen } = this;
    const caption = t('history.table', { span: spanInWords(history) });
    // What scrolls must be reachable by keyboard (WCAG 2.1.1).
    return html`<div
      class=${isSeen ? 'scroller' : 'unseen'}
      role=${isSeen ? 'region' : 'presentation'}
      aria-label=${caption}
      tabindex=${isSeen ? 0 : -1}
    >
      <table>
        <caption class="unseen">
          ${caption}
        </caption>
        <thead>
          <tr>
            <th scope="col">
              ${t(history.range === 'quarter' ? 'history.colWeek' : 'history.colDay')}
            </th>
            ${COLUMNS.map((column) => html`<th scope="col">${t(column)}</th>`)}
          </tr>
        </thead>
        <tbody>
          ${history.parts.map((part) => this.#renderPart(part))}
        </tbody>
      </table>
    </div>`;
  }

  #renderPart(part: HistoryPart) {
    return html`<tr class=${part.isCurrent ? 'current' : ''}>
      <th scope="row">${partInShort(part, this.history.range)}</th>
      ${this.#renderCells(part)}
    </tr>`;
  }

  #renderCells(part: HistoryPart) {
    if (part.isFuture || part.recordedDays === 0) {
      const words = part.isFuture ? t('history.notYet') : t('history.noRecord');
      return html`<td class="nothing" colspan=${COLUMNS.length}>
        ${part.isPlanned ? `${words}, ${t('history.planned')}` : words}
      </td>`;
    }
    const count = (value: number) => t('history.count', { count: value });
    const opener = { right: part.openerSecondsRight, left: part.openerSecondsLeft };
    return [
      minutesInShort(part.sittingMs),
      minutesInShort(part.longestSitMs),
      minutesInShort(part.standingMs),
      count(part.resets),
      count(part.hinges),
      t('history.openerCell', opener),
      count(part.sets),
    ].map((cell) => html`<td>${cell}</td>`);
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'sb-history-table': SbHistoryTable;
  }
}
