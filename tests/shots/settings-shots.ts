// Pictures of the settings: every section, and the states of the page and of its controls, in the real shell on a bridge that
// refuses what it is told to.
import type { DeskReadings, Settings, Snapshot } from '../../preload/contract.ts';
import '../../renderer/styles/fonts.css';
import { SECTIONS, type SectionId } from '../../renderer/companion/settings/setting-table.ts';
import { buildGuide, buildReadings } from '../support/build-guide.ts';
import { buildLibrary } from '../support/build-library.ts';
import { buildSnapshot, ROUTINES } from '../support/build-snapshot.ts';
import { createFakeBridge } from '../support/fake-bridge.ts';
import { allOf, drawn, focused, saidNow } from './shot-page.ts';
import type { Shot } from './shot.ts';

interface Wanted {
  readonly settings?: Partial<Settings>;
  readonly snapshot?: Partial<Snapshot>;
  readonly readings?: DeskReadings;
  /** Main says this to every change. */
  readonly mend?: string;
  readonly isRefused?: boolean;
  /** The section at the top. */
  readonly section?: SectionId;
  readonly search?: string;
  /** What is done once the page is there. */
  readonly act?: (stage: HTMLElement) => void;
}

const USUAL = { width: 960, height: 700 };
const SMALL = { width: 480, height: 640 };
const TALL = { width: 960, height: 4600 };

const OWN: Partial<Settings> = {
  intervalMinutes: 50,
  snoozeMinutes: [10, 20, 45],
  workHours: {
    mon: ['09:00-12:30', '13:15-17:30'],
    tue: ['09:00-12:30', '13:15-17:30'],
    wed: ['08:00-14:00'],
    fri: ['20:00-24:00'],
  },
  fixedTimes: ['10:30', '15:00'],
  firmness: 'firm',
  firmShows: 'pointerScreen',
  favourites: [ROUTINES.hipFlexorOpener.id, 'gone-routine'],
  pinned: ROUTINES.hipFlexorOpener.id,
  standingShortcut: 'Control+Alt+S',
};

const SEEN = buildReadings({
  source: 'extIdleNotify',
  inputAgeMs: 130_000,
  signals: { call: 'on', video: 'on', fullScreen: 'unknown', doNotDisturb: 'unreadable' },
});

const STATES: Readonly<Record<string, Wanted>> = {
  top: {},
  'presence-busy': { readings: SEEN, section: 'presence' },
  'hours-own': { settings: OWN, section: 'hours' },
  'prompts-own': { settings: OWN, section: 'prompts' },
  'routines-own': { settings: OWN, act: (stage) => into(stage, 'sb-routines-setting') },
  'search-hits': { search: 'sound' },
  'search-nothing': { search: 'zebra' },
  'refused-number': {
    mend: 'Choose a whole number from 15 to 90.',
    act: (stage) => write(stage, 'sb-number-setting', '7'),
  },
  'refused-hours': {
    settings: OWN,
    section: 'hours',
    mend: 'Write each range as 09:00-12:30, with its end after its beginning.',
    act: (stage) => write(stage, 'sb-hours-setting', '19:00', 'input[type="time"]'),
  },
  'refused-login': {
    section: 'start',
    mend: 'This copy runs from a checkout. The installed Sitbones can start by itself.',
    act: (stage) => press(stage, 'sb-switch-setting input', 'Start when you log in'),
  },
  recording: {
    section: 'keys',
    act: (stage) => press(stage, 'sb-keys-setting button', 'I’m standing, I’m sitting'),
  },
  'keys-refused': {
    settings: OWN,
    section: 'keys',
    snapshot: {
      notices: [{ id: 'x', kind: 'shortcutRefused', detail: 'Control+Alt+S' }],
    },
  },
  'all-own': { settings: OWN, act: (stage) => into(stage, '.defaults') },
  unavailable: { isRefused: true },
};

const NARROW = ['top', 'hours-own', 'presence-busy', 'search-nothing'] as const;
const LARGE = ['top', 'hours-own', 'prompts-own', 'presence-busy'] as const;

