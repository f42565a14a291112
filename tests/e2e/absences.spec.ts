// What being away does to the clock, however it happens: a lock, a crash, a restart.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { SessionState } from '../../main/core/session-state.ts';
import { letAppSecondsPass } from './support/app-time.ts';
import { until } from './support/poll.ts';
import { leaveSession } from './support/stored-session.ts';
import { expect, test } from './support/story.ts';
import { sittingMinutes, trayToSay } from './support/wait-for-tray.ts';

test('A person who locks the screen for ten seconds finds the clock where it was', async ({
  start,
  userData,
}) => {
  const timeScale = 5;
  leaveSession(userData, { sittingMinutes: 20 });
  const app = await start({ timeScale });
  await trayToSay(app, /^Sitting for 20 minutes/);
  await app.lockScreen();
  await trayToSay(app, /^Away since/);
  await letAppSecondsPass(10, timeScale);
  await app.unlockScreen();
  expect(sittingMinutes(await trayToSay(app, /^Sitting/))).toBe(20);
});

test('A person who is away behind a locked screen for five minutes finds the clock empty', async ({
  start,
  userData,
}) => {
  const timeScale = 60;
  leaveSession(userData, { sittingMinutes: 20 });
  const app = await start({ timeScale });
  await trayToSay(app, /^Sitting for 2\d minutes/);
  await app.leaveDesk();
  await app.lockScreen();
  await trayToSay(app, /^Away since/);
  await letAppSecondsPass(5 * 60, timeScale);
  await app.setIdle(0);
  await app.unlockScreen();
  expect(sittingMinutes(await trayToSay(app, /^Sitting/))).toBeLessThanOrEqual(1);
});

test('Sitbones is killed in the middle of a stretch, long after it last wrote, and when it is started again the clock is kept to the minute', async ({
  start,
  userData,
}) => {
  const timeScale = 4;
  const timeOrigin = Date.now();
  leaveSession(userData, { sittingMinutes: 20 });
  const killed = await start({ timeScale, timeOrigin });
  await until(
    'Fifty seconds since the last write',
    async () => {
      const writtenAt = writtenSession(userData).at;
      const appNow = timeOrigin + (Date.now() - timeOrigin) * timeScale;
      return appNow - writtenAt > 50_000 ? true : undefined;
    },
    30_000,
  );
  const before = sittingMinutes(await killed.tray());
  await killed.kill();
  expect(writtenSession(userData).isStopped, 'it had no time to say goodbye').toBe(false);

  const app = await start({ timeScale, timeOrigin });
  const after = sittingMinutes(await trayToSay(app, /^Sitting/));
  expect(before).toBeGreaterThanOrEqual(20);
  expect(Math.abs(Number(after) - Number(before))).toBeLessThanOrEqual(1);
});

test('An hour between two runs of Sitbones is an hour away: the clock is empty', async ({
  start,
  userData,
}) => {
  leaveSession(userData, { sittingMinutes: 40, savedAgoMs: 60 * 60_000 });
  const app = await start();
  expect(sittingMinutes(await trayToSay(app, /^Sitting/))).toBe(0);
});

test('A person who quits and starts again at once finds the clock where it was', async ({
  start,
  userData,
}) => {
  leaveSession(userData, { sittingMinutes: 40 });
  const first = await start();
  await trayToSay(first, /^Sitting for 40 minutes/);
  expect((await first.quit()).code).toBe(0);
  expect(writtenSession(userData).isStopped).toBe(true);

  const second = await start();
  await trayToSay(second, /^Sitting for 40 minutes/);
  await until('Nothing on screen', async () =>
    (await second.windows()).length === 0 ? true : undefined,
  );
});

function writtenSession(userData: string): { readonly at: number; readonly isStopped: boolean } {
  return JSON.parse(readFileSync(join(userData, 'session.json'), 'utf8')) as SessionState;
}
