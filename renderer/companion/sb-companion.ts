// The companion window: where one is, the way between its places, the keyboard's place on the way, and the bridge. What a
// place shows is its own.
import { LitElement, html, nothing, type PropertyValues } from 'lit';
import { customElement, query, state } from 'lit/decorators.js';
import type { CompanionPlace, HistoryAsk } from '../../preload/contract.ts';
import { bridge } from '../bridge.ts';
import { icon } from '../components/icons.ts';
import type { AskEvent } from '../events/ask-event.ts';
import { KeyController } from '../key-controller.ts';
import { baseStyles } from '../styles/base-styles.ts';
import { buttonStyles } from '../styles/button-styles.ts';
import { WindowShell } from '../window-shell.ts';
import { AnswerController } from './answer-controller.ts';
import { companionStyles } from './companion-styles.ts';
import type { GoEvent } from './go-event.ts';
import type { HistoryEvent } from './history/history-event.ts';
import type { FiltersEvent } from './library/filters-event.ts';
import { t } from './messages.ts';
import { PLACES, type Place, type PlaceContext } from './places.ts';
import { isSameRoute, routeKey, type Route } from './route.ts';
import { dayStamp } from './view/day-stamp.ts';
import { NO_FILTERS, type LibraryFilters } from './view/library-filters.ts';

/** Where the window opens when nothing else is asked for. */
const FIRST: Route = { place: 'today' };

/** What is looked at first of the past. */
const FIRST_HISTORY: HistoryAsk = { range: 'week', offset: 0 };

@customElement('sb-companion')
export class SbCompanion extends LitElement {
  static override readonly styles = [baseStyles, buttonStyles, companionStyles];

