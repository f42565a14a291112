// About this copy of Sitbones: its version, what it keeps to itself, where its files lie, and whose work it is built on.
import { LitElement, css, html } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import type { SettingsGuide } from '../../../preload/contract.ts';
import { AskEvent } from '../../events/ask-event.ts';
import { baseStyles } from '../../styles/base-styles.ts';
import { buttonStyles } from '../../styles/button-styles.ts';
import { t } from '../messages.ts';
import { LICENCES } from './licences.ts';

/** @fires sb-ask - The folder is to be shown. */
@customElement('sb-about')
export class SbAbout extends LitElement {
  static override readonly styles = [
    baseStyles,
    buttonStyles,
    css`
      :host {
        display: block;
      }

      .about {
        display: grid;
        gap: 20px;
        padding: 20px;
        font-size: var(--sb-text-m);
        line-height: 1.5;
        user-select: text;
        cursor: auto;
      }

      h3 {
        margin-bottom: 2px;
        font-size: var(--sb-text-m);
        font-weight: 650;
      }

      p {
        max-width: 60ch;
        text-wrap: pretty;
      }

      p,
      ul {
        color: var(--sb-ink-soft);
        font-size: var(--sb-text-s);
      }

      .folder {
        margin: 4px 0 8px;
        color: var(--sb-ink);
        overflow-wrap: anywhere;
      }

      ul {
        columns: 15rem;
        margin-top: 6px;
        padding-inline-start: 18px;
      }

      .button {
        min-height: 36px;
        padding: 4px 14px;
        font-size: var(--sb-text-s);
      }
    `,
  ];

  @property({ attribute: false }) guide!: SettingsGuide;

  protected override render() {
    const { version, folder } = this.guide;
    return html`<div class="about">
      <div>
        <h3>${t('about.version', { version })}</h3>
        <p>${t('about.made')}</p>
      </div>
      <div>
        <h3>${t('about.privacyTitle')}</h3>
        <p>${t('about.privacy')}</p>
      </div>
      <div>
        <h3>${t('about.filesTitle')}</h3>
        <p>${t('about.files')}</p>
        <p class="folder">${folder}</p>
        <button
          type="button"
          class="button outline"
          @click=${() => this.dispatchEvent(new AskEvent({ kind: 'openDataFolder' }))}
        >
          ${t('about.openFolder')}
        </button>
      </div>
      <div>
        <h3>${t('about.licencesTitle')}</h3>
        <p>${t('about.licences')}</p>
        <ul>
          ${LICENCES.map((one) => html`<li>${t('about.licence', one)}</li>`)}
        </ul>
      </div>
    </div>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'sb-about': SbAbout;
  }
}
