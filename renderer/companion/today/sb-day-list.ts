// The entries of the day as a list, newest first: the same as the band, in words, each to be put right where that can be.
import { LitElement, css, html, nothing } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import type { TodayView } from '../../../preload/contract.ts';
import { icon } from '../../components/icons.ts';
import { baseStyles } from '../../styles/base-styles.ts';
import { buttonStyles } from '../../styles/button-styles.ts';
import { t } from '../messages.ts';
import { placeStyles } from '../place-styles.ts';
import { listRows, type ListRow } from '../view/list-rows.ts';
import { minutesInShort, timeInShort } from '../view/time-words.ts';
import { isCorrectable } from '../view/undo-of.ts';
import { CorrectEvent } from './correct-event.ts';
import { entryInWords, evidenceWords, kindWords, stretchWords } from './entry-words.ts';
import type { Edited } from './sb-correct.ts';
import './sb-correct.ts';

/** More than these are shown when asked for. */
const FIRST_ROWS = 12;

/** @fires sb-correct - An entry is to be put right. */
@customElement('sb-day-list')
export class SbDayList extends LitElement {
  static override readonly styles = [
    baseStyles,
    buttonStyles,
    placeStyles,
    css`
      ol {
        list-style: none;
      }

      li {
        padding: 6px 0;
        border-block-end: 1px solid var(--sb-line);
      }

      li:last-child {
        border-block-end: 0;
      }

      .row {
        display: grid;
        grid-template-columns: minmax(min-content, 10rem) minmax(0, 1fr) auto;
        align-items: center;
        gap: 2px 16px;
        min-height: 36px;
      }

      .when {
        color: var(--sb-ink-soft);
        font-size: var(--sb-text-s);
      }

      .what {
        min-width: 0;
        font-size: var(--sb-text-m);
        overflow-wrap: anywhere;
      }

      .what i {
        display: inline-block;
        width: 8px;
        height: 8px;
        margin-inline-end: 8px;
        border-radius: 50%;
        background: var(--sb-past);
      }

      .what .standing,
      .what .reset {
        background: var(--sb-moss);
      }

      .what .standing {
        border-radius: 2px;
      }

      .what .away,
      .what .paused {
        height: 2px;
        margin-block-end: 3px;
        border-radius: 1px;
      }

      .put {
        text-decoration: underline;
        text-decoration-color: var(--sb-past);
        text-underline-offset: 4px;
      }

      .run[aria-expanded='true'] .icon {
        transform: scaleY(-1);
      }

      .parts {
        margin-inline-start: 12px;
        padding-inline-start: 12px;
        border-inline-start: 2px solid var(--sb-line);
      }

      sb-correct {
        margin: 8px 0;
      }

      .more {
        margin-block-start: 8px;
      }

      @container day (max-width: 32rem) {
        .row {
          grid-template-columns: minmax(0, 1fr) auto;
        }

        .when {
          grid-column: 1 / -1;
        }
      }

      @media (forced-colors: active) {
        .what i {
          forced-color-adjust: none;
        }
      }
    `,
  ];

  @property({ attribute: false }) today!: TodayView;

  /** The stretch whose editor is open in the list; null for none. */
  @property({ attribute: false }) edited: Edited | null = null;

  @property() problem = '';

  @state() private showsAll = false;

  /** Runs of short entries that are shown one by one, by the index of their first. */
  @state() private opened: ReadonlySet<number> = new Set();

  protected override render() {
    const rows = listRows(this.today.entries).toReversed();
    const shown = this.showsAll ? rows : rows.slice(0, FIRST_ROWS);
    const hidden = rows.length - shown.length;
    return html`<ol>
        ${shown.map((row) => this.#renderRow(row))}
      </ol>
      ${
        hidden === 0
          ? nothing
          : html`<button type="button" class="button quiet more" @click=${this.#handleMore}>
              ${t('today.more', { count: hidden })}
            </button>`
      }`;
  }

  #renderRow(row: ListRow) {
    return row.kind === 'entry' ? this.#renderEntry(row) : this.#renderRun(row);
  }

  #renderEntry({ entry, index }: Extract<ListRow, { kind: 'entry' }>) {
    const isRunning = index === this.today.entries.length - 1;
    const why = evidenceWords(entry);
    const length = timeInShort(entry.to - entry.from);
    return html`<li>
      <div class="row">
        <span class="when times">${stretchWords(entry, isRunning)}</span>
        <span class="what"
          ><i class=${entry.kind}></i>${kindWords(entry)}
          <span class="soft">${why === '' ? length : `${length} · ${why}`}</span></span
        >
        ${
          isCorrectable(entry)
            ? this.#renderButton(index, index, entryInWords(entry, isRunning))
            : nothing
        }
      </div>
      ${this.#renderEditor(index)}
    </li>`;
  }

  #renderRun({ entries, index }: Extract<ListRow, { kind: 'run' }>) {
    const last = index + entries.length - 1;
    const stretch = { from: entries[0]?.from ?? 0, to: entries.at(-1)?.to ?? 0 };
    const sitting = entries
      .filter(({ kind }) => kind === 'sitting')
      .reduce((sum, { from, to }) => sum + to - from, 0);
    const parts = t('today.runParts', {
      sitting: minutesInShort(sitting),
      away: minutesInShort(stretch.to - stretch.from - sitting),
    });
    const name = `${stretchWords(stretch)}: ${t('today.kind.mixed')}, ${parts}`;
    const isOpen = this.opened.has(index);
    return html`<li>
      <div class="row">
        <span class="when times">${stretchWords(stretch)}</span>
        <span class="what"
          ><i></i>${t('today.kind.mixed')} <span class="soft">${parts}</span>
          <button
            type="button"
            class="button quiet run"
            aria-expanded=${isOpen}
            @click=${() => this.#toggle(index)}
          >
            ${t('today.runOf', { count: entries.length })} ${icon('chevron', 14)}
          </button></span
        >
        ${this.#renderButton(index, last, name)}
      </div>
      ${isOpen ? nothing : this.#renderEditor(index)}
      ${
        isOpen
          ? html`<ol class="parts">
              ${entries
                .map((entry, part) => ({ kind: 'entry', entry, index: index + part }) as const)
                .toReversed()
                .map((row) => this.#renderEntry(row))}
            </ol>`
          : nothing
      }
    </li>`;
  }

  #renderButton(index: number, last: number, entry: string) {
    return html`<button
      type="button"
      class="button quiet put"
      aria-label=${t('today.putRightName', { entry })}
      @click=${() =>
        this.dispatchEvent(new CorrectEvent({ kind: 'open', index, last, where: 'list' }))}
    >
      ${t('today.putRight')}
    </button>`;
  }

  #renderEditor(index: number) {
    const { edited, problem, today } = this;
    if (edited?.index !== index) return nothing;
    return html`<sb-correct .edited=${edited} .day=${today.day} .problem=${problem}></sb-correct>`;
  }

  readonly #handleMore = (): void => {
    this.showsAll = true;
  };

  #toggle(index: number): void {
    const opened = new Set(this.opened);
    if (!opened.delete(index)) opened.add(index);
    this.opened = opened;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'sb-day-list': SbDayList;
  }
}
