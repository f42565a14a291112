// How the player looks in the popup: the figure takes the room that is left, the cue stands below it. The stage's own
// look is player-stage-styles.ts's.
import { css } from 'lit';

export const playerStyles = css`
  /* The page's order is the order of keys, which begins at the foot. */
  .bar {
    position: relative;
    z-index: 1;
    order: -2;
    padding-inline-end: 14px;
  }

  .body {
    order: -1;
  }

  .marks {
    display: flex;
    align-items: center;
    gap: 8px;
    min-width: 0;
    min-height: 36px;
  }

  .marks:last-child {
    flex: none;
    gap: 4px;
  }

  /* The middle is the figure's: a long title goes on below itself. */
  :host([layout='popup']) .bar .title {
    display: -webkit-box;
    overflow: hidden;
    max-inline-size: 7.25rem;
    line-height: 1.2;
    overflow-wrap: anywhere;
    -webkit-box-orient: vertical;
    -webkit-line-clamp: 3;
  }

  .side {
    padding: 3px 10px;
    border-radius: 999px;
    background: var(--sb-clay-soft);
    color: var(--sb-clay-ink);
    font-size: var(--sb-text-s);
    font-weight: 600;
    white-space: nowrap;
  }

  @media (forced-colors: active) {
    .side {
      border: 1px solid;
    }
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
    position: relative;
    flex: 1 1 160px;
    min-height: 140px;
    max-height: 60cqh;
    margin: 4px 0 12px;
  }

  /* The tempo in words stands under the ground: above are the bar and the ways out. */
  :host([layout='popup']) .stage.still {
    --sb-tempo-start: calc(100% + 2px);
    margin-bottom: 1.75rem;
  }

  /* The bar's middle is free, and a head needs little room: the figure may be that much taller. */
  @container popup (min-height: 30rem) {
    .body.tall {
      margin-top: -36px;
    }

    .body.tall .corner {
      top: 36px;
    }
  }

  /* On a display of 640 × 480, or at 300 %: the cue is worth more than a large figure. */
  @container popup (max-height: 24rem) {
    .bar {
      min-height: 40px;
      padding-top: 6px;
    }

    .stage {
      flex: none;
      height: 64px;
      min-height: 0;
      margin: 0 0 4px;
    }

    .corner.end {
      flex-direction: row;
    }

    /* The bar's middle is free here too. */
    .body.tall {
      margin-top: -42px;
    }

    .body.tall .stage {
      height: 84px;
    }

    .body.tall .corner {
      top: 42px;
    }

    sb-player-cue {
      min-height: 0;
    }

    .foot {
      padding-block: 8px 12px;
    }
  }

  sb-figure {
    width: 100%;
    height: 100%;
  }

  .corner {
    position: absolute;
    top: 0;
    display: flex;
    flex-direction: column;
    gap: 4px;
  }

  /* What is drawn stands on the margin, and its target reaches over it. */
  .corner.start {
    inset-inline-start: -9px;
  }

  .corner.end {
    inset-inline-end: -10px;
  }

  .button.chip {
    min-height: 32px;
    padding: 2px 8px;
    gap: 6px;
    /* To be read over the figure too. */
    background: color-mix(in srgb, var(--sb-paper) 90%, transparent);
    font-size: var(--sb-text-xs);
  }

  .button.chip:hover {
    background: var(--sb-fill);
  }

  .button.chip[aria-pressed='true'] {
    border-color: var(--sb-edge);
    background: var(--sb-fill);
    color: var(--sb-ink);
  }

  .body:has(.note) {
    padding-bottom: 6px;
  }

  .body:has(.note) .stage {
    min-height: 100px;
    margin-bottom: 8px;
  }

  .note {
    display: flex;
    flex: none;
    gap: 8px;
    margin-bottom: 6px;
    padding: 6px 12px;
    border-radius: var(--sb-radius-m);
    background: var(--sb-fill);
    font-size: var(--sb-text-s);
    line-height: 1.3;
    text-wrap: pretty;
  }

  .note .icon {
    flex: none;
    color: var(--sb-clay-ink);
  }

  .progress {
    flex: none;
    margin-top: 16px;
  }

  /* At the very start there is more to read than to follow. */
  :host([layout='popup']) .note ~ .progress {
    display: none;
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
