// The files a person keeps: settings are honoured and stay; what is damaged is set aside and said once.
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pressLast } from './support/keyboard.ts';
import { statusOf } from './support/sitbones-app.ts';
import { leaveSession } from './support/stored-session.ts';
import { expect, test } from './support/story.ts';
import { trayToSay } from './support/wait-for-tray.ts';

test('A person’s settings are honoured and survive a restart; a misspelt one is named once with its mend', async ({
  start,
  userData,
  picture,
}) => {
  const file = join(userData, 'settings.json');
  const text = JSON.stringify({
    safetyAcknowledged: true,
    intervalMinutes: 30,
    theme: 'dark',
    textPercent: 120,
    awayMinute: 4,
  });
  writeFileSync(file, text);
  const problem =
    'settings.json: there is no setting called “awayMinute”. Did you mean “awayMinutes”?';

  const first = await start();
  await trayToSay(first, /next reset in 30 minutes$/);
  expect(first.output().split(problem)).toHaveLength(2);
  await first.chooseFromTray('Show the clock');
  const popup = await first.popup();
  await expect(popup.getByRole('region', { name: 'Notices' }).getByText(problem)).toBeVisible();
  const look = await popup.evaluate(() => {
    const { colorScheme, fontSize } = getComputedStyle(document.documentElement);
    return { colorScheme, fontSize };
  });
  expect(look).toEqual({ colorScheme: 'dark', fontSize: '19.2px' });
  await picture(popup, 'dark-large-with-notice');
  await popup.getByRole('button', { name: 'Dismiss' }).click();
  await expect(popup.getByText(problem)).toHaveCount(0);
  await pressLast(popup, 'Escape');
  await first.chooseFromTray('Show the clock');
  await expect((await first.popup()).getByText(problem)).toHaveCount(0);
  await first.quit();
  expect(readFileSync(file, 'utf8'), 'nothing lost').toBe(text);

  const second = await start();
  await trayToSay(second, /next reset in 30 minutes$/);
});

test('A damaged settings file is set aside as it was and said once, and Sitbones starts with defaults', async ({
  start,
  userData,
}) => {
  const damaged = '{ "intervalMinutes": 30,';
  writeFileSync(join(userData, 'settings.json'), damaged);
  const first = await start();
  await trayToSay(first, /next reset in 45 minutes$/);
  const aside = asideOf('settings', userData);
  expect(aside).toHaveLength(1);
  expect(readFileSync(join(userData, String(aside[0])), 'utf8')).toBe(damaged);
  expect((await statusOf(first)).notices).toEqual([{ kind: 'settingsSetAside', detail: aside[0] }]);
  await first.chooseFromTray('Show the clock');
  const popup = await first.popup();
  const notice = popup.getByRole('region', { name: 'Notices' });
  await expect(notice.getByText('The settings file was damaged.')).toBeVisible();
  await expect(notice.getByText(String(aside[0]))).toBeVisible();
  await first.quit();

  const second = await start();
  expect((await statusOf(second)).notices).toEqual([]);
  expect(asideOf('settings', userData)).toEqual(aside);
});

test('A damaged session file is set aside as it was and said once, and the clock starts fresh', async ({
  start,
  userData,
}) => {
  leaveSession(userData, { sittingMinutes: 40 });
  const file = join(userData, 'session.json');
  const damaged = readFileSync(file, 'utf8').replace('"sittingMs": 2400000', '"sittingMs": -1');
  writeFileSync(file, damaged);
  const first = await start();
  await trayToSay(first, /^Sitting for 0 minutes/);
  const aside = asideOf('session', userData);
  expect(aside).toHaveLength(1);
  expect(readFileSync(join(userData, String(aside[0])), 'utf8')).toBe(damaged);
  expect((await statusOf(first)).notices).toEqual([{ kind: 'sessionSetAside', detail: aside[0] }]);
  await first.quit();

  const second = await start();
  expect((await statusOf(second)).notices).toEqual([]);
});

function asideOf(name: string, userData: string): readonly string[] {
  return readdirSync(userData).filter((file) => file.startsWith(`${name}.damaged-`));
}
