// The welcome's window: its name and the progress above, one step that scrolls, and the way on below.
import { css } from 'lit';

export const shellStyles = css`
  :host {
    display: block;
    height: 100vh;
    container: window / size;
  }

  .window {
    display: grid;
    grid-template: auto minmax(0, 1fr) auto / minmax(0, 1fr);
    height: 100%;
    margin: 0;
    background: var(--sb-paper);
    color: var(--sb-ink);
  }

  header {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    justify-content: space-between;
    gap: 4px 16px;
    padding: 20px 32px 8px;
  }

  .name {
    display: flex;
    align-items: center;
    gap: 8px;
    font-size: 1rem;
    font-weight: 650;
    letter-spacing: -0.01em;
  }

  .name svg {
    flex: none;
    width: 20px;
    height: 20px;
  }

  .name circle,
  .name path {
    fill: none;
    stroke: var(--sb-line);
    stroke-width: 3.5;
  }

  .name path {
    stroke: var(--sb-clay);
    stroke-linecap: round;
  }

  .progress {
    display: flex;
    align-items: center;
    gap: 10px;
    color: var(--sb-ink-soft);
    font-size: var(--sb-text-s);
  }

  .dots {
    display: flex;
    gap: 6px;
  }

  .dots i {
    width: 18px;
    height: 4px;
    border-radius: 2px;
    background: var(--sb-line);
    transition: background-color var(--sb-calm) var(--sb-ease);
  }

  .dots .done {
    background: var(--sb-clay);
  }

  main {
    position: relative;
    min-height: 0;
    padding: 12px 32px 20px;
    overflow: hidden auto;
    scrollbar-width: thin;
    scrollbar-color: var(--sb-line) transparent;
  }

  /* What scrolls goes out of sight softly; at rest there is nothing to see of it. */
  main::before {
    content: '';
    position: sticky;
    z-index: 1;
    top: -12px;
    display: block;
    height: 12px;
    margin-top: -12px;
    background: linear-gradient(var(--sb-paper), transparent);
    pointer-events: none;
  }

  main:focus-visible {
    outline-offset: -2px;
  }

  .page {
    max-width: 38rem;
    margin: 0 auto;
  }

  .again {
    max-width: 38rem;
    margin: 0 auto 16px;
    padding: 10px 14px;
    border: 1px solid var(--sb-border);
    border-radius: var(--sb-radius-m);
    background: var(--sb-clay-soft);
    font-size: var(--sb-text-s);
    line-height: 1.4;
  }

  .file {
    display: block;
    color: var(--sb-ink-soft);
    font-size: var(--sb-text-xs);
    overflow-wrap: anywhere;
  }

  footer {
    padding: 12px 32px 24px;
    border-top: 1px solid var(--sb-line);
  }

  .problem {
    color: var(--sb-clay-ink);
    font-size: var(--sb-text-m);
    font-weight: 550;
    line-height: 1.4;
  }

  .problem:not(:empty) {
    margin-bottom: 10px;
  }

  .buttons {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    justify-content: flex-end;
    gap: 8px 12px;
  }

  .buttons .primary {
    min-width: 9rem;
  }

  .buttons .quiet {
    min-height: 40px;
    margin-inline-start: -10px;
  }

  /* “Back” stands apart from the ways on. */
  .buttons .quiet:first-child:not(:only-child) {
    margin-inline-end: auto;
  }

  @container window (max-height: 32rem) {
    header {
      padding-top: 14px;
    }

    footer {
      padding-bottom: 12px;
    }
  }

  /* In a very short window, everything scrolls together. */
  @container window (max-height: 24rem) {
    .window {
      display: block;
      overflow: hidden auto;
    }

    main {
      overflow: visible;
    }

    main::before {
      display: none;
    }
  }

  @container window (max-width: 30rem) {
    header,
    main,
    footer {
      padding-inline: 20px;
    }

    .buttons .primary {
      min-width: 6rem;
    }
  }

  /* Where they cannot stand beside each other, the way on takes the whole line. */
  @container window (max-width: 18rem) {
    .buttons .primary {
      flex: 1 1 100%;
    }
  }
`;
