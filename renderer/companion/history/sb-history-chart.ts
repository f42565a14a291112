// History as one sheet of small charts that share their days: sitting on top, then what was done in two tracks. Plain SVG
// in Lit: the few bars are less code than any charting library costs in bytes, keep the house's look, and need neither
// inline styles nor measured text, which the CSP and large text would not bear. Numbers come as words on a strip.
import { LitElement, html, nothing, svg } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import type { HistoryPart, HistoryView } from '../../../preload/contract.ts';
import { baseStyles } from '../../styles/base-styles.ts';
import { t } from '../messages.ts';
import { placed } from '../placed.ts';
import type { StripEvent } from '../strip-event.ts';
import '../sb-strip.ts';
import { MOVE_ROWS, scaleOf, SITTING_ROW, STRENGTH_ROW, type ChartRow } from './chart-rows.ts';
import { chartStyles } from './chart-styles.ts';
import { partInWords, partLabel, partName, spanInWords } from './part-words.ts';

/** Up to so many are drawn one by one, as a pile, where a week leaves room for it. */
const MOST_MARKS = 12;

/** Height of every plot but the first, in px (chart-styles.ts). */
const PLOT_PX = 40;

/** In percent of a part's width. */
const BAR = { single: 46, inner: 20, beside: 21, gap: 4 };

@customElement('sb-history-chart')
export class SbHistoryChart extends LitElement {
  static override readonly styles = [baseStyles, chartStyles];

  @property({ attribute: false }) history!: HistoryView;

  /** The part under the pointer, or where the keyboard is; null for none. */
  @state() private chosen: number | null = null;

  /** Where the keyboard was last. */
  @state() private index = 0;

  protected override willUpdate(changed: Map<string, unknown>): void {
    const before = changed.get('history') as HistoryView | undefined;
    if (!changed.has('history') || isSameSpan(before, this.history)) return;
    this.chosen = null;
    this.index = Math.max(
      0,
      this.history.parts.findIndex(({ isCurrent }) => isCurrent),
    );
  }

  protected override render() {
    const { history } = this;
    return html`<div class="sheet">
      ${this.#renderReadout()}
      <div class="rows">
        ${this.#renderRow(SITTING_ROW)}
        <div class="track">${t('week.move')}</div>
        ${MOVE_ROWS.map((row) => this.#renderRow(row))}
        <div class="track">${t('week.strengthen')}</div>
        ${this.#renderRow(STRENGTH_ROW)} ${this.#renderLabels()}
        <div class="over">
          ${this.#renderMark()}
          <sb-strip
            .name=${t('history.chart', { span: spanInWords(history) })}
            .count=${history.parts.length}
            .index=${this.index}
            .words=${this.#wordsAt(this.index)}
            .hint=${t('history.chartHint')}
            @sb-strip=${this.#handleStrip}
            @focus=${this.#handleFocus}
            @blur=${this.#handleBlur}
          ></sb-strip>
        </div>
      </div>
    </div>`;
  }

