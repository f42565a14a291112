// The places of the companion window, one line each: what it is called, its icon, and how it is drawn. A new place joins
// here (and in `CompanionPlace` of the contract, where its name is).
import { html, type TemplateResult } from 'lit';
import type {
  CompanionPlace,
  DataView,
  DeskReadings,
  HistoryView,
  LibraryView,
  SettingsGuide,
  Snapshot,
  TodayView,
} from '../../preload/contract.ts';
import type { PlainCompanionKey } from '../../preload/messages/create-companion-messages.ts';
import type { IconName } from '../components/icons.ts';
import type { Route } from './route.ts';
import type { LibraryFilters } from './view/library-filters.ts';
import './history/sb-history.ts';
import './library/sb-library-place.ts';
import './sb-learn.ts';
import './sb-safety-page.ts';
import './settings/sb-settings.ts';
import './today/sb-today.ts';

/** What the shell gives a place. */
export interface PlaceContext {
  readonly snapshot: Snapshot;
  /** Null until main has answered. */
  readonly library: LibraryView | null;
  readonly today: TodayView | null;
  readonly history: HistoryView | null;
  readonly guide: SettingsGuide | null;
  readonly data: DataView | null;
  /** Asks main what it sees of the desk right now; may reject. */
  readonly askDesk: () => Promise<DeskReadings>;
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
  { id: 'today', label: 'place.today', icon: 'today', render: renderToday },
  { id: 'history', label: 'place.history', icon: 'week', render: renderHistory },
  { id: 'library', label: 'place.library', icon: 'library', render: renderLibrary },
  { id: 'learn', label: 'place.learn', icon: 'learn', render: () => html`<sb-learn></sb-learn>` },
  {
    id: 'safety',
    label: 'place.safety',
    icon: 'shield',
    render: () => html`<sb-safety-page></sb-safety-page>`,
  },
  { id: 'settings', label: 'place.settings', icon: 'settings', render: renderSettings },
];

function renderToday({ today, library, snapshot, isRefused }: PlaceContext): TemplateResult {
  return html`<sb-today
    .today=${today}
    .library=${library}
    .snapshot=${snapshot}
    .isRefused=${isRefused}
  ></sb-today>`;
}

function renderHistory({ history, isRefused }: PlaceContext): TemplateResult {
  return html`<sb-history .history=${history} .isRefused=${isRefused}></sb-history>`;
}

function renderSettings({
  snapshot,
  guide,
  data,
  askDesk,
  isRefused,
}: PlaceContext): TemplateResult {
  return html`<sb-settings
    .snapshot=${snapshot}
    .guide=${guide}
    .data=${data}
    .askDesk=${askDesk}
    .isRefused=${isRefused}
  ></sb-settings>`;
}

function renderLibrary(context: PlaceContext): TemplateResult {
  return html`<sb-library-place .context=${context}></sb-library-place>`;
}
