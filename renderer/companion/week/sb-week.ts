// The week place: what was done in two tracks, what strength is planned today, and the check-in.
import { LitElement, css, html, nothing } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import type { LibraryView, Settings, WeekView } from '../../../preload/contract.ts';
import { baseStyles } from '../../styles/base-styles.ts';
import { t } from '../messages.ts';
import { placeStyles } from '../place-styles.ts';
import { libraryItems } from '../view/library-items.ts';
import '../library/sb-start-row.ts';
import './sb-check-in.ts';
import './sb-week-picture.ts';

/**
 * @fires sb-ask - A routine is to start, or the check-in is answered.
 * @fires sb-go - The page of a routine is wanted.
 */
@customElement('sb-week')
export class SbWeek extends LitElement {
  static override readonly styles = [
    baseStyles,
    placeStyles,
    css`
      section {
        margin-top: 24px;
      }

      section h2 {
        margin-bottom: 8px;
      }

      sb-start-row {
        margin-top: 12px;
      }

      .closing {
        margin: 32px 0 0;
        color: var(--sb-ink-soft);
        font-size: var(--sb-text-m);
        text-align: center;
        text-wrap: balance;
      }
    `,
  ];

  @property({ attribute: false }) week: WeekView | null = null;

  @property({ attribute: false }) library: LibraryView | null = null;

  @property({ attribute: false }) settings!: Settings;

  @property({ type: Boolean }) isRefused = false;

  protected override render() {
    return html`<h1 tabindex="-1">${t('week.title')}</h1>
      <p class="lead">${t('week.lead')}</p>
      ${this.week === null ? this.#renderWaiting() : this.#renderWeek(this.week)}`;
  }

  #renderWaiting() {
    return html`<p class="lead" role="status">
      ${this.isRefused ? t('companion.unavailable') : t('companion.loading')}
    </p>`;
  }

  #renderWeek(week: WeekView) {
    return html`<section class="panel">
        <sb-week-picture .days=${week.days}></sb-week-picture>
      </section>
      <section class="panel" aria-labelledby="strength">
        <h2 id="strength">${t('week.strengthToday')}</h2>
        ${this.#renderStrength(week)}
      </section>
      <section class="panel"><sb-check-in .checkIn=${week.checkIn}></sb-check-in></section>
      <p class="closing">${t('week.closing')}</p>`;
  }

  #renderStrength({ strengthToday }: WeekView) {
    if (strengthToday === null) return html`<p>${t('week.strengthNone')}</p>`;
    const { routineIds, done, isMoved } = strengthToday;
    const left = Math.max(0, routineIds.length - done);
    // A session is planned as slices where there is no floor for it.
    const isSlices = routineIds.length > 1;
    const words = isSlices
      ? t('week.strengthSlices', { left })
      : t('week.strengthSession', { left });
    const next = routineIds[done];
    const item =
      this.library === null || next === undefined
        ? undefined
        : libraryItems(this.library, this.settings).find(
            ({ kind, id }) => kind === 'routine' && id === next,
          );
    return html`<p>${words} ${isMoved ? t('week.strengthMoved') : nothing}</p>
      ${item === undefined ? nothing : html`<sb-start-row .item=${item}></sb-start-row>`}`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'sb-week': SbWeek;
  }
}
