// What every shadow tree starts from: box sizes, quiet text defaults, and the one focus ring. Colours and sizes are
// tokens.css's.
import { css } from 'lit';

export const baseStyles = css`
  *,
  *::before,
  *::after {
    box-sizing: border-box;
  }

  :host([hidden]),
  [hidden] {
    display: none;
  }

  h1,
  h2,
  h3,
  p,
  ul {
    margin: 0;
    padding: 0;
  }

  :focus {
    outline: none;
  }

  :focus-visible {
    outline: 2px solid var(--sb-focus);
    outline-offset: 2px;
  }

  .times {
    font-variant-numeric: tabular-nums;
  }

  .unseen {
    position: absolute;
    width: 1px;
    height: 1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }
`;
