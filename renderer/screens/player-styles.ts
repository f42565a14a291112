// How the player looks: the figure takes the room that is left, the cue and its ring stand below it.
import { css } from 'lit';

export const playerStyles = css`
  .foot .button,
  .foot .icon-button {
    min-height: 44px;
  }

  .marks {
    display: flex;
    align-items: center;
    gap: 8px;
    min-height: 24px;
  }

  .bar {
    position: relative;
    z-index: 1;
    padding-inline-end: 24px;
  }

  .side {
    padding: 3px 10px;
    border-radius: 999px;
    background: var(--sb-clay-soft);
    color: var(--sb-clay-ink);
    font-size: var(--sb-text-s);
    font-weight: 600;
  }

  .badge {
    padding: 2px 8px;
    border: 1px solid var(--sb-edge);
    border-radius: 999px;
    color: var(--sb-ink-soft);
    font-size: var(--sb-text-xs);
    font-weight: 500;
  }

  .stage {
    flex: 1 1 160px;
    min-height: 140px;
    max-height: 292px;
    margin: 4px 0 12px;
  }

  /* The bar's middle is free, and a head needs little room: the figure may be that much taller. */
  @container popup (min-height: 30rem) {
    .body.tall {
      margin-top: -36px;
    }
  }

  sb-figure {
    width: 100%;
    height: 100%;
  }

  .cue {
    display: flex;
    flex: none;
    align-items: center;
    gap: 16px;
    /* Room for a cue of three lines, so that the figure keeps its size from step to step. */
    min-height: 5.75rem;
  }

  .cue sb-ring {
    --sb-ring-size: min(4rem, 88px);
    flex: none;
  }

  .seconds {
    font-size: min(1.5rem, 36px);
    font-weight: 500;
    letter-spacing: -0.02em;
    line-height: 1;
  }

  .lines {
    display: flex;
    flex-direction: column;
    gap: 6px;
    min-width: 0;
  }

  .line {
    font-size: 1.0625rem;
    font-weight: 600;
    line-height: 1.25;
    overflow-wrap: break-word;
    text-wrap: pretty;
  }

  .progress {
    flex: none;
    margin-top: 16px;
  }

  .next {
    display: flex;
    justify-content: space-between;
    gap: 12px;
    margin-top: 8px;
    color: var(--sb-ink-soft);
    font-size: var(--sb-text-s);
  }

  .next .times {
    flex: none;
  }
`;
