// What every setting on the page is made of, whatever it is set with: its name, its sentence, the control, what is wrong with
// what was asked for, and the way back. A kind of control is a subclass; main decides what can be had.
import { LitElement, html, nothing, type CSSResultGroup, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { keyed } from 'lit/directives/keyed.js';
import type { CommandResult } from '../../../preload/contract.ts';
import { AskEvent } from '../../events/ask-event.ts';
import { pageClock } from '../../frame-clock.ts';
import { baseStyles } from '../../styles/base-styles.ts';
import { buttonStyles } from '../../styles/button-styles.ts';
import { formStyles } from '../form-styles.ts';
import { t } from '../messages.ts';
import { settingStyles } from './setting-styles.ts';
import type { ShownSetting } from './setting-table.ts';

export interface SettingFacts<Value = unknown> {
  readonly key: ShownSetting;
  readonly name: string;
  readonly says: string;
  readonly value: Value;
  readonly fallback: Value;
  /** What the value now and the default are called. */
  readonly valueWords: string;
  readonly fallbackWords: string;
  readonly isDefault: boolean;
  /** Bounds, or what has to be so for it to matter; null where there is nothing to say. */
  readonly note: string | null;
}

/** What somebody types is asked for once they have stopped for that long, or left the field. */
const PAUSE_MS = 600;

/**
 * The control keeps what was written while main refuses it, and the sentence beside it says what can be had.
 *
 * @fires sb-ask - The setting is to change.
 */
export abstract class SettingElement<Value> extends LitElement {
  static override readonly styles: CSSResultGroup = [
    baseStyles,
    buttonStyles,
    formStyles,
    settingStyles,
  ];

  @property({ attribute: false }) facts!: SettingFacts<Value>;

  /** Says what main has against the last wish, in the language of the moment where the words are the page's. */
  @state() protected problem: (() => string) | null = null;

  /** Several controls under one name; otherwise the one with the id `control`. */
  protected readonly groupRole: 'group' | 'radiogroup' | null = null;

  /** Below its words, where it needs the whole width. */
  protected readonly isWide: boolean = false;

  #asked = 0;
  #refused = 0;
  #soon: Value | null = null;
  #callOff: () => void = () => undefined;

  /** Puts the keyboard on the control. */
  override focus(): void {
    const within = '.control :is(input, button, select)';
    const control = this.renderRoot.querySelector<HTMLElement>('input#control');
    (control ?? this.renderRoot.querySelector<HTMLElement>(within))?.focus();
  }

  protected override render() {
    const { name, says, note } = this.facts;
    return html`<div
      class=${this.isWide ? 'row wide' : 'row'}
      role=${this.groupRole ?? nothing}
      aria-labelledby=${this.groupRole === null ? nothing : 'name'}
      aria-describedby=${this.groupRole === null ? nothing : this.describedBy}
    >
      <div class="words">
        ${
          this.groupRole === null
            ? html`<label class="name" id="name" for="control">${name}</label>`
            : html`<span class="name" id="name">${name}</span>`
        }
        <p class="says" id="says">${says}</p>
        ${note === null ? nothing : html`<p class="note" id="note">${note}</p>`}
      </div>
      <div class="control">${this.renderControl()}</div>
      <div class="below">
        <p class="problem" id="problem" role="alert">${this.#renderProblem()}</p>
        ${this.#renderWayBack()}
      </div>
    </div>`;
  }

  /** The ids of what describes the control. */
  protected get describedBy(): string {
    return this.facts.note === null ? 'says problem' : 'says note problem';
  }

  protected abstract renderControl(): TemplateResult;

  /** Forgets what was written and not taken. */
  protected dropDraft(): void {
    // Most controls have none.
  }

  /** Asks for `value` at once. */
  protected ask(value: Value): void {
    this.callOff();
    this.#asked += 1;
    const asked = this.#asked;
    const command = { kind: 'changeSettings', changes: { [this.facts.key]: value } } as const;
    this.dispatchEvent(
      new AskEvent(command, (result) => {
        // Answers to wishes that have been changed since are about something that is no longer there.
        if (asked === this.#asked) this.#take(result);
      }),
    );
  }

  /** Does not ask for what was to be asked for soon. */
  protected callOff(): void {
    this.#callOff();
    this.#soon = null;
  }

  /** Asks for `value` once nothing more is written for a moment. */
  protected askSoon(value: Value): void {
    this.#callOff();
    this.#soon = value;
    this.#callOff = pageClock.onTimer(PAUSE_MS, () => this.askNow());
  }

  /** What was to be asked for soon. */
  protected askNow(): void {
    if (this.#soon !== null) this.ask(this.#soon);
  }

  /** What is wrong with the value as it stands; null where nothing is. */
  protected standingProblem(): string | null {
    return null;
  }

  /** Written anew for each wish that is refused: the same words again would otherwise go unheard. */
  #renderProblem() {
    const words = this.problem?.() ?? this.standingProblem();
    return words === null ? nothing : keyed(this.#refused, html`<span>${words}</span>`);
  }

  #renderWayBack() {
    const { name, isDefault, valueWords, fallbackWords } = this.facts;
    if (this.problem === null && isDefault) return nothing;
    // Beside a refusal the first thing wanted is what was there before.
    const value = this.problem === null ? fallbackWords : valueWords;
    return html`<button
      type="button"
      class="button quiet back"
      aria-label=${t('settings.backToLabel', { name, value })}
      @click=${this.#handleBack}
    >
      ${t('settings.backTo', { value })}
    </button>`;
  }

  #take(result: CommandResult | null): void {
    this.problem = problemIn(result);
    if (this.problem === null) this.dropDraft();
    else this.#refused += 1;
    this.requestUpdate();
  }

  readonly #handleBack = (): void => {
    const isOnlyDraft = this.problem !== null;
    this.callOff();
    this.problem = null;
    this.dropDraft();
    if (!isOnlyDraft) this.ask(this.facts.fallback);
    this.requestUpdate();
    // The button goes away; the keyboard stays with the setting.
    this.focus();
  };
}

/** Says why settings were not changed; null where they were. The `result` is null where main could not be reached. */
export function problemIn(result: CommandResult | null): (() => string) | null {
  if (result?.ok === true) return null;
  if (result?.refusal.kind !== 'badSetting') return () => t('settings.notTaken');
  const { mend } = result.refusal;
  return () => mend;
}
