// A bell and a sentence, as loud as the settings have them.
import { LitElement, css, html, nothing } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import type { Settings } from '../../../preload/contract.ts';
import { icon } from '../../components/icons.ts';
import { pageClock } from '../../frame-clock.ts';
import { createPageCues, type PageCues } from '../../page-cues.ts';
import { volumeOf } from '../../session-cues.ts';
import { baseStyles } from '../../styles/base-styles.ts';
import { buttonStyles } from '../../styles/button-styles.ts';
import { t } from '../messages.ts';
import { settingStyles } from './setting-styles.ts';

/** The sentence follows the bell, as it does in a reset. */
const AFTER_BELL_MS = 900;

@customElement('sb-hear-it')
export class SbHearIt extends LitElement {
  static override readonly styles = [
    baseStyles,
    buttonStyles,
    settingStyles,
    css`
      .button {
        min-height: 40px;
        padding: 6px 16px;
      }
    `,
  ];

  @property({ attribute: false }) settings!: Settings;

  readonly #sounding: PageCues = createPageCues(this, pageClock);
  #callOff: () => void = () => undefined;

  constructor() {
    super();
    this.addController({ hostDisconnected: () => this.#callOff() });
  }

  protected override render() {
    return html`<div class="row">
      <div class="words">
        <span class="name" id="name">${t('hear.title')}</span>
        <p class="says" id="says">${t('hear.says')}</p>
      </div>
      <div class="control">
        <button
          type="button"
          class="button outline"
          aria-describedby="says"
          @click=${this.#handleHear}
        >
          ${icon('sound', 18)} ${t('hear.do')}
        </button>
      </div>
      <div class="below">
        <p class="note" role="status">
          ${this.#sounding.voice.state === 'none' ? t('hear.noVoice') : nothing}
        </p>
      </div>
    </div>`;
  }

  readonly #handleHear = (): void => {
    const { tones, voice } = this.#sounding;
    const volume = volumeOf(this.settings);
    tones.sample(volume);
    this.#callOff();
    this.#callOff = pageClock.onTimer(AFTER_BELL_MS, () => {
      voice.sample(t('hear.sentence'), volume);
    });
  };
}

declare global {
  interface HTMLElementTagNameMap {
    'sb-hear-it': SbHearIt;
  }
}