  /** What the pointer or the keyboard is on, in place of the key: one line, so that nothing moves. */
  #renderReadout() {
    const { range, parts } = this.history;
    const part = this.chosen === null ? undefined : parts[this.chosen];
    if (part !== undefined) {
      return html`<p class="readout" aria-hidden="true">
        <strong>${partName(part, range)}</strong> ${partInWords(part)}
      </p>`;
    }
    const sitting = t(range === 'quarter' ? 'history.keySittingMean' : 'history.keySitting');
    return html`<p class="readout key" aria-hidden="true">
      <span><i class="sat"></i>${sitting}</span>
      <span><i class="longest"></i>${t('history.keyLongest')}</span>
    </p>`;
  }

  #renderRow(row: ChartRow) {
    const { parts } = this.history;
    const scale = scaleOf(row, parts);
    const ticks = scale.ticks.filter((tick) => row.id === 'sitting' || tick === scale.top);
    return html`<div class="name" aria-hidden="true">
        ${t(row.name)} ${row.look === 'beside' ? renderSides() : nothing}
      </div>
      <div class="plot ${row.id}" aria-hidden="true">
        <svg preserveAspectRatio="none">
          ${ticks.map((tick) => {
            const y = percent(1 - tick / scale.top);
            return svg`<line class="grid" x1="0" x2="100%" y1=${y} y2=${y} />`;
          })}
          <line class="base" x1="0" x2="100%" y1="100%" y2="100%" />
          ${parts.map((part, index) => this.#renderPart(row, part, { index, top: scale.top }))}
        </svg>
        ${ticks
          .filter((tick) => tick > 0)
          .map(
            (tick) =>
              html`<span
                class="tick times"
                ${placed({ 'inset-block-start': percent(1 - tick / scale.top) })}
                >${row.tickWords(tick)}</span
              >`,
          )}
      </div>`;
  }

  #renderPart(
    row: ChartRow,
    part: HistoryPart,
    at: { readonly index: number; readonly top: number },
  ) {
    if (part.isFuture || part.recordedDays === 0)
      return row.id === 'sets' && part.isPlanned ? this.#renderPlanned(at.index) : nothing;
    const [first = 0, second = 0] = row.valuesOf(part).map((value) => value / at.top);
    const bar = (look: string, value: number, place: { middle: number; width: number }) =>
      this.#renderBar(look, value, { index: at.index, ...place });
    if (row.look === 'beside') {
      const middle = (BAR.beside + BAR.gap) / 2;
      return [
        bar('left', first, { middle: 50 - middle, width: BAR.beside }),
        bar('right', second, { middle: 50 + middle, width: BAR.beside }),
      ];
    }
    const whole = bar(row.id, first, { middle: 50, width: BAR.single });
    if (row.id === 'sets' && first === 0 && part.isPlanned) return this.#renderPlanned(at.index);
    const isPile = this.history.range === 'week' && at.top <= MOST_MARKS;
    if (row.look === 'single' && isPile) return this.#renderPile(row, part, at);
    if (row.look === 'single') return whole;
    return [whole, bar('longest', second, { middle: 50, width: BAR.inner })];
  }

  /** A mark for each, so that few can be counted. */
  #renderPile(
    row: ChartRow,
    part: HistoryPart,
    { index, top }: { readonly index: number; readonly top: number },
  ) {
    const [count = 0] = row.valuesOf(part);
    const share = 1 / this.history.parts.length;
    const unit = PLOT_PX / top;
    return Array.from(
      { length: count },
      (_, mark) =>
        svg`<rect
          class=${row.id}
          x=${percent((index + (50 - BAR.single / 2) / 100) * share)}
          width=${percent((BAR.single / 100) * share)}
          y=${PLOT_PX - (mark + 1) * unit + 1}
          height=${Math.max(1.5, unit - 2)}
          rx="2"
        />`,
    );
  }

  #renderBar(
    look: string,
    value: number,
    { index, middle, width }: { index: number; middle: number; width: number },
  ) {
    if (value <= 0) return nothing;
    const share = 1 / this.history.parts.length;
    return svg`<rect
      class=${look}
      x=${percent((index + (middle - width / 2) / 100) * share)}
      width=${percent((width / 100) * share)}
      y=${percent(1 - value)}
      height=${percent(value)}
      rx="3"
    />`;
  }

  /** Strength that is planned, and nothing of it done: an empty ring, as on a calendar. */
  #renderPlanned(index: number) {
    const x = percent((index + 0.5) / this.history.parts.length);
    return svg`<circle class="planned" cx=${x} cy="50%" r="7" />`;
  }

  #renderLabels() {
    const { parts, range } = this.history;
    return html`<div class="name" aria-hidden="true"></div>
      <div
        class="labels times"
        aria-hidden="true"
        ${placed({ 'grid-template-columns': `repeat(${String(parts.length)}, 1fr)` })}
      >
        ${parts.map((part, index) => {
          const label = partLabel(part, parts[index - 1], range);
          return html`<span class=${part.isCurrent ? 'current' : ''}>${label ?? nothing}</span>`;
        })}
      </div>`;
  }

  /** The ground behind the chosen part, and behind today where none is chosen. */
  #renderMark() {
    const { parts } = this.history;
    const current = parts.findIndex(({ isCurrent }) => isCurrent);
    const index = this.chosen ?? (current === -1 ? null : current);
    if (index === null) return nothing;
    const share = 1 / parts.length;
    return html`<div
      class="mark"
      ${placed({ 'inset-inline-start': percent(index * share), width: percent(share) })}
    ></div>`;
  }

  #wordsAt(index: number): string {
    const part = this.history.parts[index];
    if (part === undefined) return '';
    return `${partName(part, this.history.range)}: ${partInWords(part)}`;
  }

  readonly #handleStrip = ({ move }: StripEvent): void => {
    switch (move.kind) {
      case 'pointed':
      case 'chosen': {
        const { length } = this.history.parts;
        this.chosen = Math.min(length - 1, Math.floor(move.fraction * length));
        if (move.kind === 'chosen') this.index = this.chosen;
        return;
      }
      case 'stepped':
        this.index = move.index;
        this.chosen = move.index;
        return;
      case 'left':
        this.chosen = null;
        return;
      case 'entered':
    }
  };

  readonly #handleFocus = (event: FocusEvent): void => {
    if (event.target instanceof Element && event.target.matches(':focus-visible'))
      this.chosen = this.index;
  };

  readonly #handleBlur = (): void => {
    this.chosen = null;
  };
}

/** Which bar is which side. */
function renderSides() {
  return html`<span class="sides">
    <span><i class="left"></i>${t('history.keyLeft')}</span>
    <span><i class="right"></i>${t('history.keyRight')}</span>
  </span>`;
}

function percent(share: number): string {
  return `${(share * 100).toFixed(3)}%`;
}

function isSameSpan(a: HistoryView | undefined, b: HistoryView): boolean {
  return a?.range === b.range && a.from === b.from;
}

declare global {
  interface HTMLElementTagNameMap {
    'sb-history-chart': SbHistoryChart;
  }
}
