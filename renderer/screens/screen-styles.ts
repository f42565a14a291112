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
    container-type: size;
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
    gap: 8px;
  }

  .row > * {
    flex: 1 1 0;
    min-width: 0;
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
    min-height: 36px;
    padding: 14px 14px 0 24px;
  }

  .soft {
    color: var(--sb-ink-soft);
    font-size: var(--sb-text-s);
  }
`;
