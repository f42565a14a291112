// The routine being played: figure, cue, what comes next, and the ways to pause, step, hold and stop. In the popup, or
// large on the stage. It shows a position; main keeps it.
import { LitElement, html, nothing } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import '../components/sb-figure.ts';
import '../components/sb-menu.ts';
import '../components/sb-progress-line.ts';
import type { Command, Player, StageView } from '../../preload/contract.ts';
import { icon, type IconName } from '../components/icons.ts';
import { AskEvent } from '../events/ask-event.ts';
import type { ChooseEvent } from '../events/choose-event.ts';
import { OpenEvent } from '../events/open-event.ts';
import { t as figureText } from '../figure-messages.ts';
import { t } from '../messages.ts';
import { baseStyles } from '../styles/base-styles.ts';
import { buttonStyles } from '../styles/button-styles.ts';
import { minutesInWords, secondsLeft } from '../view/duration-words.ts';
import { mistakeAt } from '../view/mistake-at.ts';
import { playerAt, type PlayerAt } from '../view/player-at.ts';
import { stepAt, type StepAt } from '../view/step-at.ts';
import type { VoiceState } from '../voice/routine-voice.ts';
import {
  playerOptionCommand,
  playerOptions,
  QUIET_PLAYER,
  type PlayerSettings,
} from './player-options.ts';
import { playerStageStyles } from './player-stage-styles.ts';
import { playerStyles } from './player-styles.ts';
import './sb-player-controls.ts';
import './sb-player-cue.ts';
import { screenStyles, smallWindowStyles } from './screen-styles.ts';

/** How long the line of care stays at the least, in milliseconds of the routine: time to read it. */
const CARE_MS = 12_000;

const SMALL: StageView = { isOpen: false, isFullScreen: false, hasOtherDisplay: false };

/**
 * @fires sb-ask - A control was used.
 * @fires sb-open - The safety notes are wanted.
 */
@customElement('sb-player')
export class SbPlayer extends LitElement {
  static override readonly styles = [
    baseStyles,
    buttonStyles,
    screenStyles,
    playerStyles,
    playerStageStyles,
    smallWindowStyles,
  ];

  @property({ attribute: false }) player!: Player;

  /** Milliseconds of main's time since `player` was so. */
  @property({ type: Number }) passedMs = 0;

  @property({ type: Boolean }) reducedMotion = false;

  /** Minutes by which the reset on screen can be put off instead of ended. */
  @property({ attribute: false }) snoozeMinutes: readonly number[] = [];

  @property({ attribute: false }) settings: PlayerSettings = QUIET_PLAYER;

  @property({ attribute: false }) voice: VoiceState = 'unknown';

  /** Whether the player can be shown large, or is. */
  @property({ attribute: false }) stage: StageView = SMALL;

  /** `stage`: in a large window, or full screen across the room. */
  @property({ reflect: true }) layout: 'popup' | 'stage' = 'popup';

  @state() private showsMistake = false;

  /** The step in which the voice was switched on and there was none: said once, there. */
  @state() private voicelessStep = -1;

  protected override render() {
    const moment = playerAt(this.player, this.passedMs);
    const { positionMs, isWaiting } = moment;
    // While it waits, what comes next has not begun: the transition is still what there is to do.
    const shownMs = isWaiting ? positionMs - 1 : positionMs;
    const at = stepAt(this.player.routine, shownMs);
    return html`
      <!-- First in the order of keys: what hurts must stop at once. -->
      <sb-player-controls
        .isPaused=${this.player.isPaused}
        .isWaiting=${isWaiting}
        .snoozeMinutes=${this.snoozeMinutes}
        .layout=${this.layout}
      ></sb-player-controls>
      ${this.#renderBar(at)}
      <div class="body ${this.#hasFreeBar() ? 'tall' : ''}">
        ${this.#renderStage(at, positionMs)} ${this.#renderNote(at, shownMs)}
        <sb-player-cue
          .routine=${this.player.routine}
          .positionMs=${shownMs}
          .hold=${moment.hold}
          .isWaiting=${isWaiting}
          .reducedMotion=${this.reducedMotion}
          .avoid=${this.#avoidText(shownMs)}
          .layout=${this.layout}
        ></sb-player-cue>
        ${this.#renderProgress(at, positionMs)}
      </div>
      <div class="unseen" role="status">${this.#announcement(at, moment)}</div>
    `;
  }

