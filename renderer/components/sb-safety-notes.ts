// The safety notes of the popup (movement.md, section 5), the urgent ones first and set apart. No motion, no praise; who
// shows them, and why, is the screen's.
import { LitElement, css, html } from 'lit';
import { customElement } from 'lit/decorators.js';
import './sb-urgent-card.ts';
import type { PlainMessageKey } from '../../preload/messages/create-messages.ts';
import { t } from '../messages.ts';
import { baseStyles } from '../styles/base-styles.ts';
import { SEE_SIGNS, STOP_SIGNS } from './safety-lists.ts';

@customElement('sb-safety-notes')
export class SbSafetyNotes extends LitElement {
  static override readonly styles = [
    baseStyles,
    css`
      :host {
        display: block;
        font-size: var(--sb-text-m);
        line-height: 1.4;
      }

      section {
        margin-top: 18px;
      }

      h2 {
        font-size: var(--sb-text-m);
        font-weight: 650;
      }

      .lead {
        color: var(--sb-ink-soft);
      }

      ul {
        display: grid;
        gap: 4px;
        margin-top: 4px;
        padding-inline-start: 18px;
      }

      li::marker {
        color: var(--sb-ink-soft);
      }

      .mild {
        margin: 8px 0 18px;
      }

      .calm {
        margin-top: 18px;
        padding-top: 16px;
        border-top: 1px solid var(--sb-line);
        color: var(--sb-ink-soft);
      }
    `,
  ];

  protected override render() {
    return html`
      <sb-urgent-card></sb-urgent-card>
      ${this.#renderSection('safety.stopTitle', 'safety.stopLead', STOP_SIGNS)}
      <p class="mild">${t('safety.mild')}</p>
      ${this.#renderSection('safety.seeTitle', 'safety.seeLead', SEE_SIGNS)}
      <p class="calm">${t('safety.reassure')}</p>
    `;
  }

  #renderSection(title: PlainMessageKey, lead: PlainMessageKey, items: readonly PlainMessageKey[]) {
    return html`<section>
      <h2>${t(title)}</h2>
      <p class="lead">${t(lead)}</p>
      <ul>
        ${items.map((key) => html`<li>${t(key)}</li>`)}
      </ul>
    </section>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'sb-safety-notes': SbSafetyNotes;
  }
}
