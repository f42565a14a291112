// The muscles of the story (A10 to A13), one at a time beside the map, and the way to "What feels familiar?" (A14). The
// piriformis never goes without the sign to see somebody about (H03).
import { LitElement, css, html, nothing } from 'lit';
import { customElement, state } from 'lit/decorators.js';
import './sb-muscle-map.ts';
import { ChooseEvent } from '../../events/choose-event.ts';
import { icon } from '../../components/icons.ts';
import { baseStyles } from '../../styles/base-styles.ts';
import { buttonStyles } from '../../styles/button-styles.ts';
import { GoEvent } from '../go-event.ts';
import { t } from '../messages.ts';
import type { Route } from '../route.ts';
import { learnStyles } from './learn-styles.ts';
import { MUSCLES, type Muscle, type MuscleId } from './muscle-shapes.ts';

const FAMILIAR: Route = { place: 'library', page: { kind: 'familiar' } };

/** @fires sb-go - To “What feels familiar?”, and to Safety. */
@customElement('sb-learn-muscles')
export class SbLearnMuscles extends LitElement {
  static override readonly styles = [
    baseStyles,
    buttonStyles,
    learnStyles,
    css`
      .map {
        grid-template-columns: minmax(0, 1.3fr) minmax(0, 1fr);
        align-items: start;
      }

      .names {
        display: grid;
        gap: 6px;
      }

      .name {
        display: grid;
        justify-content: start;
        justify-items: start;
        gap: 2px;
        min-height: 44px;
        padding: 8px 14px;
        border-color: transparent;
        background: transparent;
        box-shadow: none;
        text-align: start;
      }

      .name small {
        color: var(--sb-ink-soft);
        font-size: var(--sb-text-s);
        font-weight: 500;
      }

      .name[aria-pressed='true'] {
        border-color: var(--sb-border);
        background: var(--sb-clay-soft);
        color: var(--sb-clay-ink);
      }

      .name[aria-pressed='true'] small {
        color: inherit;
      }

      .story {
        display: grid;
        gap: 10px;
        margin-top: 4px;
        padding-top: 16px;
        border-top: 1px solid var(--sb-line);
      }

      .flag {
        display: grid;
        gap: 8px;
        padding: 14px 16px;
        border: 1.5px solid var(--sb-urgent);
        border-radius: var(--sb-radius-m);
        background: var(--sb-urgent-soft);
      }

      .flag p {
        font-size: var(--sb-text-m);
      }

      .flag .sign {
        display: flex;
        gap: 8px;
        color: var(--sb-urgent);
        font-weight: 650;
      }

      .flag .icon {
        flex: none;
      }

      @media (forced-colors: active) {
        .name[aria-pressed='true'] {
          forced-color-adjust: none;
          border-color: Highlight;
          background: Highlight;
          color: HighlightText;
        }
      }

      @container learn (max-width: 44rem) {
        .map {
          grid-template-columns: minmax(0, 1fr);
        }
      }
    `,
  ];

  @state() private chosen: MuscleId = 'iliopsoas';

  protected override render() {
    return html`
      <section class="card" aria-labelledby="title">
        <h2 id="title">${t('learn.muscles.title')}</h2>
        <p class="soft">${t('learn.muscles.lead')}</p>
        <div class="beside map">
          <sb-muscle-map .chosen=${this.chosen} @sb-choose=${this.#handleChoose}></sb-muscle-map>
          <div class="words">
            <div class="names" role="group" aria-label=${t('learn.muscles.names')}>
              ${MUSCLES.map((muscle) => this.#renderName(muscle))}
            </div>
            <div class="story" aria-live="polite">${this.#renderStory()}</div>
          </div>
        </div>
      </section>
      <section class="card" aria-labelledby="familiar">
        <h2 id="familiar">${t('learn.familiar.title')}</h2>
        <p>${t('learn.familiar.text')}</p>
        ${this.#renderGo(FAMILIAR, t('learn.familiar.open'))}
      </section>
    `;
  }

  #renderName({ id, name, latin }: Muscle) {
    return html`<button
      type="button"
      class="button name"
      aria-pressed=${id === this.chosen ? 'true' : 'false'}
      @click=${() => {
        this.chosen = id;
      }}
    >
      ${t(name)} <small>${t(latin)}</small>
    </button>`;
  }

  #renderStory() {
    const sign =
      this.chosen === 'iliopsoas'
        ? html`<p class="soft">${t('learn.muscles.iliopsoasSign')}</p>`
        : nothing;
    return html`<p>${t(`learn.muscles.${this.chosen}Text`)}</p>
      ${sign}${this.chosen === 'piriformis' ? this.#renderFlag() : nothing}`;
  }

  /** The wording of the sign is the safety card's own. */
  #renderFlag() {
    return html`<div class="flag" role="note">
      <p>${t('learn.muscles.piriformisFlag')}</p>
      <p class="sign">${icon('urgent')} ${t('safety.seeLeg')}</p>
      ${this.#renderGo({ place: 'safety' }, t('learn.muscles.safety'))}
    </div>`;
  }

  #renderGo(route: Route, label: string) {
    return html`<button
      type="button"
      class="button tonal go"
      @click=${() => this.dispatchEvent(new GoEvent(route))}
    >
      ${label}
    </button>`;
  }

  readonly #handleChoose = (event: Event): void => {
    if (!(event instanceof ChooseEvent)) return;
    const muscle = MUSCLES.find(({ id }) => id === event.choice);
    if (muscle) this.chosen = muscle.id;
  };
}

declare global {
  interface HTMLElementTagNameMap {
    'sb-learn-muscles': SbLearnMuscles;
  }
}
