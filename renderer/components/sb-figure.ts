// The figure on the screen: draws the frame for a routine and a position. Keeps no time; its owner moves `positionMs`.
// What the figure does is renderer/figure's.
import { LitElement, css, html, nothing, svg } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import type { PoseKey, Routine } from '../../preload/contract.ts';
import { drawFigure, type Shape } from '../figure/draw-figure.ts';
import { figureAt, type FigureFrame } from '../figure/figure-at.ts';
import { viewAt } from '../figure/framing.ts';
import { t } from '../figure-messages.ts';
import { stillRoutine } from '../view/still-routine.ts';

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
 * @cssprop --sb-figure-ground - The ground line.
 */
@customElement('sb-figure')
export class SbFigure extends LitElement {
  static override readonly styles = css`
    :host {
      display: block;
      width: 280px;
      height: 280px;
      --trunk: var(--sb-figure-trunk, light-dark(#43362e, #ece1d3));
      --near: var(--sb-figure-near, light-dark(#6b574a, #cbbcaa));
      --work: var(--sb-figure-work, light-dark(#b4482a, #e58a63));
      --glow: var(--sb-figure-glow, light-dark(#e0764f, #f2a27f));
      --prop: var(--sb-figure-prop, light-dark(#d9cab4, #4a4138));
      --ghost: var(--sb-figure-ghost, light-dark(#7a6a5c, #b3a28f));
    }

    :host([hidden]) {
      display: none;
    }

    svg {
      display: block;
      width: 100%;
      height: 100%;
    }

    .trunk {
      fill: var(--trunk);
    }

    .near {
      fill: var(--near);
    }

    .hair {
      fill: var(--sb-figure-hair, light-dark(#43362e, #93806d));
    }

    .far {
      fill: var(--sb-figure-far, light-dark(#cbb8a2, #6f6154));
    }

    .work,
    .dot {
      fill: var(--work);
    }

    .stop-work {
      stop-color: var(--work);
    }

    .stop-near {
      stop-color: var(--near);
    }

    .wedge {
      fill: var(--sb-figure-wedge, light-dark(#8f7868, #b39f8a));
    }

    .prop {
      fill: var(--prop);
    }

    .prop-dark {
      fill: color-mix(in srgb, var(--prop) 86%, var(--trunk));
    }

    .pad,
    .mat {
      fill: var(--sb-figure-pad, light-dark(#9fb39b, #5f7a5f));
    }

    .ground,
    .arrow {
      fill: none;
      stroke-width: 8;
      stroke-linecap: round;
      stroke-linejoin: round;
    }

    .ground {
      stroke: var(--sb-figure-ground, light-dark(#e6d9c6, #3a332c));
    }

    .arrow {
      stroke: var(--work);
      stroke-width: 9;
    }

    .ghost {
      fill: none;
      stroke: var(--ghost);
      stroke-width: 13;
      stroke-dasharray: 24 17;
      stroke-linecap: butt;
      stroke-linejoin: round;
    }

    .glow-middle,
    .glow-half,
    .glow-edge {
      stop-color: var(--glow);
    }

    /* One colour for all of the body: what overlaps is told apart by an edge. */
    @media (forced-colors: active) {
      .trunk,
      .near,
      .far,
      [data-role] {
        stroke: Canvas;
        stroke-width: 5;
        paint-order: stroke;
      }

      .hair {
        fill: GrayText;
      }

      .wedge {
        fill: Canvas;
      }

      [data-role='glow'] {
        stroke: none;
      }
    }
  `;

  /** What is being done. Without one, nothing is drawn. */
  @property({ attribute: false }) routine: Routine | null = null;

  /** Milliseconds since the routine began, pauses not counted; outside the routine, the nearest end. */
  @property({ type: Number }) positionMs = 0;

  /** Stills instead of movement: each phase shows the pose it leads to. */
  @property({ type: Boolean }) reducedMotion = false;

