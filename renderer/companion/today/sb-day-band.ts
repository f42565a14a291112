// The day as a wide band over its hours: sitting as a solid bar, standing taller and hatched, time away and pauses as thin
// lines, resets as full marks with their names. Shapes tell the kinds apart as well as colours do.
import { LitElement, html, nothing, svg } from 'lit';
import { customElement, property, query, state } from 'lit/decorators.js';
import type { LedgerKind, TodayEntry, TodayView } from '../../../preload/contract.ts';
import { baseStyles } from '../../styles/base-styles.ts';
import { buttonStyles } from '../../styles/button-styles.ts';
import { t } from '../messages.ts';
import { placed } from '../placed.ts';
import type { SbStrip } from '../sb-strip.ts';
import type { StripEvent } from '../strip-event.ts';
import '../sb-strip.ts';
import { bandPieces, type BandPiece } from '../view/band-pieces.ts';
import { dayScale, fractionOf, hourTicks, type DayScale } from '../view/day-scale.ts';
import { placeLabels } from '../view/place-labels.ts';
import { timeInShort } from '../view/time-words.ts';
import { isCorrectable } from '../view/undo-of.ts';
import { bandStyles } from './band-styles.ts';
import { CorrectEvent } from './correct-event.ts';
import { entryInWords, evidenceWords, kindWords, stretchWords } from './entry-words.ts';

/** Where each kind lies in the 64-px height of the band. */
const BANDS: Readonly<Record<LedgerKind, { readonly y: number; readonly height: number }>> = {
  sitting: { y: 18, height: 28 },
  standing: { y: 8, height: 48 },
  reset: { y: 0, height: 64 },
  away: { y: 30, height: 4 },
  paused: { y: 30, height: 4 },
};

const HEIGHT = 64;

/** In fractions of the line: a reset of three minutes would vanish in a long day. */
const NARROWEST_RESET = 0.012;

/** A name takes this much of the line. */
const LABEL_WIDTH = 0.17;

const MOST_TICKS = 9;

/** An hour nearer to “now” than this makes way for it; in a narrow window, one nearer than the second. */
const TICK_ROOM = 0.06;
const NARROW_TICK_ROOM = 0.1;

const KINDS = ['sitting', 'standing', 'away', 'reset', 'paused'] as const;

/** @fires sb-correct - An entry is to be put right. */
@customElement('sb-day-band')
export class SbDayBand extends LitElement {
  static override readonly styles = [baseStyles, buttonStyles, bandStyles];

  @property({ attribute: false }) today!: TodayView;

  /** The entry that the keyboard or a click chose; null for the newest. */
  @state() private chosen: number | null = null;

  /** The entry under the pointer. */
  @state() private pointed: number | null = null;

  @query('sb-strip') private strip!: SbStrip | null;

  /** Goes to the entry at that instant, with the keyboard. */
  goTo(at: number): void {
    const index = this.today.entries.findIndex(({ from, to }) => from <= at && at < to);
    this.chosen = index === -1 ? null : index;
    this.pointed = null;
    this.strip?.focus();
  }

  protected override render() {
    const { entries, at } = this.today;
    const scale = dayScale(entries[0]?.from ?? at, at);
    if (entries.length === 0) return this.#renderEmpty(scale);
    const pieces = bandPieces(entries, scale);
    return html`<div class="band">
        ${this.#renderNames(pieces)}
        <div class="line">
          ${this.#renderDrawing(pieces, scale)}
          <sb-strip
            .name=${t('today.bandName')}
            .count=${entries.length}
            .index=${this.#index()}
            .words=${this.#wordsAt(this.#index())}
            .hint=${t('today.bandHint')}
            @sb-strip=${(event: StripEvent) => this.#handleStrip(event, scale)}
          ></sb-strip>
        </div>
        ${this.#renderHours(scale)}
      </div>
      ${this.#renderReadout()}`;
  }

