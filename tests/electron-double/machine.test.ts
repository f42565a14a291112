// The machine around the app, as a test moves it: idle time, lock, sleep, clock, displays, theme.
import { expect, onTestFinished, test, vi } from 'vitest';
import type { DoubleApp } from './client.ts';
import { createFixtureApp, logged } from './fixture-app.ts';

// Whole processes and browsers are started, on machines that may be busy.
vi.setConfig({ testTimeout: 60_000 });

async function launchMain(
  whenReady: string,
  options: Parameters<ReturnType<typeof createFixtureApp>['launch']>[0] = {},
): Promise<DoubleApp> {
  const app = createFixtureApp(
    {
      'main.js': `
        import { app, globalShortcut, nativeTheme, Notification, dialog, powerMonitor, screen, shell } from 'electron';
        import { attempt, log } from './host.js';
        app.whenReady().then(async () => { ${whenReady}\n log('up'); });`,
    },
    onTestFinished,
  );
  const running = await app.launch(options);
  await expect.poll(() => running.output().stdout).toContain('"up"');
  return running;
}

/** Answers a question about main by a registered shortcut that logs it. */
const asked = (expression: string): string =>
  `globalShortcut.register('F1', () => log(${expression}));`;

async function ask(app: DoubleApp): Promise<unknown> {
  const before = logged(app.output()).length;
  await app.control('pressShortcut', { accelerator: 'F1' });
  await expect.poll(() => logged(app.output()).length).toBeGreaterThan(before);
  return logged(app.output()).at(-1);
}

test('the idle time is what the test says, in whole seconds, and grows when the person leaves', async () => {
  const app = await launchMain(
    asked(`[powerMonitor.getSystemIdleTime(), powerMonitor.getSystemIdleState(60)]`) +
      `log(attempt(() => powerMonitor.getSystemIdleState(0)));`,
    { env: { DISPLAY: undefined } },
  );
  expect(logged(app.output())[0]).toContain('greater than 0');
  expect(await ask(app)).toEqual([0, 'active']);
  await app.setIdle(75.9);
  expect(await ask(app)).toEqual([75, 'idle']);
  await app.setIdle('typing');
  expect(await ask(app)).toEqual([0, 'active']);
  await app.setIdle({ kind: 'growing', fromSeconds: 59.5 });
  await expect.poll(() => ask(app), { timeout: 10_000 }).toEqual([60, 'idle']);
});

test('a lock can be polled; on Linux it is no event, elsewhere it is', async () => {
  const app = await launchMain(
    asked(`powerMonitor.getSystemIdleState(60)`) +
      `for (const name of ['lock-screen', 'unlock-screen', 'suspend', 'resume']) powerMonitor.on(name, () => log(name));`,
  );
  await app.setIdle('typing');
  await app.lock();
  expect(await ask(app)).toBe('locked');
  await app.unlock();
  expect(await ask(app)).toBe('active');
  await app.control('setLocked', { isLocked: true, hasEvents: true });
  await app.control('setLocked', { isLocked: false, hasEvents: false });
  const events = process.platform === 'linux' ? [] : ['lock-screen', 'unlock-screen'];
  const words = logged(app.output()).filter((line) => String(line).endsWith('-screen'));
  expect(words).toEqual([...events, 'lock-screen']);
});

test('sleep moves the wall clock and not the timers', async () => {
  const app = await launchMain(
    asked(
      `[Date.now(), new Date().getTime(), performance.now(), new Date(5).getTime(), new Date() instanceof Date]`,
    ) +
      `for (const name of ['suspend', 'resume']) powerMonitor.on(name, () => log([name, Date.now()]));`,
  );
  const hourMs = 3_600_000;
  const [before, , ranBefore] = (await ask(app)) as number[];
  await app.sleepFor(hourMs);
  const [now, alsoNow, ranNow, five, isDate] = (await ask(app)) as number[];
  expect([five, isDate]).toEqual([5, true]);
  expect((now ?? 0) - (before ?? 0)).toBeGreaterThanOrEqual(hourMs);
  expect(Math.abs((now ?? 0) - (alsoNow ?? 0))).toBeLessThan(1000);
  expect((ranNow ?? 0) - (ranBefore ?? 0)).toBeLessThan(hourMs / 2);
  const [suspended, resumed] = logged(app.output()).filter(
    (line) => Array.isArray(line) && typeof line[0] === 'string',
  ) as [string, number][];
  expect([suspended?.[0], resumed?.[0]]).toEqual(['suspend', 'resume']);
  expect((resumed?.[1] ?? 0) - (suspended?.[1] ?? 0)).toBeGreaterThanOrEqual(hourMs);
  await app.jumpClock(-2 * hourMs);
  expect((await app.control('facts')).now).toBeLessThan(before ?? 0);
});

