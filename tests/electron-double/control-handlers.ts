// What each control method does to the double. One table, so that a method without a handler does
// not compile.
import { app } from './app.ts';
import { runningChromium } from './browser-host.ts';
import { BrowserWindow, windowCounts } from './browser-window.ts';
import type { ControlMethod, ControlMethods, WindowView } from './control-protocol.ts';
import { openedDialogs, scriptDialog } from './dialog.ts';
import { overrideIdle } from './idle-source.ts';
import { faults, lifecycle } from './lifecycle.ts';
import { findMenuItem, Menu, openMenus } from './menu.ts';
import { nativeTheme } from './native-theme.ts';
import { answerNotification, shownNotifications } from './notification.ts';
import { pageProblems } from './page-problems.ts';
import { refusedRequests } from './page-requests.ts';
import { createStructuredCodec } from './page/structured-codec.ts';
import { powerMonitor } from './power-monitor.ts';
import { screen } from './screen.ts';
import { openedExternals } from './shell.ts';
import { globalShortcut } from './small-modules.ts';
import { timerWakes } from './timer-counts.ts';
import { trays } from './tray.ts';
import type { Tray } from './tray.ts';
import { wallClock } from './wall-clock.ts';
import { WebFrameMain } from './web-frame-main.ts';
import { momentsOf } from './window-moments.ts';

type Handlers = {
  [Method in ControlMethod]: (
    params: ControlMethods[Method]['in'],
  ) => ControlMethods[Method]['out'] | Promise<ControlMethods[Method]['out']>;
};

const codec = createStructuredCodec();
let forgedCalls = 0;

export const controlHandlers: Handlers = {
  facts: () => ({
    pid: process.pid,
    isReady: lifecycle.isReady,
    userDataPath: app.getPath('userData'),
    now: Date.now(),
    memoryRssKb: Math.round(process.memoryUsage.rss() / 1024),
    cpuMs: cpuMs(),
  }),
  windows: () => BrowserWindow.getAllWindows().map(viewOf),
  counts: () => {
    const { total, wakes } = timerWakes();
    return {
      windowsCreated: windowCounts.created,
      windowsDestroyed: windowCounts.destroyed,
      timerWakes: total,
      timers: wakes,
      refusedRequests,
      faults,
      pageProblems,
    };
  },
  browserEndpoint: async () => (await runningChromium())?.endpoint,
  targetId: async ({ windowId }) => (await windowNamed(windowId).webContents.page()).targetId,
  windowMoments: ({ windowId }) => momentsOf(windowNamed(windowId)),
  evaluate: ({ windowId, expression }) =>
    windowNamed(windowId).webContents.executeJavaScript(expression, true),
  screenshot: async ({ windowId }) => (await windowNamed(windowId).webContents.page()).screenshot(),
  closeWindow: ({ windowId }) => {
    windowNamed(windowId).close();
  },
  focusWindow: ({ windowId }) => {
    windowNamed(windowId).focus();
  },
  blurWindow: ({ windowId }) => {
    windowNamed(windowId).blur();
  },
  crashPage: ({ windowId }) => {
    windowNamed(windowId).webContents.forcefullyCrashRenderer();
  },
  forgeInvoke: async ({ windowId, channel, args, frameUrl, isSubframe }) => {
    const { webContents } = windowNamed(windowId);
    const parent = isSubframe ? webContents.mainFrame : null;
    const frame = frameUrl === null ? null : new WebFrameMain(-1, { url: frameUrl, parent });
    const id = --forgedCalls;
    const message = { kind: 'invoke', id, channel, args: codec.encode(args) } as const;
    const reply = (await webContents.receiveFrom(
      frame,
      message,
    )) as ControlMethods['forgeInvoke']['out'];
    return reply.ok ? { ok: true, value: codec.decode(reply.value) } : reply;
  },
  askPermission: ({ windowId, permission }) => {
    const { webContents } = windowNamed(windowId);
    return webContents.session.askPermission(webContents, permission, webContents.getURL());
  },

  tray: () => [...trays].at(-1)?.view(),
  trayEvent: ({ name }) => {
    const tray = onlyTray();
    const bounds = tray.getBounds();
    tray.emit(name, noKeys(), bounds, { x: bounds.x, y: bounds.y });
  },
  trayMenu: ({ path }) => {
    const menu = onlyTray().visibleMenu();
    if (!menu) throw new Error('The tray has no menu');
    clickItem(menu, path);
  },
  popUpMenus: () => [...openMenus].map((menu) => menu.toEntries()),
  popUpMenuItem: ({ path }) => {
    const menu = [...openMenus].at(-1);
    if (!menu) throw new Error('No menu is open');
    clickItem(menu, path);
    menu.closePopup();
  },
  applicationMenu: () => Menu.getApplicationMenu()?.toEntries(),
  pressShortcut: ({ accelerator }) => {
    globalShortcut.press(accelerator);
  },

  setIdle: ({ idle }) => {
    overrideIdle(idle);
  },
  setLocked: ({ isLocked, hasEvents }) => {
    powerMonitor.setLocked(isLocked, hasEvents ?? process.platform !== 'linux');
  },
  suspend: () => {
    powerMonitor.emit('suspend');
  },
  resume: async ({ asleepMs }) => {
    await jumpClock(asleepMs);
    powerMonitor.emit('resume');
  },
  setOnBattery: ({ isOnBattery }) => {
    powerMonitor.onBatteryPower = isOnBattery;
    if (process.platform !== 'linux') powerMonitor.emit(isOnBattery ? 'on-battery' : 'on-ac');
  },
  jumpClock: ({ ms }) => jumpClock(ms),
  setDisplays: ({ displays }) => {
    screen.setDisplays(displays);
  },
  setCursor: (point) => {
    screen.setCursor(point);
  },
  setSystemTheme: ({ theme }) => {
    nativeTheme.setSystemTheme(theme);
  },

  notifications: shownNotifications,
  answerNotification: ({ id, answer }) => {
    answerNotification(id, answer);
  },
  scriptDialog: ({ kind, answer }) => {
    scriptDialog(kind, answer);
  },
  openedDialogs: () => openedDialogs,
  openedExternals: () => openedExternals,
  quit: () => {
    app.quit();
  },
};

