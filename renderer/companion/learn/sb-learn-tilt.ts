// The pelvis to tip by hand (A08, A09): a slider, the picture that follows it, and what either way often comes with.
// No angle is praised, for none is right.
import { LitElement, css, html } from 'lit';
import { customElement, state } from 'lit/decorators.js';
import { baseStyles } from '../../styles/base-styles.ts';
import { t } from '../messages.ts';
import { bodyStyles } from './body-picture.ts';
import { learnStyles } from './learn-styles.ts';
import { MAX_TILT, PELVIS_VIEW, pelvisPicture } from './pelvis-picture.ts';

/** Up to this many degrees either way the words are those of the middle. */
const MIDDLE = 4;

const ZONES = {
  back: ['learn.tilt.backTitle', 'learn.tilt.backText'],
  middle: ['learn.tilt.middleTitle', 'learn.tilt.middleText'],
  forward: ['learn.tilt.forwardTitle', 'learn.tilt.forwardText'],
} as const;

@customElement('sb-learn-tilt')
export class SbLearnTilt extends LitElement {
  static override readonly styles = [
    baseStyles,
    bodyStyles,
    learnStyles,
    css`
      .stage {
        display: grid;
        gap: 12px;
      }

      svg {
        height: 22rem;
        mask-image: linear-gradient(to bottom, transparent, black 12%, black 84%, transparent);
      }

      .spine,
      .strand {
        fill: none;
        stroke-linecap: round;
        stroke-linejoin: round;
      }

      .spine {
        stroke: light-dark(#43362e, #f3ece2);
        stroke-width: 9;
      }

      .vertebra {
        fill: light-dark(#43362e, #f3ece2);
      }

      .strand {
        stroke: var(--sb-moss);
        stroke-width: 15;
      }

      .body-wedge {
        opacity: 0.9;
      }

      .slide {
        display: grid;
        grid-template-columns: auto minmax(0, 1fr) auto;
        align-items: center;
        gap: 12px;
        color: var(--sb-ink-soft);
        font-size: var(--sb-text-m);
      }

      input {
        appearance: none;
        width: 100%;
        height: 36px;
        margin: 0;
        border-radius: 18px;
        background: transparent;
        cursor: default;
      }

      input::-webkit-slider-runnable-track {
        height: 10px;
        border: 1px solid var(--sb-border);
        border-radius: 5px;
        background: var(--sb-line);
      }

      input::-webkit-slider-thumb {
        appearance: none;
        width: 28px;
        height: 28px;
        margin-top: -10px;
        border: 3px solid var(--sb-raised);
        border-radius: 50%;
        background: var(--sb-clay);
        box-shadow: 0 0 0 1px var(--sb-edge);
      }

      /* The ends above the slider, which then is as wide as the page. */
      @container learn (max-width: 20rem) {
        .slide {
          grid-template-columns: 1fr auto;
        }

        input {
          grid-area: 2 / 1 / auto / -1;
        }
      }

      .zone {
        display: grid;
        align-content: start;
        gap: 8px;
        min-height: 11rem;
      }

      .notes {
        display: grid;
        gap: 8px;
        padding-top: 14px;
        border-top: 1px solid var(--sb-line);
      }

      @media (forced-colors: active) {
        .spine {
          stroke: CanvasText;
        }

        .vertebra {
          fill: CanvasText;
        }

        input::-webkit-slider-thumb {
          forced-color-adjust: none;
          background: Highlight;
        }
      }
    `,
  ];

  /** Degrees, + forward. */
  @state() private tilt = 0;

  protected override render() {
    const [title, text] = ZONES[this.#zone()];
    return html`<section class="card" aria-labelledby="title">
      <h2 id="title">${t('learn.tilt.title')}</h2>
      <div class="beside">
        <div class="stage">
          <svg
            class="picture"
            viewBox=${PELVIS_VIEW}
            role="img"
            aria-label=${t('learn.tilt.figure')}
          >
            ${pelvisPicture(this.tilt)}
          </svg>
          <div class="slide">
            <span aria-hidden="true">${t('learn.tilt.less')}</span>
            <input
              type="range"
              min=${-MAX_TILT}
              max=${MAX_TILT}
              step="1"
              .value=${String(this.tilt)}
              aria-label=${t('learn.tilt.slider')}
              aria-valuetext=${this.#inWords()}
              @input=${this.#handleInput}
            />
            <span aria-hidden="true">${t('learn.tilt.more')}</span>
          </div>
        </div>
        <div class="words">
          <div class="zone" aria-live="polite">
            <h3>${t(title)}</h3>
            <p>${t(text)}</p>
          </div>
          <div class="notes">
            <p class="soft">${t('learn.tilt.either')}</p>
            <p class="soft">${t('learn.tilt.honest')}</p>
            <p class="soft">${t('learn.tilt.drawn')}</p>
          </div>
        </div>
      </div>
    </section>`;
  }

  #zone(): keyof typeof ZONES {
    if (this.tilt > MIDDLE) return 'forward';
    return this.tilt < -MIDDLE ? 'back' : 'middle';
  }

  #inWords(): string {
    const amount = Math.abs(this.tilt);
    if (amount === 0) return t('learn.tilt.valueMiddle');
    return this.tilt > 0
      ? t('learn.tilt.valueForward', { amount })
      : t('learn.tilt.valueBack', { amount });
  }

  readonly #handleInput = (event: Event): void => {
    if (event.target instanceof HTMLInputElement) this.tilt = event.target.valueAsNumber;
  };
}

declare global {
  interface HTMLElementTagNameMap {
    'sb-learn-tilt': SbLearnTilt;
  }
}
