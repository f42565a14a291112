// What `npm run axe` asks of every picture in every look, asked here of one picture of each place and screen: axe, the size
// of targets, and a walk by Tab that meets everything in the order in which it stands, shows where it is, and gets out again.
import { afterEach, describe, expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { SHOTS } from '../shots/registry.ts';
import type { Shot } from '../shots/shot.ts';
import { auditPart, smallTargets } from '../support/audit.ts';
import { judgeWalk, MOST_STOPS, readStop, startAtTop, type Stop } from '../support/focus-walk.ts';

/** One of each: the popup's screens, the sheets over them, the large window, every place, each step of the welcome. */
const PICTURES = [
  'popup-counting',
  'popup-card-full',
  'popup-snooze-open',
  'popup-chooser-open',
  'popup-safety-open',
  'popup-player-hold-right',
  'popup-done-upright',
  'popup-hurt',
  'popup-notice-settings',
  'companion-library',
  'companion-movement-seed',
  'companion-routine-levels',
  'companion-familiar-chosen',
  'companion-today-correcting',
  'companion-history-table',
  'settings-presence',
  'data-import',
  'learn-tilt',
  'safety',
  'welcome-about',
  'welcome-rhythm-hours',
  'welcome-safety',
  'welcome-ready',
] as const;

const WALKED: readonly string[] = [
  'popup-counting',
  'popup-card-full',
  'popup-player-hold-right',
  'popup-done-upright',
  'popup-hurt',
  'companion-library',
  'companion-today-correcting',
  'companion-history-table',
  'welcome-rhythm-hours',
  'welcome-safety',
];

const root = document.documentElement;

afterEach(() => {
  document.querySelector('#stage')?.remove();
  delete root.dataset['theme'];
  delete root.dataset['corners'];
  root.style.removeProperty('font-size');
  history.replaceState(null, '', '#');
});

async function show(name: string, theme: 'light' | 'dark'): Promise<HTMLElement> {
  const shot: Shot | undefined = SHOTS.find((each) => each.name === name);
  if (shot === undefined) throw new Error(`there is no picture called ${name}`);
  await page.viewport(shot.width, shot.height);
  root.lang = 'en';
  root.dataset['theme'] = theme;
  const stage = document.createElement('div');
  stage.id = 'stage';
  stage.style.cssText = `width: ${String(shot.width)}px; height: ${String(shot.height)}px`;
  document.body.append(stage);
  await shot.mount(stage);
  await document.fonts.ready;
  return stage;
}

/** Presses Tab until it comes round or leaves the page. */
async function walk(): Promise<readonly Stop[]> {
  const stops: Stop[] = [];
  for (let press = 0; press < MOST_STOPS; press += 1) {
    await userEvent.keyboard('{Tab}');
    const stop = readStop(document);
    if (stop === null || stop.index === stops[0]?.index) return stops;
    // A field for a time has a stop for each of its parts.
    if (stop.index !== stops.at(-1)?.index) stops.push(stop);
  }
  throw new Error(`Tab does not get out of “${stops.at(-1)?.name ?? ''}”`);
}

describe('Everyone can use', () => {
  it.each(PICTURES)('%s', async (name) => {
    const stage = await show(name, 'light');
    expect(await auditPart(stage)).toEqual([]);
    root.style.setProperty('font-size', '25.6px');
    expect(await auditPart(stage), 'with text of 160 %').toEqual([]);
    root.style.setProperty('font-size', '12.8px');
    expect(smallTargets(stage), 'with text of 80 %').toEqual([]);
  });

  it.each(WALKED)('%s in the dark', async (name) => {
    const stage = await show(name, 'dark');
    expect(await auditPart(stage)).toEqual([]);
  });
});

describe('The keyboard goes through everything in the order in which it stands, and out again:', () => {
  it.each(WALKED)('%s', async (name) => {
    await show(name, 'light');
    startAtTop();
    const stops = await walk();
    expect(stops.length).toBeGreaterThan(1);
    expect(judgeWalk(stops)).toEqual([]);
  });
});

describe('A walk', () => {
  const stop: Stop = {
    index: 0,
    name: 'one',
    scroller: -1,
    scrolled: 0,
    left: 0,
    right: 100,
    top: 100,
    bottom: 130,
    isShown: true,
    isRightToLeft: false,
    isAhead: false,
  };

  it('is told of where it goes back, and where the keyboard cannot be seen', () => {
    const above = { ...stop, index: 1, name: 'two', top: 20, bottom: 50, left: -50 };
    expect(judgeWalk([stop, above])).toEqual(['“two” comes after “one”, but stands before it']);
    expect(judgeWalk([{ ...stop, isShown: false }])).toEqual([
      '“one” does not show that the keyboard is there',
    ]);
  });

  it('may go on below, beside, in the next column, and in a list that scrolls', () => {
    const below = { ...stop, top: 140, bottom: 170 };
    const beside = { ...stop, left: 110, right: 200 };
    const scrolled = { ...stop, scroller: 3, scrolled: 300, left: -50 };
    expect(judgeWalk([stop, below])).toEqual([]);
    expect(judgeWalk([stop, beside])).toEqual([]);
    expect(judgeWalk([{ ...stop, scroller: 3 }, scrolled])).toEqual([]);
  });
});
