// Today in the window of a running Sitbones: a stretch put right by keyboard, the clock that follows, and the way back.
import { until } from './support/poll.ts';
import { expect, test } from './support/story.ts';
import { leaveSession } from './support/stored-session.ts';
import { trayToSay } from './support/wait-for-tray.ts';

test('A person who was away without saying so puts it right in the window, and takes it back', async ({
  start,
  userData,
  picture,
}) => {
  leaveSession(userData, { sittingMinutes: 40 });
  const app = await start();
  await trayToSay(app, /^Sitting for 40 minutes/);
  expect((await app.cli('open', 'today')).code).toBe(0);
  const companion = await app.companion();
  await expect(companion.getByRole('heading', { level: 1, name: 'Today' })).toBeVisible();
  const band = companion.getByRole('slider', { name: 'Your day, entry by entry' });
  await expect(band).toHaveAttribute('aria-valuetext', /At the desk/);
  await picture(companion, 'today');

  await band.press('Home');
  await band.press('Enter');
  const form = companion.getByRole('form', { name: 'What was it really?' });
  await expect(form.getByRole('radio', { name: 'Standing' })).toBeFocused();
  await companion.keyboard.press('ArrowRight');
  await expect(form.getByRole('radio', { name: 'Away' })).toBeChecked();
  await companion.keyboard.press('Enter');
  await expect(companion.getByText(/is time away now, and the clock follows\.$/)).toBeVisible();
  await trayToSay(app, /^Sitting for [0-3] minutes/);

  await companion.getByRole('button', { name: 'Take it back' }).click();
  await trayToSay(app, /^Sitting for (39|40) minutes/);
  await until('The band with what it was', async () => {
    const words = await band.getAttribute('aria-valuetext');
    return words?.includes('you said so') === true ? true : undefined;
  });
});

test('History opens by its old name as well, and leafs through months', async ({ start }) => {
  const app = await start();
  expect((await app.cli('open', 'week')).stdout).toBe('The window is open.\n');
  const companion = await app.companion();
  await expect(companion.getByRole('heading', { level: 1, name: 'History' })).toBeVisible();
  await companion.getByRole('radio', { name: 'Month' }).check();
  await expect(companion.getByRole('radio', { name: 'Month' })).toBeChecked();
  expect((await app.cli('open', 'attic')).stderr).toContain('today, history, library');
});
