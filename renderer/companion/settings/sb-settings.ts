/* eslint-disable max-lines -- the page is one list of sections; taking one out would hide what the others share */
// The settings place: everything that can be set, section by section, with a search over all of it, a quick way between the
// sections, and a way back to all defaults. What one setting looks like is render-setting.ts's.
import { LitElement, html, nothing, type PropertyValues } from 'lit';
import { customElement, property, query, state } from 'lit/decorators.js';
import { repeat } from 'lit/directives/repeat.js';
import type {
  DataView,
  DeskReadings,
  Settings,
  SettingsGuide,
  Snapshot,
} from '../../../preload/contract.ts';
import { icon } from '../../components/icons.ts';
import { AskEvent } from '../../events/ask-event.ts';
import { KeyController } from '../../key-controller.ts';
import { baseStyles } from '../../styles/base-styles.ts';
import { buttonStyles } from '../../styles/button-styles.ts';
import { formStyles } from '../form-styles.ts';
import { t } from '../messages.ts';
import { placeStyles } from '../place-styles.ts';
import { isSame, renderSetting, type SettingsScene } from './render-setting.ts';
import { SectionSpy } from './section-spy.ts';
import { problemIn } from './setting-element.ts';
import { SETTING_ROWS, type SectionId } from './setting-table.ts';
import {
  countParts,
  idOf,
  settingsContents,
  type ExtraId,
  type SectionParts,
} from './settings-contents.ts';
import { settingsPageStyles } from './settings-page-styles.ts';
import './sb-about.ts';
import './sb-hear-it.ts';
import './sb-settings-data.ts';
import './sb-signals.ts';

/**
 * @fires sb-ask - A setting is to change, or the folder to be shown.
 * @fires sb-go - The library is wanted.
 */
@customElement('sb-settings')
export class SbSettings extends LitElement {
  static override readonly styles = [
    baseStyles,
    buttonStyles,
    placeStyles,
    formStyles,
    settingsPageStyles,
  ];

  @property({ attribute: false }) snapshot!: Snapshot;

  /** Null until main has answered. */
  @property({ attribute: false }) guide: SettingsGuide | null = null;

  /** What is kept of the person; null until main has answered. */
  @property({ attribute: false }) data: DataView | null = null;

  /** Whether main refused to answer. */
  @property({ attribute: false }) isRefused = false;

  /** Asks main what it sees of the desk; may reject. */
  @property({ attribute: false }) askDesk!: () => Promise<DeskReadings>;

  @state() private words = '';

  /** What was set before everything went back to its default, as long as that can be undone here. */
  @state() private undoable: Partial<Settings> | null = null;

  /** Says why that did not happen. */
  @state() private problem: (() => string) | null = null;

  @query('input[type="search"]') private search!: HTMLInputElement | null;

  readonly #spy = new SectionSpy(this);

  constructor() {
    super();
    new KeyController(this, (event) => this.#handleKey(event));
  }

  protected override updated(changed: PropertyValues): void {
    super.updated(changed);
    this.#spy.watch([...this.renderRoot.querySelectorAll<HTMLElement>('section')]);
  }

  protected override render() {
    const sections = settingsContents(this.words);
    return html`<div class="place">
      <header>
        <h1 tabindex="-1">${t('settings.title')}</h1>
        <p class="lead">${t('settings.lead')}</p>
        ${this.#renderSearch(countParts(sections))}
      </header>
      ${this.guide === null ? this.#renderWaiting() : this.#renderAll(sections, this.guide)}
    </div>`;
  }

  #renderSearch(count: number) {
    return html`<div class="search">
      <label class="unseen" for="search">${t('settings.search')}</label>
      ${icon('search', 18)}
      <input
        id="search"
        type="search"
        maxlength="60"
        autocomplete="off"
        placeholder=${t('settings.searchHint')}
        aria-describedby="found"
        .value=${this.words}
        @input=${this.#handleWords}
        @keydown=${this.#handleSearchKey}
      />
      <kbd aria-hidden="true" ?hidden=${this.words !== ''}>/</kbd>
      <p id="found" class="soft" role="status">
        ${this.words.trim() === '' ? nothing : t('settings.found', { count })}
      </p>
    </div>`;
  }

