// What must never stay behind: a window after a sleep, a card beside every display there is, a clock that was set.
import { until } from './support/poll.ts';
import { statusOf, type DisplayBox, type SitbonesApp } from './support/sitbones-app.ts';
import { leaveSession } from './support/stored-session.ts';
import { expect, test } from './support/story.ts';
import { trayToSay } from './support/wait-for-tray.ts';

const DESK: DisplayBox = { x: 0, y: 0, width: 1920, height: 1080 };
const WALL: DisplayBox = { x: 1920, y: 0, width: 2560, height: 1440 };
const HOUR_SECONDS = 3600;
/** In seconds: longer than five, shorter than a minute. */
const A_PAUSE = 6;

function nothingLeft(app: SitbonesApp): Promise<true> {
  return until('The end of every window', async () =>
    (await app.windows()).length === 0 && (await app.pageCount()) === 0 ? true : undefined,
  );
}

test('A machine that slept for an hour over a reset on the large screen wakes with no window left', async ({
  start,
}, testInfo) => {
  test.skip(testInfo.project.name !== 'double', 'its clock can be moved');
  const app = await start();
  await app.setDisplays([DESK, WALL]);
  await app.chooseFromTray('Start a reset', 'Standing reset · 3 min');
  const small = await app.popup();
  await small.getByRole('button', { name: 'Full screen on the other display' }).click();
  await app.stage();
  await app.leaveDesk();
  await app.suspend();
  await app.wake(HOUR_SECONDS);
  await nothingLeft(app);
  await app.setIdle(0);
  await trayToSay(app, /^Sitting for 0 minutes/);
});

test('A machine that slept for an hour over a card wakes without it: the sleep paid it back', async ({
  start,
  userData,
}, testInfo) => {
  test.skip(testInfo.project.name !== 'double', 'its clock can be moved');
  leaveSession(userData, { sittingMinutes: 45 });
  const app = await start();
  await trayToSay(app, /^A reset is due$/);
  await app.setIdle(A_PAUSE);
  await trayToSay(app, /^A reset is ready$/);
  await app.suspend();
  await app.setIdle(0);
  await app.wake(HOUR_SECONDS);
  await nothingLeft(app);
  await trayToSay(app, /^Sitting for 0 minutes/);
});

test('A clock on the wall that jumps forward and back does not stop the program, and gives nobody time they did not sit', async ({
  start,
  userData,
}, testInfo) => {
  test.skip(testInfo.project.name !== 'double', 'its clock can be moved');
  leaveSession(userData, { sittingMinutes: 20 });
  const app = await start();
  await trayToSay(app, /^Sitting for 20 minutes/);
  await app.wake(-5 * HOUR_SECONDS);
  expect(await statusOf(app)).toMatchObject({ status: 'counting', sittingMinutes: 20 });
  await app.wake(9 * HOUR_SECONDS);
  expect((await statusOf(app)).sittingMinutes).toBeLessThanOrEqual(20);
  await app.wake(-4 * HOUR_SECONDS);
  const end = await statusOf(app);
  expect(end.sittingMinutes).toBeLessThanOrEqual(20);
  await trayToSay(app, /^Sitting for/);
});

test('Two hundred displays that come and go within a minute leave one player, on a display that is there', async ({
  start,
}) => {
  const app = await start();
  await app.chooseFromTray('Start a reset', 'Standing reset · 3 min');
  await app.popup();
  for (let count = 0; count < 100; count += 1) {
    await app.setDisplays([DESK, { ...WALL, y: count }]);
    await app.setDisplays(count % 2 === 0 ? [DESK] : [{ ...DESK, width: 1280, height: 720 }]);
  }
  await app.setDisplays([DESK]);
  await trayToSay(app, /^In a reset: Standing reset$/);
  const popup = await app.popup();
  await expect(popup.getByRole('button', { name: 'Something hurts' })).toBeVisible();
  const [window, ...others] = await app.windows();
  expect(others).toEqual([]);
  const { x, y, width, height } = window?.bounds ?? WALL;
  expect(x >= 0 && y >= 0 && x + width <= DESK.width && y + height <= DESK.height).toBe(true);
});

test('An open popup follows its display: onto a smaller one, and onto the one that is left', async ({
  start,
}) => {
  const app = await start();
  await app.setDisplays([DESK, WALL]);
  await app.chooseFromTray('Start a reset', 'Standing reset · 3 min');
  const popup = await app.popup();
  for (const display of [
    { x: 0, y: 0, width: 1280, height: 720 },
    { x: 0, y: 0, width: 640, height: 480 },
    { x: -2560, y: -200, width: 2560, height: 1440 },
  ]) {
    await app.setDisplays([display]);
    await until('The popup on the display', async () => {
      const [window] = await app.windows();
      return window !== undefined && isInside(window.bounds, display) ? true : undefined;
    });
    await expect(popup.getByRole('button', { name: 'Something hurts' })).toBeInViewport();
  }
});

function isInside(inner: DisplayBox, outer: DisplayBox): boolean {
  return (
    inner.x >= outer.x &&
    inner.y >= outer.y &&
    inner.x + inner.width <= outer.x + outer.width &&
    inner.y + inner.height <= outer.y + outer.height
  );
}
