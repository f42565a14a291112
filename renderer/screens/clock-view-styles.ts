// How the clock looks: the ring takes the room that the words leave; where there is much to say, it stands beside them.
import { css } from 'lit';

/** The ring beside its words. */
const beside = css`
  .clock {
    display: grid;
    flex: 1 0 auto;
    grid-template-columns: auto minmax(0, 1fr);
    align-items: center;
    gap: 16px;
    margin-block: 4px 12px;
  }

  .room {
    width: 8.25rem;
    height: 8.25rem;
    margin: 0;
  }

  .words {
    margin: 0;
    text-align: start;
    text-wrap: pretty;
  }

  .why summary {
    margin-inline-start: -8px;
  }

  .why p {
    margin-inline: 0;
  }
`;

export const clockViewStyles = css`
  .room {
    display: grid;
    flex: 1 1 13.75rem;
    place-items: center;
    min-height: 116px;
    max-height: 13.75rem;
    margin-top: 8px;
    container-type: size;
  }

  .ring {
    width: min(100cqw, 100cqh);
  }

  @container popup (max-height: 26rem) {
    .room {
      flex: none;
      height: 8.5rem;
    }
  }

  /* In front: with forced colours the numeral has a ground of its own. */
  .glyph {
    position: relative;
    z-index: 1;
    height: 1.25rem;
    margin-bottom: 4px;
    color: var(--sb-ink-soft);
  }

  .numeral {
    font-size: 38cqi;
    font-weight: 360;
    letter-spacing: -0.035em;
    line-height: 0.95;
  }

  .numeral.long {
    font-size: 30cqi;
  }

  .unit {
    margin-top: 6px;
    padding-bottom: 12px;
    color: var(--sb-ink-soft);
    max-width: 68cqi;
    font-size: max(0.6875rem, min(var(--sb-text-m), 7.6cqi));
    line-height: 1.2;
    text-align: center;
    text-wrap: balance;
  }

  /* In a ring that made room for words below it, a long label takes two lines. */
  @container (max-height: 170px) {
    .unit {
      max-width: 58cqi;
      margin-top: 2px;
      padding-bottom: 6px;
      line-height: 1.1;
    }
  }

  .words {
    flex: none;
    margin: 24px 0 16px;
    text-align: center;
    text-wrap: balance;
  }

  .clock {
    display: contents;
  }

  .wordy .words {
    margin: 16px 0 12px;
  }

  /* Under a notice there is less room, and the day is to be seen whole. */
  .tight {
    ${beside}
  }

  .headline {
    font-size: var(--sb-text-l);
    font-weight: 600;
    line-height: 1.3;
  }

  .detail {
    margin-top: 4px;
    color: var(--sb-ink-soft);
    font-size: var(--sb-text-m);
  }

  .unknown {
    margin-top: 8px;
    color: var(--sb-ink-soft);
    font-size: var(--sb-text-xs);
  }

  .why {
    margin-top: 8px;
    color: var(--sb-ink-soft);
    font-size: var(--sb-text-xs);
  }

  .why summary {
    display: inline-flex;
    align-items: center;
    gap: 2px;
    min-height: 24px;
    padding: 2px 8px;
    border-radius: 8px;
    cursor: pointer;
    list-style: none;
  }

  .why summary:hover,
  .why[open] summary {
    color: var(--sb-ink);
  }

  .why .icon {
    margin-inline-end: -4px;
    transition: rotate var(--sb-swift) var(--sb-ease);
  }

  .why[open] .icon {
    rotate: 180deg;
  }

  .why p {
    margin: 4px auto 0;
    max-width: 34ch;
    text-wrap: balance;
  }

  /* While the reasons are read, they have the room of the day. */
  .body:has(.why[open]) sb-day-line {
    display: none;
  }

  /* Half and half, unless the first needs more to stay on one line. */
  .answers {
    flex-wrap: nowrap;
  }

  .answers > :first-child:not(:only-child) {
    flex: 0 1 auto;
    min-width: calc(50% - 4px);
  }

  .check-in {
    flex: none;
    align-self: center;
    min-height: 40px;
    margin-bottom: 16px;
    padding: 4px 16px;
    border-radius: 999px;
    font-size: var(--sb-text-s);
  }

  sb-day-line {
    flex: none;
    margin: auto 0 4px;
  }

  /* On a very small display, what can be done is to be seen as well. */
  @container popup (max-height: 22rem) {
    .body {
      ${beside}
    }

    .foot {
      padding-block: 8px 16px;
    }
  }
`;
