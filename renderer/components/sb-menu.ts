// A button that opens a short menu, by the keyboard pattern of the WAI-ARIA menu button. It tells which entry was
// chosen; what that means is its parent's. The list is in the top layer, so that no edge cuts it off.
import { LitElement, css, html, nothing, type TemplateResult } from 'lit';
import { customElement, property, query, state } from 'lit/decorators.js';
import { icon } from './icons.ts';
import { ChooseEvent } from '../events/choose-event.ts';
import { baseStyles } from '../styles/base-styles.ts';
import { buttonStyles } from '../styles/button-styles.ts';

export interface MenuEntry {
  readonly id: string;
  readonly label: string;
  /** An entry that is on or off; left out for one that does something. */
  readonly isChecked?: boolean;
  /** A quiet line under the label. */
  readonly hint?: string;
}

/** Entries that belong together; a title is shown above them. */
export interface MenuGroup {
  readonly title?: string;
  readonly entries: readonly MenuEntry[];
}

const MOVES: Readonly<Record<string, (at: number, count: number) => number>> = {
  ArrowDown: (at, count) => (at + 1) % count,
  ArrowUp: (at, count) => (at - 1 + count) % count,
  Home: () => 0,
  End: (_at, count) => count - 1,
};

/**
 * @fires sb-choose - An entry was chosen.
 * @slot - What the button shows.
 */
@customElement('sb-menu')
export class SbMenu extends LitElement {
  static override readonly shadowRootOptions = {
    ...LitElement.shadowRootOptions,
    delegatesFocus: true,
  };

  static override readonly styles = [
    baseStyles,
    buttonStyles,
    css`
      :host {
        display: inline-flex;
      }

      #opener {
        flex: 1;
        anchor-name: --opener;
      }

      #list {
        position: fixed;
        position-anchor: --opener;
        position-area: block-end span-inline-start;
        position-try-fallbacks:
          flip-block,
          flip-inline,
          flip-block flip-inline;
        inset: auto;
        min-width: 176px;
        max-width: calc(100vw - 32px);
        max-height: calc(100vh - 68px);
        margin: 4px 0;
        padding: 6px;
        overflow-y: auto;
        border: 1px solid var(--sb-edge);
        border-radius: var(--sb-radius-m);
        background: var(--sb-raised);
        box-shadow: 0 8px 28px #2b262229;
        color: var(--sb-ink);
        font-size: var(--sb-text-m);
        line-height: 1.3;
      }

      .title {
        padding: 4px 10px;
        color: var(--sb-ink-soft);
        font-size: var(--sb-text-xs);
        font-weight: 600;
      }

      .group + .group {
        margin-top: 4px;
        padding-top: 4px;
        border-top: 1px solid var(--sb-line);
      }

      .entry {
        display: block;
        width: 100%;
        min-height: 32px;
        padding: 6px 10px;
        border: 0;
        border-radius: var(--sb-radius-s);
        background: transparent;
        color: inherit;
        font: inherit;
        text-align: start;
        cursor: default;
      }

      .option {
        display: grid;
        grid-template-columns: 16px 1fr;
        gap: 8px;
        max-width: 264px;
      }

      .option span {
        grid-column: 2;
      }

      .option .icon {
        margin-top: 2px;
        color: var(--sb-moss);
      }

      .hint {
        display: block;
        color: var(--sb-ink-soft);
        font-size: var(--sb-text-xs);
      }

      .entry:hover,
      .entry:focus-visible {
        background: var(--sb-fill);
      }

      .entry:focus-visible {
        outline-offset: -2px;
      }
    `,
  ];

  /** The name of the button, and of the list it opens. */
  @property() label = '';

  /** The classes of the button, from button-styles.ts. */
  @property({ attribute: 'button-class' }) buttonClass = 'icon-button';

  @property({ attribute: false }) groups: readonly MenuGroup[] = [];

  @state() private isOpen = false;

  @query('#list') private list!: HTMLElement;
  @query('#opener') private opener!: HTMLButtonElement;

  protected override render() {
    return html`
      <button
        id="opener"
        type="button"
        class=${this.buttonClass}
        aria-label=${this.label}
        title=${this.label}
        aria-haspopup="menu"
        aria-expanded=${this.isOpen ? 'true' : 'false'}
        popovertarget="list"
        @keydown=${this.#handleOpenerKey}
      >
        <slot></slot>
      </button>
      <div
        id="list"
        popover
        role="menu"
        aria-label=${this.label}
        @toggle=${this.#handleToggle}
        @keydown=${this.#handleListKey}
      >
        ${this.groups.map((group) => this.#renderGroup(group))}
      </div>
    `;
  }

  #renderGroup({ title, entries }: MenuGroup): TemplateResult {
    return html`<div class="group" role="group" aria-label=${title ?? nothing}>
      ${title === undefined ? nothing : html`<div class="title" aria-hidden="true">${title}</div>`}
      ${entries.map((entry) => this.#renderEntry(entry))}
    </div>`;
  }

  #renderEntry({ id, label, isChecked, hint }: MenuEntry): TemplateResult {
    const isOption = isChecked !== undefined;
    return html`<button
      type="button"
      class="entry ${isOption ? 'option' : ''}"
      role=${isOption ? 'menuitemcheckbox' : 'menuitem'}
      aria-checked=${isOption ? String(isChecked) : nothing}
      tabindex="-1"
      @click=${() => this.#choose(id)}
    >
      ${isChecked === true ? icon('check', 16) : nothing}
      <span>${label}${hint === undefined ? nothing : html`<span class="hint">${hint}</span>`}</span>
    </button>`;
  }

  get #entries(): readonly HTMLButtonElement[] {
    return [...this.list.querySelectorAll<HTMLButtonElement>('.entry')];
  }

  /** Left to itself, a closing list takes the keyboard with it. */
  #close(): void {
    this.list.hidePopover();
    this.opener.focus();
  }

  #choose(id: string): void {
    this.#close();
    this.dispatchEvent(new ChooseEvent(id));
  }

  readonly #handleToggle = (event: ToggleEvent): void => {
    this.isOpen = event.newState === 'open';
    if (this.isOpen) this.#entries[0]?.focus();
  };

  readonly #handleOpenerKey = (event: KeyboardEvent): void => {
    if (event.key !== 'ArrowDown' && event.key !== 'ArrowUp') return;
    event.preventDefault();
    event.stopPropagation();
    this.list.showPopover();
  };

  readonly #handleListKey = (event: KeyboardEvent): void => {
    // Keys inside an open menu are the menu's: the screen must not take Space or Escape for its own.
    event.stopPropagation();
    if (event.key === 'Tab') this.list.hidePopover();
    if (event.key === 'Escape') this.#close();
    const move = MOVES[event.key];
    if (!move) return;
    event.preventDefault();
    const entries = this.#entries;
    const at = entries.findIndex((entry) => entry.matches(':focus'));
    entries[move(at, entries.length)]?.focus();
  };
}

declare global {
  interface HTMLElementTagNameMap {
    'sb-menu': SbMenu;
  }
}
