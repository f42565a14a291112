// "What feels familiar?": five patterns to recognise oneself in, and what to try first. It suggests and concludes nothing;
// the way to the red flags stands beside it.
import { LitElement, css, html, nothing } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import type { LibraryView, Settings } from '../../../preload/contract.ts';
import { baseStyles } from '../../styles/base-styles.ts';
import { buttonStyles } from '../../styles/button-styles.ts';
import { formStyles } from '../form-styles.ts';
import { GoEvent } from '../go-event.ts';
import { t } from '../messages.ts';
import { placeStyles } from '../place-styles.ts';
import { PATTERN_IDS, suggestions, type PatternId, type Suggestion } from '../view/familiar.ts';
import { libraryItems } from '../view/library-items.ts';
import { pageStyles } from './page-styles.ts';
import './sb-start-row.ts';
import { wayBack } from './way-back.ts';

const WHY = {
  stiffHips: 'familiar.whyStiffHips',
  drowsyGlutes: 'familiar.whyDrowsyGlutes',
  archedBack: 'familiar.whyArchedBack',
  roundedBending: 'familiar.whyRoundedBending',
  oneHip: 'familiar.whyOneHip',
} as const satisfies Record<PatternId, `familiar.why${string}`>;

/**
 * @fires sb-go - A routine's page, the library or the safety place is wanted.
 * @fires sb-ask - A routine is to start.
 */
@customElement('sb-familiar')
export class SbFamiliar extends LitElement {
  static override readonly styles = [
    baseStyles,
    buttonStyles,
    placeStyles,
    formStyles,
    pageStyles,
    css`
      .limit {
        display: flex;
        flex-wrap: wrap;
        align-items: baseline;
        gap: 4px 16px;
        margin-top: 16px;
        padding: 14px 18px;
        border: 1px solid var(--sb-border);
        border-radius: var(--sb-radius-m);
        background: var(--sb-fill);
        font-size: var(--sb-text-m);
      }

      .limit p {
        flex: 1 1 280px;
        text-wrap: pretty;
      }

      fieldset {
        margin-top: 28px;
      }

      legend {
        margin-bottom: 8px;
        font-size: var(--sb-text-l);
        font-weight: 650;
      }

      .pattern {
        display: grid;
        grid-template-columns: auto minmax(0, 1fr);
        gap: 0 12px;
        padding: 12px 16px;
        border: 1px solid var(--sb-edge);
        border-radius: var(--sb-radius-m);
        background: var(--sb-raised);
      }

      .pattern + .pattern {
        margin-top: 8px;
      }

      .pattern:has(:checked) {
        border-color: var(--sb-clay);
      }

      .pattern input {
        margin-top: 2px;
      }

      .name {
        font-weight: 600;
      }

      .pattern .soft {
        grid-column: 2;
        text-wrap: pretty;
      }

      .suggestion {
        margin-top: 16px;
      }

      .suggestion .soft {
        margin: 2px 0 10px;
      }
    `,
  ];

  @property({ attribute: false }) library!: LibraryView;

  @property({ attribute: false }) settings!: Settings;

  @state() private chosen: readonly PatternId[] = [];

  protected override render() {
    const found = suggestions(this.chosen, libraryItems(this.library, this.settings));
    return html`
      ${wayBack(this)}
      <h1 tabindex="-1">${t('familiar.title')}</h1>
      <p class="lead">${t('familiar.lead')}</p>
      <div class="limit">
        <p>${t('familiar.limit')}</p>
        <button
          type="button"
          class="link"
          @click=${() => this.dispatchEvent(new GoEvent({ place: 'safety' }))}
        >
          ${t('familiar.redFlags')}
        </button>
      </div>
      <fieldset>
        <legend>${t('familiar.choose')}</legend>
        ${PATTERN_IDS.map((id) => this.#renderPattern(id))}
      </fieldset>
      <section aria-labelledby="try">
        <h2 id="try">${t('familiar.try')}</h2>
        <p class="soft" role="status">
          ${found.length === 0 ? t('familiar.none') : t('familiar.found', { count: countOf(found) })}
        </p>
        ${found.map((suggestion) => this.#renderSuggestion(suggestion))}
      </section>
    `;
  }

  #renderPattern(id: PatternId) {
    return html`<label class="pattern"
      ><input
        type="checkbox"
        .checked=${this.chosen.includes(id)}
        @change=${() => this.#toggle(id)}
      /><span class="name">${t(`familiar.${id}`)}</span>
      <span class="soft">${t(`familiar.${id}Detail`)}</span></label
    >`;
  }

  #renderSuggestion({ pattern, items }: Suggestion) {
    return html`<div class="suggestion">
      <h3>${t(`familiar.${pattern}`)}</h3>
      <p class="soft">
        ${t(WHY[pattern])} ${pattern === 'oneHip' ? t('familiar.habitOneHip') : nothing}
      </p>
      <ul class="plain">
        ${items.map((item) => html`<li><sb-start-row .item=${item}></sb-start-row></li>`)}
      </ul>
    </div>`;
  }

  #toggle(id: PatternId): void {
    this.chosen = this.chosen.includes(id)
      ? this.chosen.filter((each) => each !== id)
      : [...this.chosen, id];
  }
}

function countOf(found: readonly Suggestion[]): number {
  return found.reduce((sum, { items }) => sum + items.length, 0);
}

declare global {
  interface HTMLElementTagNameMap {
    'sb-familiar': SbFamiliar;
  }
}
