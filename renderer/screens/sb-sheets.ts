// The sheets that a card or the clock can open over its window: another routine, and the safety notes. Which one is open
// is the screen's to keep.
import { LitElement, html, nothing } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import type { RoutineSummary } from '../../preload/contract.ts';
import '../components/sb-routine-list.ts';
import '../components/sb-safety-sheet.ts';
import '../components/sb-sheet.ts';
import { AskEvent } from '../events/ask-event.ts';
import type { ChooseEvent } from '../events/choose-event.ts';
import type { SheetName } from '../events/open-event.ts';
import { t } from '../messages.ts';

/**
 * @fires sb-ask - A routine was chosen.
 * @fires close - The open sheet was closed.
 */
@customElement('sb-sheets')
export class SbSheets extends LitElement {
  @property({ attribute: false }) routines: readonly RoutineSummary[] = [];

  /** The one that is open, if any. */
  @property({ attribute: false }) open: SheetName | null = null;

  protected override render() {
    return html`
      <sb-sheet
        .heading=${t('chooser.title')}
        .isOpen=${this.open === 'chooser'}
        @close=${this.#handleClose}
      >
        ${
          this.open === 'chooser'
            ? html`<sb-routine-list
                .routines=${this.routines}
                @sb-choose=${this.#handleRoutine}
              ></sb-routine-list>`
            : nothing
        }
      </sb-sheet>
      <sb-safety-sheet
        .isOpen=${this.open === 'safety'}
        @close=${this.#handleClose}
      ></sb-safety-sheet>
    `;
  }

  readonly #handleClose = (): void => {
    this.dispatchEvent(new Event('close'));
  };

  readonly #handleRoutine = ({ choice }: ChooseEvent): void => {
    this.#handleClose();
    this.dispatchEvent(new AskEvent({ kind: 'startReset', routineId: choice }));
  };
}

declare global {
  interface HTMLElementTagNameMap {
    'sb-sheets': SbSheets;
  }
}