test('displays come, go and change with their events', async () => {
  const app = await launchMain(
    asked(`[screen.getAllDisplays().map(({ id }) => id), screen.getPrimaryDisplay().workArea,
      screen.getDisplayNearestPoint({ x: 2500, y: 10 }).id, screen.getDisplayMatching({ x: 1900, y: 0, width: 200, height: 9 }).id]`) +
      `screen.on('display-added', (event, { id }) => log(['added', id]));
       screen.on('display-removed', (event, { id }) => log(['removed', id]));
       screen.on('display-metrics-changed', (event, { id }, changed) => log(['changed', id, changed]));`,
  );
  const first = { id: 1, bounds: { x: 0, y: 0, width: 1920, height: 1080 } };
  const second = { id: 2, bounds: { x: 1920, y: 0, width: 1280, height: 720 } };
  await app.control('setDisplays', { displays: [first, second] });
  expect(await ask(app)).toEqual([[1, 2], { x: 0, y: 32, width: 1920, height: 1048 }, 2, 2]);
  await app.control('setDisplays', { displays: [{ ...first, scaleFactor: 2 }] });
  expect(
    logged(app.output()).filter((line) => Array.isArray(line) && typeof line[0] === 'string'),
  ).toEqual([
    ['added', 2],
    ['removed', 2],
    ['changed', 1, ['scaleFactor']],
  ]);
});

test('the theme follows the system until the app chooses its own', async () => {
  const app = await launchMain(
    asked(`nativeTheme.shouldUseDarkColors`) +
      `nativeTheme.on('updated', () => log('updated'));
       globalShortcut.register('F2', () => { nativeTheme.themeSource = 'light'; });`,
  );
  expect(await ask(app)).toBe(false);
  await app.control('setSystemTheme', { theme: 'dark' });
  expect(await ask(app)).toBe(true);
  await app.control('pressShortcut', { accelerator: 'F2' });
  expect(await ask(app)).toBe(false);
  expect(logged(app.output()).filter((line) => line === 'updated')).toHaveLength(2);
});

test('notifications, dialogs and opened addresses are there to be read and answered', async () => {
  const app = await launchMain(`
    const note = new Notification({ title: 'Time', body: 'Stand up', actions: [{ type: 'button', text: 'Start' }] });
    note.on('click', () => log('clicked'));
    note.on('action', (event, index) => log(['action', index]));
    note.on('close', () => log('closed'));
    note.show();
    globalShortcut.register('F2', async () => {
      log(await dialog.showMessageBox({ message: 'Sure?', buttons: ['No', 'Yes'] }).catch((error) => error.message));
    });
    await shell.openExternal('https://example.org/help');`);
  const [note] = await app.control('notifications');
  expect(note).toMatchObject({ title: 'Time', body: 'Stand up', actions: ['Start'] });
  const id = note?.id ?? 0;
  await app.control('answerNotification', { id, answer: { kind: 'click' } });
  await app.control('answerNotification', { id, answer: { kind: 'action', index: 0 } });
  await app.control('answerNotification', { id, answer: { kind: 'close' } });
  await app.control('pressShortcut', { accelerator: 'F2' });
  await app.control('scriptDialog', { kind: 'messageBox', answer: { response: 1 } });
  await app.control('pressShortcut', { accelerator: 'F2' });
  await expect
    .poll(() => logged(app.output()).slice(1))
    .toEqual([
      'clicked',
      ['action', 0],
      'closed',
      expect.stringContaining('a messageBox without a scripted answer is not covered'),
      { checkboxChecked: false, response: 1 },
    ]);
  expect(await app.control('notifications')).toEqual([]);
  expect(await app.control('openedExternals')).toEqual(['https://example.org/help']);
});

test('the app’s own timer wake-ups are counted, the double’s are not', async () => {
  const app = await launchMain(`
    await new Promise((resolve) => setTimeout(resolve, 5));
    let left = 3;
    await new Promise((resolve) => { const timer = setInterval(() => { if (--left === 0) resolve(clearInterval(timer)); }, 4); });`);
  const { timerWakes, timers } = await app.control('counts');
  expect(timerWakes).toBe(4);
  expect(timers.map(({ kind, delayMs }) => [kind, delayMs])).toEqual([
    ['timeout', 5],
    ['interval', 4],
    ['interval', 4],
    ['interval', 4],
  ]);
});
