// The sheet of the history chart: names at the side, plots that share their columns, a clear strip over all of them.
import { css } from 'lit';

export const chartStyles = css`
  :host {
    display: block;
    container: chart / inline-size;
  }

  .readout {
    min-height: 2.6em;
    color: var(--sb-ink-soft);
    font-size: var(--sb-text-s);
    line-height: 1.3;
    text-wrap: pretty;
  }

  .readout strong {
    margin-inline-end: 6px;
    color: var(--sb-ink);
    font-weight: 650;
  }

  .key {
    display: flex;
    flex-wrap: wrap;
    gap: 4px 16px;
  }

  .key span {
    display: inline-flex;
    gap: 6px;
  }

  .key i {
    width: 0.625rem;
    height: 0.875rem;
    margin-block-start: 0.125rem;
    border-radius: 3px;
    background: var(--sb-past);
  }

  .key i.longest {
    width: 0.375rem;
    background: var(--sb-ink);
  }

  .rows {
    position: relative;
    display: grid;
    grid-template-columns: minmax(0, max-content) minmax(0, 1fr);
    gap: 14px 14px;
    margin-top: 8px;
  }

  .name,
  .track {
    position: relative;
    font-size: var(--sb-text-s);
  }

  .name {
    align-self: end;
    max-width: 7rem;
    min-width: 4.5rem;
    color: var(--sb-ink-soft);
    line-height: 1.2;
    overflow-wrap: anywhere;
  }

  .sides {
    display: flex;
    flex-wrap: wrap;
    gap: 0 8px;
    font-size: var(--sb-text-xs);
  }

  .sides i {
    display: inline-block;
    /* Square: a narrow one that is empty reads as a nought. */
    width: 0.5rem;
    height: 0.5rem;
    margin-inline-end: 4px;
    border: 1.5px solid var(--sb-moss);
    border-radius: 2px;
  }

  .sides i.right {
    background: var(--sb-moss);
  }

  .track {
    grid-column: 1 / -1;
    padding-top: 8px;
    margin-bottom: -8px;
    font-weight: 650;
  }

  .plot {
    position: relative;
    height: 40px;
    margin-inline-end: 2.75rem;
  }

  .plot.sitting {
    height: 140px;
    margin-block-start: 8px;
  }

  svg {
    position: relative;
    z-index: 1;
    display: block;
    width: 100%;
    height: 100%;
    overflow: visible;
  }

  /* Time runs the way the writing does. */
  :host(:dir(rtl)) svg {
    transform: scaleX(-1);
  }

  .grid {
    stroke: var(--sb-edge);
    stroke-dasharray: 1 5;
    stroke-linecap: round;
  }

  .base {
    stroke: var(--sb-edge);
  }

  rect.sitting {
    fill: var(--sb-past);
  }

  .longest {
    fill: var(--sb-ink);
  }

  .resets,
  .hinges,
  .sets,
  .right {
    fill: var(--sb-moss);
  }

  .left {
    fill: none;
    stroke: var(--sb-moss);
    stroke-width: 1.5px;
  }

  .planned {
    fill: none;
    stroke: var(--sb-past);
    stroke-width: 2px;
    stroke-dasharray: 3 3;
  }

  .tick {
    position: absolute;
    z-index: 1;
    inset-inline-start: calc(100% + 6px);
    color: var(--sb-ink-soft);
    font-size: var(--sb-text-xs);
    line-height: 1;
    white-space: nowrap;
    translate: 0 -50%;
  }

  .labels {
    display: grid;
    margin-inline-end: 2.75rem;
    margin-block-start: -8px;
    padding-block-end: 2px;
    color: var(--sb-ink-soft);
    font-size: var(--sb-text-xs);
  }

  .labels span {
    position: relative;
    z-index: 1;
    display: flex;
    justify-content: center;
    min-width: 0;
    white-space: nowrap;
  }

  .labels .current {
    color: var(--sb-ink);
    font-weight: 650;
  }

  .over {
    position: absolute;
    inset-block: 0;
    inset-inline: 0 2.75rem;
    grid-column: 2 / 3;
  }

  sb-strip {
    position: absolute;
    z-index: 2;
    inset: 0;
  }

  .mark {
    position: absolute;
    inset-block: 0;
    border-radius: var(--sb-radius-s);
    background: var(--sb-fill);
  }

  @media (forced-colors: active) {
    .mark {
      border: 1px solid Highlight;
    }

    .key i,
    .sides i {
      forced-color-adjust: none;
    }

    /* All sitting is the colour of text here: what stands in it is cut out of it. */
    .longest {
      fill: Canvas;
    }

    .key i.longest {
      border: 1px solid CanvasText;
      background: Canvas;
    }
  }
`;