  /** One still pose by its key instead of a routine: for cards, lists and pages. */
  @property({ attribute: false }) pose: PoseKey | null = null;

  /** Draws the common mistake of the moment as a dashed outline behind the figure, and says it in the label. */
  @property({ type: Boolean }) showsMistake = false;

  /** What the picture shows, for those who do not see it. Without one, the figure is decoration. */
  @property() label = '';

  protected override render() {
    const routine = this.pose ? stillOf(this.pose) : this.routine;
    if (!routine) return nothing;
    const { reducedMotion, showsMistake } = this;
    const { left, top, width, height } = viewAt(routine, this.positionMs, reducedMotion);
    const frame = figureAt(routine, this.positionMs, { reducedMotion, showsMistake });
    const shapes = drawFigure(frame, [left + 12, left + width - 12]);
    const label = this.#labelOf(frame);
    const hasLabel = label !== '';
    return html`<svg
      viewBox=${[left, top, width, height].map((edge) => edge.toFixed(1)).join(' ')}
      preserveAspectRatio="xMidYMax meet"
      role=${hasLabel ? 'img' : nothing}
      aria-label=${hasLabel ? label : nothing}
      aria-hidden=${hasLabel ? nothing : 'true'}
    >
      ${shapes.map((shape, index) => renderShape(shape, `paint-${String(index)}`))}
    </svg>`;
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

function renderShape(shape: Shape, id: string) {
  const { role, d, opacity, fade, glow } = shape;
  if (role === 'ghost') return renderGhost(shape, id);
  if (fade) return svg`${renderFade(fade, { id, role })}${renderPath(role, d, opacity, id)}`;
  if (glow) return svg`${renderGlow(glow, id)}${renderPath(role, d, opacity, id)}`;
  return svg`<path class=${role} d=${d} opacity=${opacity ?? nothing} />`;
}

/** Only what lies outside the body is stroked, so that its parts are one outline; where both bodies agree there is none. */
function renderGhost({ d, opacity, clearOf = '' }: Shape, id: string) {
  return svg`<mask id=${id} maskUnits="userSpaceOnUse" x="-2000" y="-2000" width="4000" height="4000">
      <rect x="-2000" y="-2000" width="4000" height="4000" fill="white" />
      <path d=${d} fill="black" />
      <path d=${clearOf} fill="black" stroke="black" stroke-width="26" />
    </mask>
    <path class="ghost" d=${d} mask=${`url(#${id})`} opacity=${opacity ?? nothing} />`;
}

/** A class would outweigh the paint, so a painted path has none. */
function renderPath(role: string, d: string, opacity: number | undefined, id: string) {
  return svg`<path data-role=${role} d=${d} fill=${`url(#${id})`} opacity=${opacity ?? nothing} />`;
}

function renderFade(
  [from, to]: NonNullable<Shape['fade']>,
  { id, role }: { id: string; role: string },
) {
  return svg`<linearGradient
    id=${id}
    gradientUnits="userSpaceOnUse"
    x1=${from.x}
    y1=${from.y}
    x2=${to.x}
    y2=${to.y}
  >
    <stop offset="0" class=${`stop-${role}`} stop-opacity="0" />
    <stop offset="1" class=${`stop-${role}`} />
  </linearGradient>`;
}

function renderGlow({ at, radius }: NonNullable<Shape['glow']>, id: string) {
  return svg`<radialGradient id=${id} gradientUnits="userSpaceOnUse" cx=${at.x} cy=${at.y} r=${radius}>
    <stop offset="0" class="glow-middle" stop-opacity="0.9" />
    <stop offset="0.45" class="glow-half" stop-opacity="0.5" />
    <stop offset="1" class="glow-edge" stop-opacity="0" />
  </radialGradient>`;
}

declare global {
  interface HTMLElementTagNameMap {
    'sb-figure': SbFigure;
  }
}
