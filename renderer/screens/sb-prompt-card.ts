// The card that offers a reset: what, why, and always the same answers in the same places. Which offer it is (the whole
// reset, the short one first, one minute of standing, or a change from standing) was main's decision.
import { LitElement, css, html, nothing } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { ifDefined } from 'lit/directives/if-defined.js';
import '../components/sb-routine-still.ts';
import '../components/sb-snooze-button.ts';
import type { Card, ClockReading, RoutineSummary } from '../../preload/contract.ts';
import { planText } from '../../preload/messages/plan-text.ts';
import { reasonText } from '../../preload/messages/reason-text.ts';
import { saidMinutes } from '../../preload/messages/said-minutes.ts';
import { icon } from '../components/icons.ts';
import { AskEvent } from '../events/ask-event.ts';
import { OpenEvent } from '../events/open-event.ts';
import { t } from '../messages.ts';
import { baseStyles } from '../styles/base-styles.ts';
import { buttonStyles } from '../styles/button-styles.ts';
import { lengthInWords, wholeMinutes } from '../view/duration-words.ts';
import { flowingStyles, screenStyles } from './screen-styles.ts';

/**
 * @fires sb-ask - An answer was given.
 * @fires sb-open - Another routine or the safety notes are wanted.
 */
@customElement('sb-prompt-card')
export class SbPromptCard extends LitElement {
  static override readonly styles = [
    baseStyles,
    buttonStyles,
    screenStyles,
    css`
      .stage {
        flex: 1 1 148px;
        /* Words come first: with many of them the figure gets smaller. */
        min-height: 64px;
        max-height: 15rem;
        margin: 0 0 16px;
      }

      .stage.tall {
        max-height: 18.75rem;
      }

      h1 {
        font-size: var(--sb-text-xl);
        font-weight: 650;
        letter-spacing: -0.015em;
        line-height: 1.15;
        text-wrap: balance;
      }

      .summary {
        margin-top: 6px;
        color: var(--sb-ink-soft);
        font-size: var(--sb-text-m);
        text-wrap: pretty;
      }

      .reason {
        display: flex;
        align-items: baseline;
        gap: 8px;
        margin-top: 8px;
        color: var(--sb-moss-ink);
        font-size: var(--sb-text-s);
        font-weight: 500;
      }

      .reason::before {
        content: '';
        flex: none;
        width: 6px;
        height: 6px;
        border-radius: 50%;
        background: var(--sb-moss);
        transform: translateY(-2px);
      }

      /* The longest plan must not move the answers: what is cut is the person's own, and read out whole. */
      .plan {
        display: -webkit-box;
        overflow: hidden;
        -webkit-box-orient: vertical;
        -webkit-line-clamp: 3;
        text-wrap: pretty;
        overflow-wrap: anywhere;
      }

      /* Both on one line before either is on two. */
      .row > sb-snooze-button {
        min-width: max-content;
      }

      .smaller {
        display: flex;
        flex-wrap: wrap;
        justify-content: space-evenly;
        margin: 0 -8px -8px;
      }

      .smaller .button {
        padding-inline: 8px;
      }
    `,
    flowingStyles,
    css`
      /* Every answer is to be seen: the figure goes beside the words, and the title says enough. */
      @container popup (max-height: 21rem) {
        .body {
          display: grid;
          grid-template: auto 1fr / auto minmax(0, 1fr);
          gap: 0 16px;
        }

        .stage {
          grid-row: 1 / -1;
          width: 5rem;
          height: 5.25rem;
          margin: 0;
        }

        .summary {
          display: none;
        }

        .foot {
          padding-block: 12px 16px;
        }
      }
    `,
  ];

  @property({ attribute: false }) card!: Card;

  @property({ attribute: false }) clock!: ClockReading;

  protected override render() {
    const { offer } = this.card;
    const routine = offer === 'full' || offer === 'change' ? this.card.routine : this.card.micro;
    return html`
      <div class="bar">
        <span class="soft">${this.#eyebrow()}</span>
        <button
          type="button"
          class="icon-button"
          aria-label=${t('card.safety')}
          title=${t('card.safety')}
          @click=${() => this.dispatchEvent(new OpenEvent('safety'))}
        >
          ${icon('shield')}
        </button>
      </div>
      <div class="body">
        <sb-routine-still
          class="stage ${offer === 'standOnly' ? 'tall' : ''}"
          .routine=${routine}
        ></sb-routine-still>
        ${this.#renderWords(routine)}
      </div>
      <div class="foot">${this.#renderAnswers()}</div>
    `;
  }

