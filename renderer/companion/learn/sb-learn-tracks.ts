// The two prongs (A15) as two tracks, Move (A16) and Strengthen (A17), with their doses and the way to the week.
import { LitElement, css, html } from 'lit';
import { customElement } from 'lit/decorators.js';
import '../../components/sb-figure.ts';
import { baseStyles } from '../../styles/base-styles.ts';
import { buttonStyles } from '../../styles/button-styles.ts';
import { GoEvent } from '../go-event.ts';
import { stillRoutine } from '../../view/still-routine.ts';
import { t } from '../messages.ts';
import { learnStyles } from './learn-styles.ts';

const TRACKS = [
  {
    look: 'move',
    pose: 'HK-SHIFT-R',
    title: 'learn.tracks.move',
    text: 'learn.tracks.moveText',
    dose: 'learn.tracks.moveDose',
    figure: 'learn.tracks.moveFigure',
  },
  {
    look: 'strengthen',
    pose: 'BRIDGE-TOP',
    title: 'learn.tracks.strengthen',
    text: 'learn.tracks.strengthenText',
    dose: 'learn.tracks.strengthenDose',
    figure: 'learn.tracks.strengthenFigure',
  },
] as const;

/** @fires sb-go - To the week. */
@customElement('sb-learn-tracks')
export class SbLearnTracks extends LitElement {
  static override readonly styles = [
    baseStyles,
    buttonStyles,
    learnStyles,
    css`
      .track sb-figure {
        width: 100%;
        height: 11rem;
      }

      .dose {
        margin-top: 4px;
        padding: 10px 14px;
        border-radius: var(--sb-radius-m);
        background: var(--sb-clay-soft);
        color: var(--sb-clay-ink);
        font-size: var(--sb-text-m);
        font-weight: 600;
      }

      .strengthen .dose {
        background: var(--sb-moss-soft);
        color: var(--sb-moss-ink);
      }

      @media (forced-colors: active) {
        .dose {
          border: 1px solid CanvasText;
        }
      }
    `,
  ];

  protected override render() {
    return html`
      <section class="card" aria-labelledby="tracks">
        <h2 id="tracks">${t('learn.tracks.title')}</h2>
        <p>${t('learn.tracks.text')}</p>
        <button
          type="button"
          class="button tonal go"
          @click=${() => this.dispatchEvent(new GoEvent({ place: 'history' }))}
        >
          ${t('learn.tracks.week')}
        </button>
      </section>
      <div class="pair">
        ${TRACKS.map(
          ({ look, pose, title, text, dose, figure }) =>
            html`<section class=${`card track ${look}`} aria-labelledby=${look}>
              <sb-figure .routine=${stillRoutine(pose)} label=${t(figure)}></sb-figure>
              <h2 id=${look}>${t(title)}</h2>
              <p>${t(text)}</p>
              <p class="dose">${t(dose)}</p>
            </section>`,
        )}
      </div>
    `;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'sb-learn-tracks': SbLearnTracks;
  }
}
