// One movement or routine in the list: a figure that moves while it is pointed at or has the keyboard, a title, and what
// it asks. The whole card is the button.
import { LitElement, css, html, nothing } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { ifDefined } from 'lit/directives/if-defined.js';
import '../../components/sb-moving-figure.ts';
import { MediaController } from '../../media-controller.ts';
import { baseStyles } from '../../styles/base-styles.ts';
import { lengthInShort } from '../../view/duration-words.ts';
import { GoEvent } from '../go-event.ts';
import { t } from '../messages.ts';
import { placeStyles } from '../place-styles.ts';
import type { LibraryItem } from '../view/library-items.ts';
import { FOCUS_WORDS, POSITION_WORDS } from './choice-words.ts';

/** @fires sb-go - It was chosen. */
@customElement('sb-library-card')
export class SbLibraryCard extends LitElement {
  static override readonly styles = [
    baseStyles,
    placeStyles,
    css`
      :host {
        height: 100%;
      }

      button {
        display: flex;
        flex-direction: column;
        width: 100%;
        height: 100%;
        padding: 8px;
        border: 1px solid var(--sb-edge);
        border-radius: var(--sb-radius-l);
        background: var(--sb-raised);
        color: inherit;
        font: inherit;
        text-align: start;
        cursor: default;
        transition: background-color var(--sb-swift) var(--sb-ease);
      }

      button:hover {
        background: var(--sb-fill);
      }

      .stage {
        display: block;
        padding: 8px 4px 0;
        border-radius: 14px;
      }

      sb-moving-figure {
        width: 100%;
        height: 8.25rem;
      }

      .words {
        display: flex;
        flex: 1;
        flex-direction: column;
        padding: 12px 8px 8px;
      }

      .title {
        font-size: var(--sb-text-m);
        font-weight: 650;
        line-height: 1.25;
        text-wrap: balance;
      }

      .meta {
        margin-top: 2px;
        color: var(--sb-ink-soft);
        font-size: var(--sb-text-s);
      }

      .badges {
        display: flex;
        flex-wrap: wrap;
        gap: 4px;
        margin-top: 8px;
      }
    `,
  ];

  @property({ attribute: false }) item!: LibraryItem;

  /** Takes the keyboard as soon as it is drawn: somebody comes back to it. */
  @property({ type: Boolean }) takesKeyboard = false;

  @state() private isLookedAt = false;

  readonly #stillness = new MediaController(this, '(prefers-reduced-motion: reduce)');

  protected override firstUpdated(): void {
    if (this.takesKeyboard) this.renderRoot.querySelector('button')?.focus();
  }

  protected override render() {
    const { item } = this;
    return html`<button
      type="button"
      @click=${this.#handleClick}
      @pointerenter=${this.#handleLook}
      @pointerleave=${this.#handleLookAway}
      @focus=${this.#handleFocus}
      @blur=${this.#handleLookAway}
    >
      <span class="stage" aria-hidden="true">
        <sb-moving-figure
          .routine=${item.routine}
          .isMoving=${this.isLookedAt && !this.#stillness.matches}
        ></sb-moving-figure>
      </span>
      <span class="words">
        <span class="title" lang=${ifDefined(item.routine.language)}>${item.title}</span>
        <span class="meta">${this.#meta()}</span>
        ${this.#renderBadges()}
      </span>
    </button>`;
  }

  #meta(): string {
    const { position, seconds, focus } = this.item;
    const [about] = focus;
    const where = t(POSITION_WORDS[position]);
    if (seconds !== null)
      return t('library.meta', { position: where, length: lengthInShort(seconds) });
    return about === undefined
      ? where
      : t('library.meta', { position: where, length: t(FOCUS_WORDS[about]) });
  }

  #renderBadges() {
    const { isVariant, isOwn, isPinned, isFavourite, isLess } = this.item;
    if (![isVariant, isOwn, isPinned, isFavourite, isLess].includes(true)) return nothing;
    return html`<span class="badges">
      ${isVariant ? html`<span class="badge">${t('library.variant')}</span>` : nothing}
      ${isOwn ? html`<span class="badge own">${t('library.own')}</span>` : nothing}
      ${isPinned ? html`<span class="badge mine">${t('library.pinned')}</span>` : nothing}
      ${isFavourite ? html`<span class="badge mine">${t('library.favourite')}</span>` : nothing}
      ${isLess ? html`<span class="badge">${t('library.less')}</span>` : nothing}
    </span>`;
  }

  readonly #handleClick = (): void => {
    const { kind, id } = this.item;
    this.dispatchEvent(new GoEvent({ place: 'library', page: { kind, id } }));
  };

  readonly #handleLook = (): void => {
    this.isLookedAt = true;
  };

  /** A click focuses as well; only a keyboard says that the card is looked at. */
  readonly #handleFocus = ({ currentTarget }: FocusEvent): void => {
    if (currentTarget instanceof Element && currentTarget.matches(':focus-visible'))
      this.isLookedAt = true;
  };

  readonly #handleLookAway = (): void => {
    this.isLookedAt = false;
  };
}

declare global {
  interface HTMLElementTagNameMap {
    'sb-library-card': SbLibraryCard;
  }
}
