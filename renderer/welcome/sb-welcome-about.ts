// The first step of the welcome: what Sitbones does and what it never does, with the figure doing it.
import { LitElement, css, html } from 'lit';
import { customElement } from 'lit/decorators.js';
import '../components/sb-moving-figure.ts';
import { icon } from '../components/icons.ts';
import { MediaController } from '../media-controller.ts';
import { baseStyles } from '../styles/base-styles.ts';
import { t } from './messages.ts';
import { WELCOME_STORY } from './welcome-story.ts';
import { welcomeStyles } from './welcome-styles.ts';

const POINTS = [
  ['hourglass', 'welcome.about.clock', 'welcome.about.clockText'],
  ['bell', 'welcome.about.moment', 'welcome.about.momentText'],
  ['library', 'welcome.about.reset', 'welcome.about.resetText'],
] as const;

@customElement('sb-welcome-about')
export class SbWelcomeAbout extends LitElement {
  static override readonly styles = [
    baseStyles,
    welcomeStyles,
    css`
      sb-moving-figure {
        height: clamp(7rem, 23vh, 15rem);
        margin: 0 0 16px;
      }

      ul {
        display: grid;
        gap: 14px;
        margin-top: 20px;
        list-style: none;
      }

      li {
        display: grid;
        grid-template-columns: 40px minmax(0, 1fr);
        align-items: start;
        gap: 14px;
      }

      .mark {
        display: grid;
        place-items: center;
        width: 40px;
        height: 40px;
        border-radius: 50%;
        background: var(--sb-clay-soft);
        color: var(--sb-clay-ink);
      }

      .never {
        margin-top: 20px;
        padding: 12px 16px;
        border: 1px solid var(--sb-border);
        border-radius: var(--sb-radius-m);
        background: var(--sb-moss-soft);
        color: var(--sb-moss-ink);
        font-size: var(--sb-text-m);
        font-weight: 500;
        line-height: 1.45;
      }
    `,
  ];

  readonly #stillness = new MediaController(this, '(prefers-reduced-motion: reduce)');

  protected override render() {
    return html`
      <sb-moving-figure
        isMoving
        .routine=${WELCOME_STORY}
        .reducedMotion=${this.#stillness.matches}
        .label=${t('welcome.figure')}
      ></sb-moving-figure>
      <h1 tabindex="-1">${t('welcome.about.title')}</h1>
      <p class="lead">${t('welcome.about.lead')}</p>
      <ul>
        ${POINTS.map(
          ([name, title, text]) =>
            html`<li>
              <span class="mark">${icon(name)}</span>
              <div>
                <h2>${t(title)}</h2>
                <p class="soft">${t(text)}</p>
              </div>
            </li>`,
        )}
      </ul>
      <p class="never">${t('welcome.about.never')}</p>
    `;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'sb-welcome-about': SbWelcomeAbout;
  }
}
