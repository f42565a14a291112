// A sheet that comes up from the bottom of the window over everything else, with a heading and a way out. The keyboard
// stays inside it while it is open; Escape closes it.
import { LitElement, css, html, type PropertyValues } from 'lit';
import { customElement, property, query } from 'lit/decorators.js';
import { t } from '../messages.ts';
import { baseStyles } from '../styles/base-styles.ts';
import { buttonStyles } from '../styles/button-styles.ts';
import { icon } from './icons.ts';

/**
 * @fires close - The sheet was closed, by its button, by Escape or by a click beside it.
 * @slot - The content; it scrolls where it is too long.
 */
@customElement('sb-sheet')
export class SbSheet extends LitElement {
  static override readonly styles = [
    baseStyles,
    buttonStyles,
    css`
      :host {
        display: contents;
      }

      dialog {
        position: fixed;
        inset: auto 0 0;
        width: 100%;
        max-width: 480px;
        max-height: calc(100vh - 40px);
        margin: 0 auto;
        padding: 0;
        overflow: hidden;
        border: 1px solid var(--sb-edge);
        border-bottom: 0;
        border-radius: var(--sb-radius-l) var(--sb-radius-l) var(--sb-radius-window)
          var(--sb-radius-window);
        background: var(--sb-raised);
        color: var(--sb-ink);
      }

      dialog[open] {
        display: flex;
        flex-direction: column;
        animation: rise var(--sb-calm) var(--sb-ease);
      }

      :host([still]) dialog[open] {
        animation: none;
      }

      dialog::backdrop {
        border-radius: var(--sb-radius-window);
        background: var(--sb-scrim);
      }

      header {
        display: flex;
        align-items: center;
        justify-content: space-between;
        gap: 12px;
        padding-block: 14px 8px;
        padding-inline: 24px 14px;
      }

      h2 {
        font-size: var(--sb-text-l);
        font-weight: 650;
        line-height: 1.25;
      }

      .content {
        overflow-y: auto;
        padding: 0 24px 24px;
        scrollbar-width: thin;
        scrollbar-color: var(--sb-line) transparent;
      }

      .content:focus-visible {
        outline-offset: -3px;
      }

      @keyframes rise {
        from {
          transform: translateY(16px);
          opacity: 0;
        }
      }
    `,
  ];

  @property({ type: Boolean, attribute: 'open' }) isOpen = false;

  @property() heading = '';

  /** There at once, without coming up. */
  @property({ type: Boolean, reflect: true, attribute: 'still' }) isStill = false;

  @query('dialog') private dialog!: HTMLDialogElement;

  protected override updated(changed: PropertyValues<this>): void {
    if (!changed.has('isOpen')) return;
    if (this.isOpen && !this.dialog.open) this.dialog.showModal();
    if (!this.isOpen && this.dialog.open) this.dialog.close();
  }

  protected override render() {
    return html`
      <dialog
        aria-labelledby="heading"
        @close=${this.#handleClose}
        @click=${this.#handleClick}
        @keydown=${this.#handleKey}
      >
        <header>
          <h2 id="heading">${this.heading}</h2>
          <button
            type="button"
            class="icon-button"
            aria-label=${t('chooser.close')}
            @click=${() => this.dialog.close()}
          >
            ${icon('close')}
          </button>
        </header>
        <!-- Text alone has nothing that takes the keyboard, and must scroll all the same. -->
        <div class="content" role="group" aria-labelledby="heading" tabindex="0"><slot></slot></div>
      </dialog>
    `;
  }

  readonly #handleClose = (): void => {
    this.isOpen = false;
    this.dispatchEvent(new Event('close'));
  };

  /** A click on the dialog itself is one on the backdrop: the content covers all the rest. */
  readonly #handleClick = (event: MouseEvent): void => {
    if (event.target === this.dialog) this.dialog.close();
  };

  /** Keys inside belong to the sheet: the screen must not take Space or Escape for its own. */
  readonly #handleKey = (event: KeyboardEvent): void => event.stopPropagation();
}

declare global {
  interface HTMLElementTagNameMap {
    'sb-sheet': SbSheet;
  }
}
