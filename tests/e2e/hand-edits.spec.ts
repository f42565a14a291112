// Files that somebody edits while Sitbones runs: what is saved counts at once, what is broken changes nothing and is told.
import { readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
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
