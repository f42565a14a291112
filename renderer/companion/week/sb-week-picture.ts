// Seven days in two tracks as a quiet picture: marks for what was done, an empty ring where strength is planned. The same
// as a table for those who do not see it.
import { LitElement, css, html, nothing } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import type { WeekDay } from '../../../preload/contract.ts';
import { baseStyles } from '../../styles/base-styles.ts';
import { t } from '../messages.ts';
import { placeStyles } from '../place-styles.ts';
import { dayAt } from '../view/day-at.ts';

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
        row-gap: 2px;
      }

      .cell {
        display: flex;
        align-items: center;
        justify-content: center;
        min-width: 0;
        padding: 6px 2px;
      }

      .cell.today {
        background: var(--sb-fill);
      }

      .head {
        flex-direction: column;
        padding: 8px 2px 6px;
        color: var(--sb-ink-soft);
        font-size: var(--sb-text-s);
        line-height: 1.2;
      }

      .head.today {
        border-radius: var(--sb-radius-m) var(--sb-radius-m) 0 0;
        color: var(--sb-ink);
        font-weight: 650;
      }

      .last.today {
        border-radius: 0 0 var(--sb-radius-m) var(--sb-radius-m);
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

      .strength i {
        background: var(--sb-clay);
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
        .cell.today {
          forced-color-adjust: none;
        }

        .cell.today {
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
    return html`<div class="picture" aria-hidden="true">
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
      ${this.#renderRow('pile short strength last', t('week.rowSets'), renderSets)}
    </div>`;
  }

  #renderRow(look: string, name: string, draw: (day: WeekDay) => unknown) {
    return html`<div class="cell row-name">${name}</div>
      ${this.days.map(
        (day) => html`<div class="cell ${look} ${day.isToday ? 'today' : ''}">${draw(day)}</div>`,
      )}`;
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

function dayWords({ key, isToday }: WeekDay): string {
  const day = t('week.dayInWords', { at: dayAt(key) });
  return isToday ? `${day}, ${t('week.today')}` : day;
}

function moveWords({ move, isFuture }: WeekDay): string {
  if (isFuture) return t('week.notYet');
  const { resets, hinges, openerSecondsRight: right, openerSecondsLeft: left } = move;
  const opener = right + left === 0 ? t('week.openerNone') : t('week.opener', { right, left });
  return [t('week.resets', { count: resets }), t('week.hinges', { count: hinges }), opener].join(
    ', ',
  );
}

function strengthWords({ strengthen: { sets, isPlanned }, isFuture }: WeekDay): string {
  const planned = isPlanned ? [t('week.planned')] : [];
  if (isFuture) return planned[0] ?? t('week.notYet');
  return [t('week.sets', { count: sets }), ...planned].join(', ');
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
