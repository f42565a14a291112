// The routines in another language: chosen while Sitbones runs, told from the next moment on, in the tray, the player and
// the library; what plays goes on as it began.
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { ownRoutineText } from '../support/own-routine.ts';
import { until } from './support/poll.ts';
import type { SitbonesApp, TrayEntry } from './support/sitbones-app.ts';
import { expect, test } from './support/story.ts';

/** What a page of ours can ask for. */
interface Bridged {
  readonly sitbones: { readonly sendCommand: (command: unknown) => Promise<unknown> };
}

async function speak(page: Page, language: 'en' | 'de'): Promise<void> {
  const reply = await page.evaluate((value) => {
    const { sitbones } = window as unknown as Bridged;
    return sitbones.sendCommand({ kind: 'changeSettings', changes: { language: value } });
  }, language);
  expect(reply).toEqual({ ok: true });
}

function labelsIn(entries: readonly TrayEntry[]): readonly string[] {
  return entries.flatMap(({ label, entries: inner }) => [label, ...labelsIn(inner)]);
}

async function trayToOffer(app: SitbonesApp, title: string): Promise<void> {
  await until(`“${title}” in the tray`, async () => {
    const labels = labelsIn((await app.tray()).entries);
    return labels.some((label) => label.startsWith(title)) ? true : undefined;
  });
}

test('Chosen in the settings, German is what the next routine is told in, and the one that plays stays as it began', async ({
  start,
  userData,
  picture,
}) => {
  mkdirSync(join(userData, 'routines'), { recursive: true });
  writeFileSync(join(userData, 'routines', 'mine.json'), ownRoutineText());
  const app = await start();
  expect((await app.cli('reset', 'sitting-micro')).code).toBe(0);
  const popup = await app.popup();
  await expect(popup.getByText('Front half of the seat, feet flat.').first()).toBeVisible();

  await speak(popup, 'de');
  await expect(popup.getByRole('button', { name: 'Etwas tut weh' })).toBeVisible();
  await expect(popup.getByText('Front half of the seat, feet flat.').first()).toBeVisible();
  await popup.getByRole('button', { name: 'Beenden', exact: true }).click();
  await trayToOffer(app, 'Bewegungspause im Stehen, eine Minute');
  // A routine of one’s own stays as it was written; names to type are the same everywhere.
  await trayToOffer(app, 'My minute');
  expect((await app.cli('reset', 'M1')).code).toBe(0);
  const again = await app.popup();
  const line = 'Vordere Hälfte der Sitzfläche, Füße flach.';
  await expect(again.getByText(line).first()).toBeVisible();
  await picture(again, 'german-player');
});

test('The library in the window is told in the language that is chosen, while it is open', async ({
  start,
  picture,
}) => {
  const app = await start();
  await app.chooseFromTray('Open Sitbones');
  const companion = await app.companion();
  await companion.getByRole('button', { name: 'Library' }).click();
  await expect(companion.getByText('Walk softly').first()).toBeVisible();
  await speak(companion, 'de');
  await expect(companion.getByText('Weich gehen').first()).toBeVisible();
  await expect(companion.getByText('Walk softly')).toHaveCount(0);
  await picture(companion, 'german-library');
});
