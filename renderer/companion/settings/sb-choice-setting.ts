// A setting that is one of a few values: radios side by side.
import { html } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { live } from 'lit/directives/live.js';
import { t } from '../messages.ts';
import { SettingElement } from './setting-element.ts';
import type { ChoiceControl } from './setting-table.ts';

@customElement('sb-choice-setting')
export class SbChoiceSetting extends SettingElement<string | number> {
  protected override readonly groupRole = 'radiogroup';

  @property({ attribute: false }) control!: ChoiceControl;

  /** The keyboard comes to the value that is chosen. */
  override focus(): void {
    this.renderRoot.querySelector<HTMLElement>('input:checked')?.focus();
  }

  protected override renderControl() {
    return html`<div class="segments">
      ${Object.entries(this.control.words).map(
        ([value, words]) =>
          html`<label class="segment"
            ><input
              type="radio"
              name="choice"
              value=${value}
              .checked=${live(String(this.facts.value) === value)}
              @change=${() => this.#choose(value)}
            />${t(words)}</label
          >`,
      )}
    </div>`;
  }

  /** Written as it is among the settings: a number stays a number. */
  #choose(value: string): void {
    this.ask(typeof this.facts.value === 'number' ? Number(value) : value);
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'sb-choice-setting': SbChoiceSetting;
  }
}
