// The places of the companion window, one line each: what it is called, its icon, and how it is drawn. A new place joins
// here (and in `CompanionPlace` of the contract, where its name is).
import { html, type TemplateResult } from 'lit';
import type { CompanionPlace, LibraryView, Snapshot, WeekView } from '../../preload/contract.ts';
import type { PlainCompanionKey } from '../../preload/messages/create-companion-messages.ts';
import type { IconName } from '../components/icons.ts';
import type { Route } from './route.ts';
import type { LibraryFilters } from './view/library-filters.ts';
import './library/sb-library-place.ts';
import './sb-learn.ts';
import './sb-safety-page.ts';
import './week/sb-week.ts';

/** What the shell gives a place. */
export interface PlaceContext {
  readonly snapshot: Snapshot;
  /** Null until main has answered. */
  readonly library: LibraryView | null;
  readonly week: WeekView | null;
  /** Whether main refused what the place asked for; it is asked again with the next change. */
  readonly isRefused: boolean;
  readonly route: Route;
  /** The route before this one. */
  readonly cameFrom: Route | null;
  readonly filters: LibraryFilters;
}

export interface Place {
  readonly id: CompanionPlace;
  readonly label: PlainCompanionKey;
  readonly icon: IconName;
  /** One custom element, whose shadow root has the page's `h1` with `tabindex="-1"`. */
  readonly render: (context: PlaceContext) => TemplateResult;
}

/** In the order in which they are listed. */
export const PLACES: readonly Place[] = [
  { id: 'week', label: 'place.week', icon: 'week', render: renderWeek },
  { id: 'library', label: 'place.library', icon: 'library', render: renderLibrary },
  { id: 'learn', label: 'place.learn', icon: 'learn', render: () => html`<sb-learn></sb-learn>` },
  {
    id: 'safety',
    label: 'place.safety',
    icon: 'shield',
    render: () => html`<sb-safety-page></sb-safety-page>`,
  },
];

function renderWeek({ week, library, snapshot, isRefused }: PlaceContext): TemplateResult {
  return html`<sb-week
    .week=${week}
    .library=${library}
    .settings=${snapshot.settings}
    .isRefused=${isRefused}
  ></sb-week>`;
}

function renderLibrary(context: PlaceContext): TemplateResult {
  return html`<sb-library-place .context=${context}></sb-library-place>`;
}
