// Pictures of the companion window in every place and state of the library: the real shell on a bridge that
// holds one snapshot and one answer to each question.
import type { CommandResult, Settings, Snapshot } from '../../preload/contract.ts';
import '../../renderer/styles/fonts.css';
import type { Route } from '../../renderer/companion/route.ts';
import type { LibraryFilters } from '../../renderer/companion/view/library-filters.ts';
import { buildLibrary, OWN_ROUTINE } from '../support/build-library.ts';
import { buildSnapshot } from '../support/build-snapshot.ts';
import { createFakeBridge, type FakeAnswers } from '../support/fake-bridge.ts';
import { drawn, focused, saidNow, standStill } from './shot-page.ts';
import type { Shot } from './shot.ts';

export interface Wanted {
  readonly route: Route;
  readonly settings?: Partial<Settings>;
  readonly snapshot?: Partial<Snapshot>;
  readonly answers?: FakeAnswers;
  /** What becomes of every command. */
  readonly result?: CommandResult;
  /** The window is in a language that is written from right to left. */
  readonly isRightToLeft?: boolean;
  /** Main answers nothing. */
  readonly isRefused?: boolean;
  readonly filters?: Partial<LibraryFilters>;
  /** Buttons to press, check boxes to tick, by their names; one after the other. */
  readonly press?: readonly string[];
  /** How far the page is scrolled, in px. */
  readonly scroll?: number;
}

const LIBRARY: Route = { place: 'library' };

function movement(id: string): Route {
  return { place: 'library', page: { kind: 'movement', id } };
}

function routine(id: string): Route {
  return { place: 'library', page: { kind: 'routine', id } };
}

const WITH_OWN = buildLibrary({
  routines: [...buildLibrary().routines, OWN_ROUTINE],
  problems: [
    {
      fileName: 'friday.json',
      field: 'steps[3].seconds',
      mend: 'write a whole number of seconds',
    },
    { fileName: 'friday.json', field: 'title', mend: 'write at least one word' },
  ],
});

const STATES: Readonly<Record<string, Wanted>> = {
  library: { route: LIBRARY },
  'library-bottom': { route: LIBRARY, scroll: 4000 },
  'library-movements': { route: LIBRARY, filters: { show: 'movement' } },
  'library-filtered': { route: LIBRARY, filters: { where: 'office', time: '1', noFloor: true } },
  'library-search': { route: LIBRARY, filters: { words: 'bridge' } },
  'library-empty': {
    route: LIBRARY,
    filters: { position: 'floor', where: 'call', words: 'bridge' },
  },
  'library-own': {
    route: LIBRARY,
    answers: { library: WITH_OWN },
    settings: {
      favourites: ['between-meetings', 'walk-softly'],
      pinned: 'standing-reset',
      lessOf: ['sitting-reset'],
    },
  },
  'library-refused': { route: LIBRARY, isRefused: true },
  'movement-seed': { route: movement('hip-flexor-opener') },
  'movement-seed-bottom': { route: movement('hip-flexor-opener'), scroll: 4000 },
  'movement-avoid': { route: movement('hip-hinge'), press: ['What to avoid'] },
  'movement-variant': { route: movement('standing-hip-flexor-opener') },
  'movement-floor': { route: movement('glute-bridge') },
  'routine-levels': { route: routine('hip-flexor-opener-30') },
  'routine-steps': { route: routine('hip-flexor-opener-30'), scroll: 520 },
  'routine-bottom': {
    route: routine('hip-flexor-opener-30'),
    settings: { favourites: ['hip-flexor-opener-30'] },
    scroll: 4000,
  },
  'routine-strength': { route: routine('strength-day-12') },
  'routine-own': { route: routine('between-meetings'), answers: { library: WITH_OWN } },
  'routine-gone': { route: routine('no-such') },
  familiar: { route: { place: 'library', page: { kind: 'familiar' } } },
  'familiar-chosen': {
    route: { place: 'library', page: { kind: 'familiar' } },
    press: ['Stiff at the front of the hips after sitting', 'Always resting on one hip'],
    scroll: 420,
  },
};

