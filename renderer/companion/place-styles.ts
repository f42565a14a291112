// What the pages of the companion window share: a reading width, headings, cards, facts, badges, toggles.
import { css } from 'lit';

export const placeStyles = css`
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

  /* Around its words: across the page it would look like a field to fill in. */
  h1:focus-visible {
    inline-size: fit-content;
    border-radius: 4px;
    outline-offset: 4px;
  }

  h2 {
    font-size: var(--sb-text-l);
    font-weight: 650;
    line-height: 1.25;
  }

  h3 {
    font-size: var(--sb-text-m);
    font-weight: 650;
    line-height: 1.3;
  }

  ol {
    margin: 0;
    padding: 0;
  }

  .lead {
    max-width: 60ch;
    margin-top: 8px;
    color: var(--sb-ink-soft);
    font-size: var(--sb-text-m);
    text-wrap: pretty;
  }

  /* What is waited for stands apart from what is there. */
  section ~ .lead {
    margin-top: 20px;
  }

  .soft {
    color: var(--sb-ink-soft);
    font-size: var(--sb-text-s);
  }

  .reading {
    user-select: text;
    cursor: auto;
  }

  .badge {
    display: inline-flex;
    align-items: center;
    gap: 4px;
    min-height: 22px;
    padding: 1px 9px;
    border: 1px solid var(--sb-edge);
    border-radius: 11px;
    color: var(--sb-ink-soft);
    font-size: var(--sb-text-xs);
    font-weight: 600;
    white-space: nowrap;
  }

  .badge.own {
    border-color: var(--sb-border);
    background: var(--sb-moss-soft);
    color: var(--sb-moss-ink);
  }

  .badge.mine {
    border-color: var(--sb-border);
    background: var(--sb-clay-soft);
    color: var(--sb-clay-ink);
  }

  .panel {
    padding: 20px 24px;
    border: 1px solid var(--sb-edge);
    border-radius: var(--sb-radius-l);
    background: var(--sb-raised);
  }

  .button.compact {
    min-height: 40px;
    padding: 6px 16px;
  }

  .button:disabled {
    opacity: 0.5;
  }

  .button.toggle[aria-pressed='true'] {
    border-color: var(--sb-border);
    background: var(--sb-clay-soft);
    color: var(--sb-clay-ink);
  }

  @media (forced-colors: active) {
    .button.toggle[aria-pressed='true'] {
      forced-color-adjust: none;
      border-color: Highlight;
      background: Highlight;
      color: HighlightText;
    }
  }
`;
