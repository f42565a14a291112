// A combination of keys: shown as keys, recorded by pressing them.
import { css, html, nothing, type CSSResultGroup } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { t } from '../messages.ts';
import { combinationOf, heldOf, keyNames } from './pressed-keys.ts';
import { SettingElement } from './setting-element.ts';

const IS_MAC = navigator.userAgent.includes('Macintosh');

@customElement('sb-keys-setting')
export class SbKeysSetting extends SettingElement<string | null> {
  static override readonly styles: CSSResultGroup = [
    SettingElement.styles,
    css`
      .keys {
        display: flex;
        flex-wrap: wrap;
        align-items: center;
        justify-content: end;
        gap: 8px;
      }

      .combination {
        display: inline-flex;
        gap: 4px;
      }

      kbd {
        min-width: 1.75rem;
        padding: 3px 8px;
        border: 1px solid var(--sb-edge);
        border-block-end-width: 2px;
        border-radius: 7px;
        background: var(--sb-paper);
        color: var(--sb-ink);
        font: inherit;
        font-size: var(--sb-text-s);
        font-weight: 600;
        text-align: center;
      }

      .button {
        min-height: 36px;
        padding: 4px 12px;
        font-size: var(--sb-text-s);
      }

      .button.recording {
        border-color: var(--sb-clay);
        background: var(--sb-clay-soft);
        color: var(--sb-clay-ink);
      }

      @container setting (max-width: 26rem) {
        .keys {
          justify-content: start;
        }
      }
    `,
  ];

  protected override readonly groupRole = 'group';

  /** Whether the system gives the keys to somebody else. */
  @property({ attribute: false }) isRefused = false;

  @state() private isRecording = false;

  /** What has been pressed: while recording what is held, afterwards what was not taken. */
  @state() private pressed: string | null = null;

  protected override dropDraft(): void {
    this.pressed = null;
  }

  /** What the system refuses is no refusal of ours: the keys stand among the settings, and nobody hears them. */
  protected override standingProblem(): string | null {
    return this.isRefused && !this.isRecording ? t('keys.refused') : null;
  }

  protected override renderControl() {
    const shown = this.pressed ?? (this.isRecording ? null : this.facts.value);
    return html`<div class="keys">
      ${shown === null ? nothing : renderKeys(shown)}
      <button
        type="button"
        class=${this.isRecording ? 'button outline recording' : 'button outline'}
        aria-describedby=${this.isRecording ? 'hint' : 'says problem'}
        @click=${this.#handleRecord}
        @keydown=${this.#handleKey}
        @keyup=${this.#handleKeyUp}
        @blur=${this.#stop}
      >
        ${this.#buttonWords()}
      </button>
      ${
        this.facts.value === null || this.isRecording
          ? nothing
          : html`<button type="button" class="button quiet" @click=${this.#handleRemove}>
              ${t('keys.remove')}
            </button>`
      }
      <span class="unseen" role="status" id="hint"
        >${this.isRecording ? t('keys.recordingHint') : nothing}</span
      >
    </div>`;
  }

  #buttonWords(): string {
    if (this.isRecording) return t('keys.recording');
    return t(this.facts.value === null ? 'keys.record' : 'keys.change');
  }

  readonly #handleRecord = (): void => {
    this.isRecording = !this.isRecording;
    this.pressed = null;
    this.problem = null;
  };

  /** While recording, every key is for us, but Tab leads out as ever. */
  readonly #handleKey = (event: KeyboardEvent): void => {
    if (!this.isRecording || event.key === 'Tab') return;
    event.preventDefault();
    event.stopPropagation();
    if (event.repeat) return;
    if (event.key === 'Escape' && heldOf(event).length === 0) {
      this.#stop();
      return;
    }
    const combination = combinationOf(event);
    this.pressed = combination ?? (heldOf(event).join('+') || null);
    if (combination === null) return;
    this.isRecording = false;
    this.ask(combination);
  };

  readonly #handleKeyUp = (event: KeyboardEvent): void => {
    if (this.isRecording) this.pressed = heldOf(event).join('+') || null;
    // The space bar that was recorded must not press the button as it comes up.
    else if (this.pressed !== null && event.key === ' ') event.preventDefault();
  };

  readonly #stop = (): void => {
    if (this.isRecording) this.pressed = null;
    this.isRecording = false;
  };

  readonly #handleRemove = (): void => {
    this.ask(null);
    this.focus();
  };
}

function renderKeys(accelerator: string) {
  return html`<span class="combination"
    >${keyNames(accelerator, IS_MAC).map((name) => html`<kbd>${name}</kbd>`)}</span
  >`;
}

declare global {
  interface HTMLElementTagNameMap {
    'sb-keys-setting': SbKeysSetting;
  }
}
