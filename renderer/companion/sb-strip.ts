// A clear sheet over a picture that is read from its start to its end: one stop of the keyboard, however many parts there
// are, and the part where a person is in words. As a slider, because that is what screen readers read best.
import { LitElement, css, html } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { baseStyles } from '../styles/base-styles.ts';
import { stepTo } from './view/step-to.ts';
import { StripEvent, type StripMove } from './strip-event.ts';

/** @fires sb-strip - Where a person points, went or chose. */
@customElement('sb-strip')
export class SbStrip extends LitElement {
  static override readonly styles = [
    baseStyles,
    css`
      :host {
        display: block;
      }

      div {
        width: 100%;
        height: 100%;
        border-radius: var(--sb-radius-s);
        touch-action: pan-y;
      }
    `,
  ];

  /** What the picture is. */
  @property() name = '';

  /** How many parts there are; none makes it nothing to stop at. */
  @property({ type: Number }) count = 0;

  @property({ type: Number }) index = 0;

  /** The part at `index` in words. */
  @property() words = '';

  /** What the keys do, said after the words. */
  @property() hint = '';

  override focus(options?: FocusOptions): void {
    this.renderRoot.querySelector('div')?.focus(options);
  }

  protected override render() {
    return html`<div
      role="slider"
      tabindex="0"
      aria-label=${this.name}
      aria-orientation="horizontal"
      aria-valuemin="1"
      aria-valuemax=${Math.max(1, this.count)}
      aria-valuenow=${Math.min(this.index + 1, Math.max(1, this.count))}
      aria-valuetext=${this.words}
      aria-description=${this.hint}
      @keydown=${this.#handleKey}
      @pointermove=${(event: PointerEvent) => this.#say({ kind: 'pointed', ...this.#at(event) })}
      @pointerleave=${() => this.#say({ kind: 'left' })}
      @click=${(event: MouseEvent) => this.#say({ kind: 'chosen', ...this.#at(event) })}
    ></div>`;
  }

  #at({ clientX }: MouseEvent): { readonly fraction: number } {
    const { left, width } = this.getBoundingClientRect();
    const fraction = width === 0 ? 0 : Math.min(1, Math.max(0, (clientX - left) / width));
    return { fraction: this.#isRightToLeft() ? 1 - fraction : fraction };
  }

  #isRightToLeft(): boolean {
    return getComputedStyle(this).direction === 'rtl';
  }

  readonly #handleKey = (event: KeyboardEvent): void => {
    if (event.altKey || event.ctrlKey || event.metaKey) return;
    if (event.key === 'Enter' || event.key === ' ') {
      event.preventDefault();
      this.#say({ kind: 'entered' });
      return;
    }
    const { count, index } = this;
    const next = stepTo(event.key, { count, index, isRightToLeft: this.#isRightToLeft() });
    if (next === null) return;
    event.preventDefault();
    this.#say({ kind: 'stepped', index: next });
  };

  #say(move: StripMove): void {
    this.dispatchEvent(new StripEvent(move));
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'sb-strip': SbStrip;
  }
}
