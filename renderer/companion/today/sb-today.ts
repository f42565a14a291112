// The place of today: what comes next, the day as a band and as a list, its numbers, what was done, and putting any of it
// right. What a correction may be is main's; this keeps which editor is open, what was refused, and the way back.
import { LitElement, css, html, nothing } from 'lit';
import { customElement, property, query, state } from 'lit/decorators.js';
import type {
  CommandResult,
  LibraryView,
  Snapshot,
  StrengthToday,
  TodayView,
} from '../../../preload/contract.ts';
import { AskEvent } from '../../events/ask-event.ts';
import { baseStyles } from '../../styles/base-styles.ts';
import { buttonStyles } from '../../styles/button-styles.ts';
import { t } from '../messages.ts';
import { placeStyles } from '../place-styles.ts';
import '../library/sb-start-row.ts';
import { dayAt } from '../view/day-at.ts';
import { libraryItems } from '../view/library-items.ts';
import { isCorrectable, undoOf, type Correction } from '../view/undo-of.ts';
import type { CorrectEvent, CorrectWish } from './correct-event.ts';
import { doneWords, problemOf, type Done } from './done-words.ts';
import type { Edited } from './sb-correct.ts';
import type { SbDayBand } from './sb-day-band.ts';
import './sb-correct.ts';
import './sb-day-band.ts';
import './sb-day-done.ts';
import './sb-day-list.ts';
import './sb-day-next.ts';
import './sb-day-numbers.ts';

/** @fires sb-ask - An entry is put right, or a reset to start. */
@customElement('sb-today')
export class SbToday extends LitElement {
  static override readonly styles = [
    baseStyles,
    buttonStyles,
    placeStyles,
    css`
      :host {
        container: day / inline-size;
      }

      section {
        margin-top: 16px;
      }

      .lead {
        margin-top: 4px;
      }

      h2 {
        margin-bottom: 12px;
      }

      sb-correct {
        margin-top: 12px;
      }

      .said {
        display: flex;
        flex-wrap: wrap;
        align-items: center;
        gap: 4px 12px;
        margin-top: 12px;
        padding: 8px 14px;
        border-radius: var(--sb-radius-m);
        background: var(--sb-moss-soft);
        color: var(--sb-moss-ink);
        font-size: var(--sb-text-m);
      }

      .said .button {
        color: var(--sb-moss-ink);
        font-weight: 650;
        text-decoration: underline;
        text-underline-offset: 3px;
      }

      sb-start-row {
        margin-top: 12px;
      }

      .entries-lead {
        margin: -8px 0 8px;
      }
    `,
  ];

  @property({ attribute: false }) today: TodayView | null = null;

  @property({ attribute: false }) library: LibraryView | null = null;

  @property({ attribute: false }) snapshot!: Snapshot;

  @property({ type: Boolean }) isRefused = false;

  @state() private edited: Edited | null = null;

  @state() private problem = '';

  @state() private done: Done | null = null;

  @query('sb-day-band') private band!: SbDayBand | null;

  #day = '';

  protected override willUpdate(): void {
    // A new day has nothing of yesterday's to put right.
    if (this.today === null || this.#day === this.today.day) return;
    this.#day = this.today.day;
    this.edited = null;
    this.done = null;
  }

  protected override render() {
    return html`<h1 tabindex="-1">${t('place.today')}</h1>
      <p class="lead">${t('today.date', { at: dayAt(this.snapshot.day.key) })}</p>
      <section class="panel" aria-label=${t('today.next')}>
        <sb-day-next .snapshot=${this.snapshot}></sb-day-next>
      </section>
      ${this.today === null ? this.#renderWaiting() : this.#renderDay(this.today)}`;
  }

  #renderWaiting() {
    return html`<p class="lead" role="status">
      ${this.isRefused ? t('companion.unavailable') : t('companion.loading')}
    </p>`;
  }

