// Routines that a person has wishes about: their titles, each with a way to take it out. They are chosen in the library.
import { css, html, type CSSResultGroup } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import type { RoutineSummary } from '../../../preload/contract.ts';
import { icon } from '../../components/icons.ts';
import { GoEvent } from '../go-event.ts';
import { t } from '../messages.ts';
import { SettingElement } from './setting-element.ts';

/** @fires sb-go - The library is wanted. */
@customElement('sb-routines-setting')
export class SbRoutinesSetting extends SettingElement<readonly string[] | string | null> {
  static override readonly styles: CSSResultGroup = [
    SettingElement.styles,
    css`
      .chosen {
        display: flex;
        flex-wrap: wrap;
        align-items: center;
        gap: 8px;
        list-style: none;
      }

      .title {
        display: inline-flex;
        align-items: center;
        gap: 2px;
        max-width: 100%;
        padding-inline-start: 12px;
        border: 1px solid var(--sb-edge);
        border-radius: 12px;
        font-size: var(--sb-text-s);
        font-weight: 550;
        overflow-wrap: anywhere;
      }

      .title .icon-button {
        width: 32px;
        height: 32px;
      }

      .none {
        color: var(--sb-ink-soft);
        font-size: var(--sb-text-s);
      }
    `,
  ];

  protected override readonly groupRole = 'group';

  protected override readonly isWide = true;

  @property({ attribute: false }) library: readonly RoutineSummary[] = [];

  protected override renderControl() {
    const ids = this.#ids();
    return html`<ul class="chosen">
      ${ids.length === 0 ? html`<li class="none">${t('routines.none')}</li>` : ids.map((id) => this.#renderRoutine(id))}
      <li>
        <button type="button" class="button quiet" @click=${this.#handleLibrary}>
          ${t('routines.library')}
        </button>
      </li>
    </ul>`;
  }

  #renderRoutine(id: string) {
    // One whose file is gone is still named, by what is known of it.
    const title = this.library.find((routine) => routine.id === id)?.title ?? id;
    return html`<li class="title">
      ${title}
      <button
        type="button"
        class="icon-button"
        aria-label=${t('routines.remove', { title })}
        @click=${() => this.#remove(id)}
      >
        ${icon('close', 16)}
      </button>
    </li>`;
  }

  #ids(): readonly string[] {
    const { value } = this.facts;
    if (value === null) return [];
    return typeof value === 'string' ? [value] : value;
  }

  #remove(id: string): void {
    const isList = Array.isArray(this.facts.value);
    this.ask(isList ? this.#ids().filter((one) => one !== id) : null);
    this.focus();
  }

  readonly #handleLibrary = (): void => {
    this.dispatchEvent(new GoEvent({ place: 'library' }));
  };
}

declare global {
  interface HTMLElementTagNameMap {
    'sb-routines-setting': SbRoutinesSetting;
  }
}
