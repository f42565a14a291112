// The filters of the library as plain form controls, each choice with how many it would leave.
import { LitElement, css, html, nothing } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import type { Settings } from '../../../preload/contract.ts';
import { icon } from '../../components/icons.ts';
import { AskEvent } from '../../events/ask-event.ts';
import { MediaController } from '../../media-controller.ts';
import { baseStyles } from '../../styles/base-styles.ts';
import { buttonStyles } from '../../styles/button-styles.ts';
import { formStyles } from '../form-styles.ts';
import { t } from '../messages.ts';
import { placeStyles } from '../place-styles.ts';
import {
  activeFilters,
  countWith,
  NO_FILTERS,
  without,
  type LibraryFilters,
} from '../view/library-filters.ts';
import type { LibraryItem } from '../view/library-items.ts';
import {
  DISCRETION_WORDS,
  FOCUS_WORDS,
  POSITION_WORDS,
  TIME_WORDS,
  WHERE_WORDS,
} from './choice-words.ts';
import { FiltersEvent } from './filters-event.ts';

type Selected = 'where' | 'position' | 'time' | 'discretion' | 'focus';
type Ticked = 'noFloor' | 'noKneeling' | 'noLying';

type PlainWords =
  | (typeof DISCRETION_WORDS)[keyof typeof DISCRETION_WORDS]
  | (typeof FOCUS_WORDS)[keyof typeof FOCUS_WORDS]
  | (typeof POSITION_WORDS)[keyof typeof POSITION_WORDS]
  | (typeof TIME_WORDS)[keyof typeof TIME_WORDS]
  | (typeof WHERE_WORDS)[keyof typeof WHERE_WORDS];

const CHOICES: Readonly<Record<Selected, Readonly<Record<string, PlainWords>>>> = {
  where: WHERE_WORDS,
  position: POSITION_WORDS,
  time: TIME_WORDS,
  discretion: DISCRETION_WORDS,
  focus: FOCUS_WORDS,
};

const TICKED: readonly Ticked[] = ['noFloor', 'noKneeling', 'noLying'];

/** What each tick is called among the settings, where it holds for every reset. */
const KEPT_AS = {
  noFloor: 'noFloor',
  noKneeling: 'kneelingBothers',
  noLying: 'noLyingFlat',
} as const satisfies Readonly<Record<Ticked, keyof Settings>>;

/**
 * @fires sb-filters - A filter was changed.
 * @fires sb-ask - What the body asks for is to hold for every reset.
 */
@customElement('sb-library-filters')
export class SbLibraryFilters extends LitElement {
  static override readonly styles = [
    baseStyles,
    buttonStyles,
    placeStyles,
    formStyles,
    css`
      .first {
        display: flex;
        flex-wrap: wrap;
        align-items: end;
        gap: 12px 16px;
      }

      .search {
        flex: 1 1 220px;
      }

      .opener {
        margin-block-start: 12px;
        margin-inline-start: -10px;
      }

      .opener .icon {
        transition: transform var(--sb-swift) var(--sb-ease);
      }

      .opener[aria-expanded='true'] .icon {
        transform: rotate(180deg);
      }

      .selects {
        display: flex;
        flex-wrap: wrap;
        gap: 12px;
        margin-top: 8px;
      }

      /* As wide as what is chosen, so that it can be read. */
      .selects .field {
        flex: 1 1 auto;
        min-width: 7.25rem;
        max-width: 16rem;
      }

      .selects select {
        field-sizing: content;
      }

      .ticks {
        display: flex;
        flex-wrap: wrap;
        align-items: center;
        gap: 4px 20px;
        min-height: 40px;
        margin-top: 8px;
      }

      .ticks .button {
        margin-inline-start: auto;
      }
    `,
  ];

  @property({ attribute: false }) items: readonly LibraryItem[] = [];

  @property({ attribute: false }) filters: LibraryFilters = NO_FILTERS;

  @property({ attribute: false }) settings!: Settings;

  /** Null until somebody says otherwise: then the filters show where there is room for them. */
  @state() private isOpen: boolean | null = null;

  readonly #room = new MediaController(this, '(min-width: 46rem)');

  protected override render() {
    const isOpen = this.isOpen ?? this.#room.matches;
    const active = activeFilters(without(this.filters, 'words')).length;
    return html`<div role="group" aria-label=${t('library.filters')}>
      <div class="first">
        <fieldset>
          <legend class="unseen">${t('library.show')}</legend>
          <div class="segments">${this.#renderKind('routine')} ${this.#renderKind('movement')}</div>
        </fieldset>
        <label class="field search"
          >${t('library.search')}
          <input
            type="search"
            maxlength="60"
            autocomplete="off"
            placeholder=${t('library.searchHint')}
            .value=${this.filters.words}
            @input=${this.#handleWords}
        /></label>
      </div>
      <button
        type="button"
        class="button quiet opener"
        aria-expanded=${isOpen ? 'true' : 'false'}
        @click=${this.#handleOpener}
      >
        ${t('library.filtersActive', { active })} ${icon('chevron', 16)}
      </button>
      ${isOpen ? this.#renderChoices() : nothing}
    </div>`;
  }

