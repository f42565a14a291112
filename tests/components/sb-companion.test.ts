// The companion window as a whole, on a bridge that remembers: places, the keyboard's way through them, and that everyone
// can use each page in light, dark and at every size.
import { html } from 'lit';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import type { CompanionPlace, Settings } from '../../preload/contract.ts';
import { instant } from '../../main/core/time.ts';
import { GoEvent } from '../../renderer/companion/go-event.ts';
import { routeKey, type Route } from '../../renderer/companion/route.ts';
import '../../renderer/companion/sb-companion.ts';
import { buildHistory, buildToday } from '../support/build-days.ts';
import { buildGuide, buildReadings } from '../support/build-guide.ts';
import { buildLibrary, OWN_ROUTINE } from '../support/build-library.ts';
import { buildSnapshot, DAY } from '../support/build-snapshot.ts';
import { createFakeBridge, type FakeAnswers, type FakeBridge } from '../support/fake-bridge.ts';
import { withMedia } from '../support/emulate-media.ts';
import { expectAccessible, focusedText, putOnPage, settled, textOf } from '../support/on-page.ts';

const SHELL = html`<sb-companion></sb-companion>`;

let bridge: FakeBridge;

beforeEach(() => {
  vi.unstubAllGlobals();
});

interface Opening {
  readonly answers?: FakeAnswers;
  readonly settings?: Partial<Settings>;
  readonly theme?: 'light' | 'dark';
  readonly textPercent?: number;
  readonly width?: number;
  /** The library, where nothing is said. */
  readonly place?: CompanionPlace;
}

const ANSWERS: FakeAnswers = {
  library: buildLibrary(),
  today: buildToday(),
  history: (asked) => buildHistory(asked),
};

const WIDE = { width: 960, height: 700 };

/** Opens the window at a place and waits for main's answers. */
async function open({
  answers,
  settings = {},
  theme = 'light',
  textPercent = 100,
  width,
  place = 'library',
}: Opening = {}) {
  const first = buildSnapshot();
  const look = { ...first.settings, theme, textPercent, ...settings } as const;
  bridge = createFakeBridge({ ...first, settings: look }, answers ?? ANSWERS);
  vi.stubGlobal('sitbones', bridge);
  const onPage = await putOnPage(SHELL, { ...WIDE, ...(width && { width }), theme, textPercent });
  await drawn(onPage.box);
  if (place !== 'today') await goTo(onPage.box, { place });
  return onPage;
}

/** The bridge answers in its own time; two rounds are enough for an answer and what it draws. */
async function drawn(box: HTMLElement): Promise<void> {
  for (let round = 0; round < 3; round += 1) {
    await Promise.resolve();
    await settled(box);
  }
}

function shellIn(box: HTMLElement): HTMLElement {
  const inside = box
    .querySelector('sb-companion')
    ?.shadowRoot?.querySelector<HTMLElement>('.window');
  if (!inside) throw new Error('there is no shell');
  return inside;
}

async function goTo(box: HTMLElement, route: Route): Promise<void> {
  shellIn(box).dispatchEvent(new GoEvent(route));
  await drawn(box);
}

/** The page has been told of its scrolling, which is once a frame. */
async function scrolled(): Promise<void> {
  for (let frame = 0; frame < 2; frame += 1)
    await new Promise((resolve) => requestAnimationFrame(resolve));
}

async function press(box: HTMLElement, keys: string): Promise<void> {
  await userEvent.keyboard(keys);
  await drawn(box);
}

const PAGES: readonly Route[] = [
  { place: 'library' },
  { place: 'library', page: { kind: 'movement', id: 'hip-flexor-opener' } },
  { place: 'library', page: { kind: 'movement', id: 'standing-hip-flexor-opener' } },
  { place: 'library', page: { kind: 'routine', id: 'hip-flexor-opener-30' } },
  { place: 'library', page: { kind: 'familiar' } },
  { place: 'today' },
  { place: 'history' },
];

describe('Everyone can use', () => {
  for (const theme of ['light', 'dark'] as const) {
    it.each(PAGES.map((route) => [routeKey(route), route] as const))(
      `%s in ${theme}`,
      async (_name, route) => {
        const { box } = await open({ theme });
        await goTo(box, route);
        await expectAccessible(box);
      },
    );
  }

  it.each(PAGES.map((route) => [routeKey(route), route] as const))(
    '%s in forced colours',
    async (_name, route) => {
      await withMedia({ name: 'forced-colors', value: 'active' }, async () => {
        const { box } = await open();
        await goTo(box, route);
        await expectAccessible(box);
      });
    },
  );

  it.each(['library', 'today', 'history'] as const)(
    '%s when it is narrow and the text is large',
    async (place) => {
      const { box } = await open({ width: 480, textPercent: 160, place });
      await expectAccessible(box);
      const main = shellIn(box).querySelector('main');
      expect(main?.scrollWidth).toBe(main?.clientWidth);
    },
  );

  it('history with its check-in open', async () => {
    const history = buildHistory({}, { isDue: true });
    const { box } = await open({ answers: { ...ANSWERS, history }, place: 'history' });
    await expectAccessible(box);
  });

  it('the library with problems in it and nothing that fits', async () => {
    const library = buildLibrary({
      problems: [{ fileName: 'a.json', field: 'title', mend: 'write at least one word' }],
    });
    const { box } = await open({ answers: { ...ANSWERS, library } });
    await userEvent.fill(page.getByRole('searchbox'), 'zebra');
    await drawn(box);
    await expectAccessible(box);
  });
});

