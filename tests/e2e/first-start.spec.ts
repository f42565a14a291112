// The first minutes with Sitbones: what is there, what is not, and that nothing is left behind.
import { readdirSync } from 'node:fs';
import { test, expect } from './support/story.ts';
import { pressLast } from './support/keyboard.ts';
import { until } from './support/poll.ts';

test('A person starts Sitbones for the first time and finds a ring and words in the tray, and the clock behind them', async ({
  start,
  userData,
  picture,
}) => {
  const app = await start();
  expect(await app.windowsMade(), 'no renderer at rest').toBe(0);
  expect(await app.pageCount()).toBe(0);

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

test('The popup is gone when the person closes it, and no page is left in Chromium', async ({
  start,
}) => {
  const app = await start();
  await app.chooseFromTray('Show the clock');
  const popup = await app.popup();
  await expect(popup.getByRole('heading')).toBeVisible();
  expect(await app.pageCount()).toBe(1);

  await pressLast(popup, 'Escape');
  await until('The end of every page', async () =>
    (await app.pageCount()) === 0 ? true : undefined,
  );
  expect(await app.windows()).toEqual([]);

  await app.chooseFromTray('Show the clock');
  await expect((await app.popup()).getByRole('heading')).toBeVisible();
  expect(await app.windowsMade(), 'made anew').toBe(2);
});
