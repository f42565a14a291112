// What Sitbones sees of the desk right now, so that nobody has to guess what a setting of presence does here. Asked for only
// while the list is on the screen.
import { LitElement, css, html } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import type { DeskReadings, SignalName } from '../../../preload/contract.ts';
import { pageClock } from '../../frame-clock.ts';
import { baseStyles } from '../../styles/base-styles.ts';
import { t } from '../messages.ts';
import { WhileSeen } from './while-seen.ts';

const SIGNALS: readonly SignalName[] = ['call', 'video', 'fullScreen', 'doNotDisturb'];

/** Signals cost the system a question each; their answers stay good for that long (create-signals.ts). */
const PAUSE_MS = 5_000;

@customElement('sb-signals')
export class SbSignals extends LitElement {
  static override readonly styles = [
    baseStyles,
    css`
      :host {
        display: block;
        container: signals / inline-size;
      }

      .box {
        margin: 16px 20px;
        padding: 14px 18px 16px;
        border-radius: var(--sb-radius-m);
        background: var(--sb-fill);
      }

      h3 {
        font-size: var(--sb-text-m);
        font-weight: 650;
      }

      p {
        max-width: 60ch;
        margin-top: 2px;
        color: var(--sb-ink-soft);
        font-size: var(--sb-text-s);
        line-height: 1.45;
        text-wrap: pretty;
      }

      dl {
        display: grid;
        grid-template-columns: max-content minmax(0, 1fr);
        gap: 6px 24px;
        margin: 12px 0 0;
        font-size: var(--sb-text-s);
      }

      dt {
        font-weight: 550;
      }

      dd {
        display: flex;
        align-items: baseline;
        gap: 8px;
        margin: 0;
        color: var(--sb-ink-soft);
      }

      dd.on {
        color: var(--sb-ink);
        font-weight: 600;
      }

      .mark {
        flex: none;
        width: 0.5rem;
        height: 0.5rem;
        border: 1.5px solid var(--sb-ink-soft);
        border-radius: 50%;
      }

      .on .mark {
        border-color: var(--sb-moss);
        background: var(--sb-moss);
      }

      .unreadable .mark,
      .unknown .mark {
        border-style: dashed;
      }

      @container signals (max-width: 24rem) {
        dl {
          grid-template-columns: minmax(0, 1fr);
          gap: 0;
        }

        dd {
          margin-block-end: 8px;
        }
      }

      @media (forced-colors: active) {
        .box {
          border: 1px solid CanvasText;
        }

        .on .mark {
          forced-color-adjust: none;
          border-color: Highlight;
          background: Highlight;
        }
      }
    `,
  ];

  /** Asks main; may reject. */
  @property({ attribute: false }) askDesk!: () => Promise<DeskReadings>;

  @state() private readings: DeskReadings | null = null;

  @state() private isRefused = false;

  constructor() {
    super();
    new WhileSeen(this, { clock: pageClock, pauseMs: PAUSE_MS, look: () => this.#look() });
  }

  protected override render() {
    return html`<div class="box">
      <h3>${t('signals.title')}</h3>
      <p>${t('signals.says')}</p>
      ${this.readings === null ? this.#renderNothing() : renderReadings(this.readings)}
    </div>`;
  }

  #renderNothing() {
    return html`<p>${t(this.isRefused ? 'signals.failed' : 'signals.looking')}</p>`;
  }

  async #look(): Promise<void> {
    try {
      this.readings = await this.askDesk();
    } catch {
      this.readings = null;
      this.isRefused = true;
    }
  }
}

function renderReadings({ source, inputAgeMs, signals }: DeskReadings) {
  const measured = t(source === null ? 'signals.source.none' : `signals.source.${source}`);
  return html`<dl>
    <dt>${t('signals.input')}</dt>
    <dd class=${inputAgeMs === 'unknown' ? 'unknown' : 'on'}>
      <span class="mark"></span
      ><span>${t('signals.inputMeasured', { input: inputWords(inputAgeMs), measured })}</span>
    </dd>
    ${SIGNALS.map(
      (name) =>
        html`<dt>${t(`signals.${name}`)}</dt>
          <dd class=${signals[name]}>
            <span class="mark"></span><span>${signalWords(name, signals[name])}</span>
          </dd>`,
    )}
  </dl>`;
}

function signalWords(name: SignalName, reading: DeskReadings['signals'][SignalName]): string {
  return reading === 'unknown' || reading === 'unreadable'
    ? t(`signals.${reading}`)
    : t(`signals.${name}.${reading}`);
}

function inputWords(ageMs: DeskReadings['inputAgeMs']): string {
  if (ageMs === 'unknown') return t('signals.inputUnknown');
  const seconds = Math.floor(ageMs / 1000);
  if (seconds < 1) return t('signals.inputNow');
  return seconds < 60
    ? t('signals.inputSeconds', { seconds })
    : t('signals.inputMinutes', { minutes: Math.floor(seconds / 60) });
}

declare global {
  interface HTMLElementTagNameMap {
    'sb-signals': SbSignals;
  }
}
