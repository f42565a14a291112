// The popup in every state, as its pictures show it: in German and in words made longer, nothing of the clock or
// the card is cut off at the fold, and the answers keep their lines.
import { afterAll, describe, expect, it } from 'vitest';
import { page } from 'vitest/browser';
import { followLocale } from '../../renderer/page-language.ts';
import '../../renderer/styles/page.css';
import { buildSnapshotsIn } from '../support/build-snapshot.ts';
import { firmShots } from '../shots/firm-shots.ts';
import { playerShots } from '../shots/player-shots.ts';
import { popupShots } from '../shots/popup-shots.ts';
import { allOf } from '../shots/shot-page.ts';

const LOCALES = ['de', 'en-XA'] as const;

/** The wordiest, at the usual size. */
const states = [...popupShots(), ...firmShots()].filter(({ name }) =>
  /^popup-(held-call|why-.*|check-in-due|away|input-unknown|notice-.*|card-.*|done-.*)$/.test(
    name.replace(/.*(text-160|small-display|early-worse)$/, ''),
  ),
);

async function show(name: string, locale: string): Promise<HTMLElement> {
  const shot = [...popupShots(), ...firmShots(), ...playerShots()].find(
    (each) => each.name === name,
  );
  if (!shot) throw new Error(`there is no picture called ${name}`);
  await page.viewport(shot.width, shot.height);
  buildSnapshotsIn(locale);
  await followLocale(locale);
  const stage = document.createElement('div');
  document.body.replaceChildren(stage);
  await shot.mount(stage);
  await document.fonts.ready;
  return stage;
}

function linesOf(element: HTMLElement): number {
  const range = document.createRange();
  range.selectNodeContents(element);
  return new Set([...range.getClientRects()].map(({ top }) => Math.round(top))).size;
}

describe.each(LOCALES)('The popup in %s', (locale) => {
  afterAll(async () => {
    buildSnapshotsIn('en');
    await followLocale('en');
  });

  it.each(states)('shows all of $name', async ({ name }) => {
    const stage = await show(name, locale);
    const [body] = allOf(stage, '.body');
    expect(body?.scrollHeight).toBeLessThanOrEqual(body?.clientHeight ?? 0);
  });

  it.each(['popup-card-full-small-display', 'popup-card-full-text-160-small-display'])(
    'shows every answer of %s',
    async (name) => {
      const stage = await show(name, locale);
      const [last] = allOf(stage, '.smaller').slice(-1);
      const { height } = stage.firstElementChild?.getBoundingClientRect() ?? { height: 0 };
      expect(last?.getBoundingClientRect().bottom).toBeLessThanOrEqual(height);
    },
  );

  it('keeps the snooze on one line, and the smaller answers on one', async () => {
    const stage = await show('popup-card-on-call', locale);
    const [snooze] = allOf(stage, 'sb-snooze-button');
    const button = snooze?.shadowRoot?.querySelector<HTMLElement>('.button');
    expect(button && linesOf(button)).toBe(1);
    const tops = allOf(stage, '.smaller .button').map((each) => each.offsetTop);
    expect(new Set(tops).size).toBe(1);
  });
});

it('shows what can be done beside the clock on a very small display', async () => {
  const stage = await show('popup-counting-small-display', 'de');
  const [answers] = allOf(stage, '.answers');
  const { height } = stage.firstElementChild?.getBoundingClientRect() ?? { height: 0 };
  expect(answers?.getBoundingClientRect().bottom).toBeLessThanOrEqual(height);
});

it('gives the longer button of the clock what it needs to stay on one line', async () => {
  const stage = await show('popup-counting', 'de');
  expect(allOf(stage, '.answers .button').map(linesOf)).toEqual([1, 1]);
});

it('keeps the ring of the player whole on a small display', async () => {
  const stage = await show('popup-player-hold-right-small-display', 'de');
  const [ring] = allOf(stage, 'sb-ring');
  const [body] = allOf(stage, '.body');
  const bottom = ring?.getBoundingClientRect().bottom ?? Infinity;
  expect(bottom).toBeLessThanOrEqual(body?.getBoundingClientRect().bottom ?? 0);
});

it('keeps the tempo in words clear of the bar and of the cue', async () => {
  const stage = await show('player-reduced-motion', 'de');
  const [tempo, bar, line] = ['.tempo', '.bar', '.line'].map((selector) =>
    allOf(stage, selector)[0]?.getBoundingClientRect(),
  );
  expect(tempo?.top).toBeGreaterThanOrEqual(bar?.bottom ?? Infinity);
  expect(tempo?.bottom).toBeLessThanOrEqual(line?.top ?? 0);
});
