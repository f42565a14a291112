// After a reset: what it did to the clock, said honestly, and one optional tap on how it feels.
import { LitElement, css, html, nothing } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import '../components/sb-routine-still.ts';
import type { Feel, FinishedReset } from '../../preload/contract.ts';
import { icon } from '../components/icons.ts';
import { AskEvent } from '../events/ask-event.ts';
import { t } from '../messages.ts';
import { baseStyles } from '../styles/base-styles.ts';
import { buttonStyles } from '../styles/button-styles.ts';
import { lengthInWords, wholeMinutes } from '../view/duration-words.ts';
import { flowingStyles, screenStyles } from './screen-styles.ts';

const FEELS = [
  { feel: 'looser', key: 'done.looser' },
  { feel: 'same', key: 'done.same' },
  { feel: 'worse', key: 'done.worse' },
] as const satisfies readonly { feel: Feel; key: string }[];

/** @fires sb-ask - A feel was given, or the screen was closed. */
@customElement('sb-after-reset')
export class SbAfterReset extends LitElement {
  static override readonly styles = [
    baseStyles,
    buttonStyles,
    screenStyles,
    css`
      .stage {
        flex: 1 1 140px;
        min-height: 88px;
        max-height: 15rem;
        margin: 28px 0 16px;
        --sb-figure-work: var(--sb-moss);
        --sb-figure-glow: var(--sb-moss);
      }

      h1 {
        font-size: var(--sb-text-xl);
        font-weight: 650;
        letter-spacing: -0.015em;
        line-height: 1.15;
      }

      .what {
        margin-top: 4px;
        color: var(--sb-ink-soft);
        font-size: var(--sb-text-m);
      }

      .honest {
        margin-top: 12px;
        font-size: var(--sb-text-m);
        text-wrap: pretty;
      }

      .question {
        margin-bottom: 8px;
        color: var(--sb-ink-soft);
        font-size: var(--sb-text-s);
        font-weight: 500;
      }

      .button[aria-pressed='true'] {
        border-color: var(--sb-moss);
        background: var(--sb-moss-soft);
        color: var(--sb-moss-ink);
      }
    `,
    flowingStyles,
  ];

  @property({ attribute: false }) reset!: FinishedReset;

  protected override render() {
    const { routine, isFinished, doneMs, feel } = this.reset;
    const seconds = isFinished ? routine.seconds : Math.floor(doneMs / 1000);
    return html`
      <div class="body">
        <sb-routine-still class="stage" .routine=${routine}></sb-routine-still>
        <h1>${isFinished ? t('done.title') : t('done.titleEnded')}</h1>
        <p class="what">
          ${t('done.what', { title: routine.title, duration: lengthInWords(seconds) })}
        </p>
        <p class="honest">${this.#honestLine()}</p>
      </div>
      <div class="foot">
        ${this.#renderFeel()}
        <button
          type="button"
          class="button ${feel === null ? 'tonal' : 'primary'}"
          @click=${() => this.dispatchEvent(new AskEvent({ kind: 'closeReset' }))}
        >
          ${t('done.close')}
        </button>
      </div>
    `;
  }

  #renderFeel() {
    return html`<div role="group" aria-label=${t('done.question')}>
      <p class="question" role="status">${this.#question()}</p>
      ${this.reset.feel === 'worse' ? html`<p class="question">${t('closing.hardDay')}</p>` : nothing}
      <div class="row">
        ${FEELS.map(
          ({ feel, key }) =>
            html`<button
              type="button"
              class="button tonal"
              aria-pressed=${this.reset.feel === feel ? 'true' : 'false'}
              @click=${() => this.dispatchEvent(new AskEvent({ kind: 'rateFeel', feel }))}
            >
              ${this.reset.feel === feel ? icon('check', 18) : nothing} ${t(key)}
            </button>`,
        )}
      </div>
    </div>`;
  }

  #honestLine(): string {
    const { clockMs, isSeated } = this.reset;
    const minutes = wholeMinutes(clockMs);
    if (isSeated) return t('done.seated', { minutes });
    return minutes === 0 ? t('done.clockEmpty') : t('done.clockAt', { minutes });
  }

  /** "Worse" is answered with advice; after any other answer the screen goes. */
  #question(): string {
    return t(this.reset.feel === 'worse' ? 'done.worseAdvice' : 'done.question');
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'sb-after-reset': SbAfterReset;
  }
}
