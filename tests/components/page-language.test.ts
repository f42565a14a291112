// A page in another language: from its first picture, and when main speaks another while it is open. In the pseudo-locale
// every sentence of ours stands in brackets, so that one that is in no catalogue, or kept from before, is found.
import { html, type TemplateResult } from 'lit';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { page } from 'vitest/browser';
import { DEFAULT_SETTINGS, type Settings } from '../../main/core/settings.ts';
import type { DataView, Snapshot } from '../../preload/contract.ts';
import { GoEvent } from '../../renderer/companion/go-event.ts';
import type { Route } from '../../renderer/companion/route.ts';
import '../../renderer/companion/sb-companion.ts';
import { openPage } from '../../renderer/page-language.ts';
import '../../renderer/screens/sb-popup-screen.ts';
import '../../renderer/screens/sb-stage-screen.ts';
import { speak, spokenLocale } from '../../renderer/speak.ts';
import '../../renderer/welcome/sb-welcome.ts';
import { buildData } from '../support/build-data.ts';
import { buildHistory, buildToday } from '../support/build-days.ts';
import { later, MINUTE_MS } from '../../main/core/time.ts';
import { buildGuide, buildReadings } from '../support/build-guide.ts';
import { buildLibrary } from '../support/build-library.ts';
import {
  buildCard,
  buildPlayer,
  buildReset,
  buildSnapshot,
  NOW,
} from '../support/build-snapshot.ts';
import { createFakeBridge, type FakeAnswers, type FakeBridge } from '../support/fake-bridge.ts';
import { buildPlan } from '../support/import-plan.ts';
import { putOnPage, settled, textOf } from '../support/on-page.ts';
import { plainTextsIn } from '../support/plain-texts.ts';

let bridge: FakeBridge;

const ANSWERS: FakeAnswers = {
  library: buildLibrary(),
  today: buildToday(),
  history: (asked) => buildHistory(asked),
  settings: buildGuide(),
  data: buildData(),
  desk: buildReadings(),
};

async function open(
  shown: TemplateResult,
  snapshot: Snapshot = buildSnapshot(),
  answers: FakeAnswers = {},
) {
  bridge = createFakeBridge(snapshot, { ...ANSWERS, ...answers });
  vi.stubGlobal('sitbones', bridge);
  const onPage = await putOnPage(shown, { width: 960, height: 700 });
  await drawn(onPage.box);
  return onPage.box;
}

/** The bridge answers in its own time, and a language is loaded. */
async function drawn(box: HTMLElement): Promise<void> {
  for (let round = 0; round < 3; round += 1) {
    await Promise.resolve();
    await settled(box);
  }
}

/** Main speaks another language from now on. */
async function publish(box: HTMLElement, locale: string, snapshot: Partial<Snapshot> = {}) {
  bridge.publish(buildSnapshot({ ...snapshot, locale }));
  await vi.waitFor(() => {
    expect(spokenLocale()).toBe(locale);
  });
  await drawn(box);
}

const POPUP = html`<sb-popup-screen></sb-popup-screen>`;
const STAGE = html`<sb-stage-screen></sb-stage-screen>`;
const COMPANION = html`<sb-companion></sb-companion>`;
const WELCOME = html`<sb-welcome></sb-welcome>`;

afterEach(async () => {
  await speak('en');
  vi.unstubAllGlobals();
  document.documentElement.lang = 'en';
  document.documentElement.dir = 'ltr';
});

describe('A change of the language while a window is open', () => {
  it('is drawn at once, with the page named after it', async () => {
    const box = await open(POPUP);
    expect(textOf(box)).toContain('Next reset in about 13 minutes');
    await publish(box, 'de-AT');
    expect(textOf(box)).toContain('Nächste Bewegungspause in etwa 13 Minuten');
    expect(document.documentElement.lang).toBe('de-AT');
    await publish(box, 'en-GB');
    expect(textOf(box)).toContain('Next reset in about 13 minutes');
    expect(document.documentElement.lang).toBe('en-GB');
  });

  it('turns the page round where the language is written from the right', async () => {
    const box = await open(POPUP);
    await publish(box, 'ar-XB');
    expect(document.documentElement.dir).toBe('rtl');
    await publish(box, 'de');
    expect(document.documentElement.dir).toBe('ltr');
  });

  it('leaves people where they are: their page, how far they read, and the keyboard', async () => {
    const box = await open(COMPANION);
    const shell = box.querySelector('sb-companion')?.shadowRoot;
    shell?.querySelector('.window')?.dispatchEvent(new GoEvent({ place: 'learn' } satisfies Route));
    await drawn(box);
    const main = shell?.querySelector('main');
    const button = shell?.querySelector<HTMLElement>('nav button[aria-current="page"]');
    if (!main || !button) throw new Error('there is no shell');
    main.scrollTop = 240;
    button.focus();
    const before = main.scrollTop;
    await publish(box, 'de');
    expect(shell?.activeElement).toBe(button);
    // The browser keeps what is read in place, though what is above has become longer.
    expect(Math.abs(main.scrollTop - before)).toBeLessThan(80);
    expect(button.textContent.trim()).toBe('Verstehen');
  });

  it('ends with the last one where several follow each other', async () => {
    const box = await open(POPUP);
    bridge.publish(buildSnapshot({ locale: 'de' }));
    bridge.publish(buildSnapshot({ locale: 'en-XA' }));
    await publish(box, 'de');
    expect(textOf(box)).toContain('Nächste Bewegungspause');
  });
});