/** A click as a person makes it: not on what is disabled or hidden. */
export function clickItem(menu: Menu, path: readonly string[]): void {
  const item = findMenuItem(menu, path);
  if (!item.enabled || !item.visible) {
    throw new Error(`Menu item '${path.join(' › ')}' cannot be clicked: disabled or hidden`);
  }
  item.click(noKeys());
}

function cpuMs(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}

function viewOf(window: BrowserWindow): WindowView {
  return {
    id: window.id,
    title: window.getTitle(),
    url: window.webContents.getURL(),
    bounds: window.getBounds(),
    isVisible: window.isVisible(),
    isFocused: window.isFocused(),
    isFocusable: window.isFocusable(),
    isAlwaysOnTop: window.isAlwaysOnTop(),
    isFullScreen: window.isFullScreen(),
    isLoading: window.webContents.isLoading(),
  };
}

function windowNamed(id: number): BrowserWindow {
  const window = BrowserWindow.fromId(id);
  if (!window) throw new Error(`There is no window ${String(id)}`);
  return window;
}

function onlyTray(): Tray {
  const tray = [...trays].at(-1);
  if (!tray) throw new Error('There is no tray icon');
  return tray;
}

function noKeys(): object {
  return { altKey: false, ctrlKey: false, metaKey: false, shiftKey: false };
}

// The machine has one clock: pages that are open, or will be, move with the app.
async function jumpClock(ms: number): Promise<undefined> {
  wallClock.jump(ms);
  const script = wallClock.pageScript(ms);
  if (script === undefined) return;
  for (const window of BrowserWindow.getAllWindows()) {
    try {
      const page = await window.webContents.page();
      await page.addStartScript(script);
      await page.evaluate(script, false);
    } catch (error) {
      // A window may well go while its page is told: waking up takes some off the screen.
      if (!window.isDestroyed()) throw error;
    }
  }
}