const LARGE_TEXT = ['library', 'movement-seed', 'routine-levels'] as const;
const NARROW = ['library', 'movement-seed', 'routine-levels', 'familiar'] as const;

/** Every picture of the companion window: 960 by 700, and some of them at its narrowest. */
export function companionShots(): readonly Shot[] {
  return [
    ...Object.entries(STATES).map(([name, wanted]) => companionShot(`companion-${name}`, wanted)),
    ...LARGE_TEXT.map((name) =>
      companionShot(`companion-${name}-text-160`, withText(STATES[name], 160)),
    ),
    ...NARROW.map((name) => companionShot(`companion-${name}-narrow`, stateOf(name), SMALL)),
    companionShot('companion-library-narrow-text-160', withText(STATES['library'], 160), SMALL),
  ];
}

export const USUAL = { width: 960, height: 700 };
export const SMALL = { width: 480, height: 640 };

function stateOf(name: string): Wanted {
  const wanted = STATES[name];
  if (wanted === undefined) throw new Error(`there is no state called ${name}`);
  return wanted;
}

export function withText(wanted: Wanted | undefined, textPercent: number): Wanted {
  if (wanted === undefined) throw new Error('there is no such state');
  return { ...wanted, settings: { ...wanted.settings, textPercent } };
}

export function companionShot(name: string, wanted: Wanted, size = USUAL): Shot {
  const mount = async (stage: HTMLElement): Promise<void> => {
    const { theme: shown } = document.documentElement.dataset;
    const theme = shown === 'dark' ? 'dark' : 'light';
    const first = buildSnapshot(wanted.snapshot);
    const settings = { ...first.settings, theme, ...wanted.settings } as const;
    const bridge = createFakeBridge(
      { ...first, settings },
      wanted.isRefused === true ? {} : { library: buildLibrary(), ...wanted.answers },
      wanted.result,
    );
    Object.defineProperty(window, 'sitbones', { configurable: true, value: bridge });
    delete document.documentElement.dataset['corners'];
    if (wanted.isRightToLeft === true) document.documentElement.dir = 'rtl';
    const { SbCompanion } = await import('../../renderer/companion/sb-companion.ts');
    const { GoEvent } = await import('../../renderer/companion/go-event.ts');
    const { FiltersEvent } = await import('../../renderer/companion/library/filters-event.ts');
    const { NO_FILTERS } = await import('../../renderer/companion/view/library-filters.ts');
    const shell = new SbCompanion();
    stage.append(shell);
    await drawn(stage);
    const inside = shell.shadowRoot?.querySelector('.window');
    if (wanted.filters)
      inside?.dispatchEvent(new FiltersEvent({ ...NO_FILTERS, ...wanted.filters }));
    inside?.dispatchEvent(new GoEvent(wanted.route));
    await drawn(stage);
    for (const label of wanted.press ?? []) {
      controlNamed(stage, label).click();
      await drawn(stage);
    }
    const main = shell.shadowRoot?.querySelector('main');
    if (main && wanted.scroll !== undefined) main.scrollTop = wanted.scroll;
    standStill(stage);
    focused()?.blur();
    await drawn(stage);
  };
  return { name, ...size, scale: 1, themes: ['light', 'dark', 'forced'], mount };
}

function controlNamed(node: ParentNode, name: string): HTMLElement {
  for (const said of saidNow(name)) {
    const found = findControl(node, said);
    if (found) return found;
  }
  throw new Error(`there is nothing called ${name}`);
}

function findControl(node: ParentNode, name: string): HTMLElement | undefined {
  for (const element of node.querySelectorAll<HTMLElement>('*')) {
    const isControl = ['button', 'label'].includes(element.localName);
    if (isControl && element.textContent.trim().startsWith(name)) return element;
    const deeper = element.shadowRoot && findControl(element.shadowRoot, name);
    if (deeper) return deeper;
  }
  return undefined;
}
