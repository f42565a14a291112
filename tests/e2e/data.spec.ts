// What is kept of a person, in their hands: exported, taken in on another computer after a look at it, deleted, and taken
// back within the minute.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Locator } from '@playwright/test';
import type { SitbonesApp } from './support/sitbones-app.ts';
import { dayOfSitting, leaveHistory } from './support/stored-history.ts';
import { leaveSettings } from './support/stored-settings.ts';
import { expect, test } from './support/story.ts';
import { trayToSay } from './support/wait-for-tray.ts';

const DAYS = [
  dayOfSitting('2025-03-03', 50),
  dayOfSitting('2025-03-04', 60),
  dayOfSitting('2025-03-05', 70),
];

/** Settings › Data. */
async function openData(app: SitbonesApp): Promise<Locator> {
  expect((await app.cli('open', 'settings')).code).toBe(0);
  const companion = await app.companion();
  await companion.getByRole('button', { name: 'Data', exact: true }).click();
  const data = companion.locator('sb-settings-data');
  await expect(data.getByRole('button', { name: 'Choose a file' })).toBeVisible();
  return data;
}

async function exportAs(app: SitbonesApp, data: Locator, path: string): Promise<string> {
  const [format = '', name = ''] = [/[^.]+$/, /[^/\\]+$/].map((part) => part.exec(path)?.[0]);
  await app.saveNextAs(path);
  await data.getByRole('button', { name: `Export as ${format.toUpperCase()}` }).click();
  await expect(data.getByRole('status').getByText(`${name} is written.`)).toBeVisible();
  return readFileSync(path, 'utf8');
}

/** The days of an exported JSON. */
function daysIn(exported: string): unknown {
  return (JSON.parse(exported) as { readonly days: unknown }).days;
}

test('A person takes their history and settings to another computer, and sees there what would change before it does', async ({
  start,
  userData,
  picture,
}, testInfo) => {
  leaveSettings(userData, { intervalMinutes: 30 });
  leaveHistory(userData, DAYS);
  const old = await start();
  const oldData = await openData(old);
  await expect(oldData.getByText('3 days are kept')).toBeVisible();
  const csv = await exportAs(old, oldData, testInfo.outputPath('from-the-old.csv'));
  const rows = csv.trimEnd().split('\r\n');
  expect(rows).toHaveLength(1 + DAYS.length);
  expect(rows[1]).toMatch(/^2025-03-03,50,0,0,50,1,1,0,0,0,0,1,3,.*,Standing reset$/);
  await oldData.getByRole('checkbox', { name: 'Put my settings into the JSON too' }).check();
  const file = testInfo.outputPath('from-the-old.json');
  const carried = await exportAs(old, oldData, file);
  await old.quit();

  const elsewhere = testInfo.outputPath('other-computer');
  leaveSettings(elsewhere, {});
  leaveHistory(elsewhere, [dayOfSitting('2025-03-04', 20)]);
  const before = readFileSync(join(elsewhere, 'history.json'), 'utf8');
  const other = await start({ userData: elsewhere });
  await trayToSay(other, /next reset in 45 minutes$/);
  const data = await openData(other);
  await other.answerDialogs({ files: [file], presses: [] });
  await data.getByRole('button', { name: 'Choose a file' }).click();
  const preview = data.getByRole('group', { name: 'What from-the-old.json would change' });
  await expect(preview.getByRole('listitem')).toHaveText([
    '2 new days',
    'One day differs; theirs says more on one',
  ]);
  await picture(await other.companion(), 'import-preview');
  expect(readFileSync(join(elsewhere, 'history.json'), 'utf8'), 'nothing done yet').toBe(before);

  await preview
    .getByRole('checkbox', { name: 'Change one setting too: Sitting time before a reset' })
    .check();
  await preview.getByRole('button', { name: 'Import' }).click();
  await expect(data.getByText('3 records were taken in. One setting was changed.')).toBeVisible();
  await trayToSay(other, /next reset in 30 minutes$/);
  const [copy = ''] = readdirSync(elsewhere).filter((name) => name.includes('before-import'));
  expect(readFileSync(join(elsewhere, copy), 'utf8'), 'what there was is kept').toBe(before);
  const back = await exportAs(other, data, testInfo.outputPath('from-the-other.json'));
  expect(daysIn(back)).toEqual(daysIn(carried));
});

test('A history that is deleted comes back within the minute as it was; deleted again it is gone with the program', async ({
  start,
  userData,
  picture,
}) => {
  leaveHistory(userData, DAYS);
  const file = join(userData, 'history.json');
  const before = readFileSync(file, 'utf8');
  const first = await start();
  const data = await openData(first);
  const remove = data.getByRole('button', { name: 'Delete my history' });
  await remove.click();
  await expect(data.getByRole('button', { name: 'Keep it' })).toBeFocused();
  await data.getByRole('button', { name: 'Delete it' }).click();
  const undo = data.getByRole('button', { name: 'Take it back' });
  await expect(undo).toBeFocused();
  await expect(data.getByText('No day is kept yet.')).toBeVisible();
  expect(existsSync(file)).toBe(false);
  await picture(await first.companion(), 'deleted');

  await undo.click();
  await expect(data.getByText('Your history is back as it was.')).toBeVisible();
  await expect(remove).toBeFocused();
  await expect(data.getByText('3 days are kept')).toBeVisible();
  expect(readFileSync(file, 'utf8')).toBe(before);

  await remove.click();
  await data.getByRole('button', { name: 'Delete it' }).click();
  await expect(undo).toBeFocused();
  await first.quit();
  expect(readdirSync(userData).filter((name) => name.includes('history'))).toEqual([]);
  const second = await start();
  await expect((await openData(second)).getByText('No day is kept yet.')).toBeVisible();
});
