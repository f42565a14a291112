// The part of the composition root that makes what a person sees: the tray icon, the popup, the large window, the
// companion window and the welcome. Decides nothing.
import { join } from 'node:path';
import {
  app,
  BrowserWindow,
  Menu,
  nativeImage,
  nativeTheme,
  Notification,
  screen,
  Tray,
} from 'electron';
import type { Command, CommandResult, Snapshot } from '../preload/contract.ts';
import type { ProgramTranslate } from '../preload/messages/create-program-messages.ts';
import { APP_ORIGIN } from './adapters/app-protocol.ts';
import { createCompanionWindow, type CompanionWindow } from './adapters/companion-window.ts';
import { createCoverWindows } from './adapters/cover-windows.ts';
import { createMessageBus, openSessionBus } from './adapters/desk/dbus/message-bus.ts';
import { desktopNames, runsOnWayland } from './adapters/linux-session.ts';
import { createBusNotifier } from './adapters/notifications/bus-notifier.ts';
import { createElectronNotifier } from './adapters/notifications/electron-notifier.ts';
import { pagePreferences } from './adapters/page-preferences.ts';
import { createPopupWindow, type PopupWindow } from './adapters/popup/popup-window.ts';
import { createStageWindow } from './adapters/stage-window.ts';
import { createTrayHost } from './adapters/tray-host.ts';
import { createTray, type TrayAdapter } from './adapters/tray.ts';
import type { MessageBus } from './app/message-bus-port.ts';
import { createNotifierChain } from './app/notifier-chain.ts';
import type { NotifierPort } from './app/notifier-port.ts';
import { COMPANION_SIZES, WELCOME_SIZES, type WindowSizes } from './core/place-companion.ts';
import { createPlayerWindows, type PlayerWindows } from './app/player-windows.ts';
import { popupStaysOpen } from './app/popup-stays-open.ts';
import type { CoverPort, LogPort, PopupPort, StageWindowPort } from './app/ports.ts';
import { createPromptMessenger } from './app/prompt-messenger.ts';
import { trayIconName } from './app/tray-icon-name.ts';

export interface WindowDeps {
  /** What the windows show; asked only once the program runs. */
  readonly snapshot: () => Snapshot;
  readonly command: (command: Command) => CommandResult;
  readonly t: ProgramTranslate;
  /** Where the pages come from in development. */
  readonly devUrl: string | undefined;
  readonly after: (ms: number, callback: () => void) => () => void;
  readonly log: LogPort;
}

export interface Windows {
  readonly tray: TrayAdapter;
  readonly popup: PopupWindow;
  readonly stage: StageWindowPort;
  /** The windows of a firm card over whole displays. */
  readonly cover: CoverPort;
  readonly companion: CompanionWindow;
  readonly welcome: CompanionWindow;
  /** The popup and the large windows, of which one at a time holds the player. */
  readonly player: PlayerWindows;
  /** What a prompt comes with: those windows, or a notification. */
  readonly messenger: PopupPort;
  readonly notifier: NotifierPort;
}

const { argv, env, platform } = process;
const isWayland = platform === 'linux' && runsOnWayland({ argv, env });

export function composeWindows(deps: WindowDeps): Windows {
  // Opened when it is first needed; it ends with the program.
  const bus = createMessageBus({ open: openSessionBus, nowMs: Date.now, after: deps.after });
  const tray: TrayAdapter = makeTray(deps, bus, () => {
    deps.command({ kind: popup.closesOnTrayClick() ? 'hidePopup' : 'showPopup' });
  });
  const popup: PopupWindow = makePopup(deps, tray);
  const stage = makeStage(deps, popup);
  const cover = makeCover(deps);
  const player = createPlayerWindows({ popup, stage, cover });
  const notifier = makeNotifier(deps, bus);
  const place = { canPlaceWindows: !isWayland };
  return {
    tray,
    popup,
    stage,
    cover,
    ...makePlain(deps, popup),
    player,
    messenger: createPromptMessenger({ ...deps, popup: player.popup, notifier, place }),
    notifier,
  };
}

