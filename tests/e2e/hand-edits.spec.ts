// Files that somebody edits while Sitbones runs: what is saved counts at once, what is broken changes nothing and is told.
import { readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { DayKey } from '../../main/core/session-event.ts';
import { instant } from '../../main/core/time.ts';
import { dayOfSitting, historyText, leaveHistory } from './support/stored-history.ts';
import { dayOf } from './support/stored-session.ts';
import { expect, test } from './support/story.ts';
import { trayToSay } from './support/wait-for-tray.ts';

test('A setting that is changed in its file counts at once; a broken file changes nothing until it is mended', async ({
  start,
  userData,
}) => {
  const file = join(userData, 'settings.json');
  writeFileSync(file, JSON.stringify({ safetyAcknowledged: true, intervalMinutes: 30 }));
  const app = await start();
  await trayToSay(app, /next reset in 30 minutes$/);

  writeFileSync(file, JSON.stringify({ safetyAcknowledged: true, intervalMinutes: 40 }));
  await trayToSay(app, /next reset in 40 minutes$/);

  const broken = '{"safetyAcknowledged": true, "intervalMinutes": ';
  writeFileSync(file, broken);
  await app.chooseFromTray('Show the clock');
  const popup = await app.popup();
  await expect(popup.getByText(/settings\.json cannot be read as it is now/)).toBeVisible();
  await trayToSay(app, /next reset in 40 minutes$/);
  expect(readFileSync(file, 'utf8'), 'nobody writes over it').toBe(broken);

  // As an editor saves: a new file in the place of the old one.
  writeFileSync(`${file}.swp`, JSON.stringify({ safetyAcknowledged: true, intervalMinutes: 25 }));
  renameSync(`${file}.swp`, file);
  await trayToSay(app, /next reset in 25 minutes$/);
  await expect(popup.getByText(/cannot be read as it is now/)).toHaveCount(0);
});

test('A day that is put right in history.json is right in the open window at once; a broken file is told of and costs nothing', async ({
  start,
  userData,
  picture,
}) => {
  const tenth = tenthOfLastMonth();
  leaveHistory(userData, [dayOfSitting(tenth, 50)]);
  const file = join(userData, 'history.json');
  const app = await start();
  expect((await app.cli('open', 'history')).code).toBe(0);
  const companion = await app.companion();
  await companion.getByRole('radio', { name: 'Month' }).check();
  await companion.getByRole('button', { name: 'Earlier' }).click();
  await companion.getByRole('button', { name: 'Show as a table' }).click();
  const row = companion.getByRole('row').filter({ hasText: 'min' });
  await expect(row).toContainText(' 10');
  await expect(row).toContainText('50 min');

  writeFileSync(file, historyText([dayOfSitting(tenth, 95)]));
  await expect(row).toContainText('1 h 35 min');
  await picture(companion, 'put-right');

  const broken = historyText([dayOfSitting(tenth, 20)]).slice(0, -30);
  writeFileSync(file, broken);
  await app.chooseFromTray('Show the clock');
  const popup = await app.popup();
  await expect(popup.getByText(/history\.json/)).toBeVisible();
  await expect(row).toContainText('1 h 35 min');
  expect(readFileSync(file, 'utf8'), 'nobody writes over it').toBe(broken);

  writeFileSync(file, historyText([dayOfSitting(tenth, 20)]));
  await expect(popup.getByText(/history\.json/)).toHaveCount(0);
  await expect(row).toContainText('20 min');
});

/** A day that is in the month before this one, whatever today is. */
function tenthOfLastMonth(): DayKey {
  const [year = 0, month = 0] = dayOf(instant(Date.now())).split('-').map(Number);
  return dayOf(instant(new Date(year, month - 2, 10, 12).getTime()));
}
