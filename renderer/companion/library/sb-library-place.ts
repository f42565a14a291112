// Which page of the library is shown: the list, a movement, a routine, or "What feels familiar?".
import { LitElement, css, html } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { baseStyles } from '../../styles/base-styles.ts';
import { buttonStyles } from '../../styles/button-styles.ts';
import { GoEvent } from '../go-event.ts';
import { t } from '../messages.ts';
import { placeStyles } from '../place-styles.ts';
import type { PlaceContext } from '../places.ts';
import './sb-familiar.ts';
import './sb-library.ts';
import './sb-movement-page.ts';
import './sb-routine-page.ts';

/** @fires sb-go - The list is wanted, because the page is not there any more. */
@customElement('sb-library-place')
export class SbLibraryPlace extends LitElement {
  static override readonly styles = [
    baseStyles,
    buttonStyles,
    placeStyles,
    css`
      .button {
        margin-top: 16px;
      }
    `,
  ];

  @property({ attribute: false }) context!: PlaceContext;

  protected override render() {
    const { library, snapshot, filters, isRefused, route, cameFrom } = this.context;
    const { settings } = snapshot;
    if (library === null) {
      return html`<h1 tabindex="-1">${t('library.title')}</h1>
        <p class="lead" role="status">
          ${isRefused ? t('companion.unavailable') : t('companion.loading')}
        </p>`;
    }
    const page = route.place === 'library' ? route.page : undefined;
    if (page?.kind === 'familiar')
      return html`<sb-familiar .library=${library} .settings=${settings}></sb-familiar>`;
    if (page?.kind === 'movement') {
      const movement = library.movements.find(({ id }) => id === page.id);
      if (movement === undefined) return this.#renderGone();
      return html`<sb-movement-page
        .movement=${movement}
        .library=${library}
        .settings=${settings}
      ></sb-movement-page>`;
    }
    if (page?.kind === 'routine') {
      const entry = library.routines.find(({ routine }) => routine.id === page.id);
      if (entry === undefined) return this.#renderGone();
      return html`<sb-routine-page
        .entry=${entry}
        .library=${library}
        .settings=${settings}
      ></sb-routine-page>`;
    }
    return html`<sb-library
      .library=${library}
      .settings=${settings}
      .filters=${filters}
      .cameFrom=${cameFrom?.place === 'library' ? (cameFrom.page ?? null) : null}
    ></sb-library>`;
  }

  #renderGone() {
    return html`<h1 tabindex="-1">${t('library.title')}</h1>
      <p class="lead">${t('routine.gone')}</p>
      <button
        type="button"
        class="button"
        @click=${() => this.dispatchEvent(new GoEvent({ place: 'library' }))}
      >
        ${t('routine.goneBack')}
      </button>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'sb-library-place': SbLibraryPlace;
  }
}
