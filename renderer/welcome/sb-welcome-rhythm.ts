// The second step of the welcome: how often, when, where, what to leave out, and one plan. Everything has an answer already.
import { LitElement, html, nothing } from 'lit';
import { customElement, property, query } from 'lit/decorators.js';
import '../components/sb-plan-fields.ts';
import type { SbPlanFields } from '../components/sb-plan-fields.ts';
import { formStyles } from '../companion/form-styles.ts';
import type { PlanEvent } from '../events/plan-event.ts';
import { t as planWord } from '../plan-messages.ts';
import { baseStyles } from '../styles/base-styles.ts';
import { DraftEvent } from './draft-event.ts';
import { t } from './messages.ts';
import { WEEKDAYS, type DraftProblem, type HoursDraft, type RhythmDraft } from './rhythm-draft.ts';
import { rhythmStyles } from './rhythm-styles.ts';
import { weekdayName } from './weekday-name.ts';
import { welcomeStyles } from './welcome-styles.ts';

/** The intervals offered; one of another length, chosen elsewhere, joins them. */
const INTERVALS = [30, 45, 60];

const LEFT_OUT = ['kneelingBothers', 'noFloor', 'noLyingFlat'] as const;

/** @fires sb-draft - Something was filled in otherwise. */
@customElement('sb-welcome-rhythm')
export class SbWelcomeRhythm extends LitElement {
  static override readonly styles = [baseStyles, formStyles, welcomeStyles, rhythmStyles];

  @property({ attribute: false }) draft!: RhythmDraft;

  /** What has to be put right before the next step, once it was tried. */
  @property({ attribute: false }) problem: DraftProblem | null = null;

  @query('sb-plan-fields') private plan!: SbPlanFields;

  @query('#from') private from!: HTMLInputElement | null;

  @query('.days input') private firstDay!: HTMLInputElement | null;

  /** Brings the keyboard to what the problem is about. */
  focusProblem(): void {
    if (this.problem === 'halfPlan') this.plan.focusMissing();
    else if (this.problem === 'noDays') this.firstDay?.focus();
    else this.from?.focus();
  }

  protected override render() {
    return html`
      <h1 tabindex="-1">${t('welcome.rhythm.title')}</h1>
      <p class="lead">${t('welcome.rhythm.lead')}</p>
      <div class="parts">
        ${this.#renderInterval()} ${this.#renderHours()} ${this.#renderPlace()}
        ${this.#renderBody()} ${this.#renderPlan()}
      </div>
    `;
  }

  #renderInterval() {
    const { intervalMinutes } = this.draft;
    const offered = [...new Set([...INTERVALS, intervalMinutes])].toSorted((a, b) => a - b);
    return html`<fieldset class="line">
      <legend>${t('welcome.rhythm.interval')}</legend>
      <div class="segments">
        ${offered.map((minutes) =>
          renderSegment({
            name: 'interval',
            words: t('welcome.rhythm.minutes', { minutes }),
            isChosen: minutes === intervalMinutes,
            choose: () => this.#change({ intervalMinutes: minutes }),
          }),
        )}
      </div>
    </fieldset>`;
  }

  #renderHours() {
    const { hours } = this.draft;
    if (hours === null) return html`<p class="soft">${t('welcome.rhythm.hoursDetailed')}</p>`;
    return html`<div class="hours">
      <label class="check"
        ><input
          type="checkbox"
          .checked=${hours.isOn}
          @change=${tick((isOn) => this.#changeHours(hours, { isOn }))}
        />${t('welcome.rhythm.hours')}</label
      >
      ${hours.isOn ? this.#renderTimes(hours) : nothing}
    </div>`;
  }

  #renderTimes(hours: HoursDraft) {
    const isBad = this.problem === 'badHours';
    const field = (key: 'from' | 'to') =>
      html`<label class="field" for=${key}
        >${t(`welcome.rhythm.${key}`)}
        <input
          type="time"
          id=${key}
          aria-invalid=${isBad ? 'true' : 'false'}
          .value=${hours[key]}
          @input=${written((text) => this.#changeHours(hours, { [key]: text }))}
        />
      </label>`;
    return html`<div class="times">${field('from')} ${field('to')}</div>
      <fieldset>
        <legend class="unseen">${t('welcome.rhythm.days')}</legend>
        <div class="segments days">
          ${WEEKDAYS.map((day) => {
            const isChosen = hours.days.includes(day);
            const others = hours.days.filter((one) => one !== day);
            return html`<label class="segment"
              ><input
                type="checkbox"
                aria-label=${weekdayName(day, 'long')}
                .checked=${isChosen}
                @change=${() =>
                  this.#changeHours(hours, { days: isChosen ? others : [...others, day] })}
              />${weekdayName(day, 'short')}</label
            >`;
          })}
        </div>
      </fieldset>`;
  }

  #renderPlace() {
    const { place } = this.draft;
    const segment = (value: RhythmDraft['place']) =>
      renderSegment({
        name: 'place',
        words: t(`welcome.rhythm.${value}`),
        isChosen: value === place,
        choose: () => this.#change({ place: value }),
      });
    return html`<fieldset class="line">
      <legend>${t('welcome.rhythm.place')}</legend>
      <div class="segments">${segment('office')} ${segment('private')}</div>
    </fieldset>`;
  }

  #renderBody() {
    return html`<fieldset>
      <legend>${t('welcome.rhythm.body')}</legend>
      <div class="ticks">
        ${LEFT_OUT.map(
          (key) =>
            html`<label class="check"
              ><input
                type="checkbox"
                .checked=${this.draft[key]}
                @change=${tick((isLeftOut) => this.#change({ [key]: isLeftOut }))}
              />${t(`welcome.rhythm.${key}`)}</label
            >`,
        )}
      </div>
    </fieldset>`;
  }

  #renderPlan() {
    return html`<section class="plan" aria-labelledby="plan">
      <h2 id="plan">${planWord('plan.title')}</h2>
      <p class="soft">${planWord('plan.lead')}</p>
      <sb-plan-fields
        .when=${this.draft.when}
        .then=${this.draft.then}
        .marksMissing=${this.problem === 'halfPlan'}
        @sb-plan=${({ when, then }: PlanEvent) => this.#change({ when, then })}
      ></sb-plan-fields>
    </section>`;
  }

  #changeHours(hours: HoursDraft, changes: Partial<HoursDraft>): void {
    this.#change({ hours: { ...hours, ...changes } });
  }

  #change(changes: Partial<RhythmDraft>): void {
    this.dispatchEvent(new DraftEvent(changes));
  }
}

interface Segment {
  readonly name: string;
  readonly words: string;
  readonly isChosen: boolean;
  readonly choose: () => void;
}

function renderSegment({ name, words, isChosen, choose }: Segment) {
  return html`<label class="segment"
    ><input type="radio" name=${name} .checked=${isChosen} @change=${choose} />${words}</label
  >`;
}

function tick(then: (isTicked: boolean) => void) {
  return ({ currentTarget }: Event): void => {
    if (currentTarget instanceof HTMLInputElement) then(currentTarget.checked);
  };
}

function written(then: (text: string) => void) {
  return ({ currentTarget }: Event): void => {
    if (currentTarget instanceof HTMLInputElement) then(currentTarget.value);
  };
}

declare global {
  interface HTMLElementTagNameMap {
    'sb-welcome-rhythm': SbWelcomeRhythm;
  }
}
