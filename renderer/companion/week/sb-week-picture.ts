// Seven days in two tracks as a quiet picture: marks for what was done, an empty ring where strength is planned. The same
// as a table for those who do not see it.
import { LitElement, css, html, nothing } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import type { WeekDay } from '../../../preload/contract.ts';
import { baseStyles } from '../../styles/base-styles.ts';
import { t } from '../messages.ts';
import { placeStyles } from '../place-styles.ts';
import { dayAt } from '../view/day-at.ts';
import { dayWords, moveWords, strengthWords } from './week-words.ts';

/** More than this are not drawn one by one; the table has the number. */
const MAX_MARKS = 9;

/** The shortest hold that counts as an opener (movement.md 1.3, D03). */
const OPENER_SECONDS = 20;

@customElement('sb-week-picture')
export class SbWeekPicture extends LitElement {
  static override readonly styles = [
    baseStyles,
    placeStyles,
    css`
      .picture {
        display: grid;
        grid-template-columns: minmax(4.5rem, auto) repeat(7, minmax(0, 1fr));
        grid-template-rows: repeat(7, auto);
        position: relative;
        row-gap: 2px;
      }

      .cell {
        display: flex;
        align-items: center;
        justify-content: center;
        min-width: 0;
        padding: 6px 2px;
      }

      /* Behind its day from top to bottom; out of the flow, so that no mark has to make way for it. */
      .ground {
        position: absolute;
        inset: 0;
        grid-row: 1 / -1;
        border-radius: var(--sb-radius-m);
        background: var(--sb-fill);
      }

      .ground-0 {
        grid-column: 2 / 3;
      }

      .ground-1 {
        grid-column: 3 / 4;
      }

      .ground-2 {
        grid-column: 4 / 5;
      }

      .ground-3 {
        grid-column: 5 / 6;
      }

      .ground-4 {
        grid-column: 6 / 7;
      }

      .ground-5 {
        grid-column: 7 / 8;
      }

      .ground-6 {
        grid-column: 8 / 9;
      }

      .cell,
      .track {
        position: relative;
      }

      .head {
        flex-direction: column;
        padding: 8px 2px 6px;
        color: var(--sb-ink-soft);
        font-size: var(--sb-text-s);
        line-height: 1.2;
      }

      .head.today {
        color: var(--sb-ink);
        font-weight: 650;
      }

      .track {
        grid-column: 1 / -1;
        padding: 16px 0 2px;
        font-size: var(--sb-text-s);
        font-weight: 650;
      }

      .row-name {
        justify-content: flex-start;
        padding-inline-end: 12px;
        color: var(--sb-ink-soft);
        font-size: var(--sb-text-s);
      }

      .pile {
        align-items: flex-end;
        min-height: 5.5rem;
      }

      .pile .marks {
        display: flex;
        flex-direction: column-reverse;
        gap: 3px;
        width: 100%;
        max-width: 26px;
      }

      .pile i {
        height: 6px;
        border-radius: 3px;
        background: var(--sb-moss);
      }

      .pile.short {
        min-height: 4rem;
      }

      .none {
        width: 4px;
        height: 4px;
        border-radius: 50%;
        background: var(--sb-line);
      }

      .planned {
        width: 20px;
        height: 20px;
        border: 2px dashed var(--sb-past);
        border-radius: 50%;
      }

      svg {
        display: block;
        width: 22px;
        height: 22px;
      }

      .side {
        fill: var(--sb-line);
      }

      .side.done {
        fill: var(--sb-moss);
      }

      .bar {
        width: 100%;
        max-width: 30px;
        height: 6px;
      }

      .bar rect {
        fill: var(--sb-line);
      }

      .bar .done {
        fill: var(--sb-moss);
      }

      @media (forced-colors: active) {
        .pile i,
        .none,
        .ground {
          forced-color-adjust: none;
        }

        .ground {
          border: 1px solid Highlight;
          background: Canvas;
        }

        .head.today {
          color: Highlight;
        }

        .side {
          fill: none;
          stroke: CanvasText;
        }
      }
    `,
  ];

