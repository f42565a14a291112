// Three views of the body (front, back, deep) with the muscles of the story on them. Says which one was chosen with the
// mouse; the names beside it are the way by keyboard, and the chapter's.
import { LitElement, css, html, nothing, svg } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { POSES } from '../../figure/poses.ts';
import { ChooseEvent } from '../../events/choose-event.ts';
import { baseStyles } from '../../styles/base-styles.ts';
import { t } from '../messages.ts';
import { bodyStyles, drawBody } from './body-picture.ts';
import { BONES, MUSCLES, type Muscle, type MuscleId, type MuscleView } from './muscle-shapes.ts';

const VIEWS = ['front', 'back', 'deep'] as const satisfies readonly MuscleView[];
/** The figure seen from ahead stands about this line of its picture. */
const MIDDLE_X = -100;

/** @fires sb-choose - A muscle was chosen on the picture; `id` is the muscle's. */
@customElement('sb-muscle-map')
export class SbMuscleMap extends LitElement {
  static override readonly styles = [
    baseStyles,
    bodyStyles,
    css`
      :host {
        display: grid;
        grid-template-columns: repeat(3, minmax(0, 1fr));
        gap: 4px;
      }

      figure {
        display: grid;
        justify-items: center;
        gap: 6px;
        margin: 0;
      }

      svg {
        width: 100%;
        aspect-ratio: 292 / 810;
        mask-image: linear-gradient(to bottom, black 90%, transparent);
      }

      figcaption {
        color: var(--sb-ink-soft);
        font-size: var(--sb-text-m);
      }

      .here figcaption {
        color: var(--sb-ink);
        font-weight: 650;
      }

      .muscle {
        fill: var(--sb-clay);
        opacity: 0.42;
        transition: opacity var(--sb-swift) var(--sb-ease);
      }

      .muscle:hover {
        opacity: 0.7;
      }

      .muscle.chosen {
        opacity: 1;
      }

      .bone {
        fill: light-dark(#fbf5ea, #b8a894);
      }

      @media (forced-colors: active) {
        .muscle {
          fill: LinkText;
          opacity: 0.5;
        }

        .muscle.chosen {
          fill: Highlight;
          opacity: 1;
        }

        .bone {
          fill: Canvas;
          stroke: GrayText;
          stroke-width: 4;
        }
      }
    `,
  ];

  @property() chosen: MuscleId = 'iliopsoas';

  protected override render() {
    return VIEWS.map((view) => this.#renderView(view));
  }

  #renderView(view: MuscleView) {
    const muscles = MUSCLES.filter((muscle) => muscle.view === view);
    const isHere = muscles.some(({ id }) => id === this.chosen);
    return html`<figure class=${isHere ? 'here' : nothing}>
      <svg viewBox="-246 -1046 292 810" aria-hidden="true">
        ${BODY} ${view === 'front' ? nothing : BACK_OF_HEAD}
        <g transform=${`translate(${String(MIDDLE_X)} 0)`}>
          ${view === 'deep' ? bothSides(BONES, 'bone') : nothing}
          ${muscles.map((muscle) => this.#renderMuscle(muscle))}
        </g>
      </svg>
      <figcaption>${t(`learn.muscles.${view}`)}</figcaption>
    </figure>`;
  }

  #renderMuscle({ id, paths }: Muscle) {
    const look = id === this.chosen ? 'muscle chosen' : 'muscle';
    return svg`<g class=${look} data-muscle=${id} @click=${() => this.#choose(id)}>
      ${bothSides(paths, 'part')}
    </g>`;
  }

  #choose(id: MuscleId): void {
    this.dispatchEvent(new ChooseEvent(id));
  }
}

const BODY = drawBody({ ...POSES['STAND-FRONT'], glows: {} }).picture;
const BACK_OF_HEAD = svg`<ellipse class="body-hair" cx=${MIDDLE_X} cy="-962" rx="56" ry="64" />`;

function bothSides(paths: readonly string[], look: string) {
  const side = paths.map((d) => svg`<path class=${look} d=${d} />`);
  const other = paths.map((d) => svg`<path class=${look} d=${d} />`);
  return svg`<g>${side}</g><g transform="scale(-1 1)">${other}</g>`;
}

declare global {
  interface HTMLElementTagNameMap {
    'sb-muscle-map': SbMuscleMap;
  }
}
