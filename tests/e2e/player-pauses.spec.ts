// What stops a reset and what does not lose its place: pause, lock, sleep, and waiting for the person at a transition.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from './support/story.ts';
import { trayToSay } from './support/wait-for-tray.ts';

test('A paused reset keeps its place through a locked screen and a sleeping machine', async ({
  start,
}) => {
  const app = await start();
  expect((await app.cli('reset', 'R3-30')).code).toBe(0);
  const player = await app.popup();
  await player.keyboard.press('ArrowRight');
  await player.keyboard.press('Space');
  await trayToSay(app, /^Reset paused: Hip-flexor opener$/);
  const before = await player.getByText(/^\d:\d\d left$/).textContent();

  await app.lockScreen();
  await app.unlockScreen();
  await trayToSay(app, /^Reset paused: Hip-flexor opener$/);
  await app.suspend();
  await app.wake(120);
  await trayToSay(app, /^Reset paused: Hip-flexor opener$/);
  await expect(player.getByText(/^\d:\d\d left$/)).toHaveText(before ?? '');
  await player.keyboard.press('Space');
  await trayToSay(app, /^In a reset: Hip-flexor opener$/);
});

test('A reset that plays is paused by a lock, and goes on where it was when the person says so', async ({
  start,
}) => {
  const app = await start();
  expect((await app.cli('reset', 'R3-30')).code).toBe(0);
  const player = await app.popup();
  await expect(player.getByRole('img', { name: 'Step 1 of 14' })).toBeVisible();
  await app.lockScreen();
  await trayToSay(app, /^Reset paused: Hip-flexor opener$/);
  await app.unlockScreen();
  await expect(player.getByRole('button', { name: 'Resume' })).toBeVisible();
  await player.getByRole('button', { name: 'Resume' }).click();
  await trayToSay(app, /^In a reset: Hip-flexor opener$/);
});

test('A person who needs longer to get down holds the transition, and says when they are ready', async ({
  start,
  picture,
}) => {
  const app = await start({ timeScale: 4 });
  expect((await app.cli('reset', 'R3-30')).code).toBe(0);
  const player = await app.popup();
  // However long the window took to come: from the start again.
  await player.getByRole('button', { name: 'Pause' }).click();
  await expect(player.getByRole('button', { name: 'Resume' })).toBeVisible();
  for (let step = 0; step < 8; step += 1) await player.keyboard.press('ArrowLeft');
  await expect(player.getByText('3:00 left')).toBeAttached();
  await player.keyboard.press('r');
  await expect(player.getByRole('button', { name: /^Held/ })).toBeVisible();
  await player.getByRole('button', { name: 'Resume' }).click();
  await expect(player.getByRole('button', { name: 'Ready' })).toBeVisible({ timeout: 10_000 });
  await expect(player.getByText('2:45 left')).toBeAttached();
  await picture(player, 'waiting');
  await app.lockScreen();
  await app.unlockScreen();
  await expect(player.getByRole('button', { name: 'Ready' })).toBeVisible();
  await expect(player.getByText('2:45 left')).toBeAttached();
  await player.keyboard.press('Enter');
  await expect(player.getByRole('img', { name: 'Step 4 of 14' })).toBeVisible({ timeout: 10_000 });
});

test('Waiting at every transition is switched on in the player, and kept', async ({
  start,
  userData,
}) => {
  const app = await start({ timeScale: 10 });
  expect((await app.cli('reset', 'R3-30')).code).toBe(0);
  const player = await app.popup();
  await player.getByRole('button', { name: 'Sound and pace' }).click();
  await player.getByRole('menuitemcheckbox', { name: /Wait for me/ }).click();
  await expect(player.getByRole('button', { name: 'Ready' })).toBeVisible({ timeout: 10_000 });
  await player.getByRole('button', { name: 'Ready' }).click();
  await expect(player.getByRole('button', { name: /^Held/ })).toBeVisible({ timeout: 20_000 });
  const settings = JSON.parse(readFileSync(join(userData, 'settings.json'), 'utf8')) as object;
  expect(settings).toMatchObject({ waitsForReady: true });
});

test('Tones sound on the audio clock without a click in the page', async ({ start }) => {
  const app = await start();
  expect((await app.cli('reset', 'M2')).code).toBe(0);
  const player = await app.popup();
  const state = await player.evaluate(async () => {
    const context = new AudioContext();
    await new Promise((resolve) => setTimeout(resolve, 300));
    const { state: heard, currentTime } = context;
    await context.close();
    return { heard, hasRun: currentTime > 0 };
  });
  expect(state).toEqual({ heard: 'running', hasRun: true });
});
