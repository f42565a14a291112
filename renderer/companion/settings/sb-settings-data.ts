// Settings › Your data: where it lies and how much there is, export, import with a look before, delete with a minute to
// take it back. Main does it all and says how it went; here it is drawn.
import { LitElement, html, nothing, type PropertyValues } from 'lit';
import { customElement, property, query, state } from 'lit/decorators.js';
import type { DataView } from '../../../preload/contract.ts';
import { AskEvent } from '../../events/ask-event.ts';
import { baseStyles } from '../../styles/base-styles.ts';
import { buttonStyles } from '../../styles/button-styles.ts';
import { formStyles } from '../form-styles.ts';
import { t } from '../messages.ts';
import { dataStyles } from './data-styles.ts';
import { sizeWords, toldPlace, toldWords, type ToldPlace } from './data-words.ts';
import './sb-import-preview.ts';

/** How often the seconds that are left are written anew. */
const TICK_MS = 1_000;

/** @fires sb-ask - Something is to be done with the data. */
@customElement('sb-settings-data')
export class SbSettingsData extends LitElement {
  static override readonly styles = [baseStyles, buttonStyles, formStyles, dataStyles];

  /** Null until main has answered. */
  @property({ attribute: false }) data: DataView | null = null;
  /** Main's time in milliseconds since 1970: how much of the minute is left. */
  @property({ attribute: false }) now: () => number = Date.now;

  @state() private isSure = false;
  @state() private withSettings = false;
  @state() private secondsLeft = 0;

  @query('.sure .keep') private keepButton!: HTMLElement | null;
  @query('.undo button') private undoButton!: HTMLElement | null;
  @query('.delete-ask') private deleteButton!: HTMLElement | null;
  @query('.import-choose') private importButton!: HTMLElement | null;

  #timer: ReturnType<typeof setInterval> | null = null;
  /** What had the keyboard before the last drawing. */
  #held: Element | null = null;

  constructor() {
    super();
    this.addController({
      hostDisconnected: () => {
        this.#stopTicking();
      },
    });
  }

