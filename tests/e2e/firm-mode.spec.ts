// Firm mode over whole displays: the card waits for its answer there, and nothing ever stays stuck on a screen.
import { pressLast } from './support/keyboard.ts';
import { until } from './support/poll.ts';
import type { DisplayBox, SitbonesApp, StartOptions, WindowFacts } from './support/sitbones-app.ts';
import { leaveSession } from './support/stored-session.ts';
import { leaveSettings } from './support/stored-settings.ts';
import { expect, test } from './support/story.ts';
import { trayToSay } from './support/wait-for-tray.ts';

const DESK: DisplayBox = { x: 0, y: 0, width: 1920, height: 1080 };
const WALL: DisplayBox = { x: 1920, y: 0, width: 2560, height: 1440 };

/** A person with firm mode on all of two displays, the clock on screen, and a card that comes in some seconds. */
async function startFirm(
  start: (options: Partial<StartOptions>) => Promise<SitbonesApp>,
  userData: string,
): Promise<SitbonesApp> {
  leaveSession(userData, { sittingMinutes: 42 });
  leaveSettings(userData, { firmness: 'firm', firmShows: 'allScreens', waitMinutes: 0 });
  const app = await start({ timeScale: 20 });
  await app.setDisplays([DESK, WALL]);
  // What is on screen already gives way to the card.
  await app.chooseFromTray('Show the clock');
  await covered(app, 0, 1920);
  return app;
}

/** Waits until these displays, and no others, are covered; their left edges, in order. */
function covered(app: SitbonesApp, ...lefts: readonly number[]): Promise<readonly WindowFacts[]> {
  return until(`Windows at ${lefts.join(', ')}`, async () => {
    const windows = await app.windows();
    const covers = windows.filter(({ url }) => url.includes('/stage.html'));
    const at = covers.map(({ bounds }) => bounds.x).toSorted((a, b) => a - b);
    const isAll = covers.length === windows.length && covers.every(({ isVisible }) => isVisible);
    return isAll && at.join() === lefts.join() ? covers : undefined;
  });
}

/** Waits until there is exactly one window, a popup that is visible. */
function onlyPopup(app: SitbonesApp): Promise<WindowFacts> {
  return until('The popup alone', async () => {
    const [window, ...others] = await app.windows();
    const isAlone = others.length === 0 && window?.url.includes('/popup.html') === true;
    return isAlone && window.isVisible ? window : undefined;
  });
}

test('A firm card covers both displays, stays, and goes from both with the answer', async ({
  start,
  userData,
  picture,
}) => {
  const app = await startFirm(start, userData);
  const [lead, echo] = (await covered(app, 0, 1920)).toSorted((a, b) => a.bounds.x - b.bounds.x);
  expect(lead).toMatchObject({ bounds: DESK, isFocused: true });
  expect(echo).toMatchObject({ bounds: WALL, isFocused: false });
  await trayToSay(app, /^A reset is ready/);
  const page = await app.cover('lead');
  const other = await app.cover('echo');
  await expect(page.getByRole('button', { name: 'Skip' })).toBeVisible();
  await expect(other.getByRole('button', { name: 'Skip' })).toBeVisible();
  await picture(page, 'firm-card');

  await page.waitForTimeout(9_000);
  await covered(app, 0, 1920);
  await page.getByRole('button', { name: 'Skip' }).click();
  await until('The end of every window', async () =>
    (await app.windows()).length === 0 ? true : undefined,
  );
  await trayToSay(app, /^Sitting for/);
});

test('The reset that it leads to plays on both displays; Escape leaves them', async ({
  start,
  userData,
}) => {
  const app = await startFirm(start, userData);
  const page = await app.cover('lead');
  await page.getByRole('button', { name: /^Start/ }).click();
  await expect(page.getByRole('button', { name: 'Something hurts' })).toBeVisible();
  await expect(
    (await app.cover('echo')).getByRole('button', { name: 'Something hurts' }),
  ).toBeVisible();
  await pressLast(page, 'Escape');
  await until('One ordinary window', async () => {
    const [window, ...others] = await app.windows();
    return others.length === 0 && window?.isFullScreen === false ? true : undefined;
  });
  await trayToSay(app, /^In a reset/);
});

test('Escape folds the card and it is quiet; a display that is pulled out leaves the card on the other', async ({
  start,
  userData,
}) => {
  const app = await startFirm(start, userData);
  await app.setDisplays([DESK]);
  await covered(app, 0);
  await app.setDisplays([DESK, WALL]);
  await covered(app, 0, 1920);
  await pressLast(await app.cover('lead'), 'Escape');
  await until('The end of every window', async () =>
    (await app.windows()).length === 0 ? true : undefined,
  );
  await trayToSay(app, /^Keeping quiet/);
});

test('When its page dies, the card is in the popup and nothing is covered', async ({
  start,
  userData,
  expectedProblems,
}) => {
  expectedProblems.push(/crash|gone/i);
  const app = await startFirm(start, userData);
  await app.crashPage('stage');
  await onlyPopup(app);
  await expect((await app.popup()).getByRole('button', { name: 'Skip' })).toBeVisible();
});

const HAPPENINGS: readonly (readonly [string, (app: SitbonesApp) => Promise<void>])[] = [
  ['the screen is locked', (app) => app.lockScreen()],
  [
    'the machine has slept for a moment',
    async (app) => {
      await app.suspend();
      await app.wake(1);
    },
  ],
];

for (const [name, happen] of HAPPENINGS) {
  test(`When ${name}, no display is covered any more`, async ({ start, userData }) => {
    const app = await startFirm(start, userData);
    await happen(app);
    await until('No cover', async () => {
      const windows = await app.windows();
      return windows.every(({ url }) => !url.includes('/stage.html')) ? true : undefined;
    });
  });
}
