// The driver interface of the e2e stories: what a person, a desk or a script can do to a running Sitbones and see
// of it. Each target (the Electron double, real Electron) implements it in a file of its own.
import type { Page } from '@playwright/test';
import type { StatusReport } from '../../../main/app/status-text.ts';

export interface StartOptions {
  /** The user-data folder. */
  readonly userData: string;
  /** App time runs this many times faster. */
  readonly timeScale?: number;
  /** Lets a copy from a checkout be registered to start at login. */
  readonly loginItem?: boolean;
  /** Real milliseconds since 1970 at which scaled time equals real time; two runs with the same one share their time. */
  readonly timeOrigin?: number;
  /** Added to the environment; undefined takes a variable away. */
  readonly env?: Readonly<Record<string, string | undefined>>;
  /** `real`: the machine's own idle time. Otherwise somebody types until `setIdle` says something else. */
  readonly idle?: 'typing' | 'real';
}

/** An entry of the tray menu as a person reads it. */
export interface TrayEntry {
  readonly label: string;
  readonly isEnabled: boolean;
  readonly entries: readonly TrayEntry[];
}

export interface TrayFacts {
  readonly toolTip: string;
  /** PNG as a data URL; null where the target cannot tell. */
  readonly picture: string | null;
  /** The first line of the menu. */
  readonly status: string;
  readonly entries: readonly TrayEntry[];
}

/** A display by its place on the desk, in DIP. */
export interface DisplayBox {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** A box of the system with a sentence and buttons. */
export interface BoxFacts {
  readonly message: string;
  readonly detail: string;
  readonly buttons: readonly string[];
}

/** A notification of Electron's own. */
export interface NotificationFacts {
  readonly title: string;
  readonly body: string;
}

export type WindowName = 'popup' | 'companion' | 'welcome' | 'stage';

export interface WindowFacts {
  readonly url: string;
  readonly bounds: DisplayBox;
  readonly isFullScreen: boolean;
  readonly isVisible: boolean;
  readonly isFocused: boolean;
}

/** How a process ended. */
export interface Ending {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** What a page that is not ours asks main for, through the bridge it should not have. */
export type ForeignAsk =
  | { readonly method: 'getSnapshot' }
  | { readonly method: 'sendCommand'; readonly command: unknown };

/** Every method that waits throws after a while, saying what it saw last. */
export interface SitbonesApp {
  readonly userData: string;
  tray(): Promise<TrayFacts>;
  /** Clicks the entry of the tray menu with these labels on the way to it. */
  chooseFromTray(...labels: string[]): Promise<void>;
  windows(): Promise<readonly WindowFacts[]>;
  /** The page of the popup, once it is visible. */
  popup(): Promise<Page>;
  /** The page of the companion window, once it is visible. */
  companion(): Promise<Page>;
  /** The page of the welcome, once it is visible. */
  welcome(): Promise<Page>;
  /** The page of the large window, once it is visible. */
  stage(): Promise<Page>;
  /** The page of a firm card over a display: the one with the keyboard, or one that repeats it. */
  cover(which: 'lead' | 'echo'): Promise<Page>;
  /** Ends the page of a window as a crash would. */
  crashPage(name: WindowName): Promise<void>;
  /** Pages that Chromium has, whoever made them. */
  pageCount(): Promise<number>;
  /** Windows made since the start. */
  windowsMade(): Promise<number>;
  /** Somebody last touched keyboard or mouse this many real seconds ago, and goes on like that. */
  setIdle(seconds: number): Promise<void>;
  /** Nobody touches anything from now on. */
  leaveDesk(): Promise<void>;
  lockScreen(): Promise<void>;
  unlockScreen(): Promise<void>;
  /** The machine goes to sleep. */
  suspend(): Promise<void>;
  /** It wakes, `asleepSeconds` later by its clock where the target can move it, else at once. */
  wake(asleepSeconds: number): Promise<void>;
  /** Displays are plugged in or pulled out; the first is the primary one. */
  setDisplays(displays: readonly DisplayBox[]): Promise<void>;
  /** Asks main as a page of another origin in a window of ours would. Resolves to the reply, or the error's text. */
  askAsForeignPage(ask: ForeignAsk): Promise<unknown>;
  /** The next file dialog picks these; boxes after it get these buttons pressed, by index, then their first one. */
  answerDialogs(answers: {
    readonly files: readonly string[];
    readonly presses: readonly number[];
  }): Promise<void>;
  /** The next dialog that asks where to save gets this path. */
  saveNextAs(path: string): Promise<void>;
  /** Every box with buttons that came up. */
  boxes(): Promise<readonly BoxFacts[]>;
  /** Electron's own notifications on screen; null where the target cannot tell. */
  notifications(): Promise<readonly NotificationFacts[] | null>;
  /** Clicks the only one of them. */
  clickNotification(): Promise<void>;
  /** Runs `sitbones WORDS…` for the same user-data folder, to its end. */
  cli(...words: string[]): Promise<Ending>;
  /** What main wrote so far. */
  output(): string;
  /** Errors nobody should see: thrown and uncaught in main, or written to a page's console. */
  problems(): Promise<readonly string[]>;
  quit(): Promise<Ending>;
  /** Ends it without a word, as a crash would. */
  kill(): Promise<void>;
}

export async function statusOf(app: SitbonesApp): Promise<StatusReport> {
  const { code, stdout, stderr } = await app.cli('status', '--json');
  if (code !== 0) throw new Error(`status --json ended with ${String(code)}: ${stderr}`);
  return JSON.parse(stdout) as StatusReport;
}
