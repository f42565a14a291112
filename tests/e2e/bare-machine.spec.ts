// Machines on which something is missing: a panel, a display, a session bus, a disk that can be written to.
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { until } from './support/poll.ts';
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
