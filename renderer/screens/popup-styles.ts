// The window itself: paper with rounded corners and a hairline edge, drawn by us because the popup has no frame.
import { css } from 'lit';

export const popupStyles = css`
  :host {
    display: block;
    height: 100vh;
  }

  .window {
    container: popup / size;
    position: relative;
    display: flex;
    flex-direction: column;
    height: 100%;
    overflow: hidden;
    border: 1px solid var(--sb-window-edge, transparent);
    border-radius: var(--sb-radius-window);
    background: var(--sb-paper);
    color: var(--sb-ink);
  }

  .window:focus-visible {
    outline: none;
  }

  .empty {
    display: grid;
    place-content: center;
    padding: 32px;
    text-align: center;
  }
`;
