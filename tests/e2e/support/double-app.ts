// A Sitbones on the Electron double, behind the driver interface.
import type { Page } from '@playwright/test';
import { CHANNELS, WIRE_VERSION } from '../../../preload/contract.ts';
import { markOf } from '../../electron-double/page-mark.ts';
import { launchDouble, runDouble } from '../../electron-double/client.ts';
import type { DoubleApp } from '../../electron-double/client.ts';
import type { MenuEntry } from '../../electron-double/menu.ts';
import { APP_FOLDER, appArguments, isCoverAddress } from './app-arguments.ts';
import { until } from './poll.ts';
import type {
  BoxFacts,
  Ending,
  SitbonesApp,
  StartOptions,
  TrayEntry,
  TrayFacts,
  WindowName,
} from './sitbones-app.ts';

const isLinux = process.platform === 'linux';

/** Resolves when the tray icon is there. */
export async function startOnDouble(options: StartOptions): Promise<SitbonesApp> {
  const { userData, idle = 'typing' } = options;
  // Without a display the double reads an idle time of 0: somebody types, from the first sample on.
  const env = { ...(idle === 'typing' ? { DISPLAY: undefined } : {}), ...options.env };
  const launch = { appDir: APP_FOLDER, userDataDir: userData, env };
  const double = await launchDouble({ ...launch, args: appArguments(options) });
  const app = createApp(double, {
    userData,
    cli: (words) => runDouble({ ...launch, args: words }),
  });
  await double.waitForTray(() => true);
  return app;
}

function createApp(
  double: DoubleApp,
  { userData, cli }: { userData: string; cli: (words: readonly string[]) => Promise<Ending> },
): SitbonesApp {
  async function tray(): Promise<TrayFacts> {
    // Elsewhere than on Linux the menu is not there before it is asked for.
    if (!isLinux) await double.control('trayEvent', { name: 'right-click' });
    const { toolTip, imageDataUrl, menu = [] } = await double.tray();
    const entries = menu.map(entryOf);
    return { toolTip, picture: imageDataUrl, status: entries[0]?.label ?? '', entries };
  }

  async function chromiumPages(): Promise<number> {
    const endpoint = await double.control('browserEndpoint');
    if (endpoint === undefined) return 0;
    const { host } = new URL(endpoint);
    const targets = (await (await fetch(`http://${host}/json/list`)).json()) as {
      type: string;
      url: string;
    }[];
    // The double may keep an empty page ready for the next window.
    return targets.filter(({ type, url }) => type === 'page' && markOf(url) === undefined).length;
  }

  return {
    userData,
    tray,
    chooseFromTray: async (...labels) => {
      await tray();
      await double.clickTrayMenu(...labels);
    },
    windows: async () =>
      (await double.windows()).map(({ url, bounds, isFullScreen, isVisible, isFocused }) => ({
        url,
        bounds,
        isFullScreen,
        isVisible,
        isFocused,
      })),
    popup: () => visiblePage(double, 'popup'),
    companion: () => visiblePage(double, 'companion'),
    welcome: () => visiblePage(double, 'welcome'),
    stage: () => visiblePage(double, 'stage'),
    cover: (which) =>
      until(`The ${which}`, async () => {
        const window = (await double.windows()).find(
          ({ url, isVisible }) => isVisible && isCoverAddress(url, which),
        );
        return window && double.page(window.id).catch(() => undefined);
      }),
    crashPage: async (name) => {
      const window = (await double.windows()).find(({ url }) => url.includes(`/${name}.html`));
      if (window === undefined) throw new Error(`There is no ${name}`);
      await double.control('crashPage', { windowId: window.id });
    },
    pageCount: chromiumPages,
    windowsMade: async () => (await double.control('counts')).windowsCreated,
    setIdle: (seconds) => double.setIdle(seconds),
    leaveDesk: () => double.setIdle('leave'),
    lockScreen: () => double.control('setLocked', { isLocked: true, hasEvents: true }),
    unlockScreen: () => double.control('setLocked', { isLocked: false, hasEvents: true }),
    suspend: () => double.control('suspend'),
    wake: (asleepSeconds) => double.control('resume', { asleepMs: asleepSeconds * 1000 }),
    setDisplays: (displays) =>
      double.control('setDisplays', {
        displays: displays.map((bounds, index) => ({ id: index + 1, bounds })),
      }),
    askAsForeignPage: async (ask) => {
      const [window] = await double.windows();
      if (window === undefined) throw new Error('There is no window to forge a message in');
      const reply = await double.control('forgeInvoke', {
        windowId: window.id,
        channel: CHANNELS[ask.method],
        args: ask.method === 'sendCommand' ? [WIRE_VERSION, ask.command] : [WIRE_VERSION],
        frameUrl: 'https://elsewhere.example/popup.html',
        isSubframe: false,
      });
      return reply.ok ? reply.value : reply.message;
    },
    cli: (...words) => cli(words),
    answerDialogs: async ({ files, presses }) => {
      await double.control('scriptDialog', { kind: 'openDialog', answer: { filePaths: files } });
      for (const response of [...presses, 0]) {
        await double.control('scriptDialog', { kind: 'messageBox', answer: { response } });
      }
    },
    saveNextAs: (path) =>
      double.control('scriptDialog', { kind: 'saveDialog', answer: { filePath: path } }),
    boxes: async () =>
      (await double.control('openedDialogs')).flatMap(({ kind, options }) =>
        kind === 'messageBox' ? [options as BoxFacts] : [],
      ),
    notifications: () => double.control('notifications'),
    clickNotification: async () => {
      const [shown, ...others] = await double.control('notifications');
      if (shown === undefined || others.length > 0) throw new Error('There is no one notification');
      await double.control('answerNotification', { id: shown.id, answer: { kind: 'click' } });
    },
    output: () => `${double.output().stdout}${double.output().stderr}`,
    problems: async () => {
      const { faults, pageProblems } = await double.control('counts');
      return [
        ...faults.map(({ text }) => text),
        // Chromium asks for it by itself; Electron does not.
        ...pageProblems.filter(({ url }) => !url.endsWith('/favicon.ico')).map(({ text }) => text),
      ];
    },
    quit: () => double.quit(),
    kill: async () => {
      await double.kill('SIGKILL');
    },
  };
}

/** A window may be replaced by another while it is looked at. */
function visiblePage(double: DoubleApp, name: WindowName): Promise<Page> {
  return until(`The ${name}`, async () => {
    const windows = (await double.windows()).filter(
      // One that has no address yet may be about to replace it.
      ({ url }) => url === '' || url.includes(`/${name}.html`),
    );
    const [window] = windows;
    if (windows.length !== 1 || window?.isVisible !== true) return undefined;
    return double.page(window.id).catch(() => undefined);
  });
}

function entryOf({ label, isEnabled, submenu = [] }: MenuEntry): TrayEntry {
  return { label, isEnabled, entries: submenu.map(entryOf) };
}