  readonly #shell: WindowShell = new WindowShell(this, {
    goTo: (place) => this.#goToPlace(place),
    goBack: () => this.#goBack(),
  });
  readonly #library = new AnswerController<'library'>(this, bridge());
  readonly #today = new AnswerController<'today'>(this, bridge());
  readonly #history = new AnswerController<'history'>(this, bridge());
  readonly #data = new AnswerController<'data'>(this, bridge());
  readonly #guide = new AnswerController<'settings'>(this, bridge());
  /** The routes that “back” leads to, newest last, and the one that was left last, whichever way. */
  #before: readonly Route[] = [];
  #left: Route | null = null;
  #scrollTops = new Map<string, number>();
  /** How often another page was gone to. */
  #visits = 0;

  @state() private route: Route = routeOf(location.hash.slice(1)) ?? FIRST;

  /** Null until the person's own filters of the settings are known. */
  @state() private filters: LibraryFilters | null = null;

  @state() private historyAsk: HistoryAsk = FIRST_HISTORY;

  @query('main') private main!: HTMLElement | null;

  constructor() {
    super();
    new KeyController(this, (event) => this.#handleKey(event));
  }

  protected override willUpdate(): void {
    const { snapshot } = this.#shell;
    if (snapshot === null) return;
    const { noFloor, kneelingBothers, noLyingFlat } = snapshot.settings;
    this.filters ??= {
      ...NO_FILTERS,
      noFloor,
      noKneeling: kneelingBothers,
      noLying: noLyingFlat,
    };
    this.#library.askFor({ kind: 'library' }, snapshot.libraryVersion);
    // Both change with the day: no more than once a minute, and whenever something happens. Another place may have
    // changed what is kept, so what is come back to is asked for anew.
    const { place } = this.route;
    const stamp = `${String(this.#visits)} ${dayStamp(snapshot)}`;
    if (place === 'settings') this.#guide.askFor({ kind: 'settings' }, 'once');
    if (place === 'settings') this.#data.askFor({ kind: 'data' }, snapshot.dataVersion);
    if (place === 'today') this.#today.askFor({ kind: 'today' }, stamp);
    if (place === 'history') {
      const asked = this.historyAsk;
      const wanted = `${asked.range} ${String(asked.offset)} ${stamp}`;
      this.#history.askFor({ kind: 'history', ...asked }, wanted);
    }
  }

  protected override updated(changed: PropertyValues): void {
    document.title = `${t(this.#place().label)} · ${t('companion.title')}`;
    // The first place was opened with the window: the keyboard stays where the system puts it.
    if (changed.has('route') && changed.get('route') !== undefined) void this.#arrive();
  }

  protected override render() {
    return html`<div
      class="window"
      @sb-go=${this.#handleGo}
      @sb-ask=${this.#handleAsk}
      @sb-filters=${this.#handleFilters}
      @sb-history=${this.#handleHistory}
    >
      <button type="button" class="button skip" @click=${() => void this.#focusPage()}>
        ${t('companion.skip')}
      </button>
      ${this.#renderNav()}
      <main tabindex="-1" aria-label=${t(this.#place().label)}>
        <div class="page">${this.#renderPlace()}</div>
      </main>
    </div>`;
  }

  #renderNav() {
    return html`<nav aria-label=${t('companion.places')}>
      <div class="name">
        <svg viewBox="0 0 24 24" aria-hidden="true">
          <circle cx="12" cy="12" r="9" />
          <path d="M12 3a9 9 0 0 1 0 18" />
        </svg>
        ${t('companion.title')}
      </div>
      <ul>
        ${PLACES.map(
          ({ id, label, icon: name }) =>
            html`<li>
              <button
                type="button"
                aria-current=${this.route.place === id ? 'page' : nothing}
                @click=${() => this.#go(placeRoute(id))}
              >
                ${icon(name)} ${t(label)}
              </button>
            </li>`,
        )}
      </ul>
    </nav>`;
  }

  #renderPlace() {
    const { snapshot } = this.#shell;
    const { isLost } = this.#shell.snapshots;
    if (snapshot === null)
      return html`<p role="status">${isLost ? t('popup.disconnected') : nothing}</p>`;
    const context: PlaceContext = {
      snapshot,
      library: this.#library.answer,
      today: this.#today.answer,
      history: this.#history.answer,
      guide: this.#guide.answer,
      data: this.#data.answer,
      askDesk: () => bridge().ask({ kind: 'desk' }),
      isRefused: this.#isRefused(),
      route: this.route,
      cameFrom: this.#left,
      filters: this.filters ?? NO_FILTERS,
    };
    return this.#place().render(context);
  }

  #isRefused(): boolean {
    switch (this.route.place) {
      case 'today':
        return this.#today.isRefused;
      case 'history':
        return this.#history.isRefused;
      case 'settings':
        return this.#guide.isRefused;
      default:
        return this.#library.isRefused;
    }
  }

  #place(): Place {
    const place = PLACES.find(({ id }) => id === this.route.place) ?? PLACES[0];
    if (place === undefined) throw new Error('the companion window has no places');
    return place;
  }

  #go(route: Route): void {
    if (isSameRoute(route, this.route)) {
      void this.#focusPage();
      return;
    }
    this.#before = [...this.#before, this.route].slice(-MAX_BEFORE);
    this.#leaveFor(route);
  }

  #goToPlace(place: CompanionPlace): void {
    const route = routeOf(place);
    if (route !== null) this.#go(route);
  }

  #goBack(): void {
    const route = this.#before.at(-1);
    if (route === undefined) return;
    this.#before = this.#before.slice(0, -1);
    this.#leaveFor(route);
  }

  #leaveFor(route: Route): void {
    this.#scrollTops.set(routeKey(this.route), this.main?.scrollTop ?? 0);
    this.#left = this.route;
    this.#visits += 1;
    this.route = route;
  }

  /** A new page begins at its top with the keyboard on its heading; the library list is as it was left. */
  async #arrive(): Promise<void> {
    const { main } = this;
    if (!main) return;
    const key = routeKey(this.route);
    const isReturn = this.#left !== null && routeKey(this.#left).startsWith(`${key}/`);
    main.scrollTop = 0;
    const heading = await this.#heading();
    if (isReturn) main.scrollTop = this.#scrollTops.get(key) ?? 0;
    // A page that has taken the keyboard for something in it keeps it.
    const taken = this.shadowRoot?.activeElement ?? null;
    if (taken?.closest('.page') == null) (heading ?? main).focus({ preventScroll: true });
  }

  async #focusPage(): Promise<void> {
    const heading = await this.#heading();
    (heading ?? this.main)?.focus({ preventScroll: true });
  }

  /** The heading may be a shadow root deeper where a place has pages of its own. */
  async #heading(): Promise<HTMLElement | null> {
    let element = this.renderRoot.querySelector('.page')?.firstElementChild ?? null;
    while (element instanceof LitElement) {
      await element.updateComplete;
      const root: ShadowRoot | null = element.shadowRoot;
      const heading = root?.querySelector<HTMLElement>('h1') ?? null;
      if (heading) return heading;
      element = root?.firstElementChild ?? null;
    }
    return null;
  }

  async #send({ command, answered }: AskEvent): Promise<void> {
    try {
      // Mostly a refusal needs no words: the snapshot that follows shows what is possible now.
      const result = await bridge().sendCommand(command);
      answered?.(result);
    } catch {
      answered?.(null);
      this.#shell.snapshots.lose();
    }
  }

  readonly #handleGo = ({ route }: GoEvent): void => this.#go(route);

  readonly #handleAsk = (event: AskEvent): void => void this.#send(event);

  readonly #handleFilters = ({ filters }: FiltersEvent): void => {
    this.filters = filters;
  };

  readonly #handleHistory = ({ asked }: HistoryEvent): void => {
    this.historyAsk = asked;
  };

  /** As in every program of a Mac; elsewhere the same with Ctrl. */
  #handleKey(event: KeyboardEvent): void {
    const isSettings = (event.ctrlKey || event.metaKey) && event.key === ',';
    if (!isSettings || event.defaultPrevented || event.repeat) return;
    event.preventDefault();
    this.#goToPlace('settings');
  }
}

/** How many pages back one can go. */
const MAX_BEFORE = 30;

function routeOf(place: string): Route | null {
  const found = PLACES.find(({ id }) => id === place);
  return found === undefined ? null : placeRoute(found.id);
}

function placeRoute(place: CompanionPlace): Route {
  return { place };
}

declare global {
  interface HTMLElementTagNameMap {
    'sb-companion': SbCompanion;
  }
}
