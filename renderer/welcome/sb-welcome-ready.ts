// The end of the welcome: where Sitbones is from now on, and one minute to try, if one likes.
import { LitElement, css, html } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import '../components/sb-moving-figure.ts';
import { MediaController } from '../media-controller.ts';
import { baseStyles } from '../styles/base-styles.ts';
import { stillRoutine } from '../view/still-routine.ts';
import { t } from './messages.ts';
import { welcomeStyles } from './welcome-styles.ts';

/** One slow breath, over and over. */
const AT_EASE = stillRoutine('STAND-HANDS');

@customElement('sb-welcome-ready')
export class SbWelcomeReady extends LitElement {
  static override readonly styles = [
    baseStyles,
    welcomeStyles,
    css`
      sb-moving-figure {
        height: clamp(6rem, 38vh, 20rem);
        margin: 8px 0 20px;
      }

      .try {
        margin-top: 16px;
        font-size: var(--sb-text-l);
        font-weight: 600;
      }

      .soft {
        margin-top: 12px;
      }
    `,
  ];

  @property({ attribute: false }) intervalMinutes = 0;

  readonly #stillness = new MediaController(this, '(prefers-reduced-motion: reduce)');

  protected override render() {
    return html`
      <sb-moving-figure
        isMoving
        .routine=${AT_EASE}
        .reducedMotion=${this.#stillness.matches}
        .label=${t('welcome.ready.figure')}
      ></sb-moving-figure>
      <h1 tabindex="-1">${t('welcome.ready.title')}</h1>
      <p class="lead">${t('welcome.ready.lead', { minutes: this.intervalMinutes })}</p>
      <p class="try">${t('welcome.ready.try')}</p>
      <p class="soft">${t('welcome.ready.tray')}</p>
    `;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'sb-welcome-ready': SbWelcomeReady;
  }
}
