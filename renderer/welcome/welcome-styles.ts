// How a step of the welcome is set: one heading, short lines, room around them.
import { css } from 'lit';

export const welcomeStyles = css`
  :host {
    display: block;
  }

  h1 {
    font-size: 1.75rem;
    font-weight: 650;
    letter-spacing: -0.02em;
    line-height: 1.15;
    text-wrap: balance;
  }

  h1:focus-visible {
    outline: none;
  }

  h2,
  legend {
    font-size: 1rem;
    font-weight: 650;
    line-height: 1.3;
  }

  p {
    text-wrap: pretty;
  }

  .lead {
    margin-top: 8px;
    color: var(--sb-ink-soft);
    font-size: 1rem;
    line-height: 1.5;
  }

  .soft {
    color: var(--sb-ink-soft);
    font-size: var(--sb-text-m);
    line-height: 1.45;
  }
`;
