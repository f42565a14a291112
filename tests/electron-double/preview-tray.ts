// The preview's stand-in for a system tray: a small page with the icon, its tooltip and its menu,
// kept up to date. Closing it quits the app, because nothing else would be left to reach it by.
import type { Rectangle } from 'electron';
import { onAnnouncement } from './announcements.ts';
import { app } from './app.ts';
import { useChromium } from './browser-host.ts';
import type { CdpSession } from './cdp.ts';
import { clickItem } from './control-handlers.ts';
import { pageTargetsOf } from './page-targets.ts';
import { createPageWindow } from './page-window.ts';
import { previewTrayHtml } from './preview-tray-page.ts';
import type { TrayAction } from './preview-tray-page.ts';
import { screen } from './screen.ts';
import type { DisplaySetup } from './screen.ts';
import { trays } from './tray.ts';

const BINDING = 'electronDoubleTray';
const START_URL = 'https://electron-double-tray.invalid/';
const FRAME = { top: 32, bottom: 8 };
const BOUNDS = { x: 40, y: 40, width: 300, height: 420 };

export async function openPreviewTray(): Promise<void> {
  const { connection } = await useChromium();
  const targets = await pageTargetsOf(connection);
  const target = await targets.open(
    { bounds: BOUNDS, startUrl: START_URL, html: previewTrayHtml(app.name) },
    {
      gone: () => {
        app.quit();
      },
    },
  );
  await createPageWindow(connection, target, { bounds: BOUNDS, isVisible: true });
  const { session } = target;
  session.on('Runtime.bindingCalled', ({ name, payload }) => {
    if (name === BINDING) handleAction(JSON.parse(payload) as TrayAction);
  });
  await session.send('Runtime.enable');
  await session.send('Runtime.addBinding', { name: BINDING });
  await adoptRealScreen(session);
  await draw(session);
  onAnnouncement((what) => {
    if (what === 'trayChanged') void draw(session).catch(() => undefined);
  });
}

// The app places its windows by the screen it is told of, so that has to be the one people see.
async function adoptRealScreen(session: CdpSession): Promise<void> {
  const expression = `({
    bounds: { x: 0, y: 0, width: screen.width, height: screen.height },
    workArea: {
      x: screen.availLeft, y: screen.availTop, width: screen.availWidth, height: screen.availHeight,
    },
    scaleFactor: devicePixelRatio,
  })`;
  const { result } = await session.send('Runtime.evaluate', { expression, returnByValue: true });
  const { workArea, ...display } = result.value as Required<DisplaySetup>;
  screen.setDisplays([{ ...display, id: 1, workArea: withoutFrames(workArea) }]);
}

// Windows that are frameless in Electron have Chromium's frame around them here.
function withoutFrames({ x, y, width, height }: Rectangle): Rectangle {
  return { x, y: y + FRAME.top, width, height: height - FRAME.top - FRAME.bottom };
}

async function draw(session: CdpSession): Promise<void> {
  const view = [...trays].at(-1)?.view() ?? null;
  await session.send('Runtime.evaluate', { expression: `draw(${JSON.stringify(view)})` });
}

function handleAction(action: TrayAction): void {
  const tray = [...trays].at(-1);
  if (!tray) return;
  if (action.kind === 'click') {
    tray.emit('click', {}, tray.getBounds(), { x: BOUNDS.x, y: BOUNDS.y });
    return;
  }
  const menu = tray.visibleMenu();
  if (menu) clickItem(menu, action.path);
}
