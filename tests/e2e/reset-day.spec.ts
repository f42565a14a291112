// The heart of the product: forty-five minutes of sitting, a prompt at a good moment, and a reset that pays it back.
import { letAppSecondsPass } from './support/app-time.ts';
import { pressLast } from './support/keyboard.ts';
import { until } from './support/poll.ts';
import { statusOf } from './support/sitbones-app.ts';
import type { SitbonesApp } from './support/sitbones-app.ts';
import { leaveSession } from './support/stored-session.ts';
import { expect, test } from './support/story.ts';
import { trayToSay } from './support/wait-for-tray.ts';

const TIME_SCALE = 15;
/** In real seconds, as the power monitor counts; fifteen in the app, which is a pause. */
const A_PAUSE = 1;

test('After 45 minutes a card comes in a pause, comes back smaller after a snooze, and three minutes on their feet bring the person’s clock to 0', async ({
  start,
  userData,
  picture,
}) => {
  leaveSession(userData, { sittingMinutes: 44.25 });
  const app = await start({ timeScale: TIME_SCALE });
  await lookAtClock(app);

  await trayToSay(app, /^A reset is due$/);
  await letAppSecondsPass(20, TIME_SCALE);
  expect(await app.windows(), 'no card while somebody types').toEqual([]);

  await app.setIdle(A_PAUSE);
  const card = await app.popup();
  await expect(card.getByText(/^4[5-9] minutes of sitting$/)).toBeVisible();
  await expect(card.getByRole('button', { name: 'Start · 3 min' })).toBeVisible();
  expect((await app.windows())[0]?.isFocused, 'the card takes no keyboard').toBe(false);
  await picture(card, 'card');
  await card.getByRole('button', { name: 'Snooze 5 minutes' }).click();
  await trayToSay(app, /^Snoozed until/);
  await until('The end of the card', async () =>
    (await app.pageCount()) === 0 ? true : undefined,
  );

  await trayToSay(app, /^A reset is ready$/, 40_000);
  const smaller = await app.popup();
  await expect(smaller.getByRole('button', { name: 'Start · 1 min' })).toBeVisible();
  await picture(smaller, 'card-after-a-snooze');
  await smaller.getByRole('button', { name: 'Another one' }).click();
  await smaller.getByRole('button', { name: /^Standing reset(?!, one)/ }).click();

  await trayToSay(app, /^In a reset: Standing reset$/);
  await app.leaveDesk();
  const player = await app.popup();
  await expect(player.getByRole('button', { name: 'Something hurts' })).toBeVisible();
  await picture(player, 'player');
  await expect(player.getByRole('img', { name: 'Step 11 of 11' })).toBeVisible({ timeout: 30_000 });
  await picture(player, 'player-last-step');

  await expect(player.getByRole('heading', { name: 'Reset done' })).toBeVisible({
    timeout: 30_000,
  });
  await expect(player.getByText('The sitting clock is at zero.')).toBeVisible();
  await picture(player, 'after-reset');
  await player.getByRole('button', { name: 'Looser' }).click();
  await app.setIdle(0);
  await trayToSay(app, /^Sitting for [01] minutes?/);
  expect(await app.windows()).toEqual([]);
  expect(await statusOf(app)).toMatchObject({ status: 'counting', resetsToday: 1 });
});

test('A card that nobody answers folds into the tray, which keeps saying that a reset is ready', async ({
  start,
  userData,
}) => {
  leaveSession(userData, { sittingMinutes: 45 });
  const app = await start({ timeScale: 40 });
  // The first look finds somebody at the desk; a pause before it would be an absence.
  await trayToSay(app, /^A reset is due$/);
  await app.setIdle(A_PAUSE);
  await trayToSay(app, /^A reset is ready$/);
  const before = await app.tray();
  await trayToSay(app, /^Keeping quiet for a while$/);
  await until('The end of the card', async () =>
    (await app.pageCount()) === 0 ? true : undefined,
  );
  const after = await app.tray();
  if (before.picture !== null) expect(after.picture, 'another shape').not.toBe(before.picture);
});

/** Chromium is up after this, as it is on a machine where the popup was looked at before. */
async function lookAtClock(app: SitbonesApp): Promise<void> {
  await app.chooseFromTray('Show the clock');
  const popup = await app.popup();
  await expect(popup.getByRole('heading')).toBeVisible();
  await pressLast(popup, 'Escape');
}
