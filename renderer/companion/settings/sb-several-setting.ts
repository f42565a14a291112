// A setting that is several of a few values: days of the week, lengths of snooze. Check boxes side by side.
import { html } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { live } from 'lit/directives/live.js';
import { SettingElement } from './setting-element.ts';

type Each = string | number;

/** A value to tick, what is written on it, and its whole name. */
export interface SeveralOption {
  readonly value: Each;
  readonly label: string;
  readonly name: string;
}

@customElement('sb-several-setting')
export class SbSeveralSetting extends SettingElement<readonly Each[]> {
  protected override readonly groupRole = 'group';

  protected override readonly isWide = true;

  /** In the order in which they are shown and sent. */
  @property({ attribute: false }) options: readonly SeveralOption[] = [];

  /** What is ticked and has not been taken. */
  @state() private draft: readonly Each[] | null = null;

  protected override dropDraft(): void {
    this.draft = null;
  }

  protected override renderControl() {
    const ticked = this.draft ?? this.facts.value;
    return html`<div class="segments">
      ${this.options.map(
        ({ value, label, name }) =>
          html`<label class="segment"
            ><input
              type="checkbox"
              aria-label=${name}
              .checked=${live(ticked.includes(value))}
              @change=${() => this.#toggle(value)}
            />${label}</label
          >`,
      )}
    </div>`;
  }

  #toggle(value: Each): void {
    const ticked = this.draft ?? this.facts.value;
    const wanted = new Set(
      ticked.includes(value) ? ticked.filter((one) => one !== value) : [...ticked, value],
    );
    const draft = this.options.map((option) => option.value).filter((one) => wanted.has(one));
    this.draft = draft;
    this.ask(draft);
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'sb-several-setting': SbSeveralSetting;
  }
}