  #renderDay(today: TodayView) {
    const { edited, problem } = this;
    const inBand = edited?.where === 'band' ? edited : null;
    const inList = edited?.where === 'list' ? edited : null;
    return html`<div @sb-correct=${this.#handleCorrect}>
      <section class="panel" aria-labelledby="band">
        <h2 id="band">${t('today.band')}</h2>
        <sb-day-band .today=${today}></sb-day-band>
        ${
          inBand === null
            ? nothing
            : html`<sb-correct
                .edited=${inBand}
                .day=${today.day}
                .problem=${problem}
              ></sb-correct>`
        }
        ${this.#renderDone()}
      </section>
      ${
        today.entries.length === 0
          ? nothing
          : html`<section class="panel" aria-label=${t('today.numbers')}>
              <sb-day-numbers .today=${today}></sb-day-numbers>
            </section>`
      }
      <section class="panel" aria-label=${t('today.done')}>
        <sb-day-done .today=${today}></sb-day-done>
      </section>
      ${this.#renderStrength(today.strength)}
      ${
        today.entries.length === 0
          ? nothing
          : html`<section class="panel" aria-labelledby="entries">
              <h2 id="entries">${t('today.entries')}</h2>
              <p class="soft entries-lead">${t('today.entriesLead')}</p>
              <sb-day-list .today=${today} .edited=${inList} .problem=${problem}></sb-day-list>
            </section>`
      }
    </div>`;
  }

  /** Always there, so that what comes into it is read out. */
  #renderDone() {
    const { done } = this;
    return html`<div role="status">
      ${
        done === null
          ? nothing
          : html`<div class="said">
              <span>${doneWords(done)}</span>
              ${
                done.undo.length === 0
                  ? nothing
                  : html`<button type="button" class="button quiet" @click=${this.#handleUndo}>
                      ${t('correct.undo')}
                    </button>`
              }
            </div>`
      }
    </div>`;
  }

  #renderStrength(strength: StrengthToday | null) {
    if (strength === null) return nothing;
    const { routineIds, done, isMoved } = strength;
    const left = Math.max(0, routineIds.length - done);
    // A session is planned as slices where there is no floor for it.
    const isSlices = routineIds.length > 1;
    const words = isSlices
      ? t('week.strengthSlices', { left })
      : t('week.strengthSession', { left });
    const next = routineIds[done];
    const item =
      this.library === null || next === undefined
        ? undefined
        : libraryItems(this.library, this.snapshot.settings).find(
            ({ kind, id }) => kind === 'routine' && id === next,
          );
    return html`<section class="panel" aria-labelledby="strength">
      <h2 id="strength">${t('week.strengthToday')}</h2>
      <p>${words} ${isMoved ? t('week.strengthMoved') : nothing}</p>
      ${item === undefined ? nothing : html`<sb-start-row .item=${item}></sb-start-row>`}
    </section>`;
  }

  readonly #handleCorrect = ({ wish }: CorrectEvent): void => {
    this.problem = '';
    switch (wish.kind) {
      case 'open':
        this.done = null;
        this.edited = this.#editedAt(wish);
        return;
      case 'keep':
        this.#keep(wish.correction);
        return;
      case 'cancel':
        this.#close();
    }
  };

  #editedAt({ index, last, where }: Extract<CorrectWish, { kind: 'open' }>): Edited | null {
    const entries = this.today?.entries.slice(index, last + 1) ?? [];
    const [first] = entries;
    const end = entries.at(-1);
    if (first === undefined || end === undefined) return null;
    return {
      from: first.from,
      to: end.to,
      kind: entries.length === 1 && isCorrectable(first) ? first.kind : null,
      isRunning: last === (this.today?.entries.length ?? 0) - 1,
      where,
      index,
    };
  }

  #keep(correction: Correction): void {
    const undo = undoOf(this.today?.entries ?? [], correction);
    this.dispatchEvent(
      new AskEvent(correction, (result) => {
        this.problem = problemOf(result);
        if (this.problem !== '') return;
        this.done = { correction, undo, problem: '' };
        this.#close(correction.from);
      }),
    );
  }

  /** The keyboard goes back to the band, at the entry that was looked at: rows of the list may be others now. */
  #close(at = this.edited?.from): void {
    this.edited = null;
    if (at !== undefined) this.band?.goTo(at);
  }

  readonly #handleUndo = (): void => {
    const { done } = this;
    if (done === null) return;
    this.done = { ...done, undo: [], problem: '' };
    for (const correction of done.undo) {
      const answered = (result: CommandResult | null) => {
        const problem = problemOf(result);
        if (problem !== '') this.done = { ...done, problem };
      };
      this.dispatchEvent(new AskEvent(correction, answered));
    }
    this.band?.goTo(done.correction.from);
  };
}

declare global {
  interface HTMLElementTagNameMap {
    'sb-today': SbToday;
  }
}
