// How often a routine is offered: as a favourite, less than others, or always.
import { LitElement, css, html } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import type { Settings } from '../../../preload/contract.ts';
import { AskEvent } from '../../events/ask-event.ts';
import { baseStyles } from '../../styles/base-styles.ts';
import { t } from '../messages.ts';
import { formStyles } from '../form-styles.ts';
import { placeStyles } from '../place-styles.ts';

/** @fires sb-ask - A setting is to change. */
@customElement('sb-routine-wishes')
export class SbRoutineWishes extends LitElement {
  static override readonly styles = [
    baseStyles,
    placeStyles,
    formStyles,
    css`
      :host {
        display: block;
      }

      legend {
        margin-bottom: 10px;
        font-size: var(--sb-text-l);
        font-weight: 650;
      }

      .wish {
        display: grid;
        grid-template-columns: auto minmax(0, 1fr);
        gap: 0 10px;
        padding: 8px 0;
      }

      .wish input {
        margin-top: 2px;
      }

      .hint {
        grid-column: 2;
      }
    `,
  ];

  @property() routineId = '';

  @property({ attribute: false }) settings!: Settings;

  protected override render() {
    const { routineId: id } = this;
    const { favourites, lessOf, pinned } = this.settings;
    return html`<fieldset>
      <legend>${t('routine.choices')}</legend>
      <label class="wish"
        ><input
          type="checkbox"
          .checked=${favourites.includes(id)}
          @change=${() => this.#ask({ favourites: toggled(favourites, id) })}
        /><span>${t('routine.favourite')}</span></label
      >
      <label class="wish"
        ><input
          type="checkbox"
          .checked=${lessOf.includes(id)}
          @change=${() => this.#ask({ lessOf: toggled(lessOf, id) })}
        /><span>${t('routine.less')}</span>
        <span class="soft hint">${t('routine.lessHint')}</span></label
      >
      <label class="wish"
        ><input
          type="checkbox"
          .checked=${pinned === id}
          @change=${() => this.#ask({ pinned: pinned === id ? null : id })}
        /><span>${t('routine.pin')}</span>
        <span class="soft hint">${t('routine.pinHint')}</span></label
      >
    </fieldset>`;
  }

  #ask(changes: Partial<Settings>): void {
    this.dispatchEvent(new AskEvent({ kind: 'changeSettings', changes }));
  }
}

function toggled(ids: readonly string[], id: string): readonly string[] {
  return ids.includes(id) ? ids.filter((each) => each !== id) : [...ids, id];
}

declare global {
  interface HTMLElementTagNameMap {
    'sb-routine-wishes': SbRoutineWishes;
  }
}
