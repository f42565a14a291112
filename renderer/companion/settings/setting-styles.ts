// One setting on the page: words on the left, the control on the right, or below where it is wide or there is no room.
import { css } from 'lit';
import { rowStyles } from './row-styles.ts';

export const settingStyles = css`
  ${rowStyles}

  :host {
    display: block;
    container: setting / inline-size;
  }

  .row {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 8px 24px;
    padding: 16px 20px;
  }

  .note {
    font-variant-numeric: tabular-nums;
  }

  .control {
    min-width: 0;
    max-width: 100%;
  }

  .row.wide .control {
    flex: 1 1 100%;
  }

  .below {
    display: flex;
    flex: 1 1 100%;
    flex-wrap: wrap;
    align-items: center;
    gap: 0 12px;
  }

  .below:not(:has(button, p:not(:empty))) {
    display: none;
  }

  .problem {
    color: var(--sb-clay-ink);
    font-size: var(--sb-text-s);
    font-weight: 600;
    line-height: 1.45;
    overflow-wrap: anywhere;
  }

  .problem:empty {
    display: none;
  }

  .button.back {
    min-height: 28px;
    margin-inline: -8px;
    padding: 2px 8px;
    color: var(--sb-clay-ink);
    text-align: start;
  }

  input[aria-invalid='true'] {
    border-color: var(--sb-clay);
  }

  @container setting (max-width: 26rem) {
    .row {
      padding: 14px 16px;
    }

    /* A switch is small enough to stay beside its name. */
    .row:has(.switch) .words {
      flex-basis: 8rem;
    }
  }
`;
