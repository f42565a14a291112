// The breath in a word and a disc that grows on the way in and shrinks on the way out. The breath itself is
// figure/breath.ts's, so that the figure's chest keeps the same time.
import { LitElement, css, html } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { t } from '../messages.ts';
import { baseStyles } from '../styles/base-styles.ts';

const SMALLEST = 4;
const LARGEST = 10;

const WORDS = {
  in: 'breath.in',
  out: 'breath.out',
  still: 'breath.still',
  easy: 'breath.easy',
  steady: 'breath.steady',
} as const;

/**
 * @cssprop --sb-breath-size - Width and height of the disc.
 * @cssprop --sb-breath-text - Size of the word.
 */
@customElement('sb-breath-guide')
export class SbBreathGuide extends LitElement {
  static override readonly styles = [
    baseStyles,
    css`
      :host {
        display: flex;
        align-items: center;
        gap: 8px;
        color: var(--sb-ink-soft);
        font-size: var(--sb-breath-text, var(--sb-text-s));
      }

      svg {
        flex: none;
        width: var(--sb-breath-size, 20px);
        height: var(--sb-breath-size, 20px);
      }

      .bound {
        fill: var(--sb-moss-soft);
      }

      .disc {
        fill: var(--sb-moss);
      }
    `,
  ];

  @property() kind: keyof typeof WORDS = 'easy';

  /** How full the chest is, 0 to 1. */
  @property({ type: Number }) fullness = 0;

  protected override render() {
    const isPaced = this.kind === 'in' || this.kind === 'out' || this.kind === 'still';
    const radius = isPaced ? SMALLEST + (LARGEST - SMALLEST) * this.fullness : SMALLEST;
    return html`
      <svg viewBox="0 0 20 20" aria-hidden="true">
        <circle class="bound" cx="10" cy="10" r=${LARGEST} />
        <circle class="disc" cx="10" cy="10" r=${radius.toFixed(2)} />
      </svg>
      <span>${t(WORDS[this.kind])}</span>
    `;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'sb-breath-guide': SbBreathGuide;
  }
}
