// How a page of the library is laid out: the figure on a stage beside what is read, one above the other where it is
// narrow.
import { css } from 'lit';

export const pageStyles = css`
  :host {
    container: page / inline-size;
  }

  .back {
    margin-block: 0 12px;
    margin-inline: -10px 0;
  }

  /* It points back, whichever way one reads. */
  .back:dir(rtl) .icon {
    transform: scaleX(-1);
  }

  .page {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 24px;
  }

  @container page (min-width: 40rem) {
    .page {
      grid-template-columns: minmax(15rem, 6fr) minmax(0, 7fr);
      gap: 32px;
      align-items: start;
    }

    .show {
      position: sticky;
      top: 0;
    }
  }

  .stage {
    padding: 16px 12px 12px;
    border: 1px solid var(--sb-edge);
    border-radius: var(--sb-radius-l);
    background: var(--sb-raised);
  }

  .stage sb-moving-figure {
    width: 100%;
    height: 17rem;
  }

  @container page (max-width: 39.99rem) {
    .stage sb-moving-figure {
      height: 13rem;
    }
  }

  .controls {
    display: flex;
    flex-wrap: wrap;
    gap: 8px;
    margin-top: 12px;
  }

  .badges {
    display: flex;
    flex-wrap: wrap;
    gap: 6px;
    margin-bottom: 10px;
  }

  .summary {
    margin-top: 8px;
    color: var(--sb-ink-soft);
    font-size: 1rem;
    text-wrap: pretty;
  }

  .do {
    display: flex;
    flex-wrap: wrap;
    gap: 8px;
    margin-top: 20px;
  }

  section {
    margin-top: 32px;
  }

  section h2 {
    margin-bottom: 10px;
  }

  .steps {
    padding-inline-start: 24px;
    text-wrap: pretty;
  }

  .steps li + li {
    margin-top: 6px;
  }

  .steps li::marker {
    color: var(--sb-ink-soft);
    font-variant-numeric: tabular-nums;
  }

  .facts {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 16px;
    margin: 28px 0 0;
  }

  .facts dt {
    color: var(--sb-ink-soft);
    font-size: var(--sb-text-s);
    font-weight: 600;
  }

  .facts dd {
    margin: 2px 0 0;
    text-wrap: pretty;
  }

  .plain {
    display: flex;
    flex-direction: column;
    gap: 8px;
    list-style: none;
  }

  .sources {
    display: flex;
    flex-direction: column;
    gap: 8px;
    margin-top: 10px;
    list-style: none;
    font-size: var(--sb-text-s);
    overflow-wrap: anywhere;
  }

  .address {
    display: block;
    color: var(--sb-ink-soft);
    user-select: all;
  }

  .link {
    display: inline-flex;
    align-items: center;
    min-height: 28px;
    padding: 0;
    border: 0;
    border-radius: 4px;
    background: none;
    color: var(--sb-clay-ink);
    font: inherit;
    font-weight: 600;
    text-align: start;
    text-decoration: underline;
    text-decoration-thickness: 1px;
    text-underline-offset: 3px;
    cursor: default;
  }

  .link:hover {
    text-decoration-thickness: 2px;
  }
`;
