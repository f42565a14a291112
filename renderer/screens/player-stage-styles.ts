// How the player looks in the large window and full screen: figure and cue side by side, both to be read from across
// the room. Sizes follow the window, so that a farther display shows larger letters.
import { css } from 'lit';

export const playerStageStyles = css`
  :host([layout='stage']) .bar {
    padding: 2.5cqh 3cqw 0;
  }

  :host([layout='stage']) .side,
  :host([layout='stage']) .badge,
  :host([layout='stage']) .bar .soft {
    font-size: clamp(1rem, min(3.2cqh, 2.2cqw), 2.25rem);
  }

  :host([layout='stage']) .side {
    padding: 0.25em 0.8em;
  }

  :host([layout='stage']) .body,
  :host([layout='stage']) .body.tall {
    display: grid;
    grid-template-areas:
      'figure cue'
      'note note'
      'progress progress';
    grid-template-columns: minmax(0, 1.2fr) minmax(0, 1fr);
    grid-template-rows: minmax(0, 1fr) auto auto;
    column-gap: 3cqw;
    margin-top: 0;
    padding: 0 3cqw;
    overflow: hidden;
  }

  :host([layout='stage']) .stage,
  :host([layout='stage']) .body.tall .stage {
    grid-area: figure;
    height: auto;
    min-height: 0;
    max-height: none;
    margin: 1cqh 0;
  }

  :host([layout='stage']) sb-figure {
    position: absolute;
    inset: 0;
  }

  :host([layout='stage']) .body.tall .corner,
  :host([layout='stage']) .corner {
    top: 0;
  }

  :host([layout='stage']) .corner.start {
    inset-inline-start: 0;
  }

  :host([layout='stage']) .corner.end {
    flex-direction: row;
    inset-inline-end: 0;
  }

  :host([layout='stage']) .corner .icon-button {
    width: 44px;
    height: 44px;
  }

  :host([layout='stage']) .button.chip {
    min-height: 44px;
    padding: 4px 14px;
    font-size: clamp(0.875rem, 2.2cqh, 1.5rem);
  }

  :host([layout='stage']) sb-player-cue {
    grid-area: cue;
  }

  :host([layout='stage']) .note {
    grid-area: note;
    margin: 0 0 1cqh;
    font-size: clamp(0.9375rem, min(2.4cqh, 1.6cqw), 1.75rem);
  }

  :host([layout='stage']) .progress {
    grid-area: progress;
    margin-top: 1cqh;
  }

  :host([layout='stage']) .next {
    font-size: clamp(1rem, min(3.2cqh, 2.2cqw), 2.25rem);
  }

  :host([layout='stage']) .icon {
    width: clamp(22px, 3cqh, 36px);
    height: auto;
  }
`;
