// What other programs and the desktop do: a call, a film, the lock of the screen, and services that go wrong.
import { letAppSecondsPass } from './support/app-time.ts';
import {
  desktopSkipReason,
  installMicrophone,
  startServices,
  type FakeServices,
} from './support/fake-desktop.ts';
import { until } from './support/poll.ts';
import { statusOf } from './support/sitbones-app.ts';
import { leaveSession } from './support/stored-session.ts';
import { expect, test } from './support/story.ts';
import { sittingMinutes, trayToSay } from './support/wait-for-tray.ts';

/** In real seconds, as the power monitor counts. */
const A_PAUSE = 1;

let services: FakeServices | undefined;

test.beforeEach(() => {
  const reason = desktopSkipReason();
  test.skip(reason !== undefined, reason);
});

test.afterEach(async () => {
  await services?.stop();
  services = undefined;
});

test('A reset that falls due in a call waits for its end, says so, and comes twenty seconds later', async ({
  start,
  userData,
}) => {
  const timeScale = 10;
  const microphone = installMicrophone(userData);
  microphone.setCall(true);
  leaveSession(userData, { sittingMinutes: 44.5 });
  const app = await start({ timeScale, env: { PATH: microphone.path } });
  await trayToSay(app, /^Waiting for your call to end$/);
  await app.setIdle(A_PAUSE);
  await letAppSecondsPass(90, timeScale);
  expect(await app.windows(), 'not into the call, however good the pause').toEqual([]);
  const held = await statusOf(app);
  expect(held).toMatchObject({ status: 'held', holds: ['call'], inputSource: 'powerMonitor' });
  expect(held.explanation.join(' ')).toMatch(
    /^Counting as sitting: .* Due since .+\. Waiting: microphone in use by another program\.$/,
  );

  const hungUpAt = performance.now();
  microphone.setCall(false);
  await trayToSay(app, /^A reset is ready$/);
  expect(performance.now() - hungUpAt, 'not on its heels').toBeGreaterThan(20_000 / timeScale);
  expect(await statusOf(app)).toMatchObject({ status: 'card', holds: [] });
});

test('A card that is on screen when a call begins goes, and comes back after it', async ({
  start,
  userData,
}) => {
  const microphone = installMicrophone(userData);
  leaveSession(userData, { sittingMinutes: 45 });
  const app = await start({ timeScale: 10, env: { PATH: microphone.path } });
  // The first look finds somebody at the desk; a pause before it would be an absence.
  await trayToSay(app, /^A reset is due$/);
  await app.setIdle(A_PAUSE);
  await trayToSay(app, /^A reset is ready$/);
  microphone.setCall(true);
  await trayToSay(app, /^Waiting for your call to end$/);
  expect(await app.windows()).toEqual([]);
  microphone.setCall(false);
  await trayToSay(app, /^A reset is ready$/);
});

test('Somebody who watches a film without touching anything goes on sitting; when it ends they are away', async ({
  start,
  userData,
}) => {
  const timeScale = 30;
  services = await startServices();
  services.setFilm(true);
  leaveSession(userData, { sittingMinutes: 10 });
  const app = await start({ timeScale, env: services.env });
  await trayToSay(app, /^Sitting for 10 minutes/);
  await app.leaveDesk();
  await letAppSecondsPass(8 * 60, timeScale);
  const watching = await statusOf(app);
  expect(watching.status).toBe('counting');
  expect(watching.sittingMinutes).toBeGreaterThanOrEqual(17);
  expect(watching.explanation[0]).toBe(
    'Counting as sitting: something you watch keeps the display awake.',
  );

  services.setFilm(false);
  await trayToSay(app, /^Away since/);
});

test('A screen that is locked by its desktop is away at once, and the unlock is a good moment for what is due', async ({
  start,
  userData,
}) => {
  const timeScale = 10;
  services = await startServices();
  leaveSession(userData, { sittingMinutes: 44.75 });
  const app = await start({ timeScale, env: services.env });
  await trayToSay(app, /^A reset is due$/);
  services.setLocked(true);
  await trayToSay(app, /^Away since/);
  expect((await statusOf(app)).explanation[0]).toMatch(/the screen was locked\.$/);
  await letAppSecondsPass(10, timeScale);
  services.setLocked(false);
  await trayToSay(app, /^A reset is ready$/);
  expect((await statusOf(app)).sittingMinutes, 'ten seconds cost nothing').toBeGreaterThanOrEqual(
    45,
  );
});

test('Services that hang, talk nonsense, die and come back stop neither the clock nor the program', async ({
  start,
  userData,
}) => {
  const timeScale = 30;
  services = await startServices();
  services.setFilm('hangs');
  leaveSession(userData, { sittingMinutes: 10 });
  const app = await start({ timeScale, env: services.env });
  await app.leaveDesk();
  await trayToSay(app, /^Away since/);
  await app.setIdle(0);
  services.setFilm('nonsense');
  await trayToSay(app, /^Sitting for/);
  await app.leaveDesk();
  await trayToSay(app, /^Away since/);

  services.die();
  await app.setIdle(0);
  await trayToSay(app, /^Sitting for/);
  await services.comeBack();
  services.setFilm(true);
  const before = sittingMinutes(await app.tray());
  await app.leaveDesk();
  await letAppSecondsPass(6 * 60, timeScale);
  const after = sittingMinutes(await trayToSay(app, /^Sitting for/));
  expect(Number(after) - Number(before), 'the film is seen again').toBeGreaterThanOrEqual(5);
});

test('On a Wayland desktop GNOME says how long nobody touched anything; when it dies another way is found, and left when it is back', async ({
  start,
  userData,
}, testInfo) => {
  test.skip(testInfo.project.name !== 'double', 'Electron itself would look for a Wayland display');
  services = await startServices();
  services.setIdleMs(400);
  leaveSession(userData, { sittingMinutes: 10 });
  const app = await start({ timeScale: 30, env: { ...services.env, XDG_SESSION_TYPE: 'wayland' } });
  await trayToSay(app, /^Sitting for/);
  expect(await statusOf(app)).toMatchObject({ inputSource: 'mutter', isInputBelieved: true });

  services.die();
  await until('Another way', async () =>
    (await statusOf(app)).inputSource === 'powerMonitor' ? true : undefined,
  );
  await services.comeBack();
  await until(
    'The better way again',
    async () => ((await statusOf(app)).inputSource === 'mutter' ? true : undefined),
    30_000,
  );
  services.setIdleMs(7_000);
  await trayToSay(app, /^Away since/);
});

test('A program of the system that never ends, or prints without end, holds nothing up', async ({
  start,
  userData,
}) => {
  const microphone = installMicrophone(userData);
  microphone.behave({ hangs: true });
  leaveSession(userData, { sittingMinutes: 45 });
  const app = await start({ timeScale: 10, env: { PATH: microphone.path } });
  // The first look finds somebody at the desk; a pause before it would be an absence.
  await trayToSay(app, /^A reset is due$/);
  await app.setIdle(A_PAUSE);
  await trayToSay(app, /^A reset is ready$/);
  microphone.behave({ floods: true });
  await app.cli('snooze', '1');
  await trayToSay(app, /^Snoozed until/);
  await trayToSay(app, /^A reset is ready$/);
  microphone.behave({ prints: '{"a poem": [' });
  expect((await app.cli('skip')).code).not.toBe(undefined);
  expect(await statusOf(app)).toMatchObject({ isInputBelieved: true });
});
