// The module that the app gets for `electron` when it runs on the double: real Chromium pages, real
// files, real idle time on X11, and a stand-in for the rest. It is test-only and a preview.
//
// Faithful, and checked by tests: what must come before or after `ready`; the single-instance lock
// across processes; quitting; sandboxed preload and isolated world; structured clone over IPC; the
// app's own scheme with the headers its handler gives; destroyed windows; menu templates.
//
// Limits:
//  1. A page's own `location` is https://HOST.SCHEME-scheme.invalid/, because Chromium takes no new
//     standard schemes. Everything in main says SCHEME://HOST/. A page that spells out its scheme
//     (`fetch('app://…')`, a CSP source `app:`) does not find itself.
//  2. Pages never reach the network: other hosts than the loopback's are blocked. No file: pages.
//  3. `window.open` gives a window that is closed at once, not null; only 'deny' is covered.
//  4. `close` cannot be prevented when a person closes Chromium's own frame of a headed window, and a
//     page's `beforeunload` is not asked. Unload handlers may not run when a window is destroyed.
//  5. Frames: windows have none headless; headed they have Chromium's. Content size = window size.
//     Always-on-top, taskbar, workspaces, opacity and minimum sizes are only remembered. Full screen covers the
//     display that the window is on; on Windows its events come at once, elsewhere in a later turn.
//     Headed windows may take the keyboard when they open, and are moved off the screen to be hidden.
//  6. `ready-to-show` follows the first contentful paint. Navigations that a page starts and that fail
//     are not reported; those of the app are.
//  7. Focus exists between the app's own windows only, until a headed page reports it.
//  8. Pages are always sandboxed and isolated; other webPreferences throw. `sendSync` and message
//     ports are not covered. In the preload `Buffer` is not covered.
//  9. Images are PNG or JPEG and never decoded: no resize, crop or bitmap.
// 10. Lock, suspend and battery come from the control channel alone. Idle time is real on X11, else 0
//     until set. Lock events are not sent on Linux, as in Electron, unless a test asks for them.
// 11. Tray, menus, notifications, dialogs and opened addresses are data for the control channel; the
//     preview shows the tray as a page. A dialog without a scripted answer throws.
// 12. Permissions: pages get none; the app's handlers can be asked through the control channel.
// 13. `app.relaunch` only says so. Login items, recent documents, dock, jump lists are remembered or
//     not covered. Before ready, `app.quit()` still lets `ready` be emitted, as Electron does.
// 14. An uncaught exception ends the process with code 70, loudly; Electron would show a box and go on.
// 15. An app.asar is unpacked to a temporary folder and run from there, links to its neighbours beside
//     it; integrity and fuses are not checked. `process.execPath` is Node.
// 16. Node's own `node:timers` module escapes the count of wake-ups; the globals do not.
import type * as CommonModule from 'electron/common';
import type * as MainModule from 'electron/main';
import { app } from './app.ts';
import { BrowserWindow } from './browser-window.ts';
import { dialog } from './dialog.ts';
import { ipcMain } from './ipc-main.ts';
import { Menu, MenuItem } from './menu.ts';
import { NativeImage } from './native-image.ts';
import { nativeTheme } from './native-theme.ts';
import { uncoveredExport } from './not-covered.ts';
import { Notification } from './notification.ts';
import { powerMonitor } from './power-monitor.ts';
import { screen } from './screen.ts';
import { protocol, session } from './session.ts';
import { shell } from './shell.ts';
import { clipboard, globalShortcut, powerSaveBlocker, systemPreferences } from './small-modules.ts';
import { Tray } from './tray.ts';
import { webContents } from './web-contents.ts';

const autoUpdater = uncoveredExport('autoUpdater');
const BaseWindow = uncoveredExport('BaseWindow');
const BrowserView = uncoveredExport('BrowserView');
const ClipboardItem = uncoveredExport('ClipboardItem');
const contentTracing = uncoveredExport('contentTracing');
const crashReporter = uncoveredExport('crashReporter');
const desktopCapturer = uncoveredExport('desktopCapturer');
const ImageView = uncoveredExport('ImageView');
const inAppPurchase = uncoveredExport('inAppPurchase');
const IpcMainServiceWorker = uncoveredExport('IpcMainServiceWorker');
const MessageChannelMain = uncoveredExport('MessageChannelMain');
const net = uncoveredExport('net');
const netLog = uncoveredExport('netLog');
const pushNotifications = uncoveredExport('pushNotifications');
const safeStorage = uncoveredExport('safeStorage');
const ShareMenu = uncoveredExport('ShareMenu');
const sharedTexture = uncoveredExport('sharedTexture');
const TouchBar = uncoveredExport('TouchBar');
const utilityProcess = uncoveredExport('utilityProcess');
const View = uncoveredExport('View');
const WebContentsView = uncoveredExport('WebContentsView');
const webFrameMain = uncoveredExport('webFrameMain');
const WebSocket = uncoveredExport('WebSocket');

const nativeImage = NativeImage;

type MainExports = Record<keyof typeof MainModule | keyof typeof CommonModule, unknown>;

// Every name Electron gives its main process: a missing one is a type error here.
const electron = {
  app, autoUpdater, BaseWindow, BrowserView, BrowserWindow, clipboard, ClipboardItem,
  contentTracing, crashReporter, desktopCapturer, dialog, globalShortcut, ImageView,
  inAppPurchase, ipcMain, IpcMainServiceWorker, Menu, MenuItem, MessageChannelMain, nativeImage,
  nativeTheme, net, netLog, Notification, powerMonitor, powerSaveBlocker, protocol,
  pushNotifications, safeStorage, screen, session, sharedTexture, ShareMenu, shell,
  systemPreferences, TouchBar, Tray, utilityProcess, View, webContents, WebContentsView,
  webFrameMain, WebSocket,
} satisfies MainExports; // prettier-ignore

// eslint-disable-next-line no-restricted-syntax -- Electron has a default export
export default electron;
// What `require('electron')` gives.
export { electron as 'module.exports' };
export {
  app, autoUpdater, BaseWindow, BrowserView, BrowserWindow, clipboard, ClipboardItem,
  contentTracing, crashReporter, desktopCapturer, dialog, globalShortcut, ImageView,
  inAppPurchase, ipcMain, IpcMainServiceWorker, Menu, MenuItem, MessageChannelMain, nativeImage,
  nativeTheme, net, netLog, Notification, powerMonitor, powerSaveBlocker, protocol,
  pushNotifications, safeStorage, screen, session, sharedTexture, ShareMenu, shell,
  systemPreferences, TouchBar, Tray, utilityProcess, View, webContents, WebContentsView,
  webFrameMain, WebSocket,
}; // prettier-ignore
