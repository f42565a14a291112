// How the questions of the second step are set: one under the other, name and answer on a line where there is room.
import { css } from 'lit';

export const rhythmStyles = css`
  .parts {
    display: grid;
    gap: 20px;
    margin-top: 20px;
  }

  fieldset.line {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    justify-content: space-between;
    gap: 8px 16px;
  }

  /* A legend is no flex item unless it floats. */
  fieldset.line > legend {
    float: inline-start;
  }

  legend,
  .hours > .check {
    font-size: 1rem;
    font-weight: 650;
  }

  .hours {
    display: grid;
    gap: 12px;
  }

  .times {
    display: grid;
    grid-template-columns: repeat(2, minmax(0, 9rem));
    gap: 12px;
  }

  .days {
    gap: 2px;
  }

  .days .segment {
    min-width: 2.75rem;
    padding: 4px 8px;
    font-size: var(--sb-text-s);
  }

  .ticks {
    display: flex;
    flex-wrap: wrap;
    gap: 0 24px;
    margin-top: 4px;
  }

  .plan {
    display: grid;
    gap: 6px;
    padding: 16px 20px 20px;
    border: 1px solid var(--sb-edge);
    border-radius: var(--sb-radius-l);
    background: var(--sb-raised);
    container-type: inline-size;
  }

  sb-plan-fields {
    margin-top: 8px;
  }
`;
