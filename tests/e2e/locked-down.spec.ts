// What a page cannot do, were it ever turned against the person.
import { expect, test } from './support/story.ts';
import { trayToSay } from './support/wait-for-tray.ts';

const BAD_PAYLOADS: readonly unknown[] = [
  null,
  'quit',
  { kind: 'sudo' },
  { kind: 'snooze', minutes: -5 },
  { kind: 'snooze', minutes: '5' },
  { kind: 'pauseProgram', for: 1e9 },
  { kind: 'startReset', routineId: { toString: 'x' } },
  { kind: 'skip', extra: true, __proto__: null },
];

test('A page of another origin in a window of ours is refused, and the person’s clock goes on', async ({
  start,
}) => {
  const app = await start();
  await app.chooseFromTray('Show the clock');
  await expect((await app.popup()).getByRole('heading')).toBeVisible();
  const command = { kind: 'pauseProgram', for: 30 };
  expect(await app.askAsForeignPage({ method: 'sendCommand', command })).toEqual({
    ok: false,
    refusal: { kind: 'badMessage', detail: 'a foreign page' },
  });
  expect(await app.askAsForeignPage({ method: 'getSnapshot' })).toContain('a foreign page');
  expect(app.output()).toContain('a message was refused: a foreign page');
  await trayToSay(app, /^Sitting for 0 minutes/);
});

test('A wrong payload of our own page is refused with a reason, and nothing happens', async ({
  start,
}) => {
  const app = await start();
  await app.chooseFromTray('Show the clock');
  const popup = await app.popup();
  for (const payload of BAD_PAYLOADS) {
    const reply = await popup.evaluate(
      (value) =>
        (
          window as unknown as { sitbones: { sendCommand(command: unknown): Promise<unknown> } }
        ).sitbones.sendCommand(value),
      payload,
    );
    expect(reply, JSON.stringify(payload)).toMatchObject({
      ok: false,
      refusal: { kind: 'badMessage' },
    });
  }
  await trayToSay(app, /^Sitting for 0 minutes/);
});

test('The page reaches neither Node nor Electron nor the network, and runs no style or script that is not ours', async ({
  start,
  expectedProblems,
}) => {
  expectedProblems.push(/Content Security Policy|TrustedScriptURL|trusted/i);
  const app = await start();
  await app.chooseFromTray('Show the clock');
  const popup = await app.popup();
  await expect(popup.getByRole('heading')).toBeVisible();

  const reach = await popup.evaluate(() => {
    const names = ['require', 'process', 'module', 'global', 'Buffer', 'ipcRenderer', 'electron'];
    const bridge = (window as unknown as { sitbones: object }).sitbones;
    return { found: names.filter((name) => name in window), bridge: Object.keys(bridge).sort() };
  });
  expect(reach).toEqual({
    found: [],
    bridge: ['ask', 'getSnapshot', 'onPlaceAsked', 'onSnapshot', 'sendCommand', 'wireVersion'],
  });

  const tried = await popup.evaluate(async () => {
    const violations: string[] = [];
    document.addEventListener('securitypolicyviolation', ({ effectiveDirective }) => {
      violations.push(effectiveDirective);
    });
    const box = document.createElement('div');
    box.setAttribute('style', 'position: fixed');
    document.body.append(box);
    const script = document.createElement('script');
    const attempts: (() => unknown)[] = [
      () => (script.src = 'https://elsewhere.example/x.js'),
      () => (box.innerHTML = '<b>x</b>'),
    ];
    const outcome = (attempt: () => unknown): string => {
      try {
        attempt();
        return 'allowed';
      } catch (error) {
        return error instanceof Error ? error.name : 'thrown';
      }
    };
    const thrown = attempts.map(outcome);
    const image = document.createElement('img');
    image.src = 'https://elsewhere.example/x.png';
    document.body.append(image);
    const fetched = await fetch('https://elsewhere.example/').then(
      () => 'allowed',
      () => 'refused',
    );
    // Only now: the debugger that brought this here lets its own first turn evaluate.
    await new Promise((resolve) => setTimeout(resolve));
    // eslint-disable-next-line @typescript-eslint/no-implied-eval -- it has to be refused
    const compiled = outcome(() => new Function('return 1'));
    return { position: getComputedStyle(box).position, thrown, compiled, fetched, violations };
  });
  expect(tried).toMatchObject({
    position: 'static',
    thrown: ['TypeError', 'TypeError'],
    compiled: 'EvalError',
    fetched: 'refused',
  });
  expect(tried.violations).toEqual(
    expect.arrayContaining(['style-src-attr', 'img-src', 'connect-src']),
  );
});

test('A page that tries to go elsewhere stays where it is', async ({ start, expectedProblems }) => {
  expectedProblems.push(/.*/);
  const app = await start();
  await app.chooseFromTray('Show the clock');
  const popup = await app.popup();
  const address = popup.url();
  await popup.evaluate(() => {
    window.open('https://elsewhere.example/');
    location.href = 'https://elsewhere.example/';
  });
  await expect(popup.getByRole('heading')).toBeVisible();
  expect(popup.url()).toBe(address);
  expect(await app.windows()).toHaveLength(1);
});
