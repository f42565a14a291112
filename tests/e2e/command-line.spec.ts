// `sitbones WORDS…` against the Sitbones that runs, and against none.
import { until } from './support/poll.ts';
import { statusOf } from './support/sitbones-app.ts';
import { leaveSession } from './support/stored-session.ts';
import { leaveSettings, PINNED_OPENER } from './support/stored-settings.ts';
import { expect, test } from './support/story.ts';
import { trayToSay } from './support/wait-for-tray.ts';

test('A person asks the running Sitbones for everything from a terminal, and quits it there', async ({
  start,
  userData,
}) => {
  leaveSession(userData, { sittingMinutes: 20 });
  leaveSettings(userData, PINNED_OPENER);
  const app = await start();

  const status = await app.cli('status');
  expect(status).toMatchObject({ code: 0, stderr: '' });
  expect(status.stdout).toContain('Sitting for 20 minutes · next reset in 25 minutes.\n');
  expect(status.stdout).toContain('Next: Hip-flexor opener, 3 minutes.');
  expect(await statusOf(app)).toMatchObject({
    status: 'counting',
    sittingMinutes: 20,
    intervalMinutes: 45,
    posture: 'sitting',
    isInputBelieved: true,
    next: { code: 'R3-30', seconds: 180 },
    resetsToday: 0,
    notices: [],
    timeScale: 1,
  });

  const tooEarly = await app.cli('snooze');
  expect(tooEarly).toMatchObject({ code: 1, stdout: '' });
  expect(tooEarly.stderr).toMatch(/^Not now: Sitting for 20 minutes/);

  expect((await app.cli('pause', '30')).stdout).toMatch(/^Paused until \d+:\d\d/);
  await trayToSay(app, /^Paused until/);
  expect((await app.cli('resume')).stdout).toMatch(/^Sitting for 20 minutes/);

  expect(await app.cli('reset', 'R2')).toMatchObject({ code: 0, stdout: 'The reset is on.\n' });
  await trayToSay(app, /^In a reset: Standing reset$/);
  await expect((await app.popup()).getByRole('button', { name: 'Something hurts' })).toBeVisible();
  expect((await app.cli('snooze', '10')).stdout).toBe('Snoozed for 10 minutes.\n');
  await until('The end of the popup', async () =>
    (await app.windows()).length === 0 ? true : undefined,
  );

  expect(await app.cli('show')).toMatchObject({ code: 0, stdout: 'The clock is shown.\n' });
  await expect((await app.popup()).getByRole('heading')).toBeVisible();

  expect(await app.cli('quit')).toMatchObject({
    code: 0,
    stdout: 'Sitbones quits. Your clock is kept.\n',
  });
  await until('Nobody answering', async () => {
    const { code, stderr } = await app.cli('status');
    return code === 1 && stderr === 'Sitbones is not running. Start it first.\n' ? true : undefined;
  });
});

test('A person who mistypes is told what there is, and nothing is started', async ({ start }) => {
  const app = await start();
  const unknown = await app.cli('statsu');
  expect(unknown).toMatchObject({ code: 2, stdout: '' });
  expect(unknown.stderr).toMatch(
    /^sitbones: there is no command “statsu”. Did you mean “status”\?\n\nUsage: sitbones/,
  );
  const routine = await app.cli('reset', 'R99');
  expect(routine.code).toBe(2);
  expect(routine.stderr).toMatch(/there is no routine “R99”[\s\S]*R2 +standing-reset/);
  expect(await app.cli('--foo')).toMatchObject({ code: 2, stdout: '' });
  expect((await app.cli('--foo')).stderr).toMatch(/^sitbones: there is no option “--foo”\./);
  expect(await app.windows()).toEqual([]);
});

test('A switch that nobody knows starts nothing; help, schema and completions need nothing that runs', async ({
  start,
}) => {
  const app = await start();
  await app.quit();
  const refused = await app.cli('--foo');
  expect(refused).toMatchObject({ code: 2, stdout: '' });
  expect(await app.cli('status'), 'it has not been started').toMatchObject({ code: 1 });

  expect((await app.cli('pause', '--help')).stdout).toMatch(
    /^Usage: sitbones pause \[DURATION\]\n/,
  );
  const schema = JSON.parse((await app.cli('status', '--schema')).stdout) as { title: string };
  expect(schema.title).toBe('sitbones status --json');
  const completions = await app.cli('completions', 'bash');
  expect(completions).toMatchObject({ code: 0, stderr: '' });
  expect(completions.stdout).toContain('complete -F _sitbones sitbones');
  expect((await app.cli('completions', 'tcsh')).code).toBe(2);
});

test('A second start opens the window of the Sitbones that runs, or what waits for the person, and ends', async ({
  start,
}) => {
  const app = await start();
  expect((await app.cli()).code).toBe(0);
  await expect((await app.companion()).getByRole('heading', { level: 1 })).toBeVisible();
  await app.cli('reset', 'R2');
  expect((await app.cli()).code).toBe(0);
  await expect((await app.popup()).getByRole('button', { name: 'Something hurts' })).toBeVisible();
});
