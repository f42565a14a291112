// A prompt as a notification of the system: on a real bus with a desktop's service, and without one.
import {
  startNotificationService,
  type FakeNotificationService,
} from '../support/fake-notification-service.ts';
import { startPrivateBus, type PrivateBus } from '../support/private-bus.ts';
import { desktopSkipReason } from './support/fake-desktop.ts';
import { pressLast } from './support/keyboard.ts';
import { until } from './support/poll.ts';
import { statusOf, type SitbonesApp, type StartOptions } from './support/sitbones-app.ts';
import { leaveSession } from './support/stored-session.ts';
import { leaveSettings } from './support/stored-settings.ts';
import { expect, test } from './support/story.ts';
import { trayToSay } from './support/wait-for-tray.ts';

/** In real seconds, as the power monitor counts. */
const A_PAUSE = 1;
const TIME_SCALE = 20;

let bus: PrivateBus;
let service: FakeNotificationService;

test.beforeEach(async () => {
  const reason = desktopSkipReason();
  test.skip(reason !== undefined, reason);
  bus = await startPrivateBus();
  service = await startNotificationService(bus.address);
});

test.afterEach(async () => {
  // A story that is skipped before it begins has neither.
  if (test.info().status === 'skipped') return;
  service.die();
  await bus.stop();
});

/** Somebody who has just fallen due and paused, so that the prompt comes. */
async function startDue(
  start: (options: Partial<StartOptions>) => Promise<SitbonesApp>,
  userData: string,
  env: StartOptions['env'] = {},
): Promise<SitbonesApp> {
  leaveSession(userData, { sittingMinutes: 45 });
  const app = await start({
    timeScale: TIME_SCALE,
    env: { DBUS_SESSION_BUS_ADDRESS: bus.address, ...env },
  });
  // The first look finds somebody at the desk; a pause before it would be an absence.
  await trayToSay(app, /^A reset is due$/);
  await app.setIdle(A_PAUSE);
  await trayToSay(app, /^A reset is ready$/);
  return app;
}

function shownBy(app: SitbonesApp, count: number) {
  return until(`Notification ${String(count)}`, async () => {
    expect(await app.windows(), 'no window comes beside it').toEqual([]);
    return service.shown[count - 1];
  });
}

test('A reset is offered by the desktop, snoozed there, offered again smaller, and started there', async ({
  start,
  userData,
}) => {
  leaveSettings(userData, { promptStyle: 'notification' });
  const app = await startDue(start, userData);
  const first = await shownBy(app, 1);
  expect(first.actions.map(([, label]) => label).slice(1)).toEqual([
    'Start · 3 min',
    '1 minute',
    'Snooze 5',
  ]);
  expect(first.hints).toMatchObject({ 'suppress-sound': true, urgency: 1 });

  service.choose('Snooze 5');
  await trayToSay(app, /^Snoozed until/);
  await until('Its end', () => Promise.resolve(service.open.size === 0 ? true : undefined));
  await trayToSay(app, /^A reset is ready$/, 60_000);
  expect((await shownBy(app, 2)).actions[1]).toEqual(['0', 'Start · 1 min']);

  service.choose('Start · 1 min');
  await expect((await app.popup()).getByRole('button', { name: 'End' })).toBeVisible();
  expect(await statusOf(app)).toMatchObject({ status: 'playing' });
});

test('A click on it opens the card', async ({ start, userData }) => {
  leaveSettings(userData, { promptStyle: 'notification' });
  const app = await startDue(start, userData);
  await shownBy(app, 1);
  service.choose(null);
  const card = await app.popup();
  await expect(card.getByRole('button', { name: 'Skip' })).toBeVisible();
  await card.getByRole('button', { name: 'Skip' }).click();
  await trayToSay(app, /^Sitting for 45 minutes/);
});

test('On native Wayland the desktop is the messenger by default; where its service dies for good, the card comes', async ({
  start,
  userData,
}, testInfo) => {
  test.skip(testInfo.project.name !== 'double', 'Electron itself would look for a Wayland display');
  const app = await startDue(start, userData, { XDG_SESSION_TYPE: 'wayland' });
  await shownBy(app, 1);
  expect(await app.notifications()).toEqual([]);
  service.die();
  // Electron's own is next in line, and asks the same desktop: on the double it is always there.
  const [next] = await until('The next messenger', async () => {
    const shown = (await app.notifications()) ?? [];
    return shown.length > 0 ? shown : undefined;
  });
  expect(next?.title).toBe(service.shown[0]?.title);
  await app.clickNotification();
  await expect((await app.popup()).getByRole('button', { name: 'Skip' })).toBeVisible();
  expect(await app.notifications()).toEqual([]);
});

test('Put away, it is a card put away: nothing comes for half an hour', async ({
  start,
  userData,
}) => {
  leaveSettings(userData, { promptStyle: 'notification' });
  const app = await startDue(start, userData);
  await shownBy(app, 1);
  service.end(2);
  await trayToSay(app, /^Keeping quiet for a while$/);
  expect(await statusOf(app)).toMatchObject({ status: 'held', holds: ['quiet'] });
});

test('In a language that was chosen since the start, it comes in that language', async ({
  start,
  userData,
}) => {
  leaveSettings(userData, { promptStyle: 'notification' });
  leaveSession(userData, { sittingMinutes: 45 });
  const app = await start({
    timeScale: TIME_SCALE,
    env: { DBUS_SESSION_BUS_ADDRESS: bus.address },
  });
  await trayToSay(app, /^A reset is due$/);
  expect((await app.cli('open', 'settings')).code).toBe(0);
  const companion = await app.companion();
  await companion.getByRole('radio', { name: 'Deutsch' }).click();
  await expect(companion.getByRole('heading', { name: 'Einstellungen' })).toBeVisible();
  await pressLast(companion, 'Control+w');
  await app.setIdle(A_PAUSE);
  const { actions } = await shownBy(app, 1);
  expect(actions.map(([, label]) => label).slice(1)).toEqual([
    'Start · 3 min',
    '1 Minute',
    '5 min später',
  ]);
});

test('Quitting takes it away', async ({ start, userData }) => {
  leaveSettings(userData, { promptStyle: 'notification' });
  const app = await startDue(start, userData);
  await shownBy(app, 1);
  expect((await app.quit()).code).toBe(0);
  await until('Its end', () => Promise.resolve(service.open.size === 0 ? true : undefined));
});
