// The one picture that stands for a routine on a screen that does not play it: its pose, named for those who do not see it.
import { LitElement, css, html } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import type { RoutineSummary } from '../../preload/contract.ts';
import { t } from '../messages.ts';
import { stillRoutine } from '../view/still-routine.ts';
import './sb-figure.ts';

/** Fills its box. The colours are the figure's custom properties. */
@customElement('sb-routine-still')
export class SbRoutineStill extends LitElement {
  static override readonly styles = css`
    :host {
      display: block;
    }

    sb-figure {
      width: 100%;
      height: 100%;
    }
  `;

  @property({ attribute: false }) routine!: Pick<RoutineSummary, 'title' | 'pose'>;

  protected override render() {
    return html`<sb-figure
      .routine=${stillRoutine(this.routine.pose)}
      .positionMs=${0}
      .reducedMotion=${true}
      .label=${t('player.figure', { name: this.routine.title })}
    ></sb-figure>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'sb-routine-still': SbRoutineStill;
  }
}