  #renderWaiting() {
    return html`<p class="soft" role="status">
      ${t(this.isRefused ? 'companion.unavailable' : 'companion.loading')}
    </p>`;
  }

  #renderAll(sections: readonly SectionParts[], guide: SettingsGuide) {
    if (sections.length === 0) return this.#renderNothing();
    const { settings, library, notices } = this.snapshot;
    const refused = notices.filter(({ kind }) => kind === 'shortcutRefused');
    const refusedKeys = refused.map(({ detail }) => detail);
    const scene: SettingsScene = { settings, guide, library, refusedKeys };
    return html`<div class="columns">
      ${this.#renderRail(sections.map(({ id }) => id))}
      <div class="sections">
        ${repeat(
          sections,
          ({ id }) => id,
          (section) => this.#renderSection(section, scene),
        )}
        ${this.words.trim() === '' ? this.#renderDefaults(guide) : nothing}
      </div>
    </div>`;
  }

  #renderSection({ id, parts }: SectionParts, scene: SettingsScene) {
    return html`<section id=${id} aria-labelledby=${`${id}-title`}>
      <h2 id=${`${id}-title`} tabindex="-1">${t(`section.${id}`)}</h2>
      <div class="card">
        ${repeat(parts, idOf, (part) =>
          part.kind === 'setting'
            ? renderSetting(part.row, scene)
            : this.#renderExtra(part.id, scene),
        )}
      </div>
    </section>`;
  }

  #renderExtra(id: ExtraId, { settings, guide }: SettingsScene) {
    switch (id) {
      case 'signals':
        return html`<sb-signals .askDesk=${this.askDesk}></sb-signals>`;
      case 'hear':
        return html`<sb-hear-it .settings=${settings}></sb-hear-it>`;
      case 'data':
        return html`<sb-settings-data .data=${this.data}></sb-settings-data>`;
      case 'about':
        return html`<sb-about .guide=${guide}></sb-about>`;
    }
  }

  /** Beside the page where there is room, else a list to choose from above it. */
  #renderRail(ids: readonly SectionId[]) {
    const current = ids.find((id) => id === this.#spy.current) ?? ids[0];
    return html`<nav aria-label=${t('settings.sections')}>
        <ul>
          ${ids.map(
            (id) =>
              html`<li>
                <button
                  type="button"
                  aria-current=${id === current ? 'true' : nothing}
                  @click=${() => this.#goTo(id)}
                >
                  ${t(`section.${id}`)}
                </button>
              </li>`,
          )}
        </ul>
      </nav>
      <label class="field jump"
        >${t('settings.goTo')}
        <select @change=${this.#handleJump}>
          ${ids.map(
            (id) =>
              html`<option value=${id} .selected=${id === current}>${t(`section.${id}`)}</option>`,
          )}
        </select>
      </label>`;
  }

  #renderNothing() {
    return html`<div class="panel nothing">
      <p>${t('settings.nothing', { words: this.words.trim() })}</p>
      <p class="soft">${t('settings.nothingHint')}</p>
      <button type="button" class="button compact" @click=${() => this.#look('')}>
        ${t('settings.clear')}
      </button>
    </div>`;
  }

  #renderDefaults({ defaults }: SettingsGuide) {
    const own = ownSettings(this.snapshot.settings, defaults);
    const count = Object.keys(own).length;
    const canUndo = this.undoable !== null && count === 0;
    return html`<div class="defaults">
      <button
        type="button"
        class="button outline compact"
        aria-describedby="own"
        @click=${() => (canUndo ? this.#undo() : this.#takeDefaults(own, defaults))}
        ?disabled=${!canUndo && count === 0}
      >
        ${t(canUndo ? 'settings.undo' : 'settings.allDefaults')}
      </button>
      <p class="soft" id="own" role="status">
        ${this.problem?.() ?? (count === 0 ? t('settings.allDefaultsNone') : t('settings.allDefaultsHint', { count }))}
      </p>
    </div>`;
  }

  #takeDefaults(own: Partial<Settings>, defaults: Settings): void {
    this.#change(only(defaults, Object.keys(own)), own);
  }

  #undo(): void {
    if (this.undoable !== null) this.#change(this.undoable, null);
  }

  /** `undoable` is what can be taken back after it; where it is refused, what could be before. */
  #change(changes: Partial<Settings>, undoable: Partial<Settings> | null): void {
    const before = this.undoable;
    this.undoable = undoable;
    this.dispatchEvent(
      new AskEvent({ kind: 'changeSettings', changes }, (result) => {
        this.problem = problemIn(result);
        if (this.problem !== null) this.undoable = before;
      }),
    );
  }

  /** Shows what goes by these words, with the keyboard in the search. */
  #look(words: string): void {
    this.words = words;
    this.search?.focus();
  }

  #goTo(id: string): void {
    const section = this.renderRoot.querySelector<HTMLElement>(`#${id}`);
    if (!section) return;
    section.scrollIntoView({ block: 'start' });
    section.querySelector('h2')?.focus({ preventScroll: true });
    this.#spy.settleOn(section);
  }

  readonly #handleWords = ({ currentTarget }: Event): void => {
    if (currentTarget instanceof HTMLInputElement) this.words = currentTarget.value;
  };

  readonly #handleSearchKey = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape' || this.words === '') return;
    event.preventDefault();
    this.words = '';
  };

  readonly #handleJump = ({ currentTarget }: Event): void => {
    if (currentTarget instanceof HTMLSelectElement) this.#goTo(currentTarget.value);
  };

  /** “/” or Ctrl+F, except where a slash is being written. */
  #handleKey(event: KeyboardEvent): void {
    if (event.defaultPrevented) return;
    const isFind = (event.ctrlKey || event.metaKey) && event.key.toLowerCase() === 'f';
    const isSlash = event.key === '/' && !event.ctrlKey && !event.metaKey && !isWriting(event);
    if (!isFind && !isSlash) return;
    event.preventDefault();
    this.search?.focus();
    this.search?.select();
    this.search?.scrollIntoView({ block: 'nearest' });
  }
}

function isWriting(event: KeyboardEvent): boolean {
  const [target] = event.composedPath();
  return (
    target instanceof HTMLInputElement && !['checkbox', 'radio', 'range'].includes(target.type)
  );
}

/** The settings of this page that are not at their defaults. */
function ownSettings(settings: Settings, defaults: Settings): Partial<Settings> {
  const own = SETTING_ROWS.filter(({ key }) => !isSame(settings[key], defaults[key]));
  return only(
    settings,
    own.map(({ key }) => key),
  );
}

function only(settings: Settings, keys: readonly string[]): Partial<Settings> {
  return Object.fromEntries(Object.entries(settings).filter(([key]) => keys.includes(key)));
}

declare global {
  interface HTMLElementTagNameMap {
    'sb-settings': SbSettings;
  }
}
