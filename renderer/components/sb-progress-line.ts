// How far a routine has come, as one line with a piece for each step, as wide as the step is long.
import { LitElement, css, html, svg } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { baseStyles } from '../styles/base-styles.ts';

const GAP_PX = 3;

@customElement('sb-progress-line')
export class SbProgressLine extends LitElement {
  static override readonly styles = [
    baseStyles,
    css`
      /* As the buttons under it: from the left, also where one reads from the right. */
      :host {
        display: block;
        direction: ltr;
      }

      svg {
        display: block;
        width: calc(100% + ${GAP_PX}px);
        height: 6px;
      }

      .rest {
        fill: var(--sb-line);
      }

      .done {
        fill: var(--sb-moss);
      }

      /* Thin and thick where colours are few. */
      @media (forced-colors: active) {
        .rest {
          y: 2px;
          height: 2px;
        }
      }
    `,
  ];

  /** Seconds of each step, in order. */
  @property({ attribute: false }) steps: readonly number[] = [];

  @property({ type: Number }) positionMs = 0;

  /** What the line says, for those who do not see it. */
  @property() label = '';

  protected override render() {
    return html`<svg role="img" aria-label=${this.label}>${this.#renderPieces()}</svg>`;
  }

  #renderPieces() {
    const totalMs = this.steps.reduce((sum, seconds) => sum + seconds * 1000, 0);
    let startMs = 0;
    return this.steps.map((seconds) => {
      const thisStart = startMs;
      startMs += seconds * 1000;
      const doneMs = Math.min(seconds * 1000, Math.max(0, this.positionMs - thisStart));
      return this.#renderPiece(
        (thisStart / totalMs) * 100,
        (seconds * 100_000) / totalMs,
        doneMs / (seconds * 1000),
      );
    });
  }

  /** `x` and `width` in percent of the line, the gap after the piece included. */
  #renderPiece(x: number, width: number, done: number) {
    const bar = (name: string, share: number) => svg`<rect
      class=${name}
      width=${`calc(${(width * share).toFixed(3)}% - ${(GAP_PX * share).toFixed(2)}px)`}
      height="6"
      rx="3"
    />`;
    return svg`<svg x=${`${x.toFixed(3)}%`} overflow="visible">
      ${bar('rest', 1)} ${done > 0 ? bar('done', done) : svg``}
    </svg>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'sb-progress-line': SbProgressLine;
  }
}
