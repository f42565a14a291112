// The companion window from the tray to a reset that plays, and what is left of it afterwards.
import { expect, test } from './support/story.ts';
import { pressLast } from './support/keyboard.ts';
import { until } from './support/poll.ts';

test('A person opens the library from the tray, finds a movement, and starts a routine with it', async ({
  start,
  picture,
}) => {
  const app = await start();
  await app.chooseFromTray('Open Sitbones');
  const companion = await app.companion();
  await expect(companion.getByRole('heading', { level: 1, name: 'Today' })).toBeVisible();
  await companion.getByRole('button', { name: 'Library' }).click();
  await expect(companion.getByRole('heading', { level: 1, name: 'Library' })).toBeVisible();
  await picture(companion, 'library');

  await companion.getByRole('radio', { name: 'Movements (18)' }).click();
  await companion.getByRole('combobox', { name: 'Where you are' }).selectOption('office');
  await companion.getByRole('searchbox', { name: 'Search' }).fill('hinge');
  await companion.getByRole('button', { name: /^Hip hinge/ }).click();

  await expect(companion.getByRole('heading', { level: 1, name: 'Hip hinge' })).toBeFocused();
  await picture(companion, 'movement');
  await companion.getByRole('button', { name: 'Start Hinges, one minute · 1 min' }).first().click();

  const popup = await app.popup();
  await expect(popup.getByRole('button', { name: 'Something hurts' })).toBeVisible();
  await expect(popup.getByRole('main', { name: 'Reset: Hinges, one minute' })).toBeVisible();
});

test('A person goes through the window by keyboard alone, and finds the filters as they left them', async ({
  start,
}) => {
  const app = await start();
  expect((await app.cli('open', 'library')).stdout).toBe('The window is open.\n');
  const companion = await app.companion();
  await expect(companion.getByRole('heading', { level: 1, name: 'Library' })).toBeVisible();
  await companion.keyboard.press('Tab');
  await expect(companion.getByRole('button', { name: 'Skip to the page' })).toBeFocused();
  await companion.keyboard.press('Enter');
  await expect(companion.getByRole('heading', { level: 1 })).toBeFocused();
  await companion.keyboard.press('Tab');
  await companion.keyboard.press('Tab');
  await expect(companion.getByRole('radio', { name: /^Routines/ })).toBeFocused();
  await companion.keyboard.press('ArrowRight');
  await expect(companion.getByRole('radio', { name: /^Movements/ })).toBeChecked();

  expect((await app.cli('open', 'week')).code).toBe(0);
  await expect(companion.getByRole('heading', { level: 1, name: 'History' })).toBeFocused();
  await companion.keyboard.press('Alt+ArrowLeft');
  await expect(companion.getByRole('heading', { level: 1, name: 'Library' })).toBeFocused();
  await expect(companion.getByRole('radio', { name: /^Movements/ })).toBeChecked();
});

test('There is one companion window, beside the popup, and none once it is closed', async ({
  start,
}) => {
  const app = await start();
  await app.cli('open');
  await app.companion();
  await app.cli('open', 'safety');
  await app.chooseFromTray('Show the clock');
  const popup = await app.popup();
  await popup.getByRole('button', { name: 'More' }).click();
  await popup.getByRole('menuitem', { name: 'Open Sitbones' }).click();
  expect(await app.windowsMade()).toBe(2);

  await pressLast(await app.companion(), 'Control+w');
  await until('The end of the window', async () =>
    (await app.windows()).some(({ url }) => url.includes('companion.html')) ? undefined : true,
  );
  await app.cli('open', 'week');
  const again = await app.companion();
  await expect(again.getByRole('heading', { level: 1, name: 'History' })).toBeVisible();
  expect(await app.windowsMade()).toBe(3);
});

test('A level that a person makes their usual one is what the library lists from then on', async ({
  start,
}) => {
  const app = await start();
  await app.cli('open', 'library');
  const companion = await app.companion();
  await companion.getByRole('button', { name: /^Hip-flexor opener/ }).click();
  await companion.getByRole('radio', { name: '45 s' }).check();
  await companion.getByRole('button', { name: 'Make this the usual one' }).click();
  await expect(companion.getByText('This is the usual one.')).toBeVisible();
  await companion.getByRole('checkbox', { name: 'Favourite' }).check();
  await companion.keyboard.press('Alt+ArrowLeft');
  await companion.keyboard.press('Alt+ArrowLeft');
  await expect(
    companion.getByRole('button', { name: /^Hip-flexor opener, long.*Favourite/ }),
  ).toBeVisible();
});
