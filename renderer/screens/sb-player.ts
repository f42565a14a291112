// The routine being played: figure, cue, the seconds left, the breath, what comes next, and the ways to pause, step and
// stop. It shows a position; main keeps it.
import { LitElement, html, nothing } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import '../components/sb-breath-guide.ts';
import '../components/sb-figure.ts';
import '../components/sb-menu.ts';
import '../components/sb-progress-line.ts';
import '../components/sb-ring.ts';
import type { Command, Routine, RoutineStep } from '../../preload/contract.ts';
import { icon, type IconName } from '../components/icons.ts';
import { AskEvent } from '../events/ask-event.ts';
import type { ChooseEvent } from '../events/choose-event.ts';
import { breathAt } from '../figure/breath.ts';
import { t } from '../messages.ts';
import { baseStyles } from '../styles/base-styles.ts';
import { buttonStyles } from '../styles/button-styles.ts';
import { minutesInWords, secondsLeft } from '../view/duration-words.ts';
import { stepAt, type StepAt } from '../view/step-at.ts';
import { playerStyles } from './player-styles.ts';
import { screenStyles, smallWindowStyles } from './screen-styles.ts';

/** @fires sb-ask - A control was used. */
@customElement('sb-player')
export class SbPlayer extends LitElement {
  static override readonly styles = [
    baseStyles,
    buttonStyles,
    screenStyles,
    playerStyles,
    smallWindowStyles,
  ];

  @property({ attribute: false }) routine!: Routine;

  /** Milliseconds into the routine. */
  @property({ type: Number }) positionMs = 0;

  @property({ type: Boolean }) isPaused = false;

  @property({ type: Boolean }) reducedMotion = false;

  /** Minutes by which the reset on screen can be put off instead of ended. */
  @property({ attribute: false }) snoozeMinutes: readonly number[] = [];

  protected override render() {
    const at = stepAt(this.routine, this.positionMs);
    return html`
      ${this.#renderBar(at)}
      <div class="body ${this.#hasFreeBar() ? 'tall' : ''}">
        <div class="stage">
          <sb-figure
            .routine=${this.routine}
            .positionMs=${this.positionMs}
            .reducedMotion=${this.reducedMotion}
            .label=${t('player.figure', { name: at.step.name })}
          ></sb-figure>
        </div>
        ${this.#renderCue(at)} ${this.#renderProgress(at)}
      </div>
      ${this.#renderControls()}
      <div class="unseen" role="status">
        ${t('player.announce', { name: at.step.name, line: at.step.line })}
      </div>
    `;
  }

  /** Badges may fill the bar, and they come and go; the figure must not grow and shrink with them. */
  #hasFreeBar(): boolean {
    return this.routine.steps.every(({ isVariant }) => isVariant !== true);
  }

  #renderBar({ index, step }: StepAt) {
    const steps = this.routine.steps.length;
    return html`<div class="bar">
      <span class="marks">
        ${
          step.side === undefined
            ? html`<span class="soft">${this.routine.title}</span>`
            : html`<span class="side"
                >${t(step.side === 'right' ? 'side.right' : 'side.left')}</span
              >`
        }
        ${
          step.isVariant === true
            ? html`<span class="badge" title=${t('player.variantWhy')}
                >${t('player.variant')}</span
              >`
            : nothing
        }
      </span>
      <span
        class="soft times"
        aria-label=${t('player.stepOfName', { step: index + 1, steps })}
        role="img"
        >${t('player.stepOf', { step: index + 1, steps })}</span
      >
    </div>`;
  }

  #renderCue({ step, msIntoStep, stepMs }: StepAt) {
    const seconds = secondsLeft(stepMs - msIntoStep);
    const fraction = 1 - seconds / (stepMs / 1000);
    return html`<div class="cue">
      <sb-ring .thickness=${9} .fraction=${fraction} .label=${t('player.secondsLeft', { seconds })}>
        <span class="seconds times" aria-hidden="true">${t('player.seconds', { seconds })}</span>
      </sb-ring>
      <div class="lines">
        <h1 class="line">${step.line}</h1>
        ${this.#renderBreath(step)}
      </div>
    </div>`;
  }

  #renderBreath({ breath }: RoutineStep) {
    const { phase, fullness } = breathAt(this.routine, this.positionMs);
    const free = breath === 'steady' ? 'steady' : 'easy';
    return html`<sb-breath-guide
      .kind=${phase === 'free' ? free : phase}
      .fullness=${this.reducedMotion ? Math.round(fullness) : fullness}
    ></sb-breath-guide>`;
  }

  #renderProgress({ next, totalMs }: StepAt) {
    const left = secondsLeft(totalMs - this.positionMs);
    const done = minutesInWords(Math.floor(this.positionMs / 60_000));
    const total = minutesInWords(Math.ceil(totalMs / 60_000));
    return html`<div class="progress">
      <sb-progress-line
        .steps=${this.routine.steps.map(({ seconds }) => seconds)}
        .positionMs=${this.positionMs}
        .label=${t('player.totalName', { done, total })}
      ></sb-progress-line>
      <div class="next">
        <span>${next === null ? t('player.last') : t('player.next', { name: next.name })}</span>
        <span class="times"
          >${t('player.totalLeft', { minutes: Math.floor(left / 60), seconds: left % 60 })}</span
        >
      </div>
    </div>`;
  }

  #renderControls() {
    return html`<div class="foot">
      <div class="row">
        ${this.#renderIcon({ kind: 'stepRoutine', direction: 'back' }, t('player.back'), 'back')}
        ${this.#renderPause()}
        ${this.#renderIcon({ kind: 'stepRoutine', direction: 'forward' }, t('player.skip'), 'forward')}
      </div>
      <div class="row">
        <button type="button" class="button warm" @click=${() => this.#ask({ kind: 'reportHurt' })}>
          ${t('player.hurts')}
        </button>
        <button
          type="button"
          class="button tonal fixed"
          @click=${() => this.#ask({ kind: 'endRoutine' })}
        >
          ${t('player.end')}
        </button>
        ${this.#renderSnooze()}
      </div>
    </div>`;
  }

  #renderSnooze() {
    if (this.snoozeMinutes.length === 0) return nothing;
    const entries = this.snoozeMinutes.map((minutes) => ({
      id: String(minutes),
      label: t('card.snoozeMinutes', { minutes }),
    }));
    return html`<sb-menu
      class="fixed"
      button-class="icon-button filled slim"
      .label=${t('player.putOff')}
      .groups=${[{ title: t('player.putOff'), entries }]}
      @sb-choose=${this.#handlePutOff}
      >${icon('chevron')}</sb-menu
    >`;
  }

  readonly #handlePutOff = ({ choice }: ChooseEvent): void => {
    this.#ask({ kind: 'snooze', minutes: Number(choice) });
  };

  #renderPause() {
    const command: Command = { kind: this.isPaused ? 'resumeRoutine' : 'pauseRoutine' };
    return html`<button
      type="button"
      class="button ${this.isPaused ? 'primary' : 'tonal'}"
      @click=${() => this.#ask(command)}
    >
      ${icon(this.isPaused ? 'play' : 'pause')}
      ${this.isPaused ? t('player.resume') : t('player.pause')}
    </button>`;
  }

  #renderIcon(command: Command, label: string, name: IconName) {
    return html`<button
      type="button"
      class="icon-button filled fixed"
      aria-label=${label}
      title=${label}
      @click=${() => this.#ask(command)}
    >
      ${icon(name)}
    </button>`;
  }

  #ask(command: Command): void {
    this.dispatchEvent(new AskEvent(command));
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'sb-player': SbPlayer;
  }
}
