// A routine in a short list: its name leads to its page, the button beside it starts it.
import { LitElement, css, html } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { AskEvent } from '../../events/ask-event.ts';
import { baseStyles } from '../../styles/base-styles.ts';
import { buttonStyles } from '../../styles/button-styles.ts';
import { lengthInShort } from '../../view/duration-words.ts';
import { GoEvent } from '../go-event.ts';
import { t } from '../messages.ts';
import { placeStyles } from '../place-styles.ts';
import type { LibraryItem } from '../view/library-items.ts';
import { POSITION_WORDS } from './choice-words.ts';
import { pageStyles } from './page-styles.ts';

/**
 * @fires sb-go - Its page is wanted.
 * @fires sb-ask - It is to start.
 */
@customElement('sb-start-row')
export class SbStartRow extends LitElement {
  static override readonly styles = [
    baseStyles,
    buttonStyles,
    placeStyles,
    pageStyles,
    css`
      :host {
        container: none;
      }

      .row {
        display: flex;
        flex-wrap: wrap;
        align-items: center;
        justify-content: space-between;
        gap: 8px 16px;
        padding-block: 12px;
        padding-inline: 16px 12px;
        border: 1px solid var(--sb-edge);
        border-radius: var(--sb-radius-m);
        background: var(--sb-raised);
      }

      .what {
        flex: 1 1 180px;
        min-width: 0;
      }
    `,
  ];

  @property({ attribute: false }) item!: LibraryItem;

  protected override render() {
    const { id, title, position, seconds } = this.item;
    const length = lengthInShort(seconds ?? 0);
    return html`<div class="row">
      <div class="what">
        <button
          type="button"
          class="link"
          @click=${() =>
            this.dispatchEvent(new GoEvent({ place: 'library', page: { kind: 'routine', id } }))}
        >
          ${title}
        </button>
        <p class="soft">${t('library.meta', { position: t(POSITION_WORDS[position]), length })}</p>
      </div>
      <button
        type="button"
        class="button compact"
        aria-label=${t('routine.startName', { title, length })}
        @click=${() => this.dispatchEvent(new AskEvent({ kind: 'startReset', routineId: id }))}
      >
        ${t('routine.start', { length })}
      </button>
    </div>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'sb-start-row': SbStartRow;
  }
}
