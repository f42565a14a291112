// The band of the day, its hours and names, and the line of words under it.
import { css } from 'lit';

export const bandStyles = css`
  :host {
    display: block;
    container: band / inline-size;
  }

  .band {
    margin-inline: 10px;
  }

  .line {
    position: relative;
    height: 64px;
  }

  .line svg {
    display: block;
    width: 100%;
    height: 64px;
    overflow: visible;
  }

  /* Time runs the way the writing does. */
  .line svg:dir(rtl) {
    transform: scaleX(-1);
  }

  sb-strip {
    position: absolute;
    inset: -4px -6px;
  }

  .axis {
    fill: var(--sb-line);
  }

  .sitting {
    fill: var(--sb-past);
  }

  .sitting.current {
    fill: var(--sb-clay);
  }

  .standing {
    fill: url('#hatch');
    stroke: var(--sb-moss);
    stroke-width: 1.5px;
  }

  .ground {
    fill: var(--sb-moss-soft);
  }

  .hatch {
    stroke: var(--sb-moss);
    stroke-width: 1.75px;
  }

  .reset {
    fill: var(--sb-moss);
    stroke: var(--sb-raised);
    stroke-width: 3px;
    paint-order: stroke;
  }

  line.away {
    stroke: var(--sb-past);
    stroke-width: 2px;
    stroke-dasharray: 1 5;
    stroke-linecap: round;
  }

  line.paused {
    stroke: var(--sb-past);
    stroke-width: 4px;
    stroke-dasharray: 8 5;
  }

  line.now {
    stroke: var(--sb-ink);
    stroke-width: 1.5px;
  }

  .chosen {
    fill: none;
    stroke: var(--sb-ink);
    stroke-width: 2px;
  }

  .names {
    position: relative;
    height: calc(var(--sb-text-xs) * 1.5);
    margin-block-end: 6px;
  }

  .names.rows-0 {
    height: 0;
  }

  .names.rows-2 {
    height: calc(2 * var(--sb-text-xs) * 1.5);
  }

  .names span {
    position: absolute;
    overflow: hidden;
    color: var(--sb-moss-ink);
    font-size: var(--sb-text-xs);
    line-height: 1.5;
    text-overflow: ellipsis;
    white-space: nowrap;
  }

  .names .row-0 {
    inset-block-end: 0;
  }

  .names .row-1 {
    inset-block-start: 0;
  }

  .hours {
    position: relative;
    height: calc(var(--sb-text-xs) * 1.5);
    margin-block-start: 8px;
    color: var(--sb-ink-soft);
    font-size: var(--sb-text-xs);
    line-height: 1.5;
  }

  .hours span {
    position: absolute;
    white-space: nowrap;
    translate: -50%;
  }

  .hours span:dir(rtl) {
    translate: 50%;
  }

  .hours .now {
    color: var(--sb-ink);
    font-weight: 650;
  }

  .readout {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    justify-content: space-between;
    gap: 4px 16px;
    min-height: 36px;
    margin-block-start: 12px;
  }

  .readout p {
    flex: 1 1 16rem;
    min-width: 0;
    font-size: var(--sb-text-m);
    overflow-wrap: anywhere;
  }

  .readout strong {
    margin-inline-end: 8px;
    font-weight: 650;
  }

  .readout .what {
    margin-inline-end: 8px;
  }

  .soft {
    color: var(--sb-ink-soft);
    font-size: var(--sb-text-s);
  }

  .put {
    text-decoration: underline;
    text-decoration-color: var(--sb-past);
    text-underline-offset: 4px;
  }

  .key {
    display: flex;
    flex-wrap: wrap;
    gap: 4px 16px;
    margin-block-start: 8px;
    color: var(--sb-ink-soft);
    font-size: var(--sb-text-xs);
    list-style: none;
  }

  .key li {
    display: flex;
    align-items: center;
    gap: 6px;
  }

  .key svg {
    width: 1.125rem;
    height: 1rem;
  }

  /* What the keys do stands in place of the key of the shapes while they do it; screen readers have it from the strip. */
  .hint {
    display: none;
    margin-block-start: 8px;
  }

  .band:focus-within ~ .hint {
    display: block;
  }

  .band:focus-within ~ .key {
    display: none;
  }

  .empty {
    margin-block-start: 20px;
    font-size: var(--sb-text-l);
    font-weight: 600;
  }

  /* There is no room for names; the list has them. */
  @container band (max-width: 30rem) {
    .names {
      display: none;
    }

    .hours span:nth-child(even):not(.now),
    .hours .near {
      display: none;
    }
  }
`;
