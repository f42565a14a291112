// Walks through the companion window as a person would, from place to place, and finds every row of the inventory where
// tests/support/traceability.ts says that it is shown.
import { html } from 'lit';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import {
  createCompanionMessages,
  type PlainCompanionKey,
} from '../../preload/messages/create-companion-messages.ts';
import '../../renderer/companion/sb-companion.ts';
import { GoEvent } from '../../renderer/companion/go-event.ts';
import type { Route } from '../../renderer/companion/route.ts';
import { MOVEMENTS, BUILT_IN_ROUTINES } from '../../routines/index.ts';
import { buildHistory, buildToday } from '../support/build-days.ts';
import { buildLibrary } from '../support/build-library.ts';
import { buildSnapshot } from '../support/build-snapshot.ts';
import { createFakeBridge } from '../support/fake-bridge.ts';
import { putOnPage, settled, textOf } from '../support/on-page.ts';
import { TRACES, type ScreenId } from '../support/traceability.ts';

const { t } = createCompanionMessages('en');

const SCREENS = [...new Set(TRACES.flatMap(({ said = [] }) => said.map(([screen]) => screen)))];

afterEach(() => {
  vi.unstubAllGlobals();
});

/** The companion window, on a bridge that has the whole library and a history whose check-in is due. */
async function openWindow(): Promise<HTMLElement> {
  const answers = {
    library: buildLibrary(),
    today: buildToday(),
    history: buildHistory({}, { isDue: true }),
  };
  vi.stubGlobal('sitbones', createFakeBridge(buildSnapshot(), answers));
  const { box } = await putOnPage(html`<sb-companion></sb-companion>`, {
    width: 1000,
    height: 900,
  });
  await expect.element(page.getByRole('main')).toBeInTheDocument();
  await settled(box);
  return box;
}

async function press(box: HTMLElement, name: string): Promise<void> {
  await page.getByRole('button', { name, exact: true }).click();
  await settled(box);
}

/** The way to a screen, by its buttons and keys. */
async function walkTo(box: HTMLElement, screen: ScreenId): Promise<void> {
  const [place = '', rest = ''] = screen.split(': ');
  await press(box, place.charAt(0).toUpperCase() + place.slice(1));
  if (rest === '') return;
  const [chapter = '', ...choice] = rest.split(', ');
  await press(box, chapter);
  if (choice[0] === undefined) return;
  if (chapter !== 'The pelvis') {
    await press(box, choice.join(', '));
    return;
  }
  await page.getByRole('slider').click();
  await userEvent.keyboard(choice[0] === 'tipped forward' ? '{End}' : '{Home}');
  await settled(box);
}

/** Goes where a link in the library leads. */
async function follow(box: HTMLElement, route: Route): Promise<void> {
  const inside = box.querySelector('sb-companion')?.shadowRoot?.querySelector('main .page > *');
  inside?.dispatchEvent(new GoEvent(route));
  await settled(box);
}

function shown(box: HTMLElement): string {
  const main = box.querySelector('sb-companion')?.shadowRoot?.querySelector('main');
  return main ? textOf(main) : '';
}

describe.each(SCREENS)('“%s” can be reached and shows', (screen) => {
  const rows = TRACES.flatMap(({ row, said = [] }) =>
    said.flatMap(([on, ...keys]) => (on === screen ? [[row, keys] as const] : [])),
  );

  it(rows.map(([row]) => row).join(', '), async () => {
    const box = await openWindow();
    await walkTo(box, screen);
    const text = shown(box);
    const missing = rows.flatMap(([row, keys]) =>
      keys.filter(isMissing(text)).map((key) => [row, key]),
    );
    expect(missing).toEqual([]);
  });
});

describe('The library shows', () => {
  it('every movement of the inventory, each with a page of its own', async () => {
    const box = await openWindow();
    const ids = new Set(TRACES.flatMap(({ movements = [] }) => movements));
    const movements = MOVEMENTS.filter(({ id }) => ids.has(id));
    expect(movements).toHaveLength(ids.size);
    for (const { id, title, purpose, steps, dose, care } of movements) {
      await follow(box, { place: 'library', page: { kind: 'movement', id } });
      const text = shown(box);
      const missing = [title, purpose, ...steps, dose, care].filter((each) => !text.includes(each));
      expect(missing).toEqual([]);
    }
  });

  it('every routine of the inventory, each with a page of its own', async () => {
    const box = await openWindow();
    const ids = new Set(TRACES.flatMap(({ routines = [] }) => routines));
    const routines = BUILT_IN_ROUTINES.filter(({ id }) => ids.has(id));
    expect(routines).toHaveLength(ids.size);
    for (const { id, title } of routines) {
      await follow(box, { place: 'library', page: { kind: 'routine', id } });
      expect(shown(box)).toContain(title);
    }
  });

  it('all eighteen movements in its list', async () => {
    const box = await openWindow();
    await press(box, 'Library');
    await page.getByText(t('library.showMovements', { count: MOVEMENTS.length })).click();
    await settled(box);
    const text = shown(box);
    expect(MOVEMENTS.filter(({ title }) => !text.includes(title))).toEqual([]);
  });
});

function isMissing(text: string) {
  return (key: PlainCompanionKey): boolean => !text.includes(t(key));
}