  @property({ attribute: false }) days: readonly WeekDay[] = [];

  protected override render() {
    return [this.#renderPicture(), this.#renderTable()];
  }

  #renderPicture() {
    const today = this.days.findIndex(({ isToday }) => isToday);
    return html`<div class="picture" aria-hidden="true">
      ${today === -1 ? nothing : html`<div class="ground ground-${today}"></div>`}
      <div class="cell head"></div>
      ${this.days.map(
        ({ key, isToday }) =>
          html`<div class="cell head times ${isToday ? 'today' : ''}">
            <span>${t('week.weekday', { at: dayAt(key) })}</span>
            <span>${t('week.dayOfMonth', { at: dayAt(key) })}</span>
          </div>`,
      )}
      <div class="track">${t('week.move')}</div>
      ${this.#renderRow('pile', t('week.rowResets'), ({ move }) => renderPile(move.resets))}
      ${this.#renderRow('', t('week.rowHinges'), ({ move }) => renderHinges(move.hinges))}
      ${this.#renderRow('', t('week.rowOpener'), renderOpener)}
      <div class="track">${t('week.strengthen')}</div>
      ${this.#renderRow('pile short', t('week.rowSets'), renderSets)}
    </div>`;
  }

  #renderRow(look: string, name: string, draw: (day: WeekDay) => unknown) {
    return html`<div class="cell row-name">${name}</div>
      ${this.days.map((day) => html`<div class="cell ${look}">${draw(day)}</div>`)}`;
  }

  #renderTable() {
    return html`<table class="unseen">
      <caption>
        ${t('week.tableCaption')}
      </caption>
      <thead>
        <tr>
          <th scope="col">${t('week.day')}</th>
          <th scope="col">${t('week.move')}</th>
          <th scope="col">${t('week.strengthen')}</th>
        </tr>
      </thead>
      <tbody>
        ${this.days.map(
          (day) =>
            html`<tr>
              <th scope="row">${dayWords(day)}</th>
              <td>${moveWords(day)}</td>
              <td>${strengthWords(day)}</td>
            </tr>`,
        )}
      </tbody>
    </table>`;
  }
}

function renderPile(count: number) {
  if (count === 0) return html`<span class="none"></span>`;
  const marks = Array.from({ length: Math.min(count, MAX_MARKS) });
  return html`<span class="marks">${marks.map(() => html`<i></i>`)}</span>`;
}

function renderSets({ strengthen: { sets, isPlanned } }: WeekDay) {
  if (sets === 0 && isPlanned) return html`<span class="planned"></span>`;
  return renderPile(sets);
}

/** A bar that is full at ten, the most the notes ask for. */
function renderHinges(hinges: number) {
  if (hinges === 0) return html`<span class="none"></span>`;
  return html`<svg class="bar" viewBox="0 0 30 6" preserveAspectRatio="none">
    <rect width="30" height="6" rx="3" />
    <rect class="done" width=${Math.min(30, hinges * 3)} height="6" rx="3" />
  </svg>`;
}

/** Two halves, the left side on the left. */
function renderOpener({ move }: WeekDay) {
  const isLeft = move.openerSecondsLeft >= OPENER_SECONDS;
  const isRight = move.openerSecondsRight >= OPENER_SECONDS;
  if (!isLeft && !isRight) return html`<span class="none"></span>`;
  return html`<svg viewBox="0 0 22 22">
      <path class="side ${isLeft ? 'done' : ''}" d="M10 2a9 9 0 0 0 0 18z" />
      <path class="side ${isRight ? 'done' : ''}" d="M12 2a9 9 0 0 1 0 18z" /></svg
    >${nothing}`;
}

declare global {
  interface HTMLElementTagNameMap {
    'sb-week-picture': SbWeekPicture;
  }
}
