// The bend that hips and low back share, moving: the figure and two bars in its rhythm. With reduced motion, or on a page
// that nobody sees, it rests; then the deepest moment is shown.
import { LitElement, css, html } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { pageClock } from '../../frame-clock.ts';
import { MediaController } from '../../media-controller.ts';
import { TimeController } from '../../time-controller.ts';
import { baseStyles } from '../../styles/base-styles.ts';
import { buttonStyles } from '../../styles/button-styles.ts';
import { t } from '../messages.ts';
import { bendAt, DEEPEST_MS, MOST_DEGREES, type Hips } from './bend-at.ts';
import { bodyStyles, drawBody } from './body-picture.ts';

const CHOICES = [
  ['free', 'learn.bend.shared'],
  ['stiff', 'learn.bend.stiff'],
] as const;

@customElement('sb-shared-bend')
export class SbSharedBend extends LitElement {
  static override readonly styles = [
    baseStyles,
    buttonStyles,
    bodyStyles,
    css`
      :host {
        display: grid;
        gap: 12px;
        --sb-learn-body: var(--sb-figure-trunk);
        --sb-learn-near: var(--sb-figure-near);
        --sb-learn-far: var(--sb-figure-far);
        --sb-learn-hair: light-dark(#43362e, #93806d);
      }

      svg {
        display: block;
        width: 100%;
        height: 16rem;
      }

      .ground {
        stroke: var(--sb-line);
        stroke-width: 8;
        stroke-linecap: round;
      }

      .choices {
        display: flex;
        gap: 4px;
        padding: 4px;
        border: 1px solid var(--sb-border);
        border-radius: 18px;
        background: var(--sb-fill);
      }

      .choices .button {
        flex: 1 1 0;
        min-height: 40px;
        border-color: transparent;
        background: transparent;
        box-shadow: none;
      }

      .choices [aria-pressed='true'] {
        background: var(--sb-raised);
        box-shadow: inset 0 0 0 1px var(--sb-edge);
      }

      .bars {
        display: grid;
        grid-template-columns: auto minmax(0, 1fr);
        align-items: center;
        gap: 8px 12px;
        font-size: var(--sb-text-m);
      }

      .bars svg {
        height: 10px;
      }

      .track {
        fill: var(--sb-line);
      }

      .bar {
        fill: var(--sb-clay);
      }

      .bar.back {
        fill: var(--sb-past);
      }

      @media (forced-colors: active) {
        :host {
          --sb-learn-hair: GrayText;
          --sb-learn-edge: Canvas;
        }

        .choices button {
          transition: none;
        }

        .choices [aria-pressed='true'] {
          forced-color-adjust: none;
          border-color: Highlight;
          background: Highlight;
          color: HighlightText;
        }

        .track {
          fill: Canvas;
          stroke: CanvasText;
        }

        .bar {
          fill: Highlight;
        }
      }
    `,
  ];

  /** The one moment to show, in milliseconds, instead of moving. */
  @property({ attribute: false }) atMs: number | null = null;

  @state() private hips: Hips = 'free';

  readonly #stillness = new MediaController(this, '(prefers-reduced-motion: reduce)');
  readonly #time = new TimeController(this, pageClock);
  #startedAt = pageClock.now();

  protected override updated(): void {
    this.#time.wakeAt(this.#restsAt() === null ? { kind: 'frame' } : { kind: 'never' }, 1);
  }

  protected override render() {
    const ms = this.#restsAt() ?? pageClock.now() - this.#startedAt;
    const bend = bendAt(this.hips, ms);
    const label = this.hips === 'free' ? 'learn.bend.sharedFigure' : 'learn.bend.stiffFigure';
    return html`
      <svg viewBox="-330 -1060 760 1080" role="img" aria-label=${t(label)}>
        <path class="ground" d="M-250 4H350" />
        ${drawBody(bend.pose).picture}
      </svg>
      <div class="bars" aria-hidden="true">
        ${this.#renderBar(t('learn.bend.hips'), bend.hips, 'bar')}
        ${this.#renderBar(t('learn.bend.back'), bend.back, 'bar back')}
      </div>
      <div class="choices" role="group" aria-label=${t('learn.bend.choice')}>
        ${CHOICES.map(
          ([hips, name]) =>
            html`<button
              type="button"
              class="button"
              aria-pressed=${hips === this.hips ? 'true' : 'false'}
              @click=${() => this.#choose(hips)}
            >
              ${t(name)}
            </button>`,
        )}
      </div>
    `;
  }

  #renderBar(name: string, degrees: number, look: string) {
    const percent = Math.round((1000 * Math.max(0, degrees)) / MOST_DEGREES) / 10;
    return html`<span>${name}</span>
      <svg>
        <rect class="track" width="100%" height="10" rx="5" />
        <rect class=${look} width=${`${String(percent)}%`} height="10" rx="5" />
      </svg>`;
  }

  #restsAt(): number | null {
    return this.atMs ?? (this.#stillness.matches ? DEEPEST_MS : null);
  }

  /** From upright again, so that the figure does not jump from one bend into the other. */
  #choose(hips: Hips): void {
    this.hips = hips;
    this.#startedAt = pageClock.now();
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'sb-shared-bend': SbSharedBend;
  }
}
