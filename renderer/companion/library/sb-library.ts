// The library place: what is wrong with own files, the filters, and the list of movements or routines that pass them.
import { LitElement, css, html, nothing } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import type { LibraryView, Settings } from '../../../preload/contract.ts';
import { icon } from '../../components/icons.ts';
import { AskEvent } from '../../events/ask-event.ts';
import { baseStyles } from '../../styles/base-styles.ts';
import { buttonStyles } from '../../styles/button-styles.ts';
import { GoEvent } from '../go-event.ts';
import type { LibraryPage } from '../route.ts';
import { t } from '../messages.ts';
import { placeStyles } from '../place-styles.ts';
import {
  activeFilters,
  filterItems,
  NO_FILTERS,
  whatToLoosen,
  without,
  type LibraryFilters,
} from '../view/library-filters.ts';
import { libraryItems, type LibraryItem } from '../view/library-items.ts';
import { filterWords } from './choice-words.ts';
import { FiltersEvent } from './filters-event.ts';
import './sb-library-card.ts';
import './sb-library-filters.ts';

/**
 * @fires sb-go - A page of the library is wanted.
 * @fires sb-filters - The filters were changed.
 * @fires sb-ask - A file is to be imported, or the folder opened.
 */
@customElement('sb-library')
export class SbLibrary extends LitElement {
  static override readonly styles = [
    baseStyles,
    buttonStyles,
    placeStyles,
    css`
      header {
        display: flex;
        flex-wrap: wrap;
        align-items: start;
        justify-content: space-between;
        gap: 12px 24px;
        margin-bottom: 24px;
      }

      header > div {
        flex: 1 1 300px;
      }

      .problems {
        margin-bottom: 24px;
        border-color: var(--sb-clay);
      }

      .problems ul {
        margin: 8px 0 0;
        padding-inline-start: 20px;
        font-size: var(--sb-text-m);
        overflow-wrap: anywhere;
      }

      .problems li + li {
        margin-top: 4px;
      }

      .problems .soft {
        margin-top: 8px;
      }

      .count {
        margin: 8px 0 12px;
      }

      .list {
        display: grid;
        grid-template-columns: repeat(auto-fill, minmax(11.5rem, 1fr));
        gap: 16px;
        list-style: none;
      }

      .nothing {
        display: flex;
        flex-direction: column;
        align-items: start;
        gap: 12px;
      }

      .own {
        margin-top: 40px;
      }

      .row {
        display: flex;
        flex-wrap: wrap;
        gap: 8px;
        margin-top: 16px;
      }
    `,
  ];

  @property({ attribute: false }) library!: LibraryView;

  @property({ attribute: false }) settings!: Settings;

  @property({ attribute: false }) filters: LibraryFilters = NO_FILTERS;

  /** The page somebody comes back from: its card has the keyboard again. */
  @property({ attribute: false }) cameFrom: LibraryPage | null = null;

  /** Complete once its cards are: one of them may take the keyboard. */
  protected override async getUpdateComplete(): Promise<boolean> {
    const isComplete = await super.getUpdateComplete();
    const cards = [...this.renderRoot.querySelectorAll('sb-library-card')];
    await Promise.all(cards.map(({ updateComplete }) => updateComplete));
    return isComplete;
  }

  protected override render() {
    const items = libraryItems(this.library, this.settings);
    const shown = filterItems(items, this.filters);
    return html`
      <header>
        <div>
          <h1 tabindex="-1">${t('library.title')}</h1>
          <p class="lead">${t('library.lead')}</p>
        </div>
        <button
          type="button"
          class="button outline compact"
          @click=${() =>
            this.dispatchEvent(new GoEvent({ place: 'library', page: { kind: 'familiar' } }))}
        >
          ${t('library.familiar')}
        </button>
      </header>
      ${this.#renderProblems()}
      <sb-library-filters
        .items=${items}
        .filters=${this.filters}
        .settings=${this.settings}
      ></sb-library-filters>
      <p class="soft count" role="status">${t('library.count', { count: shown.length })}</p>
      ${shown.length === 0 ? this.#renderNothing(items) : this.#renderList(shown)}
      ${this.#renderOwn()}
    `;
  }

  #renderList(items: readonly LibraryItem[]) {
    return html`<ul class="list">
      ${items.map(
        (item) =>
          html`<li>
            <sb-library-card
              .item=${item}
              .takesKeyboard=${this.#isWhereTheyCameFrom(item)}
            ></sb-library-card>
          </li>`,
      )}
    </ul>`;
  }

  #renderNothing(items: readonly LibraryItem[]) {
    const best = whatToLoosen(items, this.filters);
    if (best === null) {
      return html`<div class="panel nothing">
        <p>${t('library.loosenNone')}</p>
        <button type="button" class="button compact" @click=${this.#handleClear}>
          ${t('library.clear')}
        </button>
      </div>`;
    }
    const filter = filterWords(this.filters, best.key);
    return html`<div class="panel nothing">
      <p>${t('library.loosen', { filter, count: best.count })}</p>
      <div class="row">
        <button
          type="button"
          class="button compact"
          @click=${() => this.#change(without(this.filters, best.key))}
        >
          ${t('library.loosenDo', { filter })}
        </button>
        ${
          activeFilters(this.filters).length > 1
            ? html`<button type="button" class="button outline compact" @click=${this.#handleClear}>
                ${t('library.clear')}
              </button>`
            : nothing
        }
      </div>
    </div>`;
  }

  #renderProblems() {
    const { problems } = this.library;
    if (problems.length === 0) return nothing;
    const count = new Set(problems.map(({ fileName }) => fileName)).size;
    return html`<section class="panel problems reading" aria-labelledby="problems">
      <h2 id="problems">${t('library.problems', { count })}</h2>
      <ul>
        ${problems.map(
          ({ fileName, field, mend }) =>
            html`<li>${t('library.problem', { file: fileName, field, mend })}</li>`,
        )}
      </ul>
      <p class="soft">${t('library.problemsRest')}</p>
    </section>`;
  }

  #renderOwn() {
    return html`<section class="own" aria-labelledby="own">
      <h2 id="own">${t('library.ownTitle')}</h2>
      <p class="lead">${t('library.ownLead')}</p>
      <div class="row">
        <button
          type="button"
          class="button compact"
          @click=${() => this.dispatchEvent(new AskEvent({ kind: 'importRoutine' }))}
        >
          ${t('library.import')}
        </button>
        <button
          type="button"
          class="button outline compact"
          @click=${() => this.dispatchEvent(new AskEvent({ kind: 'openRoutineFolder' }))}
        >
          ${icon('folder')} ${t('library.openFolder')}
        </button>
      </div>
    </section>`;
  }

  #isWhereTheyCameFrom({ kind, id }: LibraryItem): boolean {
    const { cameFrom } = this;
    return cameFrom !== null && cameFrom.kind === kind && cameFrom.id === id;
  }

  #change(filters: LibraryFilters): void {
    this.dispatchEvent(new FiltersEvent(filters));
  }

  readonly #handleClear = (): void => {
    this.#change({ ...NO_FILTERS, show: this.filters.show });
  };
}

declare global {
  interface HTMLElementTagNameMap {
    'sb-library': SbLibrary;
  }
}
