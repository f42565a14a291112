// How it works: the two jobs (A03), what happens when the hips go quiet (A04), why hips at all (A06), and the bend that
// both share (A07).
import { LitElement, css, html } from 'lit';
import { customElement } from 'lit/decorators.js';
import '../../components/sb-figure.ts';
import './sb-shared-bend.ts';
import { baseStyles } from '../../styles/base-styles.ts';
import { stillRoutine } from '../../view/still-routine.ts';
import { t } from '../messages.ts';
import { learnStyles } from './learn-styles.ts';

@customElement('sb-learn-how')
export class SbLearnHow extends LitElement {
  static override readonly styles = [
    baseStyles,
    learnStyles,
    css`
      h3 {
        margin-top: 8px;
      }

      .job {
        display: grid;
        gap: 8px;
        justify-items: center;
      }

      .job p {
        max-width: 30ch;
        text-align: center;
      }

      .job sb-figure {
        width: 100%;
        height: 12rem;
        --sb-figure-glow: transparent;
      }
    `,
  ];

  protected override render() {
    return html`
      <section class="card" aria-labelledby="jobs">
        <h2 id="jobs">${t('learn.jobs.title')}</h2>
        <div class="pair">
          <div class="job">
            <sb-figure .routine=${stillRoutine('HINGE-END')}></sb-figure>
            <p>${t('learn.jobs.hips')}</p>
          </div>
          <div class="job">
            <sb-figure .routine=${stillRoutine('STAND-NEUTRAL')}></sb-figure>
            <p>${t('learn.jobs.back')}</p>
          </div>
        </div>
      </section>
      <section class="card beside" aria-labelledby="bend">
        <div class="words">
          <h2 id="bend">${t('learn.bend.title')}</h2>
          <p>${t('learn.bend.text')}</p>
          <h3>${t('learn.quiet.title')}</h3>
          <p class="soft">${t('learn.quiet.text')}</p>
        </div>
        <sb-shared-bend></sb-shared-bend>
      </section>
      <section class="card" aria-labelledby="why">
        <h2 id="why">${t('learn.why.title')}</h2>
        <p>${t('learn.why.text')}</p>
      </section>
    `;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'sb-learn-how': SbLearnHow;
  }
}
