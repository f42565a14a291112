// What was done today: resets by name, and what they gave of the daily doses (movement.md 4.5). Marks stand for what is
// done; nothing is drawn for what is not.
import { LitElement, css, html, nothing, svg } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import type { TodayReset, TodayView } from '../../../preload/contract.ts';
import { icon } from '../../components/icons.ts';
import { baseStyles } from '../../styles/base-styles.ts';
import { t } from '../messages.ts';
import { placeStyles } from '../place-styles.ts';
import { timeInShort } from '../view/time-words.ts';

/** Of hinges a day wants five to ten (movement.md 1.3, B03); of the opener this much a side (D03). */
const FEWEST_HINGES = 5;
const OPENER_SECONDS = 20;

/** Sets on a strength day (F05). */
const STRENGTH_SETS = 3;

/** More marks than these are not drawn one by one. */
const MOST_MARKS = 12;

@customElement('sb-day-done')
export class SbDayDone extends LitElement {
  static override readonly styles = [
    baseStyles,
    placeStyles,
    css`
      :host {
        container: done / inline-size;
      }

      .two {
        display: grid;
        grid-template-columns: repeat(2, minmax(0, 1fr));
        gap: 24px 40px;
      }

      h3 {
        margin-bottom: 8px;
      }

      dl {
        margin: 0;
      }

      .dose {
        padding: 8px 0;
      }

      .dose + .dose,
      li + li {
        border-block-start: 1px solid var(--sb-line);
      }

      dt {
        font-size: var(--sb-text-m);
      }

      dd {
        display: flex;
        flex-wrap: wrap;
        align-items: center;
        gap: 4px 10px;
        min-height: 24px;
        margin: 0;
        color: var(--sb-ink-soft);
        font-size: var(--sb-text-s);
      }

      .marks {
        display: flex;
        gap: 3px;
      }

      .marks i {
        width: 8px;
        height: 8px;
        border-radius: 50%;
        background: var(--sb-moss);
      }

      .sides {
        width: 18px;
        height: 18px;
      }

      .sides path {
        fill: var(--sb-moss);
      }

      .met {
        display: inline-flex;
        color: var(--sb-moss);
      }

      ul {
        list-style: none;
      }

      li {
        padding: 8px 0;
      }

      .name {
        display: -webkit-box;
        overflow: hidden;
        font-size: var(--sb-text-m);
        -webkit-box-orient: vertical;
        -webkit-line-clamp: 2;
        overflow-wrap: anywhere;
      }

      @container done (max-width: 28rem) {
        .two {
          grid-template-columns: minmax(0, 1fr);
        }
      }

      @media (forced-colors: active) {
        .marks i {
          forced-color-adjust: none;
        }
      }
    `,
  ];

  @property({ attribute: false }) today!: TodayView;

  protected override render() {
    return html`<div class="two">
      <div>
        <h3>${t('today.resets')}</h3>
        ${this.#renderResets()}
      </div>
      <div>
        <h3>${t('today.done')}</h3>
        ${this.#renderDoses()}
      </div>
    </div>`;
  }

  #renderResets() {
    const { resets } = this.today;
    if (resets.length === 0) return html`<p class="soft">${t('today.resetsNone')}</p>`;
    return html`<ul>
      ${resets.toReversed().map((reset) => renderReset(reset))}
    </ul>`;
  }

  #renderDoses() {
    const { doses, strength } = this.today;
    const { hinges, sets, openerSecondsRight: right, openerSecondsLeft: left } = doses;
    return html`<dl>
      ${renderDose(t('today.hinges'), {
        picture: renderMarks(hinges),
        words: t('today.hingesCount', { count: hinges }),
        isMet: hinges >= FEWEST_HINGES,
      })}
      ${renderDose(t('today.opener'), {
        picture: renderSides({ right, left }),
        words: right + left === 0 ? t('today.openerNone') : t('today.openerSides', { right, left }),
        isMet: Math.min(right, left) >= OPENER_SECONDS,
      })}
      ${
        strength === null && sets === 0
          ? nothing
          : renderDose(t('today.sets'), {
              picture: renderMarks(sets),
              words: t('today.setsCount', { count: sets }),
              isMet: sets >= STRENGTH_SETS,
            })
      }
    </dl>`;
  }
}

function renderDose(
  name: string,
  { picture, words, isMet }: { picture: unknown; words: string; isMet: boolean },
) {
  return html`<div class="dose">
    <dt>${name}</dt>
    <dd>
      ${picture}<span class="times">${words}</span>
      ${
        isMet
          ? html`<span class="met"
              >${icon('check', 18)}<span class="unseen">${t('today.met')}</span></span
            >`
          : nothing
      }
    </dd>
  </div>`;
}

function renderMarks(count: number) {
  if (count === 0) return nothing;
  const marks = Array.from({ length: Math.min(count, MOST_MARKS) });
  return html`<span class="marks" aria-hidden="true">${marks.map(() => html`<i></i>`)}</span>`;
}

/** Two halves, the left side on the left; a side that was not held is not drawn. */
function renderSides({ right, left }: { readonly right: number; readonly left: number }) {
  if (right + left === 0) return nothing;
  return html`<svg class="sides" viewBox="0 0 22 22" aria-hidden="true">
    ${left > 0 ? svg`<path d="M10 2a9 9 0 0 0 0 18z" />` : nothing}
    ${right > 0 ? svg`<path d="M12 2a9 9 0 0 1 0 18z" />` : nothing}
  </svg>`;
}

function renderReset({ at, name, doneMs, isFinished, feel }: TodayReset) {
  const words = [
    t('today.resetMeta', { at, length: timeInShort(doneMs) }),
    ...(isFinished ? [] : [t('today.resetEnded')]),
    ...(feel === null ? [] : [t(`today.feel.${feel}`)]),
  ];
  return html`<li>
    <span class="name">${name}</span>
    <span class="soft times">${words.join(' · ')}</span>
  </li>`;
}

declare global {
  interface HTMLElementTagNameMap {
    'sb-day-done': SbDayDone;
  }
}
