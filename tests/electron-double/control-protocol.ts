// The control channel's words: what a test may ask of a running double, and what it gets. Types
// only; JSON lines on a local socket.
import type { Rectangle } from 'electron';
import type { DialogKind, OpenedDialog } from './dialog.ts';
import type { IdleOverride } from './idle-source.ts';
import type { InvokeReply } from './ipc-main.ts';
import type { MenuEntry } from './menu.ts';
import type { NotificationView } from './notification.ts';
import type { DisplaySetup } from './screen.ts';
import type { TimerWake } from './timer-counts.ts';
import type { TrayView } from './tray.ts';
import type { WindowMoments } from './window-moments.ts';

/** A window as plain data. */
export interface WindowView {
  readonly id: number;
  readonly title: string;
  readonly url: string;
  readonly bounds: Rectangle;
  readonly isVisible: boolean;
  readonly isFocused: boolean;
  readonly isFocusable: boolean;
  readonly isAlwaysOnTop: boolean;
  readonly isFullScreen: boolean;
  readonly isLoading: boolean;
}

/** What the double has counted since the start. */
export interface Counts {
  readonly windowsCreated: number;
  readonly windowsDestroyed: number;
  /** Callbacks of the app's timers that ran. */
  readonly timerWakes: number;
  readonly timers: readonly TimerWake[];
  /** Addresses that a page asked for outside the machine; all were refused. */
  readonly refusedRequests: readonly string[];
  /** Uncaught exceptions and unhandled rejections of the main process. */
  readonly faults: readonly { readonly kind: string; readonly text: string }[];
  /** Errors and warnings that pages wrote to their consoles. */
  readonly pageProblems: readonly { readonly url: string; readonly text: string }[];
}

export interface MainFacts {
  readonly pid: number;
  readonly isReady: boolean;
  readonly userDataPath: string;
  readonly now: number;
  readonly memoryRssKb: number;
  /** CPU time of the main process since its start, its helpers' threads included. */
  readonly cpuMs: number;
}

/** Name → what goes in and what comes out. */
export interface ControlMethods {
  facts: { in: undefined; out: MainFacts };
  windows: { in: undefined; out: WindowView[] };
  counts: { in: undefined; out: Counts };
  /** Where Playwright's connectOverCDP can join; starts no browser. */
  browserEndpoint: { in: undefined; out: string | undefined };
  /** Chromium's id of a window's page. */
  targetId: { in: { windowId: number }; out: string };
  windowMoments: { in: { windowId: number }; out: WindowMoments };
  evaluate: { in: { windowId: number; expression: string }; out: unknown };
  /** PNG, base64. */
  screenshot: { in: { windowId: number }; out: string };
  closeWindow: { in: { windowId: number }; out: undefined };
  focusWindow: { in: { windowId: number }; out: undefined };
  blurWindow: { in: { windowId: number }; out: undefined };
  crashPage: { in: { windowId: number }; out: undefined };
  /** A message from a frame that is not the window's own, or from none (null). */
  forgeInvoke: {
    in: {
      windowId: number;
      channel: string;
      args: unknown[];
      frameUrl: string | null;
      isSubframe: boolean;
    };
    out: InvokeReply;
  };
  askPermission: { in: { windowId: number; permission: string }; out: boolean };

  tray: { in: undefined; out: TrayView | undefined };
  trayEvent: { in: { name: 'click' | 'right-click' | 'double-click' }; out: undefined };
  /** By id, or by the labels on the way to it. */
  trayMenu: { in: { path: string[] }; out: undefined };
  popUpMenus: { in: undefined; out: (readonly MenuEntry[])[] };
  popUpMenuItem: { in: { path: string[] }; out: undefined };
  applicationMenu: { in: undefined; out: readonly MenuEntry[] | undefined };
  pressShortcut: { in: { accelerator: string }; out: undefined };

  setIdle: { in: { idle: IdleOverride | undefined }; out: undefined };
  /** `hasEvents`: also as an event; default as on this system (Linux: none). */
  setLocked: { in: { isLocked: boolean; hasEvents: boolean | undefined }; out: undefined };
  suspend: { in: undefined; out: undefined };
  /** Wakes the machine, `asleepMs` later on the wall clock. */
  resume: { in: { asleepMs: number }; out: undefined };
  setOnBattery: { in: { isOnBattery: boolean }; out: undefined };
  jumpClock: { in: { ms: number }; out: undefined };
  setDisplays: { in: { displays: DisplaySetup[] }; out: undefined };
  setCursor: { in: { x: number; y: number }; out: undefined };
  setSystemTheme: { in: { theme: 'light' | 'dark' }; out: undefined };

  notifications: { in: undefined; out: NotificationView[] };
  answerNotification: {
    in: {
      id: number;
      answer: { kind: 'click' } | { kind: 'close' } | { kind: 'action'; index: number };
    };
    out: undefined;
  };
  scriptDialog: { in: { kind: DialogKind; answer: object }; out: undefined };
  openedDialogs: { in: undefined; out: readonly OpenedDialog[] };
  openedExternals: { in: undefined; out: readonly string[] };
  quit: { in: undefined; out: undefined };
}

export type ControlMethod = keyof ControlMethods;

export interface ControlRequest {
  readonly id: number;
  readonly method: ControlMethod;
  readonly params: unknown;
}

/** An answer to a request, or news that something a person could see has changed. */
export type ControlReply =
  | { readonly id: number; readonly result?: unknown; readonly error?: string }
  | { readonly news: string };
