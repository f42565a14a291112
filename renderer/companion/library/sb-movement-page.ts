// The page of one movement: the figure playing it, what it is for, how it goes, and the routines that have it.
import { LitElement, html, nothing } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import type { LibraryView, Movement, Settings } from '../../../preload/contract.ts';
import '../../components/sb-moving-figure.ts';
import { icon } from '../../components/icons.ts';
import { AskEvent } from '../../events/ask-event.ts';
import { MediaController } from '../../media-controller.ts';
import { baseStyles } from '../../styles/base-styles.ts';
import { buttonStyles } from '../../styles/button-styles.ts';
import { lengthInShort } from '../../view/duration-words.ts';
import { GoEvent } from '../go-event.ts';
import { t } from '../messages.ts';
import { placeStyles } from '../place-styles.ts';
import { containsMovement } from '../view/contained-in.ts';
import { demoRoutine } from '../view/demo-routine.ts';
import { libraryItems, type LibraryItem } from '../view/library-items.ts';
import { lookWords, POSITION_WORDS } from './choice-words.ts';
import { pageStyles } from './page-styles.ts';
import './sb-start-row.ts';
import { wayBack } from './way-back.ts';

/**
 * @fires sb-go - Another page is wanted.
 * @fires sb-ask - A routine is to start.
 */
@customElement('sb-movement-page')
export class SbMovementPage extends LitElement {
  static override readonly styles = [baseStyles, buttonStyles, placeStyles, pageStyles];

  @property({ attribute: false }) movement!: Movement;

  @property({ attribute: false }) library!: LibraryView;

  @property({ attribute: false }) settings!: Settings;

  @state() private isPaused = false;

  @state() private showsMistake = false;

  readonly #stillness = new MediaController(this, '(prefers-reduced-motion: reduce)');

  protected override render() {
    const { movement } = this;
    return html`
      ${wayBack(this)}
      <div class="page">
        <div class="show">${this.#renderStage()}</div>
        <div class="reading">
          ${this.#renderHead()}
          <section aria-labelledby="steps">
            <h2 id="steps">${t('movement.steps')}</h2>
            <ol class="steps">
              ${movement.steps.map((step) => html`<li>${step}</li>`)}
            </ol>
          </section>
          ${this.#renderFacts()} ${this.#renderRoutines()} ${this.#renderSources()}
        </div>
      </div>
    `;
  }

  #renderStage() {
    const { title } = this.movement;
    const label = this.showsMistake
      ? t('item.figureAvoid', { name: title })
      : t('item.figure', { name: title });
    return html`<div class="stage">
      <sb-moving-figure
        .routine=${demoRoutine(this.movement)}
        .isMoving=${!this.isPaused}
        .reducedMotion=${this.#stillness.matches}
        .showsMistake=${this.showsMistake}
        .label=${label}
      ></sb-moving-figure>
      <div class="controls">
        <button
          type="button"
          class="button compact"
          @click=${() => {
            this.isPaused = !this.isPaused;
          }}
        >
          ${this.isPaused ? icon('play') : icon('pause')}
          ${this.isPaused ? t('item.play') : t('item.pause')}
        </button>
        <button
          type="button"
          class="button outline compact toggle"
          aria-pressed=${this.showsMistake ? 'true' : 'false'}
          @click=${() => {
            this.showsMistake = !this.showsMistake;
          }}
        >
          ${t('item.avoid')}
        </button>
      </div>
    </div>`;
  }

  #renderHead() {
    const { title, purpose } = this.movement;
    const [shortest] = this.#routines().toSorted((a, b) => (a.seconds ?? 0) - (b.seconds ?? 0));
    return html`
      ${
        this.movement.isVariant
          ? html`<p class="badges"><span class="badge">${t('library.variant')}</span></p>`
          : nothing
      }
      <h1 tabindex="-1">${title}</h1>
      ${this.#renderOriginal()}
      <p class="summary">${purpose}</p>
      ${
        shortest === undefined
          ? nothing
          : html`<div class="do">
              <button
                type="button"
                class="button primary"
                @click=${() =>
                  this.dispatchEvent(new AskEvent({ kind: 'startReset', routineId: shortest.id }))}
              >
                ${t('movement.start', {
                  title: shortest.title,
                  length: lengthInShort(shortest.seconds ?? 0),
                })}
              </button>
            </div>`
      }
    `;
  }

  #renderOriginal() {
    const { isVariant, variantOf } = this.movement;
    if (!isVariant) return nothing;
    const original = this.library.movements.find(({ id }) => id === variantOf);
    return html`<p class="soft">
      ${
        original === undefined
          ? t('movement.variantOnly')
          : this.#renderLink(original, t('movement.variantOf', { title: original.title }))
      }
    </p>`;
  }

  #renderFacts() {
    const { dose, feel, mistake, easier, harder, care, position, discretion } = this.movement;
    const look = `${t(POSITION_WORDS[position])}. ${lookWords(discretion)}.`;
    const facts = [
      [t('movement.dose'), dose],
      [t('item.feel'), feel],
      [t('movement.mistake'), mistake],
      [t('movement.easier'), easier],
      [t('movement.harder'), harder],
      [t('item.care'), care],
      [t('item.look'), look],
    ] as const;
    return html`<dl class="facts">
      ${facts.map(
        ([term, text]) =>
          html`<div>
            <dt>${term}</dt>
            <dd>${text}</dd>
          </div>`,
      )}
    </dl>`;
  }

  #renderRoutines() {
    const routines = this.#routines();
    const variants = this.library.movements.filter(
      ({ variantOf }) => variantOf === this.movement.id,
    );
    return html`${
        variants.length === 0
          ? nothing
          : html`<section aria-labelledby="variants">
              <h2 id="variants">${t('movement.variants')}</h2>
              <ul class="plain">
                ${variants.map(
                  (variant) => html`<li>${this.#renderLink(variant, variant.title)}</li>`,
                )}
              </ul>
            </section>`
      }
      <section aria-labelledby="routines">
        <h2 id="routines">${t('movement.routines')}</h2>
        ${routines.length === 0 ? html`<p>${t('movement.noRoutine')}</p>` : nothing}
        <ul class="plain">
          ${routines.map((item) => html`<li><sb-start-row .item=${item}></sb-start-row></li>`)}
        </ul>
      </section>`;
  }

  #renderSources() {
    return html`<section aria-labelledby="sources">
      <h2 id="sources">${t('movement.sources')}</h2>
      <p class="soft">${t('movement.sourcesLead')}</p>
      <ul class="sources">
        ${this.movement.sources.map(
          ({ label, url }) =>
            html`<li>
              ${label}${url === undefined ? nothing : html`<span class="address">${url}</span>`}
            </li>`,
        )}
      </ul>
    </section>`;
  }

  #renderLink({ id }: Movement, words: string) {
    return html`<button
      type="button"
      class="link"
      @click=${() =>
        this.dispatchEvent(new GoEvent({ place: 'library', page: { kind: 'movement', id } }))}
    >
      ${words}
    </button>`;
  }

  #routines(): readonly LibraryItem[] {
    return libraryItems(this.library, this.settings).filter(
      ({ kind, routine }) =>
        kind === 'routine' && containsMovement(routine, this.movement, this.library.movements),
    );
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'sb-movement-page': SbMovementPage;
  }
}
