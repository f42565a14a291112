// The buttons at the foot of the player: pause or ready, step, end, put off, and "Something hurts" before all of them.
import { LitElement, css, html, nothing } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import '../components/sb-menu.ts';
import type { Command } from '../../preload/contract.ts';
import { icon, type IconName } from '../components/icons.ts';
import { AskEvent } from '../events/ask-event.ts';
import type { ChooseEvent } from '../events/choose-event.ts';
import { t } from '../messages.ts';
import { baseStyles } from '../styles/base-styles.ts';
import { buttonStyles } from '../styles/button-styles.ts';

/** @fires sb-ask - A button was pressed. */
@customElement('sb-player-controls')
export class SbPlayerControls extends LitElement {
  static override readonly styles = [
    baseStyles,
    buttonStyles,
    css`
      :host {
        display: flex;
        flex: none;
        flex-direction: column;
        gap: 8px;
        padding: 16px 24px 24px;
      }

      .row {
        display: flex;
        flex-wrap: wrap;
        gap: 8px;
      }

      /* Back and forward point as on every player, also where one reads from the right. */
      .transport {
        direction: ltr;
      }

      /* What hurts comes first for the keyboard, and stands where the thumb rests for the eye. */
      .leaving {
        order: 1;
      }

      .row > * {
        flex: 1 1 0;
        min-width: min-content;
      }

      .row > .fixed {
        flex: none;
      }

      .button,
      .icon-button {
        min-height: 44px;
      }

      @container popup (max-height: 17rem) {
        .row > .fixed {
          flex: 1 1 auto;
        }
      }

      :host([layout='stage']) {
        flex-direction: row;
        justify-content: space-between;
        padding: 2cqh 3cqw 3cqh;
      }

      :host([layout='stage']) .row {
        flex-wrap: nowrap;
      }

      :host([layout='stage']) .button {
        min-width: 9rem;
        min-height: 52px;
        font-size: clamp(1rem, 2.2cqh, 1.375rem);
      }

      :host([layout='stage']) .icon-button {
        min-height: 52px;
      }

      :host([layout='stage']) .icon {
        width: clamp(22px, 3cqh, 36px);
        height: auto;
      }
    `,
  ];

  @property({ type: Boolean }) isPaused = false;

  @property({ type: Boolean }) isWaiting = false;

  /** Minutes by which the reset can be put off instead of ended. */
  @property({ attribute: false }) snoozeMinutes: readonly number[] = [];

  @property({ reflect: true }) layout: 'popup' | 'stage' = 'popup';

  protected override render() {
    return html`<div class="row leaving">
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
      <div class="row transport">
        ${this.#renderStep('back', t('player.back'))} ${this.#renderMain()}
        ${this.#renderStep('forward', t('player.skip'))}
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

  #renderMain() {
    if (this.isPaused)
      return this.#renderWide({ kind: 'resumeRoutine' }, t('player.resume'), 'play');
    return this.isWaiting
      ? this.#renderWide({ kind: 'sayReady' }, t('player.ready'), 'play')
      : this.#renderWide({ kind: 'pauseRoutine' }, t('player.pause'), 'pause');
  }

  #renderWide(command: Command, label: string, name: IconName) {
    return html`<button
      type="button"
      class="button ${name === 'play' ? 'primary' : 'tonal'}"
      @click=${() => this.#ask(command)}
    >
      ${icon(name)} ${label}
    </button>`;
  }

  #renderStep(direction: 'back' | 'forward', label: string) {
    return html`<button
      type="button"
      class="icon-button filled fixed"
      aria-label=${label}
      title=${label}
      @click=${() => this.#ask({ kind: 'stepRoutine', direction })}
    >
      ${icon(direction)}
    </button>`;
  }

  readonly #handlePutOff = ({ choice }: ChooseEvent): void => {
    this.#ask({ kind: 'snooze', minutes: Number(choice) });
  };

  #ask(command: Command): void {
    this.dispatchEvent(new AskEvent(command));
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'sb-player-controls': SbPlayerControls;
  }
}