  #eyebrow(): string {
    if (this.card.offer === 'change') {
      return t('card.eyebrowStanding', { minutes: wholeMinutes(this.clock.standingMs) });
    }
    return t('card.eyebrow', { minutes: wholeMinutes(this.clock.sittingMs) });
  }

  #renderWords(routine: RoutineSummary) {
    const { offer, reason, plan } = this.card;
    if (offer === 'standOnly') return html`<h1>${t('card.standQuestion')}</h1>`;
    if (offer === 'change') return html`<h1>${t('card.changeQuestion')}</h1>`;
    return html`
      <h1 lang=${ifDefined(routine.language)}>${routine.title}</h1>
      <p class="summary" lang=${ifDefined(routine.language)}>${routine.summary}</p>
      <p class="reason">
        ${
          plan === null
            ? reasonText(reason, t)
            : html`<span class="plan">${planText(plan, t)}</span>`
        }
      </p>
    `;
  }

  #renderAnswers() {
    switch (this.card.offer) {
      case 'full':
        return [
          this.#renderStart('full'),
          this.#renderRow(this.#renderLength('micro')),
          this.#renderSmaller(),
        ];
      case 'short':
        return [
          this.#renderStart('micro'),
          this.#renderRow(this.#renderLength('full')),
          this.#renderSmaller(),
        ];
      case 'standOnly':
        return html`<div class="row">
          ${this.#renderAsk({ kind: 'startReset', length: 'micro' }, t('card.standYes'), 'primary')}
          ${this.#renderAsk({ kind: 'skip' }, t('card.skip'), 'tonal')}
        </div>`;
      case 'change':
        return [
          this.#renderAsk({ kind: 'sitDown' }, t('card.changeSit'), 'primary large'),
          this.#renderRow(this.#renderAsk({ kind: 'startReset' }, this.#moveLabel(), 'tonal')),
          this.#renderSmaller(),
        ];
    }
  }

  #renderStart(length: 'full' | 'micro') {
    const { seconds } = length === 'full' ? this.card.routine : this.card.micro;
    const minutes = saidMinutes(seconds);
    const label =
      minutes === null ? t('card.startSeconds', { seconds }) : t('card.start', { minutes });
    return this.#renderAsk({ kind: 'startReset', length }, label, 'primary large');
  }

  #renderLength(length: 'full' | 'micro') {
    const { seconds } = length === 'full' ? this.card.routine : this.card.micro;
    return this.#renderAsk({ kind: 'startReset', length }, lengthInWords(seconds), 'tonal');
  }

  #moveLabel(): string {
    return t('card.changeMove', {
      minutes: Math.max(1, Math.round(this.card.routine.seconds / 60)),
    });
  }

  #renderRow(second: unknown) {
    const { snoozeMinutes, canSnoozeForCall } = this.card;
    return html`<div class="row">
      ${second}
      ${
        snoozeMinutes.length === 0
          ? nothing
          : html`<sb-snooze-button
              .minutes=${snoozeMinutes}
              .canSnoozeForCall=${canSnoozeForCall}
            ></sb-snooze-button>`
      }
    </div>`;
  }

  #renderSmaller() {
    const isChange = this.card.offer === 'change';
    return html`<div class="smaller">
      ${this.#renderAsk({ kind: 'skip' }, t('card.skip'), 'quiet')}
      ${isChange ? nothing : this.#renderAsk({ kind: 'standUp' }, t('clock.standUp'), 'quiet')}
      <button
        type="button"
        class="button quiet"
        aria-haspopup="dialog"
        @click=${() => this.dispatchEvent(new OpenEvent('chooser'))}
      >
        ${t('card.another')}
      </button>
    </div>`;
  }

  #renderAsk(command: AskEvent['command'], label: string, look: string) {
    return html`<button
      type="button"
      class="button ${look}"
      @click=${() => this.dispatchEvent(new AskEvent(command))}
    >
      ${label}
    </button>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'sb-prompt-card': SbPromptCard;
  }
}
