// The four "better" signs over the weeks of a stretch: easier, as before, harder, as marks whose shapes tell them apart.
// A table that is drawn, so that eyes and screen readers have the same. Nothing is added up (movement.md 1.4).
import { LitElement, css, html, svg } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import type { HistoryView, SignAnswer, SignAnswers, SignId } from '../../../preload/contract.ts';
import { baseStyles } from '../../styles/base-styles.ts';
import { t } from '../messages.ts';
import { placeStyles } from '../place-styles.ts';
import { tableStyles } from '../table-styles.ts';
import { dayAt } from '../view/day-at.ts';

type Change = 'easier' | 'same' | 'harder';

/** What would be a sign that things get easier (I01 to I04). */
const EASIER: Readonly<Record<SignId, SignAnswer>> = {
  pinch: 'less',
  hips: 'more',
  even: 'more',
  thoughts: 'less',
};

const SIGNS = ['pinch', 'hips', 'even', 'thoughts'] as const satisfies readonly SignId[];
const CHANGES = ['easier', 'same', 'harder'] as const satisfies readonly Change[];

@customElement('sb-signs')
export class SbSigns extends LitElement {
  static override readonly styles = [
    baseStyles,
    placeStyles,
    tableStyles,
    css`
      h2 + .soft {
        margin-top: 4px;
      }

      .scroller {
        margin-top: 12px;
      }

      th[scope='col'],
      td {
        min-width: 3rem;
        text-align: center;
        white-space: nowrap;
      }

      th:first-child {
        min-width: 9rem;
        text-align: start;
        white-space: normal;
        text-wrap: pretty;
      }

      svg {
        display: block;
        width: 16px;
        height: 16px;
        margin-inline: auto;
      }

      .easier {
        fill: var(--sb-moss);
      }

      .same {
        stroke: var(--sb-ink-soft);
        stroke-width: 2.5px;
        stroke-linecap: round;
      }

      .harder {
        fill: none;
        stroke: var(--sb-ink-soft);
        stroke-width: 2px;
      }

      .key {
        display: flex;
        flex-wrap: wrap;
        gap: 4px 16px;
        margin-top: 12px;
        list-style: none;
      }

      .key li {
        display: flex;
        align-items: center;
        gap: 6px;
      }
    `,
  ];

  @property({ attribute: false }) history!: HistoryView;

  protected override render() {
    const weeks = this.history.checkIn.answers.toReversed();
    return html`<h2>${t('signs.title')}</h2>
      <p class="soft">${t(weeks.length === 0 ? 'signs.none' : 'signs.lead')}</p>
      ${weeks.length === 0 ? '' : this.#renderTable(weeks)}`;
  }

  #renderTable(weeks: HistoryView['checkIn']['answers']) {
    return html`<div class="scroller" role="region" aria-label=${t('signs.title')} tabindex="0">
        <table>
          <thead>
            <tr>
              <th scope="col">${t('signs.sign')}</th>
              ${weeks.map(
                ({ week }) =>
                  html`<th scope="col" aria-label=${t('signs.weekName', { at: dayAt(week) })}>
                    ${t('signs.week', { at: dayAt(week) })}
                  </th>`,
              )}
            </tr>
          </thead>
          <tbody>
            ${SIGNS.map(
              (sign) =>
                html`<tr>
                  <th scope="row">${t(`signs.${sign}`)}</th>
                  ${weeks.map(({ answers }) => renderCell(changeOf(sign, answers)))}
                </tr>`,
            )}
          </tbody>
        </table>
      </div>
      <ul class="key soft" aria-hidden="true">
        ${CHANGES.map((change) => html`<li>${renderMark(change)} ${t(`signs.${change}`)}</li>`)}
      </ul>`;
  }
}

function changeOf(sign: SignId, answers: SignAnswers): Change {
  const answer = answers[sign];
  if (answer === 'same') return 'same';
  return answer === EASIER[sign] ? 'easier' : 'harder';
}

function renderCell(change: Change) {
  return html`<td>${renderMark(change)}<span class="unseen">${t(`signs.${change}`)}</span></td>`;
}

function renderMark(change: Change) {
  const shapes = {
    easier: svg`<circle class="easier" cx="8" cy="8" r="6" />`,
    same: svg`<path class="same" d="M4 8h8" />`,
    harder: svg`<circle class="harder" cx="8" cy="8" r="5" />`,
  };
  return html`<svg viewBox="0 0 16 16" aria-hidden="true">${shapes[change]}</svg>`;
}

declare global {
  interface HTMLElementTagNameMap {
    'sb-signs': SbSigns;
  }
}
