// The page of one routine: the figure playing it, its steps by the second, what it asks, and how often it is offered.
import { LitElement, css, html, nothing, type PropertyValues } from 'lit';
import { customElement, property, query, state } from 'lit/decorators.js';
import { ifDefined } from 'lit/directives/if-defined.js';
import type { LibraryRoutine, LibraryView, Settings } from '../../../preload/contract.ts';
import { icon } from '../../components/icons.ts';
import '../../components/sb-moving-figure.ts';
import type { ProgressEvent, SbMovingFigure } from '../../components/sb-moving-figure.ts';
import { AskEvent } from '../../events/ask-event.ts';
import type { ChooseEvent } from '../../events/choose-event.ts';
import { stepPreviewMs } from '../../figure/preview.ts';
import { MediaController } from '../../media-controller.ts';
import { baseStyles } from '../../styles/base-styles.ts';
import { buttonStyles } from '../../styles/button-styles.ts';
import { lengthInShort } from '../../view/duration-words.ts';
import { stepAt } from '../../view/step-at.ts';
import { GoEvent } from '../go-event.ts';
import { t } from '../messages.ts';
import { placeStyles } from '../place-styles.ts';
import { movementsOf } from '../view/contained-in.ts';
import { lookWords, POSITION_WORDS } from './choice-words.ts';
import { pageStyles } from './page-styles.ts';
import './sb-level-choice.ts';
import './sb-routine-wishes.ts';
import './sb-step-list.ts';
import { wayBack } from './way-back.ts';

/**
 * @fires sb-go - Another page is wanted.
 * @fires sb-ask - It is to start, or a setting to change.
 */
@customElement('sb-routine-page')
export class SbRoutinePage extends LitElement {
  static override readonly styles = [
    baseStyles,
    buttonStyles,
    placeStyles,
    pageStyles,
    css`
      sb-level-choice,
      sb-routine-wishes {
        margin-top: 24px;
      }

      sb-step-list {
        margin-block-start: 8px;
        margin-inline-start: -2px;
      }
    `,
  ];

  @property({ attribute: false }) entry!: LibraryRoutine;

  @property({ attribute: false }) library!: LibraryView;

  @property({ attribute: false }) settings!: Settings;

  @state() private isPlaying = false;

  @state() private current = -1;

  @query('sb-moving-figure') private figure!: SbMovingFigure;

  readonly #stillness = new MediaController(this, '(prefers-reduced-motion: reduce)');

  protected override willUpdate(changed: PropertyValues<this>): void {
    const before = changed.get('entry');
    if (before === undefined || before.routine.id === this.entry.routine.id) return;
    this.isPlaying = false;
    this.current = -1;
  }

  protected override render() {
    const { routine } = this.entry;
    return html`
      ${wayBack(this)}
      <div class="page">
        <div class="show">${this.#renderStage()}</div>
        <div class="reading">
          ${this.#renderHead()}
          <sb-level-choice
            .entry=${this.entry}
            .library=${this.library}
            .settings=${this.settings}
          ></sb-level-choice>
          ${this.#renderFacts()}
          <section aria-labelledby="steps">
            <h2 id="steps">${t('routine.steps')}</h2>
            <p class="soft">${t('routine.stepsLead')}</p>
            <sb-step-list
              .steps=${routine.steps}
              .language=${routine.language}
              .current=${this.current}
              @sb-choose=${this.#handleStep}
            ></sb-step-list>
          </section>
          ${this.#renderMovements()}
          <sb-routine-wishes
            .routineId=${routine.id}
            .settings=${this.settings}
          ></sb-routine-wishes>
        </div>
      </div>
    `;
  }

  #renderStage() {
    const { routine } = this.entry;
    const step = routine.steps[this.current];
    return html`<div class="stage">
      <sb-moving-figure
        .routine=${routine}
        .isMoving=${this.isPlaying}
        .reducedMotion=${this.#stillness.matches}
        .label=${t('item.figure', { name: step?.name ?? routine.title })}
        @sb-progress=${this.#handleProgress}
      ></sb-moving-figure>
      <div class="controls">
        <button
          type="button"
          class="button compact"
          @click=${() => {
            this.isPlaying = !this.isPlaying;
          }}
        >
          ${this.isPlaying ? icon('pause') : icon('play')}
          ${this.isPlaying ? t('item.pause') : t('item.play')}
        </button>
      </div>
    </div>`;
  }

  #renderHead() {
    const { routine, seconds, fileName, origin } = this.entry;
    const length = lengthInShort(seconds);
    return html`
      ${
        origin === 'own'
          ? html`<p class="badges"><span class="badge own">${t('library.own')}</span></p>`
          : nothing
      }
      <h1 tabindex="-1" lang=${ifDefined(routine.language)}>${routine.title}</h1>
      <p class="summary" lang=${ifDefined(routine.language)}>${routine.summary}</p>
      ${
        fileName === null
          ? nothing
          : html`<p class="soft">${t('routine.ownFile', { file: fileName })}</p>`
      }
      <div class="do">
        <button
          type="button"
          class="button primary"
          @click=${() =>
            this.dispatchEvent(new AskEvent({ kind: 'startReset', routineId: routine.id }))}
        >
          ${t('routine.start', { length })}
        </button>
      </div>
    `;
  }

  #renderFacts() {
    const { position, discretion, needs, feel, care } = this.entry.routine;
    const facts = [
      [t('item.position'), t(POSITION_WORDS[position])],
      [t('item.needs'), needs],
      [t('item.look'), lookWords(discretion)],
      [t('item.feel'), feel],
      [t('item.care'), care],
    ] as const;
    return html`<dl class="facts">
      ${facts.map(([term, text]) =>
        text === undefined
          ? nothing
          : html`<div>
              <dt>${term}</dt>
              <dd>${text}</dd>
            </div>`,
      )}
    </dl>`;
  }

  #renderMovements() {
    const movements = movementsOf(this.entry.routine, this.library.movements);
    return html`<section aria-labelledby="covers">
      <h2 id="covers">${t('routine.covers')}</h2>
      ${movements.length === 0 ? html`<p>${t('routine.coversNone')}</p>` : nothing}
      <ul class="plain">
        ${movements.map(
          ({ id, title, isVariant }) =>
            html`<li>
              <button
                type="button"
                class="link"
                @click=${() =>
                  this.dispatchEvent(
                    new GoEvent({ place: 'library', page: { kind: 'movement', id } }),
                  )}
              >
                ${title}
              </button>
              ${isVariant ? html`<span class="badge">${t('library.variant')}</span>` : nothing}
            </li>`,
        )}
      </ul>
    </section>`;
  }

  readonly #handleProgress = ({ positionMs }: ProgressEvent): void => {
    this.current = stepAt(this.entry.routine, positionMs).index;
  };

  readonly #handleStep = ({ choice }: ChooseEvent): void => {
    this.isPlaying = false;
    this.current = Number(choice);
    this.figure.showAt(stepPreviewMs(this.entry.routine, this.current));
  };
}

declare global {
  interface HTMLElementTagNameMap {
    'sb-routine-page': SbRoutinePage;
  }
}
