// The shapes of the figure as SVG: paths with the class of their role, and the paints, masks and clips that some of them
// need. No style attributes, since the page's policy forbids them.
import { nothing, svg } from 'lit';
import type { Shape } from '../figure/draw-figure.ts';
import type { Inset } from '../figure/draw-inset.ts';

/** All shapes in order; `id` sets their paints apart from those of another picture. */
export function renderShapes(shapes: readonly Shape[], id: string) {
  return shapes.map((shape, index) => renderShape(shape, `${id}-${String(index)}`));
}

const INSET_CORNER = 34;

/** The second view in its rounded frame. */
export function renderInset({ place, view, opacity, shapes }: Inset) {
  const { left, top, size } = place;
  const scaled = (INSET_CORNER * view.size) / size;
  return svg`<g class="inset" opacity=${opacity}>
    <svg
      x=${left}
      y=${top}
      width=${size}
      height=${size}
      viewBox=${[view.left, view.top, view.size, view.size].join(' ')}
    >
      <clipPath id="inset-clip">
        <rect x=${view.left} y=${view.top} width=${view.size} height=${view.size} rx=${scaled} />
      </clipPath>
      <g clip-path="url(#inset-clip)">
        <rect class="inset-ground" x=${view.left} y=${view.top} width=${view.size} height=${view.size} />
        ${renderShapes(shapes, 'inset')}
      </g>
    </svg>
    <rect class="inset-edge" x=${left} y=${top} width=${size} height=${size} rx=${INSET_CORNER} />
  </g>`;
}

/** A shape; `id` must be its own within the page's shadow root, since paint is referred to by it. */
export function renderShape(shape: Shape, id: string) {
  const { role, d, opacity, fade, glow } = shape;
  if (role === 'ghost') return renderGhost(shape, id);
  if (fade) return svg`${renderFade(fade, { id, role })}${renderPath(role, d, opacity, id)}`;
  if (glow) return svg`${renderGlow(glow, id)}${renderPath(role, d, opacity, id)}`;
  const classes = shape.isUnder ? `${role} under` : role;
  return svg`<path class=${classes} d=${d} opacity=${opacity ?? nothing} />`;
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