  #renderChoices() {
    const { show } = this.filters;
    const selects: readonly Selected[] =
      show === 'routine'
        ? ['where', 'position', 'time', 'discretion', 'focus']
        : ['where', 'position', 'discretion', 'focus'];
    return html`<div class="selects">${selects.map((key) => this.#renderSelect(key))}</div>
      <div class="ticks">
        ${TICKED.map((key) => this.#renderTick(key))}
        ${
          activeFilters(this.filters).length > 0
            ? html`<button type="button" class="button quiet" @click=${this.#handleClear}>
                ${t('library.clear')}
              </button>`
            : nothing
        }
      </div>
      ${this.#renderKeep()}`;
  }

  /** What is ticked here is looked through; what is kept is left out of everything that is offered. */
  #renderKeep() {
    const isKept = TICKED.every((key) => this.filters[key] === this.settings[KEPT_AS[key]]);
    if (!isKept) {
      return html`<button type="button" class="button outline" @click=${this.#handleKeep}>
        ${t('library.keep')}
      </button>`;
    }
    return TICKED.some((key) => this.filters[key])
      ? html`<p class="soft" role="status">${t('library.kept')}</p>`
      : nothing;
  }

  #renderKind(kind: LibraryItem['kind']) {
    const count = countWith(this.items, this.filters, { show: kind });
    const words =
      kind === 'routine'
        ? t('library.showRoutines', { count })
        : t('library.showMovements', { count });
    return html`<label class="segment"
      ><input
        type="radio"
        name="show"
        .checked=${this.filters.show === kind}
        @change=${() => this.#change({ show: kind })}
      />${words}</label
    >`;
  }

  #renderSelect(key: Selected) {
    const chosen = this.filters[key];
    const any = countWith(this.items, this.filters, { [key]: '' });
    return html`<label class="field"
      >${t(`filter.${key}`)}
      <select class=${chosen === '' ? '' : 'active'} @change=${this.#handleSelect(key)}>
        <option value="" .selected=${chosen === ''}>${t('library.any', { count: any })}</option>
        ${Object.entries(CHOICES[key]).map(([value, words]) =>
          this.#renderOption(key, value, t(words)),
        )}
      </select>
    </label>`;
  }

  /** What would leave nothing is not worth offering; what is chosen stays. */
  #renderOption(key: Selected, value: string, name: string) {
    const count = countWith(this.items, this.filters, { [key]: value });
    const isChosen = this.filters[key] === value;
    return html`<option value=${value} .selected=${isChosen} ?disabled=${count === 0 && !isChosen}>
      ${t('library.option', { name, count })}
    </option>`;
  }

  #renderTick(key: Ticked) {
    const count = countWith(this.items, this.filters, { [key]: true });
    return html`<label class="check"
      ><input
        type="checkbox"
        .checked=${this.filters[key]}
        @change=${this.#handleTick(key)}
      />${t('library.option', { name: t(`filter.${key}`), count })}</label
    >`;
  }

  #change(changes: Partial<LibraryFilters>): void {
    this.dispatchEvent(new FiltersEvent({ ...this.filters, ...changes }));
  }

  readonly #handleKeep = (): void => {
    const changes = Object.fromEntries(TICKED.map((key) => [KEPT_AS[key], this.filters[key]]));
    this.dispatchEvent(new AskEvent({ kind: 'changeSettings', changes }));
  };

  readonly #handleOpener = (): void => {
    this.isOpen = !(this.isOpen ?? this.#room.matches);
  };

  readonly #handleWords = ({ currentTarget }: Event): void => {
    if (currentTarget instanceof HTMLInputElement) this.#change({ words: currentTarget.value });
  };

  readonly #handleClear = (): void => {
    this.#change({ ...NO_FILTERS, show: this.filters.show });
  };

  #handleSelect(key: Selected) {
    return ({ currentTarget }: Event): void => {
      // The options of a select are exactly the values of its filter.
      if (currentTarget instanceof HTMLSelectElement) this.#change({ [key]: currentTarget.value });
    };
  }

  #handleTick(key: Ticked) {
    return ({ currentTarget }: Event): void => {
      if (currentTarget instanceof HTMLInputElement) this.#change({ [key]: currentTarget.checked });
    };
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'sb-library-filters': SbLibraryFilters;
  }
}
