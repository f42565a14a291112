// The levels of a routine that has some: the same thing with a longer hold, or more repetitions. One of them is the
// usual one, and can be changed here.
import { LitElement, css, html, nothing } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import type { LibraryRoutine, LibraryView, Settings } from '../../../preload/contract.ts';
import { AskEvent } from '../../events/ask-event.ts';
import { baseStyles } from '../../styles/base-styles.ts';
import { buttonStyles } from '../../styles/button-styles.ts';
import { formStyles } from '../form-styles.ts';
import { GoEvent } from '../go-event.ts';
import { t } from '../messages.ts';
import { placeStyles } from '../place-styles.ts';

type Level = NonNullable<LibraryRoutine['routine']['level']>;

/** What each unit is set by; amounts that a setting does not know cannot be usual. */
const OPENER_SECONDS: readonly Settings['openerSeconds'][] = [20, 30, 45, 60];
const STRENGTH_REPS: readonly Settings['strengthReps'][] = [10, 12, 15];

/**
 * @fires sb-go - The routine at another level is wanted.
 * @fires sb-ask - This level is to be the usual one.
 */
@customElement('sb-level-choice')
export class SbLevelChoice extends LitElement {
  static override readonly styles = [
    baseStyles,
    buttonStyles,
    placeStyles,
    formStyles,
    css`
      legend {
        margin-bottom: 8px;
        color: var(--sb-ink-soft);
        font-size: var(--sb-text-s);
        font-weight: 600;
      }

      .usual {
        display: flex;
        align-items: center;
        min-height: 40px;
        margin-top: 8px;
      }
    `,
  ];

  @property({ attribute: false }) entry!: LibraryRoutine;

  @property({ attribute: false }) library!: LibraryView;

  @property({ attribute: false }) settings!: Settings;

  protected override render() {
    const { level } = this.entry.routine;
    if (level === undefined) return nothing;
    const family = this.#family(level);
    if (family.length < 2) return nothing;
    return html`<fieldset>
        <legend>
          ${level.unit === 'seconds' ? t('routine.levelSeconds') : t('routine.levelRepetitions')}
        </legend>
        <div class="segments">${family.map((entry) => this.#renderLevel(entry))}</div>
      </fieldset>
      <div class="usual">${this.#renderUsual(level)}</div>`;
  }

  #renderLevel({ routine: { id, level } }: LibraryRoutine) {
    if (level === undefined) return nothing;
    const { amount, unit } = level;
    const words =
      unit === 'seconds'
        ? t('routine.levelSecondsOption', { amount })
        : t('routine.levelRepetitionsOption', { amount });
    return html`<label class="segment times"
      ><input
        type="radio"
        name="level"
        .checked=${id === this.entry.routine.id}
        @change=${() =>
          this.dispatchEvent(new GoEvent({ place: 'library', page: { kind: 'routine', id } }))}
      />${words}</label
    >`;
  }

  #renderUsual(level: Level) {
    const usual =
      level.unit === 'seconds' ? this.settings.openerSeconds : this.settings.strengthReps;
    if (usual === level.amount) {
      return html`<p class="soft">${t('routine.levelIsUsual')}</p>`;
    }
    const changes = asSetting(level);
    if (changes === null) return nothing;
    return html`<button
      type="button"
      class="button outline compact"
      @click=${() => this.dispatchEvent(new AskEvent({ kind: 'changeSettings', changes }))}
    >
      ${t('routine.levelUsual')}
    </button>`;
  }

  #family({ family }: Level): readonly LibraryRoutine[] {
    return this.library.routines
      .filter(({ routine }) => routine.level?.family === family)
      .toSorted((a, b) => (a.routine.level?.amount ?? 0) - (b.routine.level?.amount ?? 0));
  }
}

function asSetting({ unit, amount }: Level): Partial<Settings> | null {
  if (unit === 'seconds') {
    const openerSeconds = OPENER_SECONDS.find((each) => each === amount);
    return openerSeconds === undefined ? null : { openerSeconds };
  }
  const strengthReps = STRENGTH_REPS.find((each) => each === amount);
  return strengthReps === undefined ? null : { strengthReps };
}

declare global {
  interface HTMLElementTagNameMap {
    'sb-level-choice': SbLevelChoice;
  }
}
