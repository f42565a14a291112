// How the cue looks beside its ring in the popup, and under a ring that is read from across the room on the stage.
import { css } from 'lit';

export const playerCueStyles = css`
  :host {
    display: flex;
    flex: none;
    align-items: center;
    gap: 16px;
    /* Room for a cue of three lines, so that the figure keeps its size from step to step. */
    min-height: 5.75rem;
  }

  sb-ring {
    --sb-ring-size: min(4rem, 88px);
    flex: none;
  }

  .seconds {
    font-size: min(1.5rem, 36px);
    font-weight: 500;
    letter-spacing: -0.02em;
    line-height: 1;
  }

  .hand {
    display: grid;
    color: var(--sb-ink-soft);
  }

  .lines {
    display: flex;
    flex: 1;
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

  .avoid {
    color: var(--sb-ink-soft);
    font-size: var(--sb-text-s);
    line-height: 1.3;
    text-wrap: pretty;
  }

  .beside {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 6px 12px;
    min-height: 24px;
  }

  .repetition {
    color: var(--sb-clay-ink);
    font-size: var(--sb-text-m);
    font-weight: 650;
  }

  .soft {
    color: var(--sb-ink-soft);
    font-size: var(--sb-text-s);
  }

  .button.hold {
    min-height: 32px;
    margin-block: -4px;
    margin-inline: auto 0;
    padding: 2px 10px;
    gap: 4px;
    border-color: var(--sb-edge);
    border-radius: 999px;
    color: var(--sb-ink);
  }

  .button.hold[aria-pressed='true'] {
    border-color: var(--sb-moss);
    background: var(--sb-moss-soft);
    color: var(--sb-moss-ink);
  }

  :host([layout='stage']) {
    flex-direction: column;
    align-items: start;
    justify-content: center;
    gap: 3cqh;
    min-height: 0;
  }

  :host([layout='stage']) sb-ring {
    --sb-ring-size: min(30cqh, 24cqw);
  }

  :host([layout='stage']) .seconds {
    /* Inside the ring, its own width is the measure. */
    font-size: 46cqw;
    font-weight: 550;
  }

  :host([layout='stage']) .hand svg {
    width: 40cqw;
    height: auto;
  }

  :host([layout='stage']) .lines {
    flex: none;
    gap: 1.8cqh;
  }

  :host([layout='stage']) .line {
    font-size: clamp(1.5rem, min(5cqh, 3.2cqw), 4.5rem);
    line-height: 1.18;
    letter-spacing: -0.01em;
  }

  :host([layout='stage']) .avoid,
  :host([layout='stage']) .soft {
    font-size: clamp(1rem, min(3cqh, 2cqw), 2rem);
  }

  :host([layout='stage']) .beside {
    gap: 1cqh 3cqw;
  }

  :host([layout='stage']) .repetition {
    font-size: clamp(1.5rem, min(5.4cqh, 3.4cqw), 4rem);
  }

  :host([layout='stage']) sb-breath-guide {
    --sb-breath-size: clamp(28px, 5cqh, 56px);
    --sb-breath-text: clamp(1.125rem, min(3.6cqh, 2.4cqw), 2.5rem);
  }

  :host([layout='stage']) .button.hold {
    min-height: 44px;
    margin: 0;
    padding: 4px 18px;
    font-size: clamp(1rem, 2.2cqh, 1.5rem);
  }
`;
