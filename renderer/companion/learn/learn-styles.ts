// How a chapter of Learn is set: quiet cards, one picture to each, lines short enough to read at a glance.
import { css } from 'lit';

export const learnStyles = css`
  :host {
    display: grid;
    gap: 20px;
  }

  h2 {
    font-size: 1.1875rem;
    font-weight: 650;
    letter-spacing: -0.01em;
    line-height: 1.25;
    text-wrap: balance;
  }

  h3 {
    margin: 0;
    font-size: var(--sb-text-m);
    font-weight: 650;
  }

  p,
  li {
    max-width: 58ch;
    font-size: 1rem;
    line-height: 1.55;
    text-wrap: pretty;
  }

  .soft {
    color: var(--sb-ink-soft);
    font-size: var(--sb-text-m);
    line-height: 1.5;
  }

  .card {
    display: grid;
    align-content: start;
    gap: 10px;
    padding: 24px;
    border: 1px solid var(--sb-edge);
    border-radius: var(--sb-radius-l);
    background: var(--sb-raised);
  }

  .beside {
    display: grid;
    grid-template-columns: minmax(0, 1fr) minmax(0, 18rem);
    align-items: center;
    gap: 16px 28px;
  }

  .words {
    display: grid;
    gap: 10px;
  }

  .picture {
    display: block;
    width: 100%;
  }

  .pair {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 16rem), 1fr));
    gap: 20px;
  }

  .go {
    justify-self: start;
    margin-top: 4px;
  }

  @container learn (max-width: 38rem) {
    .card {
      padding: 20px;
    }

    .beside {
      grid-template-columns: minmax(0, 1fr);
    }
  }
`;
