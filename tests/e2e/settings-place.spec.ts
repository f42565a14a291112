// The settings place in the running program: what is changed there acts at once and is still there after a restart, and
// starting at login is an entry of the system's, which has the last word.
import { existsSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { statusOf } from './support/sitbones-app.ts';
import { expect, test } from './support/story.ts';
import { trayToSay } from './support/wait-for-tray.ts';

test('A person finds a setting by a word, changes it, and it acts at once without moving the clock', async ({
  start,
  userData,
  picture,
}) => {
  const first = await start();
  await first.chooseFromTray('Settings');
  const companion = await first.companion();
  await expect(companion.getByRole('heading', { level: 1, name: 'Settings' })).toBeVisible();
  await picture(companion, 'settings');
  await companion.keyboard.press('/');
  await companion.keyboard.type('interval');
  await expect(companion.getByText('1 setting found')).toBeVisible();
  const field = companion.getByRole('spinbutton', { name: 'Sitting time before a reset' });
  await field.fill('30');
  await field.press('Enter');
  await trayToSay(first, /next reset in 30 minutes$/);

  await field.fill('7');
  await field.press('Enter');
  await expect(companion.getByText('Choose a whole number from 15 to 90.')).toBeVisible();
  await expect(field).toHaveValue('7');
  await picture(companion, 'refused');
  await companion.getByRole('button', { name: /back to 30 minutes$/ }).click();
  await expect(field).toHaveValue('30');
  expect((await statusOf(first)).sittingMinutes).toBe(0);
  await first.quit();
  expect(readFileSync(join(userData, 'settings.json'), 'utf8')).toContain('"intervalMinutes": 30');

  const second = await start();
  await trayToSay(second, /next reset in 30 minutes$/);
});

test('What is seen of the desk is told while the list is on the screen', async ({ start }) => {
  const app = await start();
  await app.cli('open', 'settings');
  const companion = await app.companion();
  await companion.getByRole('button', { name: 'Presence' }).click();
  await expect(companion.getByText(/touched .*measured by the system$/i)).toBeVisible();
});

test('Starting at login is an entry of the system that comes, goes, and is believed when somebody took it away', async ({
  start,
  userData,
}) => {
  test.skip(process.platform !== 'linux', 'only Linux has the entry as a file');
  const config = join(userData, 'config-home');
  const entry = join(config, 'autostart/app.sitbones.companion.desktop');
  const options = { env: { XDG_CONFIG_HOME: config }, loginItem: true };
  const first = await start(options);
  await first.cli('open', 'settings');
  const toggle = (await first.companion()).getByRole('switch', { name: 'Start when you log in' });
  // Clicks and no `check`: a switch says what is, which is a moment later.
  await toggle.click();
  await expect.poll(() => existsSync(entry)).toBe(true);
  await expect(toggle).toBeChecked();
  expect(readFileSync(entry, 'utf8')).toMatch(/^Exec=.* --hidden$/m);
  await first.quit();
  rmSync(entry);

  const second = await start(options);
  await second.cli('open', 'settings');
  const again = (await second.companion()).getByRole('switch', { name: 'Start when you log in' });
  await expect(again).not.toBeChecked();
  await again.click();
  await expect.poll(() => existsSync(entry)).toBe(true);
  await expect(again).toBeChecked();
  await again.click();
  await expect.poll(() => existsSync(entry)).toBe(false);
  await expect(again).not.toBeChecked();
});

test('A copy from a checkout says why it cannot start at login, and its switch stays off', async ({
  start,
}) => {
  const app = await start();
  await app.cli('open', 'settings');
  const companion = await app.companion();
  const toggle = companion.getByRole('switch', { name: 'Start when you log in' });
  await toggle.click();
  await expect(companion.getByText('This copy runs from a checkout.')).toBeVisible();
  await expect(toggle).not.toBeChecked();
});
