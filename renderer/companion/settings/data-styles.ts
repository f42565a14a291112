// The rows of Settings › Your data: words on one side, what can be done on the other, below where there is no room.
import { css } from 'lit';
import { rowStyles } from './row-styles.ts';

export const dataStyles = css`
  ${rowStyles}

  :host {
    display: block;
  }

  .waiting {
    padding: 16px 20px;
  }

  section {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 8px 24px;
    padding: 16px 20px;
  }

  section + section {
    border-block-start: 1px solid var(--sb-line);
  }

  sb-import-preview,
  .panel {
    flex: 1 1 100%;
  }

  h3,
  .name,
  .path {
    overflow-wrap: anywhere;
  }

  .path {
    user-select: text;
    cursor: auto;
  }

  .buttons {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 8px;
  }

  .button {
    min-height: 40px;
  }

  .check {
    display: flex;
    align-items: center;
    gap: 8px;
    min-height: 32px;
    margin-top: 4px;
    font-size: var(--sb-text-s);
  }

  .panel {
    display: flex;
    flex-direction: column;
    gap: 8px;
    padding: 16px;
    border: 1px solid var(--sb-edge);
    border-radius: var(--sb-radius-m);
    background: var(--sb-paper);
  }

  .panel .says {
    margin-top: 0;
  }

  ul {
    margin: 0;
    padding-inline-start: 20px;
    list-style: disc;
    font-size: var(--sb-text-s);
    line-height: 1.6;
    overflow-wrap: anywhere;
  }

  fieldset {
    margin: 0;
    padding: 0;
    border: 0;
  }

  legend {
    padding: 0;
    font-size: var(--sb-text-s);
    font-weight: 600;
  }

  .seconds {
    font-variant-numeric: tabular-nums;
  }

  .told {
    flex: 1 1 100%;
    font-size: var(--sb-text-s);
    line-height: 1.45;
    text-wrap: pretty;
  }

  /* It waits without taking room. */
  .told:empty {
    position: absolute;
  }
`;
