// The words of a row on the settings page: a name, and a sentence below it.
import { css } from 'lit';

export const rowStyles = css`
  /* Takes all the room there is, so that a control which fits stands at the end, and one which does not begins a line. */
  .words {
    flex: 1 1 15rem;
    min-width: 0;
  }

  .name,
  h3 {
    display: block;
    margin: 0;
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
`;
