// A figure that plays a routine by itself, over and over, or rests in its most telling moment. Keeps the time that
// <sb-figure> leaves to its owner, and moves only while it is asked to and can be seen.
import { LitElement, css, html, type PropertyValues } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import type { Routine } from '../../preload/contract.ts';
import { previewPositionMs } from '../figure/preview.ts';
import { pageClock, type FrameClock } from '../frame-clock.ts';
import './sb-figure.ts';

/** With stills instead of movement, the picture changes no more often than this. */
const STILL_PERIOD_MS = 1_000;

/** Tells how far the figure is, for whoever shows the step beside it. */
export class ProgressEvent extends Event {
  static readonly type = 'sb-progress';
  readonly positionMs: number;

  constructor(positionMs: number) {
    super(ProgressEvent.type);
    this.positionMs = positionMs;
  }
}

/** @fires sb-progress - It moved on; at most once a frame. */
@customElement('sb-moving-figure')
export class SbMovingFigure extends LitElement {
  static override readonly styles = css`
    :host {
      display: block;
    }

    sb-figure {
      width: 100%;
      height: 100%;
    }
  `;

  @property({ attribute: false }) routine: Routine | null = null;

  /** Whether it moves. At rest it keeps the position it had, at first the most telling one. */
  @property({ type: Boolean }) isMoving = false;

  @property({ type: Boolean }) reducedMotion = false;

  @property({ type: Boolean }) showsMistake = false;

  @property() label = '';

  @property({ attribute: false }) clock: FrameClock = pageClock;

  @state() private positionMs = 0;

  #callOff: (() => void) | null = null;
  #stopWatching: (() => void) | null = null;
  #drawnAt: number | null = null;

  constructor() {
    super();
    this.addController({
      hostConnected: () => this.#watch(),
      hostDisconnected: () => {
        this.#stopWatching?.();
        this.#stopWatching = null;
        this.#rest();
      },
    });
  }

  /** Goes to a position and stays there, or plays on from it. */
  showAt(positionMs: number): void {
    this.positionMs = positionMs;
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('routine')) {
      const from = changed.get('routine') ?? null;
      if (from?.id !== this.routine?.id) this.#begin();
    }
    if (changed.has('isMoving') && this.isMoving && changed.get('isMoving') !== undefined) {
      this.#drawnAt = null;
    }
  }

  protected override updated(): void {
    if (this.isMoving && this.routine !== null && this.clock.isVisible()) this.#arm();
    else this.#rest();
  }

  protected override render() {
    return html`<sb-figure
      .routine=${this.routine}
      .positionMs=${this.positionMs}
      .reducedMotion=${this.reducedMotion}
      .showsMistake=${this.showsMistake}
      .label=${this.label}
    ></sb-figure>`;
  }

  #watch(): void {
    this.#stopWatching = this.clock.onVisibility(() => this.requestUpdate());
    // On a page again, it has to be armed again.
    this.requestUpdate();
  }

  #begin(): void {
    this.#drawnAt = null;
    this.positionMs = this.routine === null ? 0 : previewPositionMs(this.routine);
  }

  #arm(): void {
    if (this.#callOff !== null) return;
    const step = () => {
      this.#callOff = null;
      this.#advance();
    };
    this.#callOff = this.reducedMotion
      ? this.clock.onTimer(STILL_PERIOD_MS, step)
      : this.clock.onFrame(step);
  }

  #rest(): void {
    this.#callOff?.();
    this.#callOff = null;
    this.#drawnAt = null;
  }

  #advance(): void {
    const now = this.clock.now();
    const passed = this.#drawnAt === null ? 0 : now - this.#drawnAt;
    this.#drawnAt = now;
    const totalMs = lengthMs(this.routine);
    if (totalMs > 0) this.positionMs = (this.positionMs + passed) % totalMs;
    this.dispatchEvent(new ProgressEvent(this.positionMs));
    this.requestUpdate();
  }
}

function lengthMs(routine: Routine | null): number {
  return (routine?.steps ?? []).reduce((sum, { seconds }) => sum + seconds * 1000, 0);
}

declare global {
  interface HTMLElementTagNameMap {
    'sb-moving-figure': SbMovingFigure;
  }
}
