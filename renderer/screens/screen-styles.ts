// How a screen fills the popup: margins on the 4-px grid, content that scrolls when text is large, actions at the foot.
import { css } from 'lit';

export const screenStyles = css`
  :host {
    display: flex;
    flex: 1;
    flex-direction: column;
    min-height: 0;
  }

  .body {
    display: flex;
    flex: 1;
    flex-direction: column;
    min-height: 0;
    padding: 0 24px;
    overflow: hidden auto;
    scrollbar-width: thin;
    scrollbar-color: var(--sb-line) transparent;
  }

  .foot {
    display: flex;
    flex: none;
    flex-direction: column;
    gap: 8px;
    padding: 16px 24px 24px;
  }

  .row {
    display: flex;
    flex-wrap: wrap;
    gap: 8px;
  }

  /* From the same width, whatever lies inside: what has margins of its own gets no more. */
  .row > * {
    flex: 1 1 4rem;
    min-width: min-content;
  }

  .row.natural > * {
    flex: 1 1 auto;
  }

  .row > .fixed {
    flex: none;
  }

  .bar {
    display: flex;
    flex: none;
    align-items: center;
    justify-content: space-between;
    gap: 12px;
    min-height: 50px;
    padding-block: 14px 0;
    padding-inline: 24px 14px;
  }

  .soft {
    color: var(--sb-ink-soft);
    font-size: var(--sb-text-s);
  }
`;

const flow = css`
  :host {
    overflow: hidden auto;
    scrollbar-width: thin;
    scrollbar-color: var(--sb-line) transparent;
  }

  .body {
    flex: none;
    overflow: visible;
    container-type: inline-size;
    mask-image: none;
  }

  .stage {
    flex: none;
    height: 112px;
    min-height: 0;
  }

  .row > .fixed {
    flex: 1 1 auto;
  }
`;

/** In a window that is very short for its text, everything flows and scrolls together. */
export const smallWindowStyles = css`
  @container popup (max-height: 17rem) {
    ${flow}
  }
`;

/** For screens whose foot may scroll away a little earlier than that. */
export const flowingStyles = css`
  @container popup (max-height: 26rem) {
    ${flow}
  }

  /* So that the first button is seen without scrolling. */
  @container popup (max-height: 21rem) {
    .stage {
      height: 60px;
      margin-block: 4px 8px;
    }
  }
`;
