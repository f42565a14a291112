// The colours and strokes of the figure: one hand for the person, the props and what is drawn to explain. The roles are
// those of renderer/figure/draw-figure.ts.
import { css } from 'lit';

export const figureStyles = css`
  :host {
    position: relative;
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

  .tempo {
    position: absolute;
    inset-block-start: var(--sb-tempo-start, 0);
    inset-inline: 0;
    margin: 0;
    color: var(--sb-ink-soft, CanvasText);
    font-size: var(--sb-text-s, 0.8125rem);
    text-align: center;
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

  .guide {
    fill: none;
    stroke: var(--sb-figure-guide, light-dark(#4c6b4f, #9dbe9a));
    stroke-width: 7;
    stroke-linecap: round;
  }

  .ghost {
    fill: none;
    stroke: var(--ghost);
    stroke-width: 13;
    stroke-dasharray: 24 17;
    stroke-linecap: butt;
    stroke-linejoin: round;
  }

  .inset-ground {
    fill: var(--sb-figure-inset, light-dark(#fffdf9, #262220));
  }

  .inset-edge {
    fill: none;
    stroke: var(--sb-figure-ground, light-dark(#e6d9c6, #3a332c));
    stroke-width: 6;
  }

  .glow-middle,
  .glow-half,
  .glow-edge {
    stop-color: var(--glow);
  }

  @media (prefers-contrast: more) {
    :host {
      --ghost: light-dark(#3f362e, #e2d7c9);
    }

    .wedge {
      fill: light-dark(#c2ad9a, #75634f);
    }
  }

  /* One colour for all of the body: every part is whole, and what overlaps is told apart by an edge. */
  @media (forced-colors: active) {
    :host {
      --ghost: CanvasText;
    }

    .trunk,
    .near,
    .far,
    .hair,
    [data-role] {
      stroke: Canvas;
      stroke-width: 5;
      stroke-linejoin: round;
      paint-order: stroke;
    }

    .stop-work,
    .stop-near {
      stop-opacity: 1;
    }

    .hair {
      fill: GrayText;
    }

    .wedge,
    .inset-ground {
      fill: Canvas;
    }

    .guide,
    .inset-edge {
      stroke: CanvasText;
    }

    /* The system's highlight may let through what is below it. */
    .work,
    [data-role='work'],
    [data-role='glow'] {
      stroke: none;
    }

    .under {
      display: none;
    }
  }
`;
