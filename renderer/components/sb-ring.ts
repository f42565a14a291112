// A ring that fills clockwise from the top, its two ends round and apart from the track. What stands inside is slotted.
import { LitElement, css, html, nothing, svg } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { baseStyles } from '../styles/base-styles.ts';

const RADIUS = 50;
const FULL = 360;

/** An arc of the ring, in degrees from the top. */
interface Arc {
  readonly from: number;
  readonly length: number;
}

/**
 * @slot - What stands in the middle.
 * @cssprop --sb-ring-size - Width and height; 100 % of the parent by default.
 */
@customElement('sb-ring')
export class SbRing extends LitElement {
  static override readonly styles = [
    baseStyles,
    css`
      :host {
        display: block;
        position: relative;
        width: var(--sb-ring-size, 100%);
        aspect-ratio: 1;
      }

      svg {
        display: block;
        width: 100%;
        height: 100%;
        overflow: visible;
      }

      circle {
        fill: none;
        stroke-linecap: round;
      }

      .track {
        stroke: var(--sb-line);
      }

      .fill {
        stroke: var(--sb-clay);
      }

      @media (forced-colors: active) {
        .track {
          stroke-width: 1px;
        }
      }

      :host([tone='moss']) .fill {
        stroke: var(--sb-moss);
      }

      :host([tone='quiet']) .fill {
        stroke: var(--sb-past);
      }

      .middle {
        position: absolute;
        inset: 0;
        container-type: inline-size;
        display: grid;
        place-content: center;
        justify-items: center;
        text-align: center;
      }
    `,
  ];

  /** The filled part, 0 to 1; beyond, the nearest end. */
  @property({ type: Number }) fraction = 0;

  /** `clay` for sitting, `moss` for standing and done, `quiet` where the clock stands still. */
  @property({ reflect: true }) tone: 'clay' | 'moss' | 'quiet' = 'clay';

  /** Width of the line, in hundredths of the ring's diameter. */
  @property({ type: Number }) thickness = 5;

  /** What the ring says, for those who do not see it. Without one, the ring is decoration. */
  @property() label = '';

  protected override render() {
    const hasLabel = this.label !== '';
    return html`
      <svg
        viewBox="0 0 100 100"
        role=${hasLabel ? 'img' : nothing}
        aria-label=${hasLabel ? this.label : nothing}
        aria-hidden=${hasLabel ? nothing : 'true'}
      >
        ${this.#arcs().map(({ arc, name }) => this.#renderArc(arc, name))}
      </svg>
      <div class="middle"><slot></slot></div>
    `;
  }

  #renderArc({ from, length }: Arc, name: 'track' | 'fill') {
    return svg`<circle
      class=${name}
      cx="50"
      cy="50"
      r=${RADIUS - this.thickness / 2}
      pathLength=${FULL}
      stroke-width=${this.thickness}
      stroke-dasharray=${`${String(length)} ${String(FULL)}`}
      transform=${`rotate(${String(from - 90)} 50 50)`}
    />`;
  }

  /** Round ends reach half the line's width beyond an arc, so each arc is drawn that much shorter. */
  #arcs(): readonly { readonly arc: Arc; readonly name: 'track' | 'fill' }[] {
    const fraction = Math.min(1, Math.max(0, this.fraction));
    if (fraction === 0) return [{ name: 'track', arc: { from: 0, length: FULL } }];
    if (fraction === 1) return [{ name: 'fill', arc: { from: 0, length: FULL } }];
    const cap = (this.thickness / 2 / (RADIUS - this.thickness / 2)) * (180 / Math.PI);
    const gap = cap * 0.8;
    const filled = Math.max(0.01, fraction * FULL - 2 * cap);
    const fill = { name: 'fill' as const, arc: { from: cap, length: filled } };
    const trackFrom = cap + filled + cap + gap + cap;
    const trackLength = FULL - gap - cap - trackFrom;
    if (trackLength <= 0) return [fill];
    return [{ name: 'track', arc: { from: trackFrom, length: trackLength } }, fill];
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'sb-ring': SbRing;
  }
}