describe('A page that opens', () => {
  it('speaks from its first picture what main named in its address', async () => {
    bridge = createFakeBridge(buildSnapshot({ locale: 'de' }));
    vi.stubGlobal('sitbones', bridge);
    const before = location.href;
    history.replaceState(null, '', `${location.pathname}?locale=de`);
    try {
      await openPage('sb-popup-screen');
      const screen = document.querySelector('sb-popup-screen');
      expect(document.documentElement.lang).toBe('de');
      await vi.waitFor(() => {
        expect(textOf(document.body)).toContain('Nächste Bewegungspause');
      });
      screen?.remove();
    } finally {
      history.replaceState(null, '', before);
    }
  });
});

describe('Every sentence of a window', () => {
  it.each<[string, Partial<Snapshot>]>([
    ['the clock', {}],
    ['due', { status: { kind: 'due', since: NOW, latestAt: NOW } } as Partial<Snapshot>],
    ['a card', { status: { kind: 'card', card: buildCard() } }],
    ['the player', { status: { kind: 'playing', player: buildPlayer({ isPaused: true }) } }],
    ['after a reset', { status: { kind: 'done', reset: buildReset() } }],
    ['the safety card', { status: { kind: 'hurt', routineTitle: 'Opener' } }],
    ['away', { status: { kind: 'away', since: NOW } }],
  ])('comes from a catalogue: the popup with %s', async (_, snapshot) => {
    const box = await open(POPUP, buildSnapshot(snapshot));
    await publish(box, 'en-XA', snapshot);
    expect(plainTextsIn(box)).toEqual([]);
  });

  it.each<[string, Route]>([
    ['library', { place: 'library' }],
    ['today', { place: 'today' }],
    ['history', { place: 'history' }],
    ['learn', { place: 'learn' }],
    ['safety', { place: 'safety' }],
    ['familiar', { place: 'library', page: { kind: 'familiar' } }],
  ])('comes from a catalogue: the companion window at %s', async (_, route) => {
    const box = await open(COMPANION);
    const inside = box.querySelector('sb-companion')?.shadowRoot?.querySelector('.window');
    inside?.dispatchEvent(new GoEvent(route));
    await drawn(box);
    await publish(box, 'en-XA');
    expect(plainTextsIn(box)).toEqual([]);
  });

  it.each<[string, Partial<Snapshot>]>([
    ['the player', { status: { kind: 'playing', player: buildPlayer({ isPaused: true }) } }],
    ['after a reset', { status: { kind: 'done', reset: buildReset() } }],
  ])('comes from a catalogue: the large window with %s', async (_, snapshot) => {
    const box = await open(STAGE, buildSnapshot(snapshot));
    await publish(box, 'en-XA', snapshot);
    expect(plainTextsIn(box)).toEqual([]);
  });

  it.each<[string, Partial<Settings>, Partial<DataView>]>([
    ['as they come', {}, {}],
    ['all of them otherwise, with an import looked at', OTHERWISE, { import: IMPORT }],
    ['with keys that the system gives to somebody else', { standingShortcut: KEYS }, {}],
    ['with a history just deleted', {}, { days: 0, undoUntil: later(NOW, MINUTE_MS) }],
    ['with an export that is written', {}, { told: { kind: 'exported', fileName: '7.json' } }],
  ])('comes from a catalogue: the settings %s', async (_, changes, data) => {
    const settings = { ...DEFAULT_SETTINGS, ...changes };
    const notices = [{ id: 'x', kind: 'shortcutRefused', detail: KEYS }] as const;
    const box = await open(COMPANION, buildSnapshot({ settings, notices }), {
      data: buildData(data),
    });
    const inside = box.querySelector('sb-companion')?.shadowRoot?.querySelector('.window');
    inside?.dispatchEvent(new GoEvent({ place: 'settings' }));
    await drawn(box);
    await publish(box, 'en-XA', { settings, notices });
    expect(plainTextsIn(box)).toEqual([]);
  });

  it.each<[string, () => Promise<void>]>([
    ['what it does', () => Promise.resolve()],
    ['the rhythm', () => press('Next')],
    ['the safety text', () => press('Skip to the safety notes')],
    [
      'the safety text that is not ticked',
      async () => {
        await press('Skip to the safety notes');
        await press('Continue');
      },
    ],
    [
      'the end',
      async () => {
        await press('Skip to the safety notes');
        await page.getByRole('checkbox', { name: /^I have read this/ }).click();
        await press('Continue');
      },
    ],
  ])('comes from a catalogue: the welcome at %s', async (_, goThere) => {
    const box = await open(WELCOME);
    await goThere();
    await drawn(box);
    await publish(box, 'en-XA');
    expect(plainTextsIn(box)).toEqual([]);
  });
});

const KEYS = 'F7';

const IMPORT = { fileName: '7.json', plan: buildPlan() };

/** Every kind of control with something in it that has words. */
const OTHERWISE: Partial<Settings> = {
  intervalMinutes: 60,
  snoozeMinutes: [5],
  workHours: { mon: ['08:00-12:00'] },
  fixedTimes: ['10:30'],
  plan: { when: '7', then: '8' },
  pinned: 'hip-flexor-opener-30',
  lessOf: ['standing-reset'],
  standingShortcut: 'F13',
  theme: 'dark',
  language: 'de',
};

async function press(name: string): Promise<void> {
  await page.getByRole('button', { name, exact: true }).click();
}
