// Today as one line from its start to now: sitting low, resets as tall marks, time away as a gap. Heights tell the
// kinds apart as well as colours do.
import { LitElement, css, html, nothing, svg } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import type { DayStretch } from '../../preload/contract.ts';
import { t } from '../messages.ts';
import { baseStyles } from '../styles/base-styles.ts';
import { minutesInWords } from '../view/duration-words.ts';

const MINUTE_MS = 60_000;
/** A young day does not fill the line: it is drawn as part of this many milliseconds. */
const SHORTEST_SPAN_MS = 3 * 60 * MINUTE_MS;
/** A reset of three minutes would vanish in a long day: its mark is never narrower, in percent of the line. */
const NARROWEST_MARK = 2;

type Kind = DayStretch['kind'];

/** Where each kind lies in the 20-px height of the line. */
const BANDS: Readonly<Record<Kind, { readonly y: number; readonly height: number }>> = {
  sitting: { y: 6, height: 8 },
  standing: { y: 2, height: 12 },
  reset: { y: 0, height: 20 },
  away: { y: 9, height: 2 },
  paused: { y: 9, height: 2 },
};

@customElement('sb-day-line')
export class SbDayLine extends LitElement {
  static override readonly styles = [
    baseStyles,
    css`
      :host {
        display: block;
        color: var(--sb-ink-soft);
        font-size: var(--sb-text-xs);
      }

      svg {
        display: block;
        width: 100%;
        height: 20px;
        overflow: visible;
      }

      /* The day runs as its words do. */
      :host(:dir(rtl)) svg {
        transform: scaleX(-1);
      }

      .base,
      .away,
      .paused {
        fill: var(--sb-line);
      }

      .sitting {
        fill: var(--sb-past);
      }

      .sitting.current {
        fill: var(--sb-clay);
      }

      .standing,
      .reset {
        fill: var(--sb-moss);
      }

      .reset {
        stroke: var(--sb-paper);
        stroke-width: 2px;
        paint-order: stroke;
      }

      .words {
        display: flex;
        justify-content: space-between;
        gap: 12px;
        margin-top: 6px;
      }
    `,
  ];

  /** Today's stretches in order, none overlapping another. */
  @property({ attribute: false }) stretches: readonly DayStretch[] = [];

  /** The end of the day so far: main's time, milliseconds since 1970. */
  @property({ attribute: false }) now = 0;

  /** How many resets are done today. */
  @property({ type: Number }) resets = 0;

  protected override render() {
    const first = this.stretches[0];
    if (!first) return this.#renderEmpty();
    const end = first.from + this.#spanMs(first.from);
    return html`
      <svg role="img" aria-label=${this.#inWords(first.from)}>
        <rect class="base" x="0" y="9" width="100%" height="2" rx="1" />
        ${this.#renderStretches(first.from)}
      </svg>
      <div class="words times" aria-hidden="true">
        <span>${t('day.at', { at: first.from })}</span>
        <span>${t('day.resets', { resets: this.resets })}</span>
        <span>${end > this.now ? t('day.at', { at: end }) : t('day.now')}</span>
      </div>
    `;
  }

  #renderEmpty() {
    return html`
      <svg aria-hidden="true">
        <rect class="base" x="0" y="9" width="100%" height="2" rx="1" />
        <circle class="base" cx="4" cy="10" r="4" />
      </svg>
      <p class="words">${t('day.empty')}</p>
    `;
  }

  #renderStretches(from: number) {
    const current = this.stretches.findLast(({ kind }) => kind !== 'paused');
    const inDrawOrder = [...this.stretches].sort(
      (a, b) => Number(a.kind === 'reset') - Number(b.kind === 'reset'),
    );
    return inDrawOrder.map((stretch) => this.#renderStretch(stretch, from, stretch === current));
  }

  #renderStretch({ from, to, kind }: DayStretch, start: number, isCurrent: boolean) {
    const spanMs = this.#spanMs(start);
    const percent = (ms: number) => (ms / spanMs) * 100;
    const width = Math.max(percent(to - from), kind === 'reset' ? NARROWEST_MARK : 0);
    const x = Math.min(percent(from - start), 100 - width);
    if (width <= 0) return nothing;
    const { y, height } = BANDS[kind];
    return svg`<rect
      class=${isCurrent ? `${kind} current` : kind}
      x=${`${x.toFixed(2)}%`}
      y=${y}
      width=${`${width.toFixed(2)}%`}
      height=${height}
      rx=${Math.min(4, height / 2)}
    />`;
  }

  /** What the whole line stands for. A young day ends before it does. */
  #spanMs(from: number): number {
    return Math.max(SHORTEST_SPAN_MS, this.now - from);
  }

  #inWords(from: number): string {
    const minutesOf = (kind: Kind) =>
      this.stretches
        .filter((stretch) => stretch.kind === kind)
        .reduce((sum, stretch) => sum + (stretch.to - stretch.from) / MINUTE_MS, 0);
    return t('day.inWords', {
      from,
      sitting: minutesInWords(Math.round(minutesOf('sitting'))),
      standing: minutesInWords(Math.round(minutesOf('standing'))),
      resets: this.resets,
    });
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'sb-day-line': SbDayLine;
  }
}
