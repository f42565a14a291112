// The companion window: a rail of places on the left, a strip on top where it is narrow, and one page that scrolls.
import { css } from 'lit';

export const companionStyles = css`
  :host {
    display: block;
    height: 100vh;
    container: window / size;
  }

  .window {
    display: grid;
    grid-template: 100% / auto minmax(0, 1fr);
    height: 100%;
    background: var(--sb-paper);
    color: var(--sb-ink);
  }

  .skip {
    position: absolute;
    z-index: 1;
    inset-block-start: 8px;
    inset-inline-start: 8px;
  }

  .skip:not(:focus-visible) {
    width: 1px;
    min-width: 0;
    height: 1px;
    min-height: 0;
    padding: 0;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }

  nav {
    display: flex;
    flex-direction: column;
    gap: 20px;
    width: 13rem;
    padding: 28px 16px;
    overflow-y: auto;
    border-inline-end: 1px solid var(--sb-line);
  }

  .name {
    display: flex;
    align-items: center;
    gap: 10px;
    padding: 0 12px;
    font-size: var(--sb-text-l);
    font-weight: 650;
    letter-spacing: -0.01em;
  }

  .name svg {
    flex: none;
    width: 22px;
    height: 22px;
  }

  .name circle {
    fill: none;
    stroke: var(--sb-line);
    stroke-width: 3.5;
  }

  .name path {
    fill: none;
    stroke: var(--sb-clay);
    stroke-width: 3.5;
    stroke-linecap: round;
  }

  nav ul {
    display: flex;
    flex-direction: column;
    gap: 4px;
    list-style: none;
  }

  nav button {
    display: flex;
    align-items: center;
    gap: 12px;
    width: 100%;
    min-height: 40px;
    padding: 6px 12px;
    border: 1px solid transparent;
    border-radius: 12px;
    background: transparent;
    color: var(--sb-ink-soft);
    font: inherit;
    font-size: var(--sb-text-m);
    font-weight: 550;
    text-align: start;
    cursor: default;
  }

  nav button:hover {
    background: var(--sb-fill);
    color: var(--sb-ink);
  }

  nav button[aria-current] {
    border-color: var(--sb-border);
    background: var(--sb-fill);
    color: var(--sb-ink);
    font-weight: 650;
  }

  nav button[aria-current] .icon {
    color: var(--sb-clay);
  }

  main {
    /* What is unseen in it scrolls with it, and makes no page of its own. */
    position: relative;
    overflow: hidden auto;
    padding: 36px 44px 56px;
    scrollbar-width: thin;
    scrollbar-color: var(--sb-line) transparent;
  }

  main:focus-visible {
    outline-offset: -4px;
  }

  .page {
    max-width: 60rem;
    margin: 0 auto;
  }

  @container window (max-width: 46rem) {
    .window {
      grid-template: auto minmax(0, 1fr) / 100%;
    }

    nav {
      flex-direction: row;
      width: auto;
      padding: 8px 12px;
      overflow: auto hidden;
      border-inline-end: 0;
      border-block-end: 1px solid var(--sb-line);
      scrollbar-width: none;
    }

    .name {
      position: absolute;
      width: 1px;
      height: 1px;
      overflow: hidden;
      clip-path: inset(50%);
    }

    nav ul {
      flex-flow: row wrap;
    }

    nav button {
      min-height: 36px;
      padding: 4px 12px;
    }

    main {
      padding: 24px 20px 40px;
    }
  }

  /* Where text is so large that the page has hardly any height of its own, everything scrolls together. */
  @container window (max-height: 22rem) {
    .window {
      display: block;
      overflow: hidden auto;
    }

    main {
      overflow: visible;
    }
  }

  @media (forced-colors: active) {
    nav button[aria-current],
    nav button[aria-current] .icon {
      forced-color-adjust: none;
      border-color: Highlight;
      color: HighlightText;
    }

    nav button[aria-current] {
      background: Highlight;
    }
  }
`;
