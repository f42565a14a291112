// Things a person should be told once, one at a time, until dismissed.
import { LitElement, css, html, nothing } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import type { Notice } from '../../preload/contract.ts';
import { AskEvent } from '../events/ask-event.ts';
import { t } from '../messages.ts';
import { baseStyles } from '../styles/base-styles.ts';
import { buttonStyles } from '../styles/button-styles.ts';
import { icon } from './icons.ts';

const TEXTS = {
  settingsSetAside: 'notice.settingsSetAside',
  sessionSetAside: 'notice.sessionSetAside',
  historySetAside: 'notice.historySetAside',
  settingsProblem: 'notice.settingsProblem',
  historyProblem: 'notice.historyProblem',
  cannotSave: 'notice.cannotSave',
  routineProblem: 'notice.routineProblem',
  shortcutRefused: 'notice.shortcutRefused',
  noTray: 'notice.noTray',
  inputUnknown: 'notice.inputUnknown',
} as const satisfies Record<Notice['kind'], `notice.${string}`>;

/** The sentence of a notice, without its detail. */
export function noticeText({ kind }: Notice): string {
  return t(TEXTS[kind]);
}

/** @fires sb-ask - A notice was dismissed. */
@customElement('sb-notices')
export class SbNotices extends LitElement {
  static override readonly styles = [
    baseStyles,
    buttonStyles,
    css`
      :host {
        display: block;
        flex: none;
        max-height: 40%;
        overflow-y: auto;
        scrollbar-width: thin;
        scrollbar-color: var(--sb-line) transparent;
      }

      section {
        display: flex;
        align-items: flex-start;
        gap: 4px;
        margin: 12px 12px 0;
        padding-block: 4px;
        padding-inline: 14px 4px;
        border: 1px solid var(--sb-border);
        border-radius: var(--sb-radius-m);
        background: var(--sb-clay-soft);
        font-size: var(--sb-text-s);
        line-height: 1.35;
      }

      .text {
        flex: 1;
        min-width: 0;
        padding: 7px 0;
      }

      .detail {
        display: block;
        margin-top: 2px;
        color: var(--sb-ink-soft);
        font-size: var(--sb-text-xs);
        overflow-wrap: anywhere;
      }
    `,
  ];

  @property({ attribute: false }) notices: readonly Notice[] = [];

  protected override render() {
    const [notice, ...others] = this.notices;
    if (!notice) return nothing;
    const { id, detail } = notice;
    return html`<section aria-label=${t('notice.region')}>
      <p class="text">
        ${noticeText(notice)}
        ${detail === '' ? nothing : html`<span class="detail">${detail}</span>`}
        ${
          others.length === 0
            ? nothing
            : html`<span class="detail">${t('notice.more', { notices: others.length })}</span>`
        }
      </p>
      <button
        type="button"
        class="icon-button"
        aria-label=${t('notice.dismiss')}
        title=${t('notice.dismiss')}
        @click=${() => this.dispatchEvent(new AskEvent({ kind: 'dismissNotice', id }))}
      >
        ${icon('close', 18)}
      </button>
    </section>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'sb-notices': SbNotices;
  }
}
