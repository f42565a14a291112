// What to do now, in the player: the line, the seconds left in a ring, the repetition, the breath, and holding a
// transition. Shows a moment of a step; the player says which.
import { LitElement, html, nothing } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { ifDefined } from 'lit/directives/if-defined.js';
import '../components/sb-breath-guide.ts';
import '../components/sb-ring.ts';
import type { Command, Routine, RoutineBreath } from '../../preload/contract.ts';
import { icon } from '../components/icons.ts';
import { AskEvent } from '../events/ask-event.ts';
import { breathAt } from '../figure/breath.ts';
import { smoothFullness } from '../figure/figure-at.ts';
import { t } from '../messages.ts';
import { baseStyles } from '../styles/base-styles.ts';
import { buttonStyles } from '../styles/button-styles.ts';
import { secondsLeft } from '../view/duration-words.ts';
import type { PlayerAt } from '../view/player-at.ts';
import { repetitionAt } from '../view/repetition-at.ts';
import { stepAt, type StepAt } from '../view/step-at.ts';
import { playerCueStyles } from './player-cue-styles.ts';

/** @fires sb-ask - The transition is to be held, or no longer. */
@customElement('sb-player-cue')
export class SbPlayerCue extends LitElement {
  static override readonly styles = [baseStyles, buttonStyles, playerCueStyles];

  @property({ attribute: false }) routine!: Routine;

  /** Milliseconds into the routine, inside the step that is shown. */
  @property({ type: Number }) positionMs = 0;

  @property({ attribute: false }) hold: PlayerAt['hold'] = 'none';

  /** The routine stands at the end of this step until the person is ready. */
  @property({ type: Boolean }) isWaiting = false;

  @property({ type: Boolean }) reducedMotion = false;

  /** The common mistake in words; empty where it is not asked for. */
  @property() avoid = '';

  /** `stage`: to be read from across the room. */
  @property({ reflect: true }) layout: 'popup' | 'stage' = 'popup';

  protected override render() {
    const at = stepAt(this.routine, this.positionMs);
    return html`${this.#renderRing(at)}
      <div class="lines">
        <h1 class="line" lang=${ifDefined(this.routine.language)}>${at.step.line}</h1>
        ${this.avoid === '' ? nothing : html`<p class="avoid">${this.avoid}</p>`}
        <div class="beside">
          ${this.#renderRepetition(at)} ${this.#renderBreath(at)} ${this.#renderHold()}
        </div>
      </div>`;
  }

  #renderRing({ msIntoStep, stepMs }: StepAt) {
    if (this.isWaiting) {
      return html`<sb-ring class="waiting" tone="quiet" .thickness=${9} .fraction=${1}>
        <span class="hand">${icon('hand', 28)}</span>
      </sb-ring>`;
    }
    const seconds = secondsLeft(stepMs - msIntoStep);
    const fraction = 1 - seconds / (stepMs / 1000);
    return html`<sb-ring
      .thickness=${9}
      .fraction=${fraction}
      .label=${t('player.secondsLeft', { seconds })}
    >
      <span class="seconds times" aria-hidden="true">${t('player.seconds', { seconds })}</span>
    </sb-ring>`;
  }

  #renderRepetition({ step, msIntoStep }: StepAt) {
    const at = repetitionAt(step, msIntoStep);
    if (at === null) return nothing;
    const { count, times } = at;
    return html`<span
      class="repetition times"
      role="img"
      aria-label=${t('player.repetitionName', { count, times })}
      >${t('player.repetition', { count, times })}</span
    >`;
  }

  #renderBreath({ step: { breath } }: StepAt) {
    if (this.isWaiting) return html`<span class="soft">${t('player.waiting')}</span>`;
    const { phase } = breathAt(this.routine, this.positionMs);
    const fullness = smoothFullness(this.routine, this.positionMs);
    return html`<sb-breath-guide
      .kind=${phase === 'free' ? freeKind(breath) : phase}
      .fullness=${this.reducedMotion ? Math.round(fullness) : fullness}
    ></sb-breath-guide>`;
  }

  #renderHold() {
    if (this.hold === 'none') return nothing;
    const isSet = this.hold === 'set';
    const command: Command = { kind: isSet ? 'sayReady' : 'holdTransition' };
    const name = t(isSet ? 'player.heldName' : 'player.holdName');
    return html`<button
      type="button"
      class="button quiet hold"
      aria-label=${name}
      aria-pressed=${isSet ? 'true' : 'false'}
      title=${name}
      @click=${() => this.dispatchEvent(new AskEvent(command))}
    >
      ${icon('hand', 16)} ${t(isSet ? 'player.held' : 'player.hold')}
    </button>`;
  }
}

/** Between two phases that have a breath each, there is a stop, and no breath of one's own. */
function freeKind(breath: RoutineBreath): 'still' | 'steady' | 'easy' {
  if (breath === 'movement') return 'still';
  return breath === 'steady' ? 'steady' : 'easy';
}

declare global {
  interface HTMLElementTagNameMap {
    'sb-player-cue': SbPlayerCue;
  }
}
