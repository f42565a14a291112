// The player large: in a window of its own, full screen on the other display, and back in the popup whatever happens.
import { pressLast } from './support/keyboard.ts';
import { until } from './support/poll.ts';
import type { DisplayBox, SitbonesApp, WindowFacts } from './support/sitbones-app.ts';
import { expect, test } from './support/story.ts';
import { trayToSay } from './support/wait-for-tray.ts';

const DESK: DisplayBox = { x: 0, y: 0, width: 1920, height: 1080 };
const WALL: DisplayBox = { x: 1920, y: 0, width: 2560, height: 1440 };
const STANDING_RESET = ['Start a reset', 'Standing reset · 3 min'] as const;

async function stageWindow(app: SitbonesApp): Promise<WindowFacts | undefined> {
  return (await app.windows()).find(({ url }) => url.includes('/stage.html'));
}

/** Waits until there is exactly this one window of the player. */
function only(app: SitbonesApp, name: 'popup' | 'stage'): Promise<WindowFacts> {
  return until(`The ${name} alone`, async () => {
    const windows = await app.windows();
    const [window] = windows;
    const isAlone = windows.length === 1 && window?.url.includes(`/${name}.html`) === true;
    return isAlone && window.isVisible ? window : undefined;
  });
}

test('A person makes the player larger, goes on there, and comes back to the popup', async ({
  start,
  picture,
}) => {
  const app = await start();
  await app.chooseFromTray(...STANDING_RESET);
  await (await app.popup()).getByRole('button', { name: 'Larger' }).click();
  const stage = await app.stage();
  const { bounds, isFullScreen } = await only(app, 'stage');
  expect({ width: bounds.width, height: bounds.height, isFullScreen }).toEqual({
    width: 1280,
    height: 800,
    isFullScreen: false,
  });
  await expect(stage.getByRole('img', { name: 'Step 1 of 11' })).toBeVisible();
  await stage.keyboard.press('ArrowRight');
  await expect(stage.getByRole('img', { name: 'Step 2 of 11' })).toBeVisible();
  await picture(stage, 'stage');

  await stage.getByRole('button', { name: 'Back to the small window' }).click();
  const popup = await app.popup();
  await only(app, 'popup');
  await expect(popup.getByRole('img', { name: 'Step 2 of 11' })).toBeVisible();
  await trayToSay(app, /^In a reset: Standing reset$/);
});

test('With two displays the player fills the other one; Escape leaves full screen first, and ends the reset second', async ({
  start,
  picture,
}) => {
  const app = await start();
  await app.setDisplays([DESK, WALL]);
  await app.chooseFromTray(...STANDING_RESET);
  const small = await app.popup();
  await small.getByRole('button', { name: 'Full screen on the other display' }).click();
  const stage = await app.stage();
  await until('Full screen on the wall', async () => {
    const window = await stageWindow(app);
    return window?.isFullScreen === true && window.bounds.x === WALL.x ? true : undefined;
  });
  await only(app, 'stage');
  await expect(stage.getByRole('button', { name: 'Leave full screen' })).toBeVisible();
  await picture(stage, 'full-screen');
  await stage.keyboard.press('Escape');
  await expect(stage.getByRole('button', { name: 'Full screen', exact: true })).toBeVisible();
  await trayToSay(app, /^In a reset: Standing reset$/);
  await pressLast(stage, 'Escape');
  await trayToSay(app, /^Sitting for 0 minutes/);
  expect(await app.windows(), 'nothing is left of it').toEqual([]);
});

test('When the other display is pulled out, the player is back in the popup and the reset goes on', async ({
  start,
}) => {
  const app = await start();
  await app.setDisplays([DESK, WALL]);
  await app.chooseFromTray(...STANDING_RESET);
  const small = await app.popup();
  await small.getByRole('button', { name: 'Full screen on the other display' }).click();
  await app.stage();
  await only(app, 'stage');
  await app.setDisplays([DESK]);
  const popup = await app.popup();
  await only(app, 'popup');
  await expect(popup.getByRole('button', { name: 'Pause' })).toBeVisible();
  await expect(popup.getByRole('button', { name: /Full screen/ })).toHaveCount(0);
  await trayToSay(app, /^In a reset: Standing reset$/);
});

test('When the page of the large window dies, nothing stays stuck on the screen: the player is back in the popup', async ({
  start,
  expectedProblems,
}) => {
  expectedProblems.push(/crash|gone/i);
  const app = await start();
  await app.chooseFromTray(...STANDING_RESET);
  await (await app.popup()).getByRole('button', { name: 'Larger' }).click();
  await app.stage();
  await only(app, 'stage');
  await app.crashPage('stage');
  const popup = await app.popup();
  await only(app, 'popup');
  await expect(popup.getByRole('button', { name: 'Something hurts' })).toBeVisible();
  await trayToSay(app, /^In a reset: Standing reset$/);
});

test('A reset that ends in the large window asks there how it felt, and the window goes with the answer', async ({
  start,
}) => {
  const app = await start({ timeScale: 5 });
  await app.chooseFromTray('Start a reset', 'Standing reset, one minute · 1 min');
  const popup = await app.popup();
  await popup.getByRole('button', { name: 'Larger' }).click();
  const stage = await app.stage();
  await only(app, 'stage');
  await expect(stage.getByRole('heading', { name: 'Reset done' })).toBeVisible({ timeout: 20_000 });
  await stage.getByRole('button', { name: 'Looser' }).click();
  await until('The end of the window', async () =>
    (await app.windows()).length === 0 ? true : undefined,
  );
  await trayToSay(app, /^Sitting for [01] minutes?/);
});
