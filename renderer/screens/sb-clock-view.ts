// The popup between resets: the sitting clock, what comes next and when, the line of the day, and what can be asked
// for. One layout for every status; the words come from clock-words.ts.
import { LitElement, html, nothing } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import '../components/sb-day-line.ts';
import '../components/sb-ring.ts';
import type { Snapshot } from '../../preload/contract.ts';
import { icon } from '../components/icons.ts';
import { AskEvent } from '../events/ask-event.ts';
import { whyText } from '../../preload/messages/why-text.ts';
import { t } from '../messages.ts';
import { baseStyles } from '../styles/base-styles.ts';
import { buttonStyles } from '../styles/button-styles.ts';
import { clockAt, type ClockAt } from '../view/clock-at.ts';
import { clockInWords, clockWords, type ClockWords } from '../view/clock-words.ts';
import { wholeMinutes } from '../view/duration-words.ts';
import { clockViewStyles } from './clock-view-styles.ts';
import { flowingStyles, screenStyles } from './screen-styles.ts';
import './sb-popup-menu.ts';

/** From this many minutes on the numeral is hours and minutes: three digits would fill the ring. */
const HOURS_FROM_MINUTES = 100;

/**
 * @fires sb-ask - Something was asked for.
 * @fires sb-open - A sheet is wanted.
 */
@customElement('sb-clock-view')
export class SbClockView extends LitElement {
  static override readonly styles = [
    baseStyles,
    buttonStyles,
    screenStyles,
    clockViewStyles,
    flowingStyles,
  ];

  @property({ attribute: false }) snapshot!: Snapshot;

  /** Main's time now, milliseconds since 1970. */
  @property({ attribute: false }) now = 0;

  protected override render() {
    const clock = clockAt(this.snapshot, this.now);
    const words = clockWords(this.snapshot, clock);
    return html`
      <div class="bar">
        <span class="soft">${t('clock.date', { at: this.now })}</span>
        <sb-popup-menu .snapshot=${this.snapshot}></sb-popup-menu>
      </div>
      <div class="body ${this.#room()}">
        <div class="clock">${this.#renderRing(clock, words)} ${this.#renderWords(words)}</div>
        ${this.#renderCheckIn()}
        <sb-day-line
          .stretches=${this.snapshot.day.stretches}
          .now=${this.now}
          .resets=${this.snapshot.day.resets}
        ></sb-day-line>
      </div>
      <div class="foot"><div class="row answers">${this.#renderButtons(clock)}</div></div>
    `;
  }

  #renderRing(clock: ClockAt, { glyph, tone }: ClockWords) {
    const minutes = wholeMinutes(clock.isStanding ? clock.standingMs : clock.sittingMs);
    const isLong = minutes >= HOURS_FROM_MINUTES;
    const figure = isLong
      ? t('clock.hoursMinutes', { hours: Math.floor(minutes / 60), minutes: minutes % 60 })
      : t('clock.figure', { minutes });
    return html`<div class="room">
      <sb-ring
        class="ring"
        .fraction=${clock.fraction}
        .tone=${tone}
        .label=${clockInWords(clock, this.snapshot.isInputBelieved)}
      >
        <div class="glyph" aria-hidden="true">${glyph === null ? nothing : icon(glyph)}</div>
        <div class="numeral times ${isLong ? 'long' : ''}" aria-hidden="true">${figure}</div>
        <div class="unit" aria-hidden="true">${this.#unit(clock, minutes)}</div>
      </sb-ring>
    </div>`;
  }

  #unit(clock: ClockAt, minutes: number): string {
    const isLong = minutes >= HOURS_FROM_MINUTES;
    if (clock.isStanding) {
      return isLong ? t('clock.standingHoursLabel') : t('clock.standingLabel', { minutes });
    }
    if (!this.snapshot.isInputBelieved) {
      return isLong ? t('clock.deskHoursLabel') : t('clock.deskLabel', { minutes });
    }
    return isLong ? t('clock.sittingHoursLabel') : t('clock.sittingLabel', { minutes });
  }

  #renderWords({ headline, detail }: ClockWords) {
    return html`<div class="words">
      <h1 class="headline">${headline}</h1>
      <p class="detail">${detail}</p>
      ${this.#isUnknownSaid() ? nothing : html`<p class="unknown">${t('clock.unknownInput')}</p>`}
      <details class="why">
        <summary>${t('clock.why')} ${icon('chevron', 14)}</summary>
        ${this.snapshot.why.map((why) => html`<p>${whyText(why, t)}</p>`)}
      </details>
    </div>`;
  }

  /** Once a week, a line and never a card. */
  #renderCheckIn() {
    if (!this.snapshot.isCheckInDue) return nothing;
    return html`<button
      type="button"
      class="button outline check-in"
      @click=${() => this.dispatchEvent(new AskEvent({ kind: 'openCompanion', place: 'history' }))}
    >
      ${icon('week', 18)} ${t('clock.checkIn')}
    </button>`;
  }

  /** How much there is to see beside the clock: the more, the less room it takes. */
  #room(): 'tight' | 'wordy' | '' {
    const { notices, isCheckInDue } = this.snapshot;
    if (notices.length > 0) return 'tight';
    if (this.#isUnknownSaid()) return '';
    return isCheckInDue ? 'tight' : 'wordy';
  }

  /** Whether there is no need to say that input cannot be seen: it can, or a notice says so already. */
  #isUnknownSaid(): boolean {
    const { isInputBelieved, notices } = this.snapshot;
    return isInputBelieved || notices.some(({ kind }) => kind === 'inputUnknown');
  }

  #renderButtons(clock: ClockAt) {
    const { kind } = this.snapshot.status;
    if (kind === 'paused' || kind === 'offHours') {
      return html`<button
        type="button"
        class="button primary"
        @click=${() => this.dispatchEvent(new AskEvent({ kind: 'resumeProgram' }))}
      >
        ${t(kind === 'paused' ? 'clock.resume' : 'menu.workNow')}
      </button>`;
    }
    const isWaiting = kind === 'due' || kind === 'held' || kind === 'snoozed';
    return html`
      <button
        type="button"
        class="button ${isWaiting ? 'primary' : 'tonal'}"
        @click=${() => this.dispatchEvent(new AskEvent({ kind: 'startReset' }))}
      >
        ${isWaiting ? t('clock.startNow') : t('clock.startReset')}
      </button>
      <button
        type="button"
        class="button tonal"
        @click=${() => this.dispatchEvent(new AskEvent({ kind: clock.isStanding ? 'sitDown' : 'standUp' }))}
      >
        ${clock.isStanding ? t('clock.sitDown') : t('clock.standUp')}
      </button>
    `;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'sb-clock-view': SbClockView;
  }
}
