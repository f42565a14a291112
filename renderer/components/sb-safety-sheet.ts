// The safety notes as a sheet over a screen: one tap from every card and every routine (movement.md, section 5). Whether
// something stands still meanwhile is the screen's business. The notes themselves never move.
import { LitElement, html, nothing } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { t } from '../messages.ts';
import './sb-safety-notes.ts';
import './sb-sheet.ts';

/** @fires close - The sheet was closed. */
@customElement('sb-safety-sheet')
export class SbSafetySheet extends LitElement {
  @property({ attribute: false }) isOpen = false;

  protected override render() {
    return html`<sb-sheet
      .heading=${t('safety.infoTitle')}
      .isOpen=${this.isOpen}
      .isStill=${true}
      @close=${() => this.dispatchEvent(new Event('close'))}
    >
      ${this.isOpen ? html`<sb-safety-notes></sb-safety-notes>` : nothing}
    </sb-sheet>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'sb-safety-sheet': SbSafetySheet;
  }
}