  /** Step changes and waits, never seconds. What the voice says is not said twice. */
  #announcement({ index, step: { name, line } }: StepAt, { isWaiting }: PlayerAt): string {
    if (isWaiting) return t('player.waitingAnnounce');
    if (this.settings.speaks && this.voice === 'ready') return '';
    const words = t('player.announce', { name, line });
    const { care } = this.player;
    return index === 0 && care !== null ? `${words} ${care}` : words;
  }

  /** Badges may fill the bar, and they come and go; the figure must not grow and shrink with them. */
  #hasFreeBar(): boolean {
    return this.player.routine.steps.every(({ isVariant }) => isVariant !== true);
  }

  #renderBar({ index, step: { side, isVariant } }: StepAt) {
    const { steps, title } = this.player.routine;
    const words = { step: index + 1, steps: steps.length };
    const sideWords = side === undefined ? null : t(side === 'right' ? 'side.right' : 'side.left');
    return html`<div class="bar">
      <span class="marks">
        ${
          sideWords === null
            ? html`<span class="soft title">${title}</span>`
            : html`<span class="side">${sideWords}</span>`
        }
        ${
          isVariant === true
            ? html`<span class="badge" title=${t('player.variantWhy')}
                >${t('player.variant')}</span
              >`
            : nothing
        }
      </span>
      <span class="marks">
        <span class="soft times" aria-label=${t('player.stepOfName', words)} role="img"
          >${t('player.stepOf', words)}</span
        >
        ${this.#renderOptions()}
      </span>
    </div>`;
  }

  #renderOptions() {
    const { settings } = this;
    const isHeard = settings.playsSounds || settings.speaks;
    return html`<sb-menu
      .label=${t('player.options')}
      .groups=${[{ entries: playerOptions(settings, this.voice) }]}
      @sb-choose=${this.#handleOption}
      >${icon(isHeard ? 'sound' : 'mute')}</sb-menu
    >`;
  }

  #renderStage({ step }: StepAt, positionMs: number) {
    return html`<div class="stage ${this.reducedMotion ? 'still' : ''}">
      <sb-figure
        .routine=${this.player.routine}
        .positionMs=${positionMs}
        .reducedMotion=${this.reducedMotion}
        .showsMistake=${this.showsMistake}
        .label=${t('player.figure', { name: step.name })}
      ></sb-figure>
      <div class="corner start">${this.#renderAvoidToggle(positionMs)}</div>
      <div class="corner end">${this.#renderSafety()} ${this.#renderSizes()}</div>
    </div>`;
  }

  /** The notes, to be read without ending anything; who has pain has "Something hurts". */
  #renderSafety() {
    return html`<button
      type="button"
      class="icon-button"
      aria-label=${t('card.safety')}
      title=${t('card.safety')}
      @click=${() => this.dispatchEvent(new OpenEvent('safety'))}
    >
      ${icon('shield')}
    </button>`;
  }

  #renderAvoidToggle(positionMs: number) {
    const hasMistake = mistakeAt(this.player.routine, positionMs) !== undefined;
    if (!hasMistake && !this.showsMistake) return nothing;
    return html`<button
      type="button"
      class="button quiet chip"
      aria-pressed=${this.showsMistake ? 'true' : 'false'}
      @click=${() => (this.showsMistake = !this.showsMistake)}
    >
      ${icon('eye', 16)} ${t('player.avoid')}
    </button>`;
  }

  #avoidText(positionMs: number): string {
    const mistake = this.showsMistake ? mistakeAt(this.player.routine, positionMs) : undefined;
    if (mistake === undefined) return '';
    return t('player.avoidText', { mistake: figureText(`avoid.${mistake}`) });
  }

  #renderSizes() {
    const { isOpen, isFullScreen, hasOtherDisplay } = this.stage;
    const fullScreen: Command = { kind: 'openStage', fullScreen: true };
    const window: Command = { kind: 'openStage', fullScreen: false };
    if (!isOpen) {
      return html`${this.#renderIcon(window, t('player.larger'), 'larger')}
      ${hasOtherDisplay ? this.#renderIcon(fullScreen, t('player.fullScreenOther'), 'display') : nothing}`;
    }
    return html`${
      isFullScreen
        ? this.#renderIcon(window, t('player.leaveFullScreen'), 'smaller')
        : this.#renderIcon(fullScreen, t('player.fullScreen'), 'display')
    }
    ${isFullScreen ? nothing : this.#renderIcon({ kind: 'closeStage' }, t('player.smaller'), 'smaller')}`;
  }

  /** The line of care before the first session, and that there is no voice. */
  #renderNote({ index, stepMs }: StepAt, positionMs: number) {
    const { care } = this.player;
    if (care !== null && positionMs < Math.max(CARE_MS, index === 0 ? stepMs : 0)) {
      return html`<p class="note" role="note" aria-label=${t('player.care')}>
        ${icon('shield', 18)} <span>${care}</span>
      </p>`;
    }
    if (this.voicelessStep !== index || this.voice !== 'none') return nothing;
    return html`<p class="note" role="status">
      ${icon('mute', 18)} <span>${t('player.noVoice')}</span>
    </p>`;
  }

  #renderProgress({ next, totalMs }: StepAt, positionMs: number) {
    const left = secondsLeft(totalMs - positionMs);
    const done = minutesInWords(Math.floor(positionMs / 60_000));
    const total = minutesInWords(Math.ceil(totalMs / 60_000));
    return html`<div class="progress">
      <sb-progress-line
        .steps=${this.player.routine.steps.map(({ seconds }) => seconds)}
        .positionMs=${positionMs}
        .label=${t('player.totalName', { done, total })}
      ></sb-progress-line>
      <div class="next">
        <span
          >${
            next === null
              ? t('player.last')
              : t('player.next', { name: next.name, seconds: next.seconds })
          }</span
        >
        <span class="times"
          >${t('player.totalLeft', { minutes: Math.floor(left / 60), seconds: left % 60 })}</span
        >
      </div>
    </div>`;
  }

  #renderIcon(command: Command, label: string, name: IconName) {
    return html`<button
      type="button"
      class="icon-button"
      aria-label=${label}
      title=${label}
      @click=${() => this.#ask(command)}
    >
      ${icon(name)}
    </button>`;
  }

  readonly #handleOption = ({ choice }: ChooseEvent): void => {
    const command = playerOptionCommand(choice, this.settings);
    if (command === null) return;
    const { positionMs } = playerAt(this.player, this.passedMs);
    if (choice === 'speaks' && !this.settings.speaks)
      this.voicelessStep = stepAt(this.player.routine, positionMs).index;
    this.#ask(command);
  };

  #ask(command: Command): void {
    this.dispatchEvent(new AskEvent(command));
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'sb-player': SbPlayer;
  }
}
