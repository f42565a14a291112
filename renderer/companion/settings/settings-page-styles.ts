// The settings page: a search on top, cards of settings, and the sections as a list beside them where there is room.
import { css } from 'lit';

export const settingsPageStyles = css`
  :host {
    container: settings / inline-size;
  }

  .search {
    position: relative;
    display: grid;
    grid-template-columns: minmax(0, 26rem) minmax(0, 1fr);
    align-items: center;
    gap: 4px 16px;
    margin-top: 20px;
  }

  .search > .icon {
    grid-area: 1 / 1;
    z-index: 1;
    margin-inline-start: 0.75rem;
    color: var(--sb-ink-soft);
    pointer-events: none;
  }

  .search input[type='search'] {
    grid-area: 1 / 1;
    min-height: 44px;
    padding-inline: 2.5rem 2.25rem;
    border-radius: 14px;
  }

  .search kbd {
    grid-area: 1 / 1;
    justify-self: end;
    margin-inline-end: 12px;
    padding: 0 7px;
    border: 1px solid var(--sb-edge);
    border-radius: 6px;
    color: var(--sb-ink-soft);
    font: inherit;
    font-size: var(--sb-text-xs);
    line-height: 1.5;
    pointer-events: none;
  }

  header + .soft {
    margin-top: 20px;
  }

  .columns {
    display: grid;
    grid-template: auto / minmax(0, 1fr) 8.5rem;
    gap: 0 32px;
    margin-top: 28px;
  }

  .sections {
    display: grid;
    gap: 36px;
    min-width: 0;
  }

  section {
    min-width: 0;
    scroll-margin-top: 16px;
  }

  h2 {
    margin-bottom: 10px;
    padding-inline-start: 4px;
  }

  h2:focus-visible {
    outline-offset: 4px;
  }

  .card {
    overflow: hidden;
    border: 1px solid var(--sb-edge);
    border-radius: var(--sb-radius-l);
    background: var(--sb-raised);
  }

  .card > * + * {
    border-block-start: 1px solid var(--sb-line);
  }

  .card > sb-signals + * {
    border-block-start: 0;
  }

  nav {
    grid-area: 1 / 2;
    position: sticky;
    inset-block-start: 0;
    align-self: start;
  }

  nav ul {
    display: grid;
    list-style: none;
  }

  nav button {
    width: 100%;
    min-height: 30px;
    padding: 4px 12px;
    border: 0;
    border-inline-start: 2px solid var(--sb-line);
    background: transparent;
    color: var(--sb-ink-soft);
    font: inherit;
    font-size: var(--sb-text-s);
    text-align: start;
    cursor: default;
  }

  nav button:hover {
    color: var(--sb-ink);
  }

  nav button[aria-current] {
    border-color: var(--sb-clay);
    color: var(--sb-ink);
    font-weight: 650;
  }

  .jump {
    display: none;
  }

  .nothing {
    display: grid;
    gap: 6px;
    justify-items: start;
    margin-top: 28px;
  }

  .nothing p {
    overflow-wrap: anywhere;
  }

  .nothing .button {
    margin-top: 10px;
  }

  .defaults {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 8px 16px;
  }

  @container settings (max-width: 38rem) {
    .search {
      grid-template-columns: minmax(0, 1fr);
    }

    .columns {
      grid-template: auto auto / minmax(0, 1fr);
      margin-top: 16px;
    }

    nav {
      display: none;
    }

    .jump {
      display: flex;
      grid-area: 1 / 1;
      margin-bottom: 20px;
    }

    .sections {
      gap: 28px;
    }
  }

  @media (forced-colors: active) {
    nav button[aria-current] {
      border-color: Highlight;
    }
  }
`;
