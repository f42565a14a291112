// The first minutes with Sitbones: the welcome, what is there after it, what is not, and that nothing is left behind.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test, expect } from './support/story.ts';
import { pressLast } from './support/keyboard.ts';
import { until } from './support/poll.ts';
import type { SitbonesApp } from './support/sitbones-app.ts';
import { trayToSay } from './support/wait-for-tray.ts';

test.use({ isFirstStart: true });

/** Nothing of ours is left in Chromium. */
function noPages(app: SitbonesApp): Promise<true> {
  return until('The end of every page', async () =>
    (await app.pageCount()) === 0 ? true : undefined,
  );
}

test('A person who starts Sitbones for the first time is welcomed, reads the safety text, and does one minute on the spot', async ({
  start,
  userData,
  picture,
}) => {
  const app = await start();
  const welcome = await app.welcome();
  await expect(
    welcome.getByRole('heading', { level: 1, name: 'Good company for people who sit' }),
  ).toBeVisible();
  expect(await app.windowsMade()).toBe(1);
  await picture(welcome, 'welcome-about');
  await welcome.getByRole('button', { name: 'Next' }).click();

  await welcome.getByRole('radio', { name: '30 min' }).check();
  await welcome.getByRole('button', { name: 'my call ends' }).click();
  await welcome.getByRole('button', { name: 'stand', exact: true }).click();
  await picture(welcome, 'welcome-rhythm');
  await welcome.getByRole('button', { name: 'Next' }).click();
  await trayToSay(app, /next reset in 30 minutes$/);

  await welcome.getByRole('button', { name: 'Continue' }).click();
  await expect(welcome.getByRole('status')).toHaveText(/^Tick the box/);
  await welcome.getByRole('checkbox', { name: /^I have read this/ }).check();
  await welcome.getByRole('button', { name: 'Continue' }).click();
  await expect(welcome.getByRole('heading', { level: 1, name: 'That is all' })).toBeFocused();
  await picture(welcome, 'welcome-ready');
  await welcome.getByRole('button', { name: 'Start one minute' }).click();

  const popup = await app.popup();
  await expect(popup.getByRole('button', { name: 'Something hurts' })).toBeVisible();
  await trayToSay(app, /^In a reset: .*one minute$/);
  expect((await app.windows()).map(({ url }) => url)).toHaveLength(1);
  await pressLast(popup, 'Escape');
  await app.quit();
  expect(JSON.parse(readFileSync(join(userData, 'settings.json'), 'utf8'))).toMatchObject({
    intervalMinutes: 30,
    plan: { when: 'my call ends', then: 'stand' },
    safetyAcknowledged: true,
  });
});

test('A person who closes the welcome goes on as they like, is led to the safety text by a reset, and finds the welcome again', async ({
  start,
}) => {
  const app = await start();
  await pressLast(await app.welcome(), 'Control+w');
  await noPages(app);
  await trayToSay(app, /^Sitting for 0 minutes · next reset in 45 minutes$/);

  await app.chooseFromTray('Start a reset', 'Sitting reset · 3 min');
  const asked = await app.welcome();
  await expect(asked.getByRole('heading', { level: 1, name: 'Before you move' })).toBeVisible();
  expect((await app.tray()).status).toMatch(/^Sitting for/);
  expect(await app.cli('reset')).toMatchObject({
    code: 1,
    stderr: 'The safety notes come first. They are open now, and take a minute to read.\n',
  });
  await pressLast(asked, 'Control+w');
  await noPages(app);

  expect((await app.cli('open')).code).toBe(0);
  const again = await app.welcome();
  await again.getByRole('button', { name: 'Skip to the safety notes' }).click();
  await again.getByRole('checkbox', { name: /^I have read this/ }).check();
  await again.getByRole('button', { name: 'Continue' }).click();
  const closed = again.waitForEvent('close');
  await again.getByRole('button', { name: 'Not now' }).click();
  await closed;
  expect((await app.cli('open')).code).toBe(0);
  await app.companion();
  await app.quit();

  const second = await start();
  await trayToSay(second, /^Sitting for/);
  expect(await second.windowsMade(), 'welcomed once').toBe(0);
});

test('A person who has closed the welcome finds a ring and words in the tray, and the clock behind them', async ({
  start,
  userData,
  picture,
}) => {
  const app = await start();
  await pressLast(await app.welcome(), 'Control+w');
  await noPages(app);
  expect(await app.windowsMade(), 'no renderer at rest').toBe(1);

  const tray = await app.tray();
  expect(tray.toolTip).toBe('Sitbones · Sitting for 0 minutes · next reset in 45 minutes');
  expect(tray.status).toBe('Sitting for 0 minutes · next reset in 45 minutes');
  expect(tray.entries.map(({ label }) => label).filter((label) => label !== '')).toEqual([
    tray.status,
    'Show the clock',
    'Start a reset',
    'Pause',
    'I’m standing',
    'Open Sitbones',
    'Settings',
    'Quit',
  ]);
  if (tray.picture !== null) expect(tray.picture).toMatch(/^data:image\/png;base64,.{100}/);

  await app.chooseFromTray('Show the clock');
  const popup = await app.popup();
  await expect(popup.getByRole('heading')).toHaveText('Next reset in about 45 minutes');
  await expect(
    popup.getByRole('img', { name: 'Sitting for 0 minutes, of 45 minutes.' }),
  ).toBeVisible();
  const font = popup.evaluate(() =>
    document.fonts.ready.then((fonts) => [...fonts].map((f) => `${f.family} ${f.status}`)),
  );
  expect(await font).toContain('Figtree Variable loaded');
  await picture(popup, 'clock');
  expect(readdirSync(userData)).toContain('settings.json');
});

test('A person who asks for the clock before the welcome is drawn has both, and the keyboard in the clock', async ({
  start,
}) => {
  const app = await start();
  await app.chooseFromTray('Show the clock');
  const welcome = await app.welcome();
  const popup = await app.popup();
  await expect(popup.getByRole('heading')).toHaveText('Next reset in about 45 minutes');
  await expect(welcome.getByRole('heading', { level: 1 })).toBeVisible();
  const keyboard = (await app.windows()).filter(({ isFocused }) => isFocused);
  expect(keyboard.map(({ url }) => new URL(url).pathname)).toEqual(['/popup.html']);
});

test('The popup is gone when the person closes it, and no page is left in Chromium', async ({
  start,
}) => {
  const app = await start();
  await pressLast(await app.welcome(), 'Control+w');
  await noPages(app);
  await app.chooseFromTray('Show the clock');
  const popup = await app.popup();
  await expect(popup.getByRole('heading')).toBeVisible();
  expect(await app.pageCount()).toBe(1);

  await pressLast(popup, 'Escape');
  await noPages(app);
  expect(await app.windows()).toEqual([]);

  await app.chooseFromTray('Show the clock');
  await expect((await app.popup()).getByRole('heading')).toBeVisible();
  expect(await app.windowsMade(), 'made anew').toBe(3);
});
