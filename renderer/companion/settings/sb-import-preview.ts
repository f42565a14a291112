// What a file would change here, before anything does: new days, days that differ, what cannot be read, settings; and
// which record is kept where both have one.
import { LitElement, html, nothing } from 'lit';
import { customElement, property, query, state } from 'lit/decorators.js';
import type { ImportPlan, MergeRule } from '../../../preload/contract.ts';
import { AskEvent } from '../../events/ask-event.ts';
import { baseStyles } from '../../styles/base-styles.ts';
import { buttonStyles } from '../../styles/button-styles.ts';
import { formStyles } from '../form-styles.ts';
import { t } from '../messages.ts';
import { dataStyles } from './data-styles.ts';
import { listed, settingName } from './value-words.ts';

const RULES = ['fuller', 'mine', 'theirs'] as const satisfies readonly MergeRule[];

/** More places than this are more than a line holds. */
const MOST_PLACES = 5;

/** @fires sb-ask - The import is wanted, or not. */
@customElement('sb-import-preview')
export class SbImportPreview extends LitElement {
  static override readonly styles = [baseStyles, buttonStyles, formStyles, dataStyles];

  @property({ attribute: false }) fileName = '';
  @property({ attribute: false }) plan!: ImportPlan;

  @state() private rule: MergeRule = 'fuller';
  @state() private withSettings = false;

  @query('.name') private heading!: HTMLElement;

  /** It came because somebody chose a file: that is where they go on. */
  protected override firstUpdated(): void {
    this.heading.focus();
  }

  protected override render() {
    const { plan } = this;
    const differing = plan.differing.length + plan.differingCheckIns;
    const changes = Object.keys(plan.settings).map(settingName);
    const isSame = plan.newDays.length + plan.newCheckIns + differing + changes.length === 0;
    return html`<div class="panel" role="group" aria-labelledby="preview">
      <h4 id="preview" class="name" tabindex="-1">
        ${t('yourData.previewTitle', { file: this.fileName })}
      </h4>
      <ul>
        ${lines(plan).map((line) => html`<li>${line}</li>`)}
        ${isSame ? html`<li>${t('yourData.nothing')}</li>` : nothing}
      </ul>
      ${differing === 0 ? nothing : this.#renderRules()}
      ${changes.length === 0 ? nothing : this.#renderSettings(changes)}
      <div class="buttons">
        ${
          isSame
            ? nothing
            : html`<button type="button" class="button primary" @click=${this.#handleConfirm}>
                ${t('yourData.confirmImport')}
              </button>`
        }
        <button
          type="button"
          class="button"
          @click=${() => this.dispatchEvent(new AskEvent({ kind: 'cancelImport' }))}
        >
          ${t('yourData.cancelImport')}
        </button>
      </div>
    </div>`;
  }

  #renderRules() {
    return html`<fieldset>
      <legend>${t('yourData.rule')}</legend>
      ${RULES.map(
        (rule) =>
          html`<label class="check">
            <input
              type="radio"
              name="rule"
              .checked=${rule === this.rule}
              @change=${() => {
                this.rule = rule;
              }}
            />
            ${t(`yourData.rule.${rule}`)}
          </label>`,
      )}
    </fieldset>`;
  }

  #renderSettings(names: readonly string[]) {
    return html`<label class="check">
      <input
        type="checkbox"
        .checked=${this.withSettings}
        @change=${(event: Event) => {
          this.withSettings = (event.target as HTMLInputElement).checked;
        }}
      />
      ${t('yourData.settings', { count: names.length, names: listed(names) })}
    </label>`;
  }

  readonly #handleConfirm = () => {
    const { rule, withSettings } = this;
    this.dispatchEvent(new AskEvent({ kind: 'confirmImport', rule, withSettings }));
  };
}

function lines(plan: ImportPlan): readonly string[] {
  const { newDays, differing, unchanged, newCheckIns, differingCheckIns, problems } = plan;
  const fuller = differing.filter(({ isTheirsFuller }) => isTheirsFuller).length;
  const checkIns = newCheckIns + differingCheckIns;
  const places = [...new Set(problems.map(({ place }) => settingName(place)))];
  const named = places.slice(0, MOST_PLACES);
  return [
    ...(newDays.length > 0 ? [t('yourData.newDays', { count: newDays.length })] : []),
    ...(differing.length > 0
      ? [t('yourData.differingDays', { count: differing.length, fuller })]
      : []),
    ...(checkIns > 0 ? [t('yourData.checkIns', { count: checkIns })] : []),
    ...(unchanged > 0 ? [t('yourData.unchanged', { count: unchanged })] : []),
    ...(places.length > 0
      ? [
          t('yourData.unread', {
            count: places.length,
            places: [...named, ...(places.length > named.length ? ['…'] : [])].join(', '),
          }),
        ]
      : []),
  ];
}

declare global {
  interface HTMLElementTagNameMap {
    'sb-import-preview': SbImportPreview;
  }
}
