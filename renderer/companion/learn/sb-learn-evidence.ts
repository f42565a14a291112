// What is known and what is not, in plain words: each finding with its sources to unfold, then the weak links, what is
// ours, and what is not promised.
import { LitElement, css, html, nothing } from 'lit';
import { customElement } from 'lit/decorators.js';
import { icon } from '../../components/icons.ts';
import { baseStyles } from '../../styles/base-styles.ts';
import { t } from '../messages.ts';
import { FINDINGS, type Finding, type Source } from './learn-sources.ts';
import { learnStyles } from './learn-styles.ts';

@customElement('sb-learn-evidence')
export class SbLearnEvidence extends LitElement {
  static override readonly styles = [
    baseStyles,
    learnStyles,
    css`
      .findings {
        display: grid;
        grid-template-columns: repeat(auto-fit, minmax(min(100%, 17rem), 1fr));
        gap: 24px 32px;
        margin-top: 6px;
      }

      .finding {
        display: grid;
        align-content: start;
        gap: 4px;
      }

      details {
        margin-top: 4px;
        color: var(--sb-ink-soft);
        font-size: var(--sb-text-m);
      }

      summary {
        display: inline-flex;
        align-items: center;
        gap: 4px;
        min-height: 32px;
        padding-inline-end: 8px;
        border-radius: var(--sb-radius-s);
        cursor: default;
        list-style: none;
      }

      details[open] .icon {
        rotate: 180deg;
      }

      details ul {
        display: grid;
        gap: 10px;
        padding-block: 4px;
        padding-inline-start: 12px;
        border-inline-start: 2px solid var(--sb-line);
        list-style: none;
        user-select: text;
      }

      details li {
        max-width: none;
        font-size: var(--sb-text-s);
        line-height: 1.45;
        overflow-wrap: anywhere;
      }

      .address {
        display: block;
      }
    `,
  ];

  protected override render() {
    return html`
      <section class="card" aria-labelledby="evidence">
        <h2 id="evidence">${t('learn.evidence.title')}</h2>
        <div class="findings">${FINDINGS.map(renderFinding)}</div>
      </section>
      <div class="pair">
        <section class="card" aria-labelledby="weak">
          <h2 id="weak">${t('learn.evidence.weakTitle')}</h2>
          <p class="soft">${t('learn.evidence.weakText')}</p>
        </section>
        <section class="card" aria-labelledby="ours">
          <h2 id="ours">${t('learn.evidence.oursTitle')}</h2>
          <p class="soft">${t('learn.evidence.oursText')}</p>
        </section>
      </div>
      <p>${t('learn.evidence.promise')}</p>
    `;
  }
}

function renderFinding({ title, text, sources }: Finding) {
  return html`<div class="finding">
    <h3>${t(title)}</h3>
    <p class="soft">${t(text)}</p>
    <details>
      <summary>${t('learn.evidence.sources')} ${icon('chevron', 16)}</summary>
      <ul>
        ${sources.map(renderSource)}
      </ul>
    </details>
  </div>`;
}

function renderSource({ label, address }: Source) {
  return html`<li>
    ${t(label)}${address === '' ? nothing : html` <span class="address">${address}</span>`}
  </li>`;
}

declare global {
  interface HTMLElementTagNameMap {
    'sb-learn-evidence': SbLearnEvidence;
  }
}
