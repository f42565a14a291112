// One setting on the page: words on the left, the control on the right, or below where it is wide or there is no room.
import { css } from 'lit';

export const settingStyles = css`
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

  /* Takes all the room there is, so that a control which fits stands at the end, and one which does not begins a line. */
  .words {
    flex: 1 1 15rem;
    min-width: 0;
  }

  .name {
    display: block;
    color: var(--sb-ink);
    font-size: var(--sb-text-m);
    font-weight: 600;
    line-height: 1.35;
  }

  .says,
  .note {
    max-width: 56ch;
    margin-top: 2px;
    color: var(--sb-ink-soft);
    font-size: var(--sb-text-s);
    line-height: 1.45;
    text-wrap: pretty;
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
