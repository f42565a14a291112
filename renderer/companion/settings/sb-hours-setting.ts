// The hours of the week: at any time, or certain ranges on each day. What is written is asked for once somebody has stopped
// writing for a moment, so that half a time is never refused.
import { css, html, nothing, type CSSResultGroup } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { live } from 'lit/directives/live.js';
import type { Settings, Weekday } from '../../../preload/contract.ts';
import { icon } from '../../components/icons.ts';
import { t } from '../messages.ts';
import {
  areSame,
  fromDraft,
  nextRange,
  toDraft,
  USUAL_WEEK,
  withRanges,
  type DayDraft,
  type RangeDraft,
} from './hours-draft.ts';
import { SettingElement } from './setting-element.ts';
import { timeFieldStyles } from './time-field-styles.ts';
import { weekdayName } from './weekday-names.ts';

@customElement('sb-hours-setting')
export class SbHoursSetting extends SettingElement<Settings['workHours']> {
  static override readonly styles: CSSResultGroup = [
    SettingElement.styles,
    timeFieldStyles,
    css`
      .week {
        display: grid;
        gap: 4px;
        margin-top: 12px;
        padding: 0;
        list-style: none;
      }

      .day {
        display: grid;
        grid-template-columns: 8.5rem minmax(0, 1fr);
        gap: 4px 12px;
        align-items: start;
        min-height: 40px;
      }

      .check {
        min-height: 36px;
        font-weight: 550;
      }

      .ranges {
        display: flex;
        flex-wrap: wrap;
        align-items: center;
        gap: 4px 12px;
        min-height: 36px;
      }

      .free {
        color: var(--sb-ink-soft);
        font-size: var(--sb-text-s);
      }

      .button.same {
        min-height: 32px;
        padding: 2px 8px;
      }

      @container setting (max-width: 26rem) {
        .day {
          grid-template-columns: minmax(0, 1fr);
          padding-bottom: 8px;
        }
      }
    `,
  ];

  protected override readonly groupRole = 'group';

  protected override readonly isWide = true;

  /** The most ranges a day may have. */
  @property({ attribute: false }) most = 1;

  /** What is written and has not been taken. */
  @state() private draft: readonly DayDraft[] | null = null;

  protected override dropDraft(): void {
    this.draft = null;
  }

  protected override renderControl() {
    const week = this.#week();
    return html`<div class="segments" role="radiogroup" aria-label=${t('hours.kind')}>
        ${this.#renderKind('hours.always', week === null, () => this.ask({}))}
        ${this.#renderKind('hours.certain', week !== null, () => this.#write(USUAL_WEEK))}
      </div>
      ${
        week === null
          ? nothing
          : html`<ul class="week">
              ${week.map((day, index) => this.#renderDay(day, week[index - 1] ?? null))}
            </ul>`
      }`;
  }

  #renderKind(key: 'hours.always' | 'hours.certain', isChosen: boolean, choose: () => void) {
    return html`<label class="segment"
      ><input
        type="radio"
        name="kind"
        .checked=${live(isChosen)}
        @change=${choose}
      />${t(key)}</label
    >`;
  }

  #renderDay({ day, ranges }: DayDraft, above: DayDraft | null) {
    const name = weekdayName(day);
    const isOn = ranges.length > 0;
    return html`<li class="day">
      <label class="check"
        ><input
          type="checkbox"
          aria-label=${t('hours.works', { day: name })}
          .checked=${live(isOn)}
          @change=${() => this.#writeDay(day, isOn ? [] : [nextRange([])])}
        />${name}</label
      >
      <div class="ranges">
        ${isOn ? ranges.map((_, index) => this.#renderRange({ day, ranges, index })) : html`<span class="free">${t('hours.free')}</span>`}
        ${
          isOn && ranges.length < this.most
            ? html`<button
                type="button"
                class="icon-button small"
                aria-label=${t('hours.add', { day: name })}
                @click=${() => this.#writeDay(day, [...ranges, nextRange(ranges)])}
              >
                ${icon('plus', 18)}
              </button>`
            : nothing
        }
        ${this.#renderSame(day, ranges, above)}
      </div>
    </li>`;
  }

  #renderRange({ day, ranges, index }: Place) {
    const { from, to } = ranges[index] ?? { from: '', to: '' };
    const name = weekdayName(day);
    const write = (part: Partial<RangeDraft>) =>
      this.#writeSoon(
        day,
        ranges.map((range, at) => (at === index ? { ...range, ...part } : range)),
      );
    return html`<span class="range"
      >${this.#renderTime(t('hours.from', { day: name }), from, (value) => write({ from: value }))}
      ${t('hours.until')}
      ${this.#renderTime(t('hours.to', { day: name }), to, (value) => write({ to: value }))}
      ${
        ranges.length === 1
          ? nothing
          : html`<button
              type="button"
              class="icon-button small"
              aria-label=${t('hours.remove', { day: name, from, to })}
              @click=${() => this.#writeDay(day, ranges.toSpliced(index, 1))}
            >
              ${icon('close', 16)}
            </button>`
      }</span
    >`;
  }

  #renderTime(label: string, value: string, write: (value: string) => void) {
    const handleInput = ({ currentTarget }: Event) => {
      if (currentTarget instanceof HTMLInputElement) write(currentTarget.value);
    };
    return html`<input
      type="time"
      aria-label=${label}
      aria-invalid=${this.problem === null ? 'false' : 'true'}
      aria-describedby="problem"
      .value=${live(value)}
      @input=${handleInput}
      @blur=${() => this.askNow()}
    />`;
  }

  #renderSame(day: Weekday, ranges: readonly RangeDraft[], above: DayDraft | null) {
    if (above === null || above.ranges.length === 0 || areSame(ranges, above.ranges))
      return nothing;
    const words = { day: weekdayName(day), above: weekdayName(above.day) };
    return html`<button
      type="button"
      class="button quiet same"
      aria-label=${t('hours.sameLabel', words)}
      @click=${() => this.#writeDay(day, above.ranges)}
    >
      ${t('hours.same', { day: words.above })}
    </button>`;
  }

  #week(): readonly DayDraft[] | null {
    return this.draft ?? toDraft(this.facts.value);
  }

  #write(week: readonly DayDraft[]): void {
    this.draft = week;
    this.ask(fromDraft(week));
  }

  #writeDay(day: Weekday, ranges: readonly RangeDraft[]): void {
    this.#write(withRanges(this.#week() ?? USUAL_WEEK, day, ranges));
  }

  #writeSoon(day: Weekday, ranges: readonly RangeDraft[]): void {
    const week = withRanges(this.#week() ?? USUAL_WEEK, day, ranges);
    this.draft = week;
    this.askSoon(fromDraft(week));
  }
}

interface Place {
  readonly day: Weekday;
  readonly ranges: readonly RangeDraft[];
  readonly index: number;
}

declare global {
  interface HTMLElementTagNameMap {
    'sb-hours-setting': SbHoursSetting;
  }
}
