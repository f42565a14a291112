// Putting today right from a terminal, and the keys for standing, on a running Sitbones.
import { statusOf } from './support/sitbones-app.ts';
import { leaveSession } from './support/stored-session.ts';
import { leaveSettings } from './support/stored-settings.ts';
import { expect, test } from './support/story.ts';
import { trayToSay } from './support/wait-for-tray.ts';

const MINUTE_MS = 60_000;

/** A time of the clock on the wall, as a person writes it. */
function wall(at: number): string {
  const date = new Date(at);
  const two = (part: number) => String(part).padStart(2, '0');
  return `${two(date.getHours())}:${two(date.getMinutes())}`;
}

test('A person who stood or was away without saying so puts it right from a terminal, and the clock follows', async ({
  start,
  userData,
}) => {
  leaveSession(userData, { sittingMinutes: 40 });
  const app = await start();
  await trayToSay(app, /^Sitting for 40 minutes/);
  const now = Date.now();
  const from = wall(now - 20 * MINUTE_MS);
  const to = wall(now - 16 * MINUTE_MS);

  const stood = await app.cli('was', 'standing', `${from}-${to}`);
  expect(stood).toMatchObject({ code: 0, stderr: '' });
  expect(stood.stdout).toMatch(/ is standing now\. Sitting for 1[78] minutes/);
  await trayToSay(app, /^Sitting for 1[78] minutes/);

  const again = await app.cli('was', 'standing', `${from}-${to}`);
  expect(again).toMatchObject({ code: 1, stdout: '', stderr: 'It stands like that already.\n' });
  expect((await app.cli('was', 'asleep', `${from}-${to}`)).code).toBe(2);

  await app.cli('was', 'away', `${from}-now`);
  await trayToSay(app, /^Sitting for 0 minutes/);
});

test('Keys for standing are off by default; ones that make no sense are named with their mend', async ({
  start,
  userData,
}) => {
  leaveSettings(userData, { standingShortcut: 'Ctrl+Alt+Sx' });
  const first = await start();
  expect(first.output()).toContain(
    'settings.json: “standingShortcut” is no key combination. There is no key “Sx” for it.',
  );
  await first.quit();

  leaveSettings(userData, { standingShortcut: 'Ctrl+Alt+F13' });
  const second = await start();
  expect((await statusOf(second)).notices).toEqual([]);
});
