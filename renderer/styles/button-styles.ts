// The buttons of every window, as classes on native buttons: `button` with `primary`, `tonal`, `outline` or `quiet`,
// and `icon-button`. No button is smaller than 32 px, so that each is an easy target.
import { css } from 'lit';

export const buttonStyles = css`
  .button,
  .icon-button {
    appearance: none;
    margin: 0;
    border: 1px solid var(--sb-border);
    background: var(--sb-fill);
    color: var(--sb-ink);
    font: inherit;
    font-size: var(--sb-text-m);
    font-weight: 600;
    line-height: 1.2;
    box-shadow: inset 0 -1px 0 var(--sb-rim);
    cursor: default;
    transition:
      background-color var(--sb-swift) var(--sb-ease),
      color var(--sb-swift) var(--sb-ease);
  }

  .button {
    display: inline-flex;
    align-items: center;
    justify-content: center;
    gap: 8px;
    min-width: 0;
    min-height: 48px;
    padding: 8px 14px;
    border-radius: var(--sb-radius-m);
    text-align: center;
    text-wrap: balance;
    overflow-wrap: break-word;
  }

  .button .icon {
    flex: none;
  }

  .button:hover,
  .icon-button:hover {
    background: var(--sb-fill-hover);
  }

  .button.primary {
    border-color: transparent;
    background: var(--sb-clay);
    box-shadow: inset 0 -1px 0 var(--sb-clay-rim);
    color: var(--sb-on-clay);
  }

  .button.primary:hover,
  .button.primary:active {
    background: var(--sb-clay-hover);
  }

  .button.large {
    min-height: 56px;
    border-radius: 18px;
    font-size: 1.0625rem;
  }

  .button.outline {
    border-color: var(--sb-edge);
    background: transparent;
  }

  .button.warm {
    background: var(--sb-clay-soft);
    color: var(--sb-clay-ink);
  }

  .button.warm:hover {
    background: var(--sb-fill-hover);
  }

  .button.quiet {
    min-height: 36px;
    padding: 4px 10px;
    border-color: transparent;
    border-radius: var(--sb-radius-s);
    background: transparent;
    box-shadow: none;
    color: var(--sb-ink-soft);
    font-size: var(--sb-text-s);
    font-weight: 500;
  }

  .button.quiet:hover {
    background: var(--sb-fill);
    color: var(--sb-ink);
  }

  .icon-button {
    display: inline-grid;
    place-items: center;
    flex: none;
    /* An icon grows with the text. */
    width: max(32px, 2.25rem);
    height: max(32px, 2.25rem);
    padding: 0;
    border-color: transparent;
    border-radius: 12px;
    background: transparent;
    box-shadow: none;
    color: var(--sb-ink-soft);
  }

  .icon-button:hover {
    background: var(--sb-fill);
    color: var(--sb-ink);
  }

  .icon-button.filled {
    width: 3.5rem;
    height: auto;
    min-height: 48px;
    border-color: var(--sb-border);
    border-radius: var(--sb-radius-m);
    background: var(--sb-fill);
    box-shadow: inset 0 -1px 0 var(--sb-rim);
    color: var(--sb-ink);
  }

  /* The opener beside a button: together they look like one. */
  .icon-button.slim {
    width: 2.5rem;
    border-start-start-radius: var(--sb-radius-opener, var(--sb-radius-m));
    border-end-start-radius: var(--sb-radius-opener, var(--sb-radius-m));
  }

  .icon-button.filled:hover {
    background: var(--sb-fill-hover);
  }

  @media (forced-colors: active) {
    .button.primary {
      forced-color-adjust: none;
      border-color: ButtonText;
    }
  }
`;