describe('The companion window', () => {
  it('opens at today, and names the page and the place', async () => {
    await open({ place: 'today' });
    expect(document.title).toBe('Today · Sitbones');
    await expect
      .element(page.getByRole('button', { name: 'Today' }))
      .toHaveAttribute('aria-current', 'page');
    await expect.element(page.getByRole('heading', { level: 1 })).toHaveTextContent('Today');
    expect(bridge.asked).toEqual(['library', 'today']);
  });

  it('goes to a place with a click, asks what it needs, and puts the keyboard on its heading', async () => {
    const { box } = await open({ place: 'today' });
    await userEvent.click(page.getByRole('button', { name: 'History' }));
    await drawn(box);
    expect(document.title).toBe('History · Sitbones');
    expect(bridge.asked).toEqual(['library', 'today', 'history']);
    expect(focusedText()).toBe('History');
  });

  it('goes where main asks it to go', async () => {
    const { box } = await open();
    bridge.askPlace('history');
    await drawn(box);
    expect(focusedText()).toBe('History');
  });

  it('skips to the page from its very first stop', async () => {
    const { box } = await open({ place: 'today' });
    await press(box, '{Tab}');
    expect(focusedText()).toBe('Skip to the page');
    await press(box, '{Enter}');
    expect(focusedText()).toBe('Today');
  });

  it('comes back from a page to the card that led there', async () => {
    const { box } = await open();
    const card = page.getByRole('button', { name: /^Walk softly/ });
    await userEvent.click(card);
    await drawn(box);
    expect(focusedText()).toBe('Walk softly');
    await press(box, '{Alt>}{ArrowLeft}{/Alt}');
    expect(focusedText()).toMatch(/^Walk softly/);
    await expect.element(page.getByRole('heading', { level: 1 })).toHaveTextContent('Library');
  });

  it('goes back through every place it has been at, and no further', async () => {
    const { box } = await open({ place: 'today' });
    await goTo(box, { place: 'history' });
    await goTo(box, { place: 'library', page: { kind: 'familiar' } });
    await press(box, '{Alt>}{ArrowLeft}{/Alt}');
    expect(focusedText()).toBe('History');
    await press(box, '{Alt>}{ArrowLeft}{/Alt}');
    await press(box, '{Alt>}{ArrowLeft}{/Alt}');
    await expect.element(page.getByRole('heading', { level: 1 })).toHaveTextContent('Today');
  });

  it('goes back one place however long the key is held, and not at all where the page had another use for it', async () => {
    const { box } = await open({ place: 'today' });
    await goTo(box, { place: 'history' });
    await goTo(box, { place: 'library' });
    const shell = shellIn(box);
    const goBack = (init: KeyboardEventInit) => {
      const key = { key: 'ArrowLeft', altKey: true, bubbles: true, composed: true };
      shell.dispatchEvent(new KeyboardEvent('keydown', { ...key, cancelable: true, ...init }));
    };
    shell.addEventListener('keydown', (event) => event.preventDefault(), { once: true });
    goBack({});
    goBack({ repeat: true });
    await drawn(box);
    const heading = page.getByRole('heading', { level: 1 });
    await expect.element(heading).toHaveTextContent('Library');
    goBack({});
    goBack({ repeat: true });
    await drawn(box);
    await expect.element(heading).toHaveTextContent('History');
  });

  it('goes nowhere any more once it is off the page', async () => {
    const { box } = await open({ place: 'today' });
    const companion = box.querySelector('sb-companion');
    companion?.remove();
    bridge.askPlace('history');
    if (companion) box.append(companion);
    await drawn(box);
    await expect.element(page.getByRole('heading', { level: 1 })).toHaveTextContent('Today');
  });

  it('keeps the filters while it is open, and starts from those of the settings', async () => {
    const { box } = await open({ settings: { noFloor: true } });
    await expect.element(page.getByRole('checkbox', { name: /No floor/ })).toBeChecked();
    await userEvent.selectOptions(page.getByRole('combobox', { name: 'Position' }), 'seated');
    await goTo(box, { place: 'history' });
    await goTo(box, { place: 'library' });
    await expect.element(page.getByRole('combobox', { name: 'Position' })).toHaveValue('seated');
  });

  it('asks for the library again when it has changed', async () => {
    const { box } = await open({ place: 'today' });
    bridge.publish(buildSnapshot({ libraryVersion: 2 }));
    await drawn(box);
    expect(bridge.asked).toEqual(['library', 'today', 'library']);
  });

  it.each(['today', 'history'] as const)(
    'asks for %s again once a minute and whenever something happened or what is kept was changed, and not otherwise',
    async (place) => {
      const { box } = await open({ place });
      const countOf = () => bridge.asked.filter((kind) => kind === place).length;
      const first = buildSnapshot();
      bridge.publish({ ...first, at: instant(first.at + 15_000) });
      await drawn(box);
      expect(countOf()).toBe(1);
      bridge.publish({ ...first, at: instant(first.at + 60_000) });
      await drawn(box);
      expect(countOf()).toBe(2);
      const [begun] = DAY;
      const stretches = begun === undefined ? [] : [{ ...begun, kind: 'standing' as const }];
      const day = { ...first.day, stretches };
      bridge.publish({ ...first, at: instant(first.at + 60_000), day });
      await drawn(box);
      expect(countOf()).toBe(3);
      const dataVersion = first.dataVersion + 1;
      bridge.publish({ ...first, at: instant(first.at + 60_000), day, dataVersion });
      await drawn(box);
      expect(countOf()).toBe(4);
    },
  );

  it('asks for history anew when it is come back to: another place may have changed what is kept', async () => {
    const { box } = await open({ place: 'history' });
    await goTo(box, { place: 'library' });
    await goTo(box, { place: 'history' });
    expect(bridge.asked.filter((kind) => kind === 'history')).toHaveLength(2);
  });

  it('marks the section of the settings that is being read, or was chosen, however short it is', async () => {
    const { box } = await open({
      answers: { ...ANSWERS, settings: buildGuide() },
      place: 'settings',
    });
    const sections = page.getByRole('navigation', { name: 'Sections' });
    const current = () => sections.element().querySelector('[aria-current]')?.textContent.trim();
    expect(current()).toBe('Rhythm');
    for (const name of ['Language', 'Start', 'Sound and voice']) {
      await userEvent.click(sections.getByRole('button', { name, exact: true }));
      await scrolled();
      expect(current()).toBe(name);
    }
    const main = shellIn(box).querySelector('main');
    main?.scrollTo({ top: main.scrollHeight });
    await expect.poll(current).toBe('About');
    main?.scrollTo({ top: 0 });
    await expect.poll(current).toBe('Rhythm');
  });

  it('asks for nothing of the day while another place is on screen', async () => {
    const { box } = await open({ place: 'library' });
    const before = bridge.asked.length;
    const first = buildSnapshot();
    bridge.publish({ ...first, at: instant(first.at + 120_000) });
    await drawn(box);
    expect(bridge.asked).toHaveLength(before);
  });

  it('says that something could not be read, and tries again with the next change', async () => {
    const { box } = await open({ answers: {} });
    expect(textOf(box)).toContain('This could not be read just now.');
    bridge.publish(buildSnapshot({ libraryVersion: 2 }));
    await drawn(box);
    expect(bridge.asked.filter((kind) => kind === 'library')).toHaveLength(2);
  });

  it('says what is gone when the page of a removed routine is on screen', async () => {
    const { box } = await open();
    await goTo(box, { place: 'library', page: { kind: 'routine', id: OWN_ROUTINE.routine.id } });
    expect(textOf(box)).toContain('This is no longer in the library.');
  });

  it('wears the theme and the text size of the settings', async () => {
    await open({ settings: { theme: 'dark', textPercent: 125 } });
    expect(document.documentElement.dataset['theme']).toBe('dark');
    expect(document.documentElement.style.getPropertyValue('font-size')).toBe('20px');
  });

  it('scrolls the settings alone on the way to their last section, and marks it', async () => {
    const answers = { ...ANSWERS, settings: buildGuide(), desk: buildReadings() };
    const { box } = await open({ answers, place: 'settings' });
    const settings = shellIn(box).querySelector('sb-settings')?.shadowRoot;
    const buttons = [...(settings?.querySelectorAll<HTMLElement>('nav button') ?? [])];
    buttons.at(-1)?.click();
    await vi.waitFor(() => {
      expect(buttons.at(-1)?.getAttribute('aria-current')).toBe('true');
    });
    // What is unseen in the page would otherwise make the window as long as the page.
    const { scrollHeight, clientHeight } = document.documentElement;
    expect(scrollHeight).toBe(clientHeight);
  });
});
