// The one loud thing there is: the signs that need help now, with their own colour, icon and heading. It never moves.
import { LitElement, css, html } from 'lit';
import { customElement } from 'lit/decorators.js';
import { t } from '../messages.ts';
import { baseStyles } from '../styles/base-styles.ts';
import { icon } from './icons.ts';
import { URGENT_SIGNS } from './safety-lists.ts';

@customElement('sb-urgent-card')
export class SbUrgentCard extends LitElement {
  static override readonly styles = [
    baseStyles,
    css`
      :host {
        display: block;
        font-size: var(--sb-text-m);
        line-height: 1.4;
      }

      section {
        padding: 14px 16px 16px;
        border: 1.5px solid var(--sb-urgent);
        border-radius: var(--sb-radius-m);
        background: var(--sb-urgent-soft);
      }

      h2 {
        display: flex;
        align-items: center;
        gap: 8px;
        color: var(--sb-urgent);
        font-size: 1.0625rem;
        font-weight: 650;
      }

      .icon {
        flex: none;
      }

      ul {
        display: grid;
        gap: 4px;
        margin-top: 4px;
        padding-inline-start: 18px;
      }

      .number {
        margin-top: 10px;
        font-weight: 650;
      }
    `,
  ];

  protected override render() {
    return html`<section aria-labelledby="urgent">
      <h2 id="urgent">${icon('urgent')} ${t('safety.urgentTitle')}</h2>
      <p>${t('safety.urgentLead')}</p>
      <ul>
        ${URGENT_SIGNS.map((key) => html`<li>${t(key)}</li>`)}
      </ul>
      <p class="number">${t('safety.urgentNumber')}</p>
    </section>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'sb-urgent-card': SbUrgentCard;
  }
}