  #renderEmpty(scale: DayScale) {
    return html`<div class="band">
        <div class="line" aria-hidden="true">${this.#renderDrawing([], scale)}</div>
        ${this.#renderHours(scale)}
      </div>
      <p class="empty">${t('today.bandEmpty')}</p>
      <p class="soft">${t('today.bandEmptyDetail')}</p>`;
  }

  #renderNames(pieces: readonly BandPiece[]) {
    const { entries } = this.today;
    const resets = pieces.filter(({ kind }) => kind === 'reset');
    const labels = placeLabels(resets, LABEL_WIDTH);
    const rows = Math.max(0, ...labels.map(({ row }) => row + 1));
    return html`<div class="names rows-${rows}" aria-hidden="true">
      ${labels.map(
        ({ mark, start, row }) =>
          html`<span
            class="row-${row}"
            ${placed({ 'inset-inline-start': percent(start), width: percent(LABEL_WIDTH) })}
            >${entries[mark.first]?.name ?? t('today.kind.reset')}</span
          >`,
      )}
    </div>`;
  }

  #renderDrawing(pieces: readonly BandPiece[], scale: DayScale) {
    const inDrawOrder = pieces.toSorted(
      (a, b) => Number(a.kind === 'reset') - Number(b.kind === 'reset'),
    );
    const now = percent(fractionOf(scale, this.today.at));
    return html`<svg aria-hidden="true">
      <defs>
        <pattern
          id="hatch"
          width="6"
          height="6"
          patternUnits="userSpaceOnUse"
          patternTransform="rotate(45)"
        >
          <rect class="ground" width="6" height="6" />
          <path class="hatch" d="M1.5 0v6" />
        </pattern>
      </defs>
      <rect class="axis" x="0" y="31" width="100%" height="2" rx="1" />
      ${inDrawOrder.map((piece) => this.#renderPiece(piece))} ${this.#renderChosen(scale)}
      <line class="now" x1=${now} x2=${now} y1="-2" y2="66" />
    </svg>`;
  }

  #renderPiece({ start, width, kind, last }: BandPiece) {
    const { y, height } = BANDS[kind];
    const isCurrent = last === this.today.entries.length - 1;
    const look = isCurrent ? `${kind} current` : kind;
    if (kind === 'away' || kind === 'paused') {
      const middle = y + height / 2;
      return svg`<line class=${look} x1=${percent(start)} x2=${percent(start + width)} y1=${middle} y2=${middle} />`;
    }
    const wide = Math.max(width, kind === 'reset' ? NARROWEST_RESET : 0);
    const from = Math.min(start, 1 - wide);
    return svg`<rect class=${look} x=${percent(from)} width=${percent(wide)} y=${y} height=${height} rx="5" />`;
  }

  /** A frame around the entry that is told of below; none around the newest, which is told of anyway. */
  #renderChosen(scale: DayScale) {
    const index = this.pointed ?? this.chosen;
    const entry = index === null ? undefined : this.today.entries[index];
    if (entry === undefined) return nothing;
    const from = fractionOf(scale, entry.from);
    const width = Math.max(fractionOf(scale, entry.to) - from, NARROWEST_RESET);
    return svg`<rect class="chosen" x=${percent(from)} width=${percent(width)} y="-3" height=${HEIGHT + 6} rx="7" />`;
  }

  #renderHours(scale: DayScale) {
    const now = fractionOf(scale, this.today.at);
    const ticks = hourTicks(scale, MOST_TICKS).filter(
      ({ fraction }) => Math.abs(fraction - now) >= TICK_ROOM,
    );
    return html`<div class="hours times" aria-hidden="true">
      ${ticks.map(
        ({ at, fraction }) =>
          html`<span
            class=${Math.abs(fraction - now) < NARROW_TICK_ROOM ? 'near' : ''}
            ${placed({ 'inset-inline-start': percent(fraction) })}
            >${t('today.hour', { at })}</span
          >`,
      )}
      <span class="now" ${placed({ 'inset-inline-start': percent(now) })}>${t('today.now')}</span>
    </div>`;
  }

  /** The entry under the pointer, where the keyboard is, or the newest: what it was, and the way to put it right. */
  #renderReadout() {
    const index = this.pointed ?? this.#index();
    const entry = this.today.entries[index];
    if (entry === undefined) return nothing;
    const why = evidenceWords(entry);
    return html`<div class="readout">
        <p aria-hidden="true">
          <strong class="times">${stretchWords(entry, this.#isRunning(index))}</strong>
          <span class="what">${kindWords(entry)}</span>
          <span class="soft"
            >${timeInShort(entry.to - entry.from)}${why === '' ? nothing : html` · ${why}`}</span
          >
        </p>
        ${isCorrectable(entry) ? this.#renderButton(entry, index) : nothing}
      </div>
      ${this.#renderKey()}
      <p class="hint soft" aria-hidden="true">${t('today.bandHint')}</p>`;
  }

  #renderButton(entry: TodayEntry, index: number) {
    return html`<button
      type="button"
      class="button quiet put"
      aria-label=${t('today.putRightName', { entry: entryInWords(entry, this.#isRunning(index)) })}
      @click=${() => this.#open(index)}
    >
      ${t('today.putRight')}
    </button>`;
  }

  #renderKey() {
    const present = KINDS.filter((kind) => this.today.entries.some((entry) => entry.kind === kind));
    return html`<ul class="key" aria-hidden="true">
      ${present.map(
        (kind) =>
          html`<li>
            <svg viewBox="0 0 18 16">
              ${
                kind === 'away' || kind === 'paused'
                  ? svg`<line class=${kind} x1="1" x2="17" y1="8" y2="8" />`
                  : svg`<rect class=${kind} x=${kind === 'reset' ? 7 : 2} width=${kind === 'reset' ? 4 : 14} y=${kind === 'sitting' ? 4 : 1} height=${kind === 'sitting' ? 8 : 14} rx="2" />`
              }
            </svg>
            ${t(`today.kind.${kind}`)}
          </li>`,
      )}
    </ul>`;
  }

  /** Where the keyboard is: on the chosen entry as long as there is one, else on the newest. */
  #index(): number {
    const newest = this.today.entries.length - 1;
    return Math.min(newest, this.chosen ?? newest);
  }

  #isRunning(index: number): boolean {
    return index === this.today.entries.length - 1;
  }

  #wordsAt(index: number): string {
    const entry = this.today.entries[index];
    return entry === undefined ? '' : entryInWords(entry, this.#isRunning(index));
  }

  #open(index: number): void {
    const entry = this.today.entries[index];
    if (entry === undefined || !isCorrectable(entry)) return;
    this.chosen = index;
    this.dispatchEvent(new CorrectEvent({ kind: 'open', index, last: index, where: 'band' }));
  }

  #handleStrip({ move }: StripEvent, scale: DayScale): void {
    switch (move.kind) {
      case 'pointed':
        this.pointed = this.#entryAt(move.fraction, scale);
        return;
      case 'chosen':
        this.chosen = this.#entryAt(move.fraction, scale);
        return;
      case 'stepped':
        this.chosen = move.index;
        this.pointed = null;
        return;
      case 'left':
        this.pointed = null;
        return;
      case 'entered':
        this.#open(this.#index());
    }
  }

  /** The entry there; a mark that is drawn wider than it is counts with what is drawn. */
  #entryAt(fraction: number, scale: DayScale): number | null {
    const pieces = bandPieces(this.today.entries, scale);
    const reset = pieces.find(
      ({ kind, start, width }) =>
        kind === 'reset' &&
        fraction >= start &&
        fraction <= start + Math.max(width, NARROWEST_RESET),
    );
    if (reset) return reset.first;
    const at = scale.from + fraction * (scale.to - scale.from);
    const index = this.today.entries.findIndex(({ from, to }) => from <= at && at < to);
    return index === -1 ? null : index;
  }
}

function percent(fraction: number): string {
  return `${(fraction * 100).toFixed(3)}%`;
}

declare global {
  interface HTMLElementTagNameMap {
    'sb-day-band': SbDayBand;
  }
}
