// Fields for a time of the day, alone or as a range, with buttons beside them.
import { css } from 'lit';

export const timeFieldStyles = css`
  input[type='time'] {
    min-height: 36px;
    margin: 0;
    padding: 2px 8px;
    border: 1px solid var(--sb-edge);
    border-radius: 10px;
    background: var(--sb-raised);
    color: var(--sb-ink);
    font: inherit;
    font-size: var(--sb-text-m);
    font-variant-numeric: tabular-nums;
    color-scheme: inherit;
  }

  input[type='time']::-webkit-calendar-picker-indicator {
    display: none;
  }

  .icon-button.small {
    width: 32px;
    height: 32px;
    border-radius: 10px;
  }

  .range {
    display: inline-flex;
    align-items: center;
    gap: 6px;
    color: var(--sb-ink-soft);
    font-size: var(--sb-text-s);
  }
`;
