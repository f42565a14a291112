// The figure on the screen: draws the frame for a routine and a position. Keeps no time; its owner moves `positionMs`.
// What the figure does is renderer/figure's.
import { LitElement, html, nothing, type PropertyValues } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import type { PoseKey, Routine } from '../../preload/contract.ts';
import { drawFigure } from '../figure/draw-figure.ts';
import { drawInset } from '../figure/draw-inset.ts';
import { drawnInstant } from '../figure/drawn-instant.ts';
import { figureAt, type FigureFrame } from '../figure/figure-at.ts';
import { viewAt } from '../figure/framing.ts';
import { tempoAt } from '../figure/tempo.ts';
import { t } from '../figure-messages.ts';
import { stillRoutine } from '../view/still-routine.ts';
import { figureStyles } from './figure-styles.ts';
import { renderInset, renderShapes } from './render-figure.ts';

/**
 * A person drawn at one instant of a routine, on transparent ground. Scales to its box, standing at the bottom of it.
 *
 * @cssprop --sb-figure-trunk - Trunk and the near leg.
 * @cssprop --sb-figure-hair - The hair.
 * @cssprop --sb-figure-near - Near arm, head and neck.
 * @cssprop --sb-figure-far - Far arm and leg.
 * @cssprop --sb-figure-work - The working limb, the arrow and the contact dot.
 * @cssprop --sb-figure-wedge - The pelvis.
 * @cssprop --sb-figure-glow - Where it should be felt.
 * @cssprop --sb-figure-prop - Chair and desk.
 * @cssprop --sb-figure-pad - The pad under a knee, and the mat.
 * @cssprop --sb-figure-ghost - The dashed outline of the common mistake.
 * @cssprop --sb-figure-guide - The line that a bridge rises to and a plank keeps.
 * @cssprop --sb-figure-inset - The ground of the second view.
 * @cssprop --sb-figure-ground - The ground line.
 * @cssprop --sb-tempo-start - How far down the tempo in words begins; at the top, where nothing is said.
 */
@customElement('sb-figure')
export class SbFigure extends LitElement {
  static override readonly styles = figureStyles;

  /** What is being done. Without one, nothing is drawn. */
  @property({ attribute: false }) routine: Routine | null = null;

  /** Milliseconds since the routine began, pauses not counted; outside the routine, the nearest end. */
  @property({ type: Number }) positionMs = 0;

  /** Stills instead of movement: each phase shows the pose it leads to, with its tempo in words. */
  @property({ type: Boolean }) reducedMotion = false;

  /** One still pose by its key instead of a routine: for cards, lists and pages. */
  @property({ attribute: false }) pose: PoseKey | null = null;

  /** Draws the common mistake of the moment as a dashed outline behind the figure, and says it in the label. */
  @property({ type: Boolean }) showsMistake = false;

  /** What the picture shows, for those who do not see it. Without one, the figure is decoration. */
  @property() label = '';

  #drawnMs = -1;

  /** Time that changes nothing in the picture draws nothing. */
  protected override shouldUpdate(changed: PropertyValues<this>): boolean {
    const routine = this.#played();
    const instant = routine ? drawnInstant(routine, this.positionMs, this.reducedMotion) : 0;
    const isTimeAlone = changed.size === 1 && changed.has('positionMs');
    if (isTimeAlone && instant === this.#drawnMs) return false;
    this.#drawnMs = instant;
    return true;
  }

  #played(): Routine | null {
    return this.pose ? stillOf(this.pose) : this.routine;
  }

  protected override render() {
    const routine = this.#played();
    if (!routine) return nothing;
    const { reducedMotion, showsMistake } = this;
    const { left, top, width, height } = viewAt(routine, this.#drawnMs, reducedMotion);
    const frame = figureAt(routine, this.#drawnMs, { reducedMotion, showsMistake });
    const shapes = drawFigure(frame, [left + 12, left + width - 12]);
    const inset = drawInset(frame);
    const label = this.#labelOf(frame);
    const hasLabel = label !== '';
    return html`${this.#renderTempo(routine)}<svg
        viewBox=${[left, top, width, height].map((edge) => edge.toFixed(1)).join(' ')}
        preserveAspectRatio="xMidYMax meet"
        role=${hasLabel ? 'img' : nothing}
        aria-label=${hasLabel ? label : nothing}
        aria-hidden=${hasLabel ? nothing : 'true'}
      >
        ${renderShapes(shapes, 'paint')} ${inset ? renderInset(inset) : nothing}
      </svg>`;
  }

  /** Stills cannot show how fast to move, so words do. */
  #renderTempo(routine: Routine) {
    const tempo = this.reducedMotion ? tempoAt(routine, this.#drawnMs) : undefined;
    if (!tempo) return nothing;
    return html`<p class="tempo">${t(`tempo.${tempo.kind}`, { seconds: tempo.seconds })}</p>`;
  }

  #labelOf({ mistake }: FigureFrame): string {
    if (!mistake || this.label === '') return this.label;
    return t('avoid.label', { label: this.label, mistake: t(`avoid.${mistake.name}`) });
  }
}

const stills = new Map<PoseKey, Routine>();

/** One routine object for each pose, since what is worked out for a routine is kept by it. */
function stillOf(pose: PoseKey): Routine {
  const still = stills.get(pose) ?? stillRoutine(pose);
  stills.set(pose, still);
  return still;
}

declare global {
  interface HTMLElementTagNameMap {
    'sb-figure': SbFigure;
  }
}
