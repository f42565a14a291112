// Tables of the companion window: quiet lines, figures that line up, a region that scrolls where it is too narrow.
import { css } from 'lit';

export const tableStyles = css`
  .scroller {
    overflow: auto hidden;
    border-radius: var(--sb-radius-s);
    scrollbar-width: thin;
    scrollbar-color: var(--sb-line) transparent;
  }

  table {
    width: 100%;
    border-collapse: collapse;
    font-size: var(--sb-text-s);
    font-variant-numeric: tabular-nums;
    user-select: text;
    cursor: auto;
  }

  th,
  td {
    padding: 8px 10px;
    border-block-end: 1px solid var(--sb-line);
    font-weight: 400;
    text-align: end;
    vertical-align: middle;
    white-space: nowrap;
  }

  th:first-child,
  td.nothing {
    text-align: start;
  }

  th:first-child {
    padding-inline-start: 0;
  }

  thead th {
    color: var(--sb-ink-soft);
    font-weight: 550;
    vertical-align: bottom;
    white-space: normal;
  }

  tbody tr:last-child > * {
    border-block-end: 0;
  }

  .current th {
    font-weight: 650;
  }

  .nothing {
    color: var(--sb-ink-soft);
  }
`;
