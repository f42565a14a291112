// The person as a quiet silhouette to draw on, for the pictures of Learn: the figure of the routines, in any pose, without
// ground, glow and arrow. Colours are the classes of `bodyStyles`.
import { css, svg, type SVGTemplateResult } from 'lit';
import { drawFigure, type Role } from '../../figure/draw-figure.ts';
import { solveSkeleton, type Skeleton } from '../../figure/skeleton.ts';
import type { Pose } from '../../figure/pose.ts';

const LEFT_OUT: ReadonlySet<Role> = new Set<Role>(['ground', 'glow', 'arrow', 'dot']);

export interface Body {
  readonly picture: SVGTemplateResult;
  readonly skeleton: Skeleton;
}

/** The body in a pose, in picture units: thousandths of its height, y down, the ground at 0. */
export function drawBody(pose: Pose): Body {
  const skeleton = solveSkeleton(pose);
  const frame = {
    stepIndex: 0,
    pose,
    skeleton,
    breath: { phase: 'free', fullness: 0 },
    arrow: undefined,
    side: undefined,
  } as const;
  const shapes = drawFigure(frame, [0, 0]).filter(({ role }) => !LEFT_OUT.has(role));
  return {
    skeleton,
    picture: svg`${shapes.map(
      ({ role, d, opacity }) => svg`<path class="body-${role}" d=${d} opacity=${opacity ?? 1} />`,
    )}`,
  };
}

export const bodyStyles = css`
  .body-trunk,
  .body-work {
    fill: var(--sb-learn-body);
  }

  .body-near {
    fill: var(--sb-learn-near);
  }

  .body-far {
    fill: var(--sb-learn-far);
  }

  .body-hair {
    fill: var(--sb-learn-hair);
  }

  .body-wedge {
    fill: var(--sb-learn-wedge);
  }

  :host {
    --sb-learn-body: light-dark(#dccbb6, #6b5d50);
    --sb-learn-near: light-dark(#cfbba3, #7a6b5d);
    --sb-learn-far: light-dark(#e8dccb, #4c423a);
    --sb-learn-hair: light-dark(#a08c77, #9a8975);
    --sb-learn-wedge: var(--sb-clay);
  }

  @media (forced-colors: active) {
    :host {
      --sb-learn-body: Canvas;
      --sb-learn-near: Canvas;
      --sb-learn-far: Canvas;
      --sb-learn-hair: GrayText;
      --sb-learn-wedge: Highlight;
    }

    [class^='body-'] {
      stroke: var(--sb-learn-edge, CanvasText);
      stroke-width: 9;
      paint-order: stroke;
    }
  }
`;
