// A setting that is on or off: a check box that looks and speaks like a switch.
import { css, html, type CSSResultGroup } from 'lit';
import { customElement } from 'lit/decorators.js';
import { live } from 'lit/directives/live.js';
import { SettingElement } from './setting-element.ts';

/** A wish that is refused leaves the switch as it really is: one that says “on” must not lie. */
@customElement('sb-switch-setting')
export class SbSwitchSetting extends SettingElement<boolean> {
  static override readonly styles: CSSResultGroup = [
    SettingElement.styles,
    css`
      input.switch {
        position: relative;
        display: block;
        appearance: none;
        /* Grows with the text, and stays large enough to be hit where that is small. */
        --height: max(1.625rem, 24px);
        width: calc(1.125rem + var(--height));
        height: var(--height);
        margin: 0;
        border: 1px solid var(--sb-control, var(--sb-ink-soft));
        border-radius: 1rem;
        background: var(--sb-fill);
        cursor: default;
        transition: background-color var(--sb-swift) var(--sb-ease);
      }

      .switch::before {
        content: '';
        position: absolute;
        inset-block: 2px;
        inset-inline-start: 2px;
        width: calc(var(--height) - 6px);
        border-radius: 50%;
        background: var(--sb-ink-soft);
        transition: inset-inline-start var(--sb-swift) var(--sb-ease);
      }

      .switch:checked {
        border-color: transparent;
        background: var(--sb-clay);
      }

      .switch:checked::before {
        inset-inline-start: calc(1.125rem + 2px);
        background: var(--sb-on-clay);
      }

      @media (forced-colors: active) {
        .switch {
          border-color: ButtonText;
        }

        .switch::before {
          background: ButtonText;
        }

        .switch:checked {
          forced-color-adjust: none;
          border-color: Highlight;
          background: Highlight;
        }

        .switch:checked::before {
          background: HighlightText;
        }
      }
    `,
  ];

  protected override renderControl() {
    return html`<input
      id="control"
      class="switch"
      type="checkbox"
      role="switch"
      aria-describedby=${this.describedBy}
      .checked=${live(this.facts.value)}
      @change=${this.#handleChange}
    />`;
  }

  readonly #handleChange = ({ currentTarget }: Event): void => {
    if (currentTarget instanceof HTMLInputElement) this.ask(currentTarget.checked);
  };
}

declare global {
  interface HTMLElementTagNameMap {
    'sb-switch-setting': SbSwitchSetting;
  }
}
