// Form controls of the companion window: native selects, search fields, check boxes and radios, on our paper.
import { css } from 'lit';

export const formStyles = css`
  label {
    cursor: default;
  }

  .field {
    display: flex;
    flex-direction: column;
    gap: 4px;
    min-width: 0;
    color: var(--sb-ink-soft);
    font-size: var(--sb-text-s);
    font-weight: 500;
  }

  select,
  input[type='text'],
  input[type='time'],
  input[type='search'] {
    width: 100%;
    min-width: 0;
    min-height: 40px;
    margin: 0;
    padding: 6px 12px;
    border: 1px solid var(--sb-control, var(--sb-edge));
    border-radius: 12px;
    background: var(--sb-raised);
    color: var(--sb-ink);
    font: inherit;
    font-size: var(--sb-text-m);
    font-weight: 400;
  }

  select {
    appearance: none;
    padding-inline-end: 32px;
    background-image:
      linear-gradient(45deg, transparent 50%, var(--sb-ink-soft) 50%),
      linear-gradient(-45deg, transparent 50%, var(--sb-ink-soft) 50%);
    background-position:
      calc(100% - 18px) calc(50% + 1px),
      calc(100% - 13px) calc(50% + 1px);
    background-repeat: no-repeat;
    background-size: 5px 5px;
    text-overflow: ellipsis;
  }

  select:dir(rtl) {
    background-position:
      13px calc(50% + 1px),
      18px calc(50% + 1px);
  }

  select.active {
    border-color: var(--sb-clay);
    background-color: var(--sb-clay-soft);
    color: var(--sb-clay-ink);
    font-weight: 600;
  }

  input[aria-invalid='true'] {
    border-color: var(--sb-urgent);
  }

  input::placeholder {
    color: var(--sb-ink-soft);
    opacity: 1;
  }

  /* The system's own way to empty a search is blue in every theme. */
  input[type='search']::-webkit-search-cancel-button {
    appearance: none;
    width: 0.75rem;
    height: 0.75rem;
    margin-inline-start: 8px;
    background: var(--sb-ink-soft);
    clip-path: polygon(
      10% 0,
      50% 40%,
      90% 0,
      100% 10%,
      60% 50%,
      100% 90%,
      90% 100%,
      50% 60%,
      10% 100%,
      0 90%,
      40% 50%,
      0 10%
    );
    forced-color-adjust: none;
    cursor: default;
  }

  .check {
    display: inline-flex;
    align-items: center;
    gap: 8px;
    min-height: 32px;
    font-size: var(--sb-text-m);
  }

  input[type='checkbox'],
  input[type='radio'] {
    flex: none;
    width: 1.125rem;
    height: 1.125rem;
    margin: 0;
    accent-color: var(--sb-clay);
  }

  fieldset {
    min-width: 0;
    margin: 0;
    padding: 0;
    border: 0;
  }

  legend {
    padding: 0;
  }

  /* A few exclusive choices side by side. The radio covers its whole segment, so that it is the target. */
  .segments {
    display: inline-flex;
    flex-wrap: wrap;
    gap: 4px;
    padding: 4px;
    border: 1px solid var(--sb-border);
    border-radius: var(--sb-radius-m);
    background: var(--sb-fill);
  }

  .segment {
    position: relative;
    display: inline-grid;
    place-items: center;
    min-height: 36px;
    padding: 4px 16px;
    border: 1px solid transparent;
    border-radius: 10px;
    font-size: var(--sb-text-m);
    font-weight: 600;
  }

  .segment input {
    position: absolute;
    inset: 0;
    width: 100%;
    height: 100%;
    opacity: 0;
  }

  .segment:has(:checked) {
    border-color: var(--sb-edge);
    background: light-dark(var(--sb-raised), var(--sb-paper));
    color: var(--sb-clay-ink);
  }

  .segment:has(:focus-visible) {
    outline: 2px solid var(--sb-focus);
    outline-offset: 2px;
  }

  @media (forced-colors: active) {
    select {
      appearance: auto;
      background-image: none;
    }

    .segment:has(:checked) {
      forced-color-adjust: none;
      background: Highlight;
      color: HighlightText;
    }
  }
`;
