// The clock on the wall: hours in which nothing is wanted, fixed times for a reset, pauses that end by themselves; and
// standing, said in the tray and on the command line.
import type { Settings } from '../../main/core/settings.ts';
import { WEEKDAYS } from '../../main/core/weekday.ts';
import type { WorkHours } from '../../main/core/work-hours.ts';
import { letAppSecondsPass, originFor, todayAt } from './support/app-time.ts';
import { statusOf, type StartOptions } from './support/sitbones-app.ts';
import { leaveSession } from './support/stored-session.ts';
import { leaveSettings } from './support/stored-settings.ts';
import { expect, test } from './support/story.ts';
import { sittingMinutes, trayToSay } from './support/wait-for-tray.ts';

/** In real seconds, as the power monitor counts. */
const A_PAUSE = 1;

interface Morning {
  /** What the clock on the wall says when Sitbones starts. */
  readonly time: string;
  readonly timeScale: number;
  readonly sittingMinutes: number;
  readonly settings: Partial<Settings>;
}

/** Leaves settings and a session for a start at that time; returns what to start it with. */
function prepare(userData: string, morning: Morning): Partial<StartOptions> {
  const { time, timeScale, settings } = morning;
  const appNow = todayAt(time);
  leaveSettings(userData, settings);
  leaveSession(userData, { sittingMinutes: morning.sittingMinutes, appNow });
  return { timeScale, timeOrigin: originFor(appNow, timeScale) };
}

/** The same ranges on every day. */
function everyDay(...ranges: string[]): WorkHours {
  return Object.fromEntries(WEEKDAYS.map((weekday) => [weekday, ranges]));
}

test('At noon the hours end: the clock stands still, nothing comes, and after the long lunch it begins at 0', async ({
  start,
  userData,
}) => {
  const options = prepare(userData, {
    time: '11:48',
    timeScale: 120,
    sittingMinutes: 20,
    settings: { workHours: everyDay('08:00-12:00', '12:35-17:00') },
  });
  const app = await start(options);
  await trayToSay(app, /^Sitting for [23]\d minutes/);
  await trayToSay(app, /^Outside your hours until 12:35/);
  const off = await statusOf(app);
  expect(off).toMatchObject({ status: 'offHours', dueAt: null });
  expect(off.explanation[0]).toBe('The clock stands still: it is outside your hours.');
  expect(off.sittingMinutes).toBeLessThanOrEqual(35);
  expect(sittingMinutes(await trayToSay(app, /^Sitting for/, 40_000))).toBeLessThanOrEqual(2);
  expect(await app.windowsMade(), 'nothing came in between').toBe(0);
});

test('Somebody who works outside their hours says so, and the clock runs', async ({
  start,
  userData,
}) => {
  const options = prepare(userData, {
    time: '11:59',
    timeScale: 20,
    sittingMinutes: 20,
    settings: { workHours: everyDay('08:00-12:00') },
  });
  const app = await start(options);
  await trayToSay(app, /^Outside your hours until/);
  await app.chooseFromTray('I’m working now');
  expect(sittingMinutes(await trayToSay(app, /^Sitting for/))).toBeGreaterThanOrEqual(20);
});

test('At half past three, a fixed time, a reset is due whatever the clock says, and comes in the next pause', async ({
  start,
  userData,
}) => {
  const timeScale = 20;
  const options = prepare(userData, {
    time: '15:28',
    timeScale,
    sittingMinutes: 20,
    settings: { fixedTimes: ['10:00', '15:30'] },
  });
  const app = await start(options);
  await trayToSay(app, /^Sitting for 2\d minutes/);
  await trayToSay(app, /^A reset is due$/);
  expect((await statusOf(app)).sittingMinutes).toBeLessThan(30);
  expect(await app.windows(), 'no card while somebody types').toEqual([]);
  await app.setIdle(A_PAUSE);
  await trayToSay(app, /^A reset is ready$/);
});

test('A pause of ten minutes goes on over a restart and ends by itself', async ({
  start,
  userData,
}) => {
  const timeScale = 60;
  const timeOrigin = Date.now();
  leaveSession(userData, { sittingMinutes: 20 });
  const first = await start({ timeScale, timeOrigin });
  await trayToSay(first, /^Sitting for/);
  expect((await first.cli('pause', '10')).code).toBe(0);
  const { status } = await trayToSay(first, /^Paused until/);
  const { until: end } = await statusOf(first);
  await first.quit();

  const second = await start({ timeScale, timeOrigin });
  expect((await trayToSay(second, /^Paused/)).status).toBe(status);
  expect(await statusOf(second)).toMatchObject({ status: 'paused', until: end });
  await trayToSay(second, /^Sitting for/);
  const { sittingMinutes: after } = await statusOf(second);
  expect(after, 'the clock stood still').toBeLessThan(30);
});

test('A person stands up in the tray and sits down on the command line; away while standing asks nothing', async ({
  start,
  userData,
}) => {
  const timeScale = 60;
  leaveSession(userData, { sittingMinutes: 30 });
  const app = await start({ timeScale });
  const before = await trayToSay(app, /^Sitting for/);
  await app.chooseFromTray('I’m standing');
  const standing = await trayToSay(app, /^Standing/);
  if (before.picture !== null) expect(standing.picture, 'another shape').not.toBe(before.picture);
  await letAppSecondsPass(5 * 60, timeScale);
  const report = await statusOf(app);
  expect(report.posture).toBe('standing');
  expect(report.standingMinutes).toBeGreaterThanOrEqual(5);
  expect(report.sittingMinutes, 'standing pays it back').toBeLessThan(20);
  expect(report.explanation[0]).toMatch(/stand/i);

  expect((await app.cli('sit')).code).toBe(0);
  await trayToSay(app, /^Sitting for/);
  expect((await app.cli('stand')).code).toBe(0);
  await trayToSay(app, /^Standing/);
  await app.leaveDesk();
  await trayToSay(app, /^Away since/);
  expect(await app.windows()).toEqual([]);
});
