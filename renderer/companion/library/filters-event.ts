// Tells that the filters of the library were changed; the shell keeps them while the window is open.
import type { LibraryFilters } from '../view/library-filters.ts';

/** Bubbles to the shell through every shadow root. */
export class FiltersEvent extends Event {
  static readonly type = 'sb-filters';
  readonly filters: LibraryFilters;

  constructor(filters: LibraryFilters) {
    super(FiltersEvent.type, { bubbles: true, composed: true });
    this.filters = filters;
  }
}

declare global {
  interface HTMLElementEventMap {
    'sb-filters': FiltersEvent;
  }
}