export function settingsShots(): readonly Shot[] {
  return [
    settingsShot('settings-whole', {}, TALL),
    settingsShot('settings-whole-own', { settings: OWN, readings: SEEN }, TALL),
    ...SECTIONS.map((section) => settingsShot(`settings-${section}`, { section })),
    ...Object.entries(STATES).map(([name, wanted]) => settingsShot(`settings-${name}`, wanted)),
    ...NARROW.map((name) => settingsShot(`settings-${name}-narrow`, stateOf(name), SMALL)),
    ...LARGE.map((name) => settingsShot(`settings-${name}-text-160`, withText(stateOf(name)))),
    settingsShot('settings-hours-own-narrow-text-160', withText(stateOf('hours-own')), SMALL),
  ];
}

function stateOf(name: string): Wanted {
  const wanted = STATES[name];
  if (wanted === undefined) throw new Error(`there is no state called ${name}`);
  return wanted;
}

function withText(wanted: Wanted): Wanted {
  return { ...wanted, settings: { ...wanted.settings, textPercent: 160 } };
}

function settingsShot(name: string, wanted: Wanted, size = USUAL): Shot {
  const mount = async (stage: HTMLElement): Promise<void> => {
    Object.defineProperty(window, 'sitbones', { configurable: true, value: bridgeFor(wanted) });
    delete document.documentElement.dataset['corners'];
    const { SbCompanion } = await import('../../renderer/companion/sb-companion.ts');
    const { GoEvent } = await import('../../renderer/companion/go-event.ts');
    stage.append(new SbCompanion());
    await drawn(stage);
    allOf(stage, '.window')[0]?.dispatchEvent(new GoEvent({ place: 'settings' }));
    await drawn(stage);
    const [search] = allOf(stage, 'input[type="search"]');
    if (search instanceof HTMLInputElement && wanted.search !== undefined) {
      search.value = wanted.search;
      search.dispatchEvent(new Event('input'));
    }
    await drawn(stage);
    focused()?.blur();
    if (wanted.section !== undefined) into(stage, `#${wanted.section}`);
    wanted.act?.(stage);
    // The readings are asked for once they are on the screen.
    await new Promise((resolve) => setTimeout(resolve, 120));
    await drawn(stage);
  };
  return { name, ...size, scale: 1, themes: ['light', 'dark', 'forced'], mount };
}

function bridgeFor(wanted: Wanted) {
  const { theme: shown } = document.documentElement.dataset;
  const theme = shown === 'dark' ? 'dark' : 'light';
  const first = buildSnapshot(wanted.snapshot);
  const settings = { ...first.settings, theme, ...wanted.settings } as const;
  const bridge = createFakeBridge(
    { ...first, settings },
    wanted.isRefused === true
      ? {}
      : {
          library: buildLibrary(),
          settings: buildGuide({ defaults: { ...buildGuide().defaults, theme } }),
          desk: wanted.readings ?? buildReadings(),
        },
  );
  const { mend } = wanted;
  if (mend === undefined) return bridge;
  const refusal = { kind: 'badSetting', field: '', mend } as const;
  return { ...bridge, sendCommand: () => Promise.resolve({ ok: false, refusal } as const) };
}

/** Puts the first such element at the top. */
function into(stage: HTMLElement, selector: string): void {
  allOf(stage, selector)[0]?.scrollIntoView({ block: 'start' });
}

/** Writes into the first field of the first such element, and asks for it. */
function write(stage: HTMLElement, element: string, value: string, field = 'input'): void {
  const input = allOf(stage, element)[0]?.shadowRoot?.querySelector<HTMLInputElement>(field);
  if (!input) throw new Error(`there is no field in ${element}`);
  input.value = value;
  for (const type of ['input', 'change', 'blur']) input.dispatchEvent(new Event(type));
}

/** Presses the control of the setting with that name. */
function press(stage: HTMLElement, selector: string, name: string): void {
  const [element = '', control = ''] = selector.split(' ');
  const setting = allOf(stage, element).find((one) =>
    saidNow(name).some((said) => one.shadowRoot?.textContent.includes(said)),
  );
  const found = setting?.shadowRoot?.querySelector<HTMLElement>(control);
  if (!found) throw new Error(`there is no ${control} for ${name}`);
  found.focus();
  found.click();
}
