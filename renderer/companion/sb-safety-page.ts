// The Safety place: all of the safety text (movement.md, section 5), in its order. The urgent card is the first in the
// list. Nothing here is gated, moves, or praises.
import { LitElement, css, html } from 'lit';
import { customElement } from 'lit/decorators.js';
import '../components/sb-urgent-card.ts';
import type { PlainCompanionKey } from '../../preload/messages/create-companion-messages.ts';
import { ASK_FIRST, SEE_SIGNS, STOP_SIGNS } from '../components/safety-lists.ts';
import { baseStyles } from '../styles/base-styles.ts';
import { t } from './messages.ts';
import { SAFETY_SOURCES } from './safety-sources.ts';

const SET_UP = [
  'safetyPage.setUpChair',
  'safetyPage.setUpFloor',
  'safetyPage.setUpKnee',
  'safetyPage.setUpHold',
  'safetyPage.setUpShoes',
] as const;

@customElement('sb-safety-page')
export class SbSafetyPage extends LitElement {
  static override readonly styles = [
    baseStyles,
    css`
      :host {
        display: block;
        container: safety / inline-size;
      }

      .page {
        display: grid;
        gap: 20px;
        max-width: 54rem;
        margin: 0 auto;
      }

      h1 {
        font-size: 1.75rem;
        font-weight: 650;
        letter-spacing: -0.02em;
        line-height: 1.15;
      }

      h2 {
        font-size: 1.125rem;
        font-weight: 650;
        line-height: 1.3;
      }

      p,
      li {
        max-width: 62ch;
        font-size: 1rem;
        line-height: 1.5;
        text-wrap: pretty;
      }

      .soft {
        color: var(--sb-ink-soft);
      }

      sb-urgent-card {
        font-size: 1.0625rem;
      }

      .card {
        display: grid;
        align-content: start;
        gap: 6px;
        padding: 20px 24px 22px;
        border: 1px solid var(--sb-edge);
        border-radius: var(--sb-radius-l);
        background: var(--sb-raised);
      }

      .pair {
        display: grid;
        grid-template-columns: repeat(auto-fit, minmax(min(100%, 20rem), 1fr));
        gap: 20px 28px;
      }

      .words {
        display: grid;
        align-content: start;
        gap: 6px;
      }

      .words > p:last-child:not(:nth-child(2)) {
        margin-top: 6px;
      }

      .aside {
        padding: 14px 18px 16px;
        border-radius: var(--sb-radius-m);
        background: var(--sb-fill);
      }

      h3 {
        margin: 0;
        font-size: 1rem;
        font-weight: 650;
      }

      ul {
        display: grid;
        gap: 8px;
        margin-top: 4px;
        padding-inline-start: 20px;
      }

      li::marker {
        color: var(--sb-ink-soft);
      }

      .calm {
        padding: 16px 24px;
        border-radius: var(--sb-radius-l);
        background: var(--sb-moss-soft);
        color: var(--sb-moss-ink);
        font-weight: 550;
      }

      .calm p {
        max-width: none;
      }

      .sources li {
        max-width: none;
        font-size: var(--sb-text-s);
        line-height: 1.45;
        overflow-wrap: anywhere;
        user-select: text;
      }

      .address {
        display: block;
        color: var(--sb-ink-soft);
      }

      @media (forced-colors: active) {
        .calm {
          border: 1px solid CanvasText;
        }
      }

      @container safety (max-width: 38rem) {
        .card {
          padding: 18px 20px 20px;
        }
      }
    `,
  ];

  protected override render() {
    return html`<div class="page">
      <h1 tabindex="-1">${t('safetyPage.title')}</h1>
      <p class="soft">${t('safety.disclaimer')}</p>
      <sb-urgent-card></sb-urgent-card>
      ${renderCard('safety.seeTitle', 'safety.seeLead', SEE_SIGNS)}
      <div class="calm"><p>${t('safety.reassure')}</p></div>
      <section class="card pair" aria-labelledby="safety.stopTitle">
        <div class="words">
          ${renderList('safety.stopTitle', 'safety.stopLead', STOP_SIGNS)}
          <p>${t('safety.mild')}</p>
        </div>
        <div class="words aside">
          <h3>${t('safetyPage.hurtsTitle')}</h3>
          <p>${t('safetyPage.hurtsText')}</p>
        </div>
      </section>
      ${renderCard('safetyPage.askTitle', 'safetyPage.askLead', ASK_FIRST)}
      <section class="card" aria-labelledby="set-up">
        <h2 id="set-up">${t('safetyPage.setUpTitle')}</h2>
        <ul>
          ${SET_UP.map((key) => html`<li>${t(key)}</li>`)}
        </ul>
      </section>
      <section class="card sources" aria-labelledby="sources">
        <h2 id="sources">${t('safetyPage.sourcesTitle')}</h2>
        <p class="soft">${t('safetyPage.sourcesText')}</p>
        <ul>
          ${SAFETY_SOURCES.map(
            ([label, address]) =>
              html`<li>${t(label)} <span class="address">${address}</span></li>`,
          )}
        </ul>
      </section>
    </div>`;
  }
}

type Keys = readonly PlainCompanionKey[];

function renderCard(title: PlainCompanionKey, lead: PlainCompanionKey, items: Keys) {
  return html`<section class="card" aria-labelledby=${title}>
    ${renderList(title, lead, items)}
  </section>`;
}

function renderList(title: PlainCompanionKey, lead: PlainCompanionKey, items: Keys) {
  return html`<h2 id=${title}>${t(title)}</h2>
    <p class="soft">${t(lead)}</p>
    <ul>
      ${items.map((key) => html`<li>${t(key)}</li>`)}
    </ul>`;
}

declare global {
  interface HTMLElementTagNameMap {
    'sb-safety-page': SbSafetyPage;
  }
}
