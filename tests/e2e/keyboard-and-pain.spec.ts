// The player by keyboard alone, and what happens when something hurts.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pressLast, tabTo } from './support/keyboard.ts';
import { statusOf } from './support/sitbones-app.ts';
import { leaveSession } from './support/stored-session.ts';
import { leaveSettings, PINNED_OPENER } from './support/stored-settings.ts';
import { expect, test } from './support/story.ts';
import { trayToSay } from './support/wait-for-tray.ts';

/** Seconds; a pause at real speed. */
const A_PAUSE = 10;

test('A person who uses the keyboard alone gets from the card through the player to the safety card and out again', async ({
  start,
  userData,
  picture,
}) => {
  leaveSession(userData, { sittingMinutes: 45 });
  leaveSettings(userData, PINNED_OPENER);
  const app = await start();
  // The first look finds somebody at the desk; a pause before it would be an absence.
  await trayToSay(app, /^A reset is due$/);
  await app.setIdle(A_PAUSE);
  await trayToSay(app, /^A reset is ready$/);
  await app.popup();
  // The card did not take the keyboard; asking for the window brings it there.
  expect((await app.cli('show')).code).toBe(0);
  const focused = await app.popup();
  await tabTo(focused, focused.getByRole('button', { name: 'Start · 3 min' }));
  await focused.keyboard.press('Enter');

  const player = await app.popup();
  await expect(player.getByRole('img', { name: 'Step 1 of 14' })).toBeVisible();
  await expect(player.getByRole('heading')).toHaveText(
    'Kneel on the right knee (pad under it), left foot flat in front.',
  );
  await player.keyboard.press('Space');
  await trayToSay(app, /^Reset paused: Hip-flexor opener$/);
  await expect(player.getByRole('button', { name: 'Resume' })).toBeVisible();
  await picture(player, 'player-paused');
  await player.keyboard.press('Space');
  await trayToSay(app, /^In a reset: Hip-flexor opener$/);
  await player.keyboard.press('ArrowRight');
  await player.keyboard.press('ArrowRight');
  await expect(player.getByRole('img', { name: 'Step 3 of 14' })).toBeVisible();
  await player.keyboard.press('ArrowLeft');
  await expect(player.getByRole('img', { name: 'Step 2 of 14' })).toBeVisible();

  await tabTo(player, player.getByRole('button', { name: 'Something hurts' }));
  await player.keyboard.press('Enter');
  await expect(player.getByRole('heading', { name: 'Stop here' })).toBeVisible();
  await player.keyboard.press('Escape');
  await expect(player.getByRole('heading', { name: 'Stop here' }), 'not by mistake').toBeVisible();
  await tabTo(player, player.getByRole('button', { name: 'Close', exact: true }));
  await pressLast(player, 'Enter');
  await trayToSay(app, /^Sitting for 45 minutes|^A reset is/);
});

test('Escape ends the reset that a person plays, and the popup goes', async ({ start }) => {
  const app = await start();
  await app.chooseFromTray('Start a reset', 'Standing reset, one minute · 1 min');
  const player = await app.popup();
  await expect(player.getByRole('img', { name: /^Step \d of 5$/ })).toBeVisible();
  await pressLast(player, 'Escape');
  await trayToSay(app, /^Sitting for 0 minutes/);
});

test('“Something hurts” stops at once, moves and praises nothing, and writes nothing down unless the person asks', async ({
  start,
  userData,
  picture,
}) => {
  leaveSession(userData, { sittingMinutes: 20 });
  const app = await start();
  await app.chooseFromTray('Start a reset', 'Sitting reset · 3 min');
  const player = await app.popup();
  await player.getByRole('button', { name: 'Something hurts' }).click();
  await expect(player.getByRole('heading', { name: 'Stop here' })).toBeVisible();
  await expect(player.getByText('Get medical help now')).toBeVisible();
  await expect(player.getByText('Nothing is written down unless you keep a note.')).toBeVisible();
  await picture(player, 'safety-card');
  await trayToSay(app, /^Reset stopped$/);
  await player.getByRole('button', { name: 'Close', exact: true }).click();
  await trayToSay(app, /^Sitting for 20 minutes/);
  expect((await statusOf(app)).resetsToday).toBe(0);

  await app.chooseFromTray('Start a reset', 'Sitting reset · 3 min');
  const again = await app.popup();
  await again.getByRole('button', { name: 'Something hurts' }).click();
  await again.getByRole('button', { name: 'Keep a note of this' }).click();
  await trayToSay(app, /^Sitting for 20 minutes/);
  await app.quit();
  const written = JSON.parse(readFileSync(join(userData, 'session.json'), 'utf8')) as {
    tally: { resets: unknown[] };
  };
  expect(written.tally.resets).toMatchObject([
    { routineId: 'sitting-reset', isFinished: false, feel: 'worse' },
  ]);
});