  protected override willUpdate(changed: PropertyValues): void {
    this.#held = this.shadowRoot?.activeElement ?? null;
    if (!changed.has('data')) return;
    if (this.data?.undoUntil === null || this.data === null) {
      this.#stopTicking();
      return;
    }
    this.isSure = false;
    this.#tick();
    this.#timer ??= setInterval(() => {
      this.#tick();
    }, TICK_MS);
  }

  /** The keyboard stays with what somebody is doing: where what they pressed is gone, with what took its place. */
  protected override updated(): void {
    if (this.#held?.isConnected !== false) return;
    const isImport = this.#held.localName === 'sb-import-preview';
    const successor = isImport
      ? this.importButton
      : (this.undoButton ?? this.keepButton ?? this.deleteButton);
    successor?.focus();
  }

  protected override render() {
    const { data } = this;
    if (data === null)
      return html`<p class="waiting soft" role="status">${t('companion.loading')}</p>`;
    return html`${this.#renderPlace(data)} ${this.#renderExport(data)} ${this.#renderImport(data)}
    ${this.#renderDelete(data)}`;
  }

  /** How it went, beside what was pressed: a person need not look for it. */
  #renderTold({ told }: DataView, place: ToldPlace) {
    const words = told === null || toldPlace(told) !== place ? nothing : toldWords(told);
    return html`<p class="told" role="status">${words}</p>`;
  }

  #renderPlace(data: DataView) {
    const { days, firstDay, bytes, folder } = data;
    const first = firstDay === null ? 0 : noonOf(firstDay);
    return html`<section aria-labelledby="place">
      <div class="words">
        <h3 id="place">${t('yourData.lead')}</h3>
        <p class="says">
          ${t('yourData.kept', { days, first })}
          ${bytes === 0 ? nothing : t('yourData.size', { size: sizeWords(bytes) })}
        </p>
        <p class="says path">${t('yourData.folder', { folder })}</p>
      </div>
      <button
        type="button"
        class="button"
        @click=${() => this.dispatchEvent(new AskEvent({ kind: 'openDataFolder' }))}
      >
        ${t('yourData.openFolder')}
      </button>
      ${this.#renderTold(data, 'place')}
    </section>`;
  }

  #renderExport(data: DataView) {
    const ask = (format: 'json' | 'csv') => () => {
      const withSettings = format === 'json' && this.withSettings;
      this.dispatchEvent(new AskEvent({ kind: 'exportData', format, withSettings }));
    };
    return html`<section aria-labelledby="export">
      <div class="words">
        <h3 id="export">${t('yourData.export')}</h3>
        <p class="says">${t('yourData.exportSays')}</p>
        <label class="check">
          <input
            type="checkbox"
            .checked=${this.withSettings}
            @change=${(event: Event) => {
              this.withSettings = (event.target as HTMLInputElement).checked;
            }}
          />
          ${t('yourData.withSettings')}
        </label>
      </div>
      <div class="buttons">
        <button type="button" class="button" @click=${ask('json')}>
          ${t('yourData.exportJson')}
        </button>
        <button type="button" class="button" ?disabled=${data.days === 0} @click=${ask('csv')}>
          ${t('yourData.exportCsv')}
        </button>
      </div>
      ${this.#renderTold(data, 'export')}
    </section>`;
  }

  #renderImport(data: DataView) {
    const { import: waiting } = data;
    return html`<section aria-labelledby="import">
      <div class="words">
        <h3 id="import">${t('yourData.import')}</h3>
        <p class="says">${t('yourData.importSays')}</p>
      </div>
      <button
        type="button"
        class="button import-choose"
        @click=${() => this.dispatchEvent(new AskEvent({ kind: 'importData' }))}
      >
        ${t('yourData.importChoose')}
      </button>
      ${
        waiting === null
          ? nothing
          : html`<sb-import-preview
              .fileName=${waiting.fileName}
              .plan=${waiting.plan}
            ></sb-import-preview>`
      }
      ${this.#renderTold(data, 'import')}
    </section>`;
  }

  #renderDelete(data: DataView) {
    return html`<section aria-labelledby="delete">
      <div class="words">
        <h3 id="delete">${t('yourData.delete')}</h3>
        <p class="says">${t('yourData.deleteSays')}</p>
      </div>
      ${data.undoUntil === null ? this.#renderDeleteAsk() : this.#renderUndo()}
      ${this.#renderTold(data, 'delete')}
    </section>`;
  }

  #renderDeleteAsk() {
    if (this.isSure) return this.#renderSure();
    return html`<button type="button" class="button delete-ask" @click=${this.#handleAskDelete}>
      ${t('yourData.deleteAsk')}
    </button>`;
  }

  #renderSure() {
    return html`<div
      class="panel sure"
      role="group"
      aria-labelledby="sure"
      @keydown=${this.#handleSureKey}
    >
      <p id="sure" class="name">${t('yourData.deleteSure')}</p>
      <p class="says">${t('yourData.deleteSureSays')}</p>
      <div class="buttons">
        <button type="button" class="button keep" @click=${this.#handleKeep}>
          ${t('yourData.deleteNo')}
        </button>
        <button
          type="button"
          class="button outline"
          @click=${() => this.dispatchEvent(new AskEvent({ kind: 'deleteHistory' }))}
        >
          ${t('yourData.deleteYes')}
        </button>
      </div>
    </div>`;
  }

  /** Said once; the seconds are for the eyes alone. */
  #renderUndo() {
    return html`<div class="panel undo">
      <p class="name" role="status">${t('yourData.deleted')}</p>
      <div class="buttons">
        <button
          type="button"
          class="button primary"
          @click=${() => this.dispatchEvent(new AskEvent({ kind: 'undoDelete' }))}
        >
          ${t('yourData.undo')}
        </button>
        <span class="says seconds" aria-hidden="true">
          ${t('yourData.secondsLeft', { seconds: this.secondsLeft })}
        </span>
      </div>
    </div>`;
  }

  readonly #handleAskDelete = () => {
    this.isSure = true;
  };

  readonly #handleKeep = () => {
    this.isSure = false;
  };

  readonly #handleSureKey = (event: KeyboardEvent) => {
    if (event.key !== 'Escape') return;
    event.stopPropagation();
    this.isSure = false;
  };

  #tick(): void {
    const until = this.data?.undoUntil ?? 0;
    this.secondsLeft = Math.max(0, Math.ceil((until - this.now()) / 1_000));
  }

  #stopTicking(): void {
    if (this.#timer !== null) clearInterval(this.#timer);
    this.#timer = null;
  }
}

/** Noon, so that no time zone makes another day of it. */
function noonOf(day: string): number {
  return new Date(`${day}T12:00:00`).getTime();
}

declare global {
  interface HTMLElementTagNameMap {
    'sb-settings-data': SbSettingsData;
  }
}
