// The whole way by keyboard alone: the welcome, a card, the player with its pause, “Something hurts” and its end, the window,
// and a setting.
import { pressLast, tabTo } from './support/keyboard.ts';
import { leaveSession } from './support/stored-session.ts';
import { expect, test } from './support/story.ts';
import { trayToSay } from './support/wait-for-tray.ts';

/** Seconds; a pause at real speed. */
const A_PAUSE = 10;

test.use({ isFirstStart: true });

test('A person without a mouse gets from the welcome over a card and two resets to a setting in the window, by keyboard alone', async ({
  start,
  userData,
}) => {
  leaveSession(userData, { sittingMinutes: 45 });
  const app = await start();
  const welcome = await app.welcome();
  await expect(welcome.getByRole('heading', { level: 1 })).toBeVisible();
  await tabTo(welcome, welcome.getByRole('button', { name: 'Next' }));
  await welcome.keyboard.press('Enter');
  await expect(welcome.getByRole('heading', { name: 'Your rhythm' })).toBeFocused();
  await tabTo(welcome, welcome.getByRole('textbox', { name: 'When (what happens)' }));
  await welcome.keyboard.type('my call ends');
  await tabTo(welcome, welcome.getByRole('textbox', { name: 'I (what you do then)' }));
  await welcome.keyboard.type('stand');
  await welcome.keyboard.press('Enter');
  await expect(welcome.getByRole('heading', { name: 'Before you move' })).toBeFocused();
  await tabTo(welcome, welcome.getByRole('checkbox', { name: /^I have read this/ }));
  await welcome.keyboard.press('Space');
  await welcome.keyboard.press('Enter');
  await expect(welcome.getByRole('heading', { name: 'That is all' })).toBeFocused();
  await tabTo(welcome, welcome.getByRole('button', { name: 'Not now' }));
  await pressLast(welcome, 'Enter');

  await app.setIdle(A_PAUSE);
  await trayToSay(app, /^A reset is ready$/);
  await app.popup();
  // The card did not take the keyboard; asking for the window brings it there.
  expect((await app.cli('show')).code).toBe(0);
  const popup = await app.popup();
  await tabTo(popup, popup.getByRole('button', { name: '1 minute', exact: true }));
  await popup.keyboard.press('Enter');
  await expect(popup.getByRole('button', { name: 'Something hurts' })).toBeVisible();
  await popup.keyboard.press('Space');
  await trayToSay(app, /^Reset paused: /);
  await popup.keyboard.press('Space');
  await popup.keyboard.press('ArrowRight');
  await expect(popup.getByRole('img', { name: /^Step 2 of / })).toBeVisible();
  await tabTo(popup, popup.getByRole('button', { name: 'Something hurts' }));
  await popup.keyboard.press('Enter');
  await expect(popup.getByRole('heading', { name: 'Stop here' })).toBeVisible();
  await tabTo(popup, popup.getByRole('button', { name: 'Close', exact: true }));
  await pressLast(popup, 'Enter');

  expect((await app.cli('show')).code).toBe(0);
  const clock = await app.popup();
  await tabTo(clock, clock.getByRole('button', { name: 'Start a reset' }));
  await clock.keyboard.press('Enter');
  await trayToSay(app, /^In a reset: /);
  await tabTo(clock, clock.getByRole('button', { name: 'End', exact: true }));
  await pressLast(clock, 'Enter');
  await trayToSay(app, /^Sitting for 45 minutes|^A reset is/);

  expect((await app.cli('open', 'safety')).code).toBe(0);
  const companion = await app.companion();
  await expect(companion.getByRole('heading', { level: 1, name: 'Safety' })).toBeVisible();
  await tabTo(companion, companion.getByRole('button', { name: 'Settings', exact: true }));
  await companion.keyboard.press('Enter');
  await expect(companion.getByRole('heading', { level: 1, name: 'Settings' })).toBeFocused();
  await companion.keyboard.press('/');
  await companion.keyboard.type('interval');
  const field = companion.getByRole('spinbutton', { name: 'Sitting time before a reset' });
  await tabTo(companion, field);
  await companion.keyboard.press('Control+a');
  await companion.keyboard.type('60');
  await companion.keyboard.press('Enter');
  await trayToSay(app, /next reset in 1 hour$/);
  await tabTo(companion, companion.getByRole('button', { name: /back to 45 minutes$/ }));
  await companion.keyboard.press('Enter');
  await expect(field, 'the keyboard stays with the setting').toBeFocused();
  await expect(field).toHaveValue('45');
  await pressLast(companion, 'Control+w');
});
