// The safety notes in full (movement.md, section 5), the urgent ones first and set apart. No motion, no praise; who
// shows them, and why, is the screen's.
import { LitElement, css, html } from 'lit';
import { customElement } from 'lit/decorators.js';
import type { PlainMessageKey } from '../../preload/messages/create-messages.ts';
import { t } from '../messages.ts';
import { baseStyles } from '../styles/base-styles.ts';
import { icon } from './icons.ts';

const URGENT = [
  'safety.urgentBladder',
  'safety.urgentNumb',
  'safety.urgentWeak',
  'safety.urgentChest',
] as const;
const STOP = [
  'safety.stopPain',
  'safety.stopTingling',
  'safety.stopDizzy',
  'safety.stopChest',
  'safety.stopJoint',
] as const;
const SEE = ['safety.seeWorse', 'safety.seeLeg'] as const;

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

      section + section {
        margin-top: 18px;
      }

      h2 {
        display: flex;
        align-items: center;
        gap: 8px;
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

      .urgent {
        padding: 14px 16px 16px;
        border: 1.5px solid var(--sb-urgent);
        border-radius: var(--sb-radius-m);
        background: var(--sb-urgent-soft);
      }

      .urgent h2 {
        color: var(--sb-urgent);
        font-size: 1.0625rem;
      }

      .urgent .lead,
      .urgent li::marker {
        color: inherit;
      }

      .number {
        margin-top: 10px;
        font-weight: 650;
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
      <section class="urgent" aria-labelledby="urgent">
        <h2 id="urgent">${icon('urgent')} ${t('safety.urgentTitle')}</h2>
        <p class="lead">${t('safety.urgentLead')}</p>
        ${this.#renderList(URGENT)}
        <p class="number">${t('safety.urgentNumber')}</p>
      </section>
      ${this.#renderSection('safety.stopTitle', 'safety.stopLead', STOP)}
      <p class="mild">${t('safety.mild')}</p>
      ${this.#renderSection('safety.seeTitle', 'safety.seeLead', SEE)}
      <p class="calm">${t('safety.reassure')}</p>
    `;
  }

  #renderSection(title: PlainMessageKey, lead: PlainMessageKey, items: readonly PlainMessageKey[]) {
    return html`<section>
      <h2>${t(title)}</h2>
      <p class="lead">${t(lead)}</p>
      ${this.#renderList(items)}
    </section>`;
  }

  #renderList(items: readonly PlainMessageKey[]) {
    return html`<ul>
      ${items.map((key) => html`<li>${t(key)}</li>`)}
    </ul>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'sb-safety-notes': SbSafetyNotes;
  }
}
