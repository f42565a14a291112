// Machines on which something is missing: a panel, a display, a session bus, a disk that can be written to.
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { startPrivateBus } from '../support/private-bus.ts';
import { desktopSkipReason } from './support/fake-desktop.ts';
import { until } from './support/poll.ts';
import { statusOf } from './support/sitbones-app.ts';
import { expect, test } from './support/story.ts';
import { sittingMinutes, trayToSay } from './support/wait-for-tray.ts';

test('Without a display, a session bus or a panel Sitbones runs, and a second start still reaches it', async ({
  start,
}, testInfo) => {
  test.skip(
    testInfo.project.name === 'electron' && process.platform === 'linux',
    'Electron itself does not start on Linux without a display',
  );
  const nothing = ['DISPLAY', 'WAYLAND_DISPLAY', 'DBUS_SESSION_BUS_ADDRESS', 'XDG_RUNTIME_DIR'];
  const app = await start({
    env: Object.fromEntries(nothing.map((name) => [name, undefined])),
  });
  expect((await app.cli('status')).stdout).toMatch(/^Sitting for 0 minutes/);
  expect((await app.cli('show')).code).toBe(0);
  await expect((await app.popup()).getByRole('heading')).toBeVisible();
});

test('Where no panel shows tray icons Sitbones says so, and how to reach it', async ({
  start,
}, testInfo) => {
  const reason = desktopSkipReason();
  test.skip(reason !== undefined, reason);
  test.skip(testInfo.project.name !== 'double', 'Electron itself would look for a Wayland display');
  const bus = await startPrivateBus();
  try {
    const env = { DBUS_SESSION_BUS_ADDRESS: bus.address, XDG_SESSION_TYPE: 'wayland' };
    const app = await start({ env });
    const notices = await until('The notice', async () => {
      const seen = (await statusOf(app)).notices;
      return seen.length > 0 ? seen : undefined;
    });
    expect(notices).toEqual([{ kind: 'noTray', detail: '' }]);
    expect((await app.cli()).code).toBe(0);
    await expect((await app.companion()).getByRole('heading', { level: 1 })).toBeVisible();
  } finally {
    await bus.stop();
  }
});

test('Where nothing can be written Sitbones runs, says so, and the clock works', async ({
  start,
  userData,
}) => {
  // Below a file no folder can be made, not even by root.
  const file = join(userData, 'a-file');
  writeFileSync(file, '');
  const timeScale = 60;
  const app = await start({ userData: join(file, 'sitbones'), timeScale });
  await until('A minute of sitting', async () =>
    (sittingMinutes(await app.tray()) ?? 0) > 0 ? true : undefined,
  );
  // Nothing says that the safety text was read, so the welcome comes; it would take the keyboard from the popup.
  await app.welcome();
  await app.chooseFromTray('Show the clock');
  const popup = await app.popup();
  await expect(
    popup.getByRole('region', { name: 'Notices' }).getByText('Nothing can be saved at the moment.'),
  ).toBeVisible();
  expect(app.output()).toMatch(/settings\.json cannot be (read|written)/);
  await app.chooseFromTray('Pause', 'Until I resume');
  await trayToSay(app, /^Paused until you resume$/);
  expect((await app.quit()).code).toBe(0);
});
