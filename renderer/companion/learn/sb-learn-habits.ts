// The four habits (G01 to G04), the chores with a picture each, and the two closing lines (J01, J02).
import { LitElement, css, html } from 'lit';
import { customElement } from 'lit/decorators.js';
import '../../components/sb-figure.ts';
import { baseStyles } from '../../styles/base-styles.ts';
import { stillRoutine } from '../../view/still-routine.ts';
import { t } from '../messages.ts';
import { learnStyles } from './learn-styles.ts';

const HABITS = [
  { pose: 'STAND-AT-DESK', title: 'learn.habits.change', text: 'learn.habits.changeText' },
  { pose: 'STAND-SHIFT-R', title: 'learn.habits.both', text: 'learn.habits.bothText' },
  { pose: 'WALK', title: 'learn.habits.walk', text: 'learn.habits.walkText' },
] as const;

const CHORES = [
  { pose: 'HINGE-PICK-UP', name: 'learn.habits.pickUp' },
  { pose: 'HINGE-BRUSH', name: 'learn.habits.brush' },
  { pose: 'HINGE-SCOOP', name: 'learn.habits.feed' },
] as const;

@customElement('sb-learn-habits')
export class SbLearnHabits extends LitElement {
  static override readonly styles = [
    baseStyles,
    learnStyles,
    css`
      h3.large {
        font-size: 1.125rem;
        text-wrap: balance;
      }

      .three {
        display: grid;
        grid-template-columns: repeat(3, minmax(0, 1fr));
        gap: 20px;
      }

      .habit {
        gap: 8px;
      }

      sb-figure {
        width: 100%;
        height: 11rem;
      }

      figure {
        display: grid;
        gap: 8px;
        justify-items: center;
        margin: 0;
      }

      figure sb-figure {
        width: 100%;
      }

      figcaption {
        font-size: var(--sb-text-m);
        text-align: center;
      }

      .closing {
        gap: 14px;
        border-color: transparent;
        background: var(--sb-moss-soft);
        color: var(--sb-moss-ink);
      }

      .closing p {
        font-size: 1.125rem;
        font-weight: 600;
        line-height: 1.4;
      }

      @container learn (max-width: 34rem) {
        .three {
          grid-template-columns: minmax(0, 1fr);
        }
      }

      @media (forced-colors: active) {
        .closing {
          border-color: CanvasText;
        }
      }
    `,
  ];

  protected override render() {
    return html`
      <h2>${t('learn.habits.title')}</h2>
      <div class="three">
        ${HABITS.map(
          ({ pose, title, text }) =>
            html`<section class="card habit">
              <sb-figure .routine=${stillRoutine(pose)}></sb-figure>
              <h3 class="large">${t(title)}</h3>
              <p class="soft">${t(text)}</p>
            </section>`,
        )}
      </div>
      <section class="card" aria-labelledby="chores">
        <h3 class="large" id="chores">${t('learn.habits.chores')}</h3>
        <p class="soft">${t('learn.habits.choresText')}</p>
        <div class="three">
          ${CHORES.map(
            ({ pose, name }) =>
              html`<figure>
                <sb-figure .routine=${stillRoutine(pose)}></sb-figure>
                <figcaption>${t(name)}</figcaption>
              </figure>`,
          )}
        </div>
      </section>
      <section class="card closing">
        <p>${t('closing.hardDay')}</p>
        <p>${t('week.closing')}</p>
      </section>
    `;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'sb-learn-habits': SbLearnHabits;
  }
}
