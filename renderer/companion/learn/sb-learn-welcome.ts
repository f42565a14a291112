// The first page of Learn: the partnership (A01), the motto (A05) and what the program is for (A02).
import { LitElement, css, html } from 'lit';
import { customElement } from 'lit/decorators.js';
import '../../components/sb-moving-figure.ts';
import { MediaController } from '../../media-controller.ts';
import { baseStyles } from '../../styles/base-styles.ts';
import { stillRoutine } from '../../view/still-routine.ts';
import { t } from '../messages.ts';
import { learnStyles } from './learn-styles.ts';

/** One slow breath, over and over. */
const AT_EASE = stillRoutine('STAND-HANDS');
const GOALS = ['learn.goals.see', 'learn.goals.know', 'learn.goals.build'] as const;

@customElement('sb-learn-welcome')
export class SbLearnWelcome extends LitElement {
  static override readonly styles = [
    baseStyles,
    learnStyles,
    css`
      sb-moving-figure {
        height: 17rem;
      }

      .hero h2 {
        font-size: 1.625rem;
        letter-spacing: -0.018em;
        line-height: 1.18;
      }

      .motto {
        gap: 6px;
        border-color: transparent;
        background: var(--sb-clay-soft);
        color: var(--sb-clay-ink);
      }

      .motto h2 {
        font-size: 1.375rem;
      }

      .motto p {
        font-size: var(--sb-text-m);
      }

      ol {
        display: grid;
        gap: 12px;
        margin: 6px 0 0;
        padding: 0;
        list-style: none;
        counter-reset: goal;
      }

      li {
        display: grid;
        grid-template-columns: 32px minmax(0, 1fr);
        align-items: baseline;
        gap: 12px;
        counter-increment: goal;
      }

      li::before {
        display: grid;
        place-items: center;
        width: 32px;
        height: 32px;
        border-radius: 50%;
        background: var(--sb-fill);
        font-weight: 650;
        content: counter(goal);
      }

      @media (forced-colors: active) {
        .motto {
          border-color: CanvasText;
        }

        li::before {
          border: 1px solid CanvasText;
        }
      }
    `,
  ];

  readonly #stillness = new MediaController(this, '(prefers-reduced-motion: reduce)');

  protected override render() {
    return html`
      <section class="card beside hero" aria-labelledby="partners">
        <div class="words">
          <h2 id="partners">${t('learn.partners.title')}</h2>
          <p>${t('learn.partners.text')}</p>
        </div>
        <sb-moving-figure
          class="picture"
          .routine=${AT_EASE}
          .reducedMotion=${this.#stillness.matches}
          ?isMoving=${!this.#stillness.matches}
          label=${t('learn.partners.figure')}
        ></sb-moving-figure>
      </section>
      <section class="card motto" aria-labelledby="motto">
        <h2 id="motto">${t('learn.motto.title')}</h2>
        <p>${t('learn.motto.text')}</p>
      </section>
      <section class="card" aria-labelledby="goals">
        <h2 id="goals">${t('learn.goals.title')}</h2>
        <p>${t('learn.goals.text')}</p>
        <ol>
          ${GOALS.map((key) => html`<li>${t(key)}</li>`)}
        </ol>
      </section>
    `;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'sb-learn-welcome': SbLearnWelcome;
  }
}