/** The desktop's own service first on Linux, Electron's notifications elsewhere and after it. */
function makeNotifier({ after }: WindowDeps, bus: MessageBus): NotifierPort {
  const electron = createElectronNotifier({
    isSupported: () => Notification.isSupported(),
    makeNotification: (options) => new Notification(options),
    platform,
    after,
  });
  if (platform !== 'linux') return electron;
  return createNotifierChain([createBusNotifier({ bus, after }), electron]);
}

function makeTray(
  { command, after, log }: WindowDeps,
  bus: MessageBus,
  onClick: () => void,
): TrayAdapter {
  const mayBeSilent = !isWayland && !desktopNames(env).includes('gnome');
  const host = platform === 'linux' ? createTrayHost({ bus, after, mayBeSilent }) : null;
  return createTray({
    isHostMissing: () => host?.isMissing() ?? false,
    makeTray: (image) => new Tray(image),
    buildMenu: (items) => Menu.buildFromTemplate(items),
    loadImage: (path) => nativeImage.createFromPath(path),
    iconFolder: join(import.meta.dirname, 'tray-icons'),
    iconName: (icon) =>
      trayIconName(icon, {
        platform,
        isPanelDark: nativeTheme.shouldUseDarkColorsForSystemIntegratedUI,
      }),
    platform,
    onCommand: command,
    onClick,
    after,
    log,
  });
}

function makePopup(deps: WindowDeps, tray: TrayAdapter): PopupWindow {
  return createPopupWindow({
    ...pageOf('popup', deps),
    makeWindow: (options) => new BrowserWindow(options),
    screen,
    trayBounds: () => tray.bounds(),
    platform,
    isWayland,
    keepsOpen: () => popupStaysOpen(deps.snapshot()),
    look: () => lookOf(deps.snapshot()),
  });
}

function makeStage(deps: WindowDeps, popup: PopupWindow): StageWindowPort {
  return createStageWindow({
    ...pageOf('stage', deps),
    makeWindow: (options) => new BrowserWindow(options),
    screen,
    platform,
    popupBounds: () => popup.lastBounds(),
    isDark: () => lookOf(deps.snapshot()).isDark,
  });
}

function makeCover(deps: WindowDeps): CoverPort {
  return createCoverWindows({
    ...pageOf('stage', deps),
    makeWindow: (options) => new BrowserWindow(options),
    screen,
    platform,
    isWayland,
    isDark: () => lookOf(deps.snapshot()).isDark,
  });
}

/** The windows with the system's frame. */
function makePlain(deps: WindowDeps, popup: PopupWindow): Pick<Windows, 'companion' | 'welcome'> {
  const open = new Set<string>();
  const make = (name: string, sizes: WindowSizes) =>
    createCompanionWindow({
      ...pageOf(name, deps),
      name,
      sizes,
      makeWindow: (options) => new BrowserWindow(options),
      screen,
      isWayland,
      isDark: () => lookOf(deps.snapshot()).isDark,
      // A popup that is not drawn yet has no keyboard to keep, but is about to take it.
      isPersonElsewhere: () => popup.isAskedFor() || BrowserWindow.getFocusedWindow() !== null,
      // An ordinary window that Cmd-Tab and the Dock do not know would be lost behind the others.
      onOpenChange: (isOpen) => {
        if (isOpen) open.add(name);
        else open.delete(name);
        if (platform === 'darwin') app.setActivationPolicy(open.size > 0 ? 'regular' : 'accessory');
      },
    });
  return { companion: make('companion', COMPANION_SIZES), welcome: make('welcome', WELCOME_SIZES) };
}

/** What every window of ours is made with. */
function pageOf(name: string, { devUrl, snapshot, after, log }: WindowDeps) {
  return {
    // Named in the address, so that the first picture is in the right language.
    url: () =>
      `${devUrl ?? APP_ORIGIN}/${name}.html?locale=${encodeURIComponent(snapshot().locale)}`,
    webPreferences: pagePreferences(join(import.meta.dirname, '../preload/preload.cjs')),
    after,
    log,
  };
}

function lookOf({ settings: { theme, textPercent } }: Snapshot) {
  const isDark = theme === 'system' ? nativeTheme.shouldUseDarkColors : theme === 'dark';
  return { textPercent, isDark };
}
