// The live story: a real X server, real keys, real idle time. Nothing is stubbed and time runs as it does; only the
// clock begins shortly before the forty-fifth minute.
import { liveSkipReason, openLiveDesktop } from './support/live-desktop.ts';
import type { LiveDesktop } from './support/live-desktop.ts';
import { until } from './support/poll.ts';
import { leaveSession } from './support/stored-session.ts';
import { expect, test } from './support/story.ts';
import { trayToSay } from './support/wait-for-tray.ts';

test.setTimeout(150_000);

let desktop: LiveDesktop | undefined;

test.beforeEach(() => {
  const reason = liveSkipReason();
  test.skip(reason !== undefined, reason);
});

test.afterEach(async () => {
  await desktop?.close();
  desktop = undefined;
});

test('The prompt waits while a person types and comes five seconds into their pause', async ({
  start,
  userData,
}) => {
  desktop = await openLiveDesktop();
  desktop.startTyping();
  leaveSession(userData, { sittingMinutes: 44 + 50 / 60 });
  const app = await start({ idle: 'real', env: { DISPLAY: desktop.display } });

  await trayToSay(app, /^A reset is due$/, 40_000);
  const dueAt = performance.now();
  await until('Ten seconds of typing while a reset is due', async () => {
    expect(await app.windows(), 'not mid-typing').toEqual([]);
    return performance.now() - dueAt > 10_000 ? true : undefined;
  });
  expect((await app.tray()).status).toBe('A reset is due');

  await desktop.stopTyping();
  const pausedAt = performance.now();
  await trayToSay(app, /^A reset is ready$/, 15_000);
  const waitedMs = performance.now() - pausedAt;
  expect(waitedMs, 'a pause is five seconds').toBeGreaterThan(4_000);
  expect(waitedMs).toBeLessThan(9_000);
  await expect((await app.popup()).getByRole('button', { name: 'Start · 3 min' })).toBeVisible();
  expect(desktop.idleMs(), 'the card itself was no input').toBeGreaterThan(4_000);
});

test('Nobody is at the desk when a reset falls due: no prompt comes until somebody is back and pauses', async ({
  start,
  userData,
}) => {
  const timeScale = 4;
  desktop = await openLiveDesktop();
  desktop.startTyping();
  leaveSession(userData, { sittingMinutes: 43.5 });
  const app = await start({ idle: 'real', timeScale, env: { DISPLAY: desktop.display } });
  await trayToSay(app, /^Sitting for 44 minutes/, 20_000);
  await desktop.stopTyping();

  await trayToSay(app, /^Waiting until you are back$/, 40_000);
  expect(desktop.idleMs() * timeScale).toBeGreaterThan(60_000);
  expect(await app.windows(), 'not at an empty desk').toEqual([]);

  desktop.startTyping();
  await trayToSay(app, /^A reset is due$/, 20_000);
  expect(await app.windows(), 'not on the first second back').toEqual([]);
  await desktop.stopTyping();
  await trayToSay(app, /^A reset is ready$/, 20_000);
});
