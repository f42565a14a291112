// The popup window: how it is made, when it takes the keyboard, and that nothing is left of it at rest.
import { EventEmitter } from 'node:events';
import type { BrowserWindow, BrowserWindowConstructorOptions, Rectangle } from 'electron';
import { describe, expect, it } from 'vitest';
import { pagePreferences } from '../../main/adapters/page-preferences.ts';
import { createPopupWindow, type PopupDeps } from '../../main/adapters/popup/popup-window.ts';
import type { ClosedHow } from '../../main/app/ports.ts';

/** A window that writes down what is done to it. */
class FakeWindow extends EventEmitter {
  readonly webContents = new EventEmitter();
  readonly done: string[] = [];
  readonly options: BrowserWindowConstructorOptions;
  static failure: Error | null = null;
  bounds: Rectangle | null = null;
  #isDestroyed = false;

  constructor(options: BrowserWindowConstructorOptions) {
    super();
    this.options = options;
  }

  loadURL(url: string): Promise<void> {
    this.done.push(`load ${url}`);
    const { failure } = FakeWindow;
    return failure === null ? Promise.resolve() : Promise.reject(failure);
  }

  show(): void {
    this.#act('show');
  }

  showInactive(): void {
    this.#act('showInactive');
  }

  focus(): void {
    this.#act('focus');
  }

  setFocusable(isFocusable: boolean): void {
    this.#act(`setFocusable ${String(isFocusable)}`);
  }

  setSkipTaskbar(isSkipped: boolean): void {
    this.#act(`setSkipTaskbar ${String(isSkipped)}`);
  }

  setBounds(bounds: Rectangle): void {
    this.#act('setBounds');
    this.bounds = bounds;
  }

  getBounds(): Rectangle {
    return this.bounds ?? { x: 0, y: 0, width: 0, height: 0 };
  }

  setAlwaysOnTop(isOnTop: boolean, level: string): void {
    this.#act(`setAlwaysOnTop ${String(isOnTop)} ${level}`);
  }

  setVisibleOnAllWorkspaces(isVisible: boolean, options: object): void {
    this.#act(`setVisibleOnAllWorkspaces ${String(isVisible)} ${JSON.stringify(options)}`);
  }

  isDestroyed(): boolean {
    return this.#isDestroyed;
  }

  close(): void {
    this.destroy();
  }

  destroy(): void {
    if (this.#isDestroyed) throw new TypeError('Object has been destroyed');
    this.#isDestroyed = true;
    this.emit('closed');
  }

  #act(what: string): void {
    if (this.#isDestroyed) throw new TypeError('Object has been destroyed');
    this.done.push(what);
  }
}

const WORK_AREA = { x: 0, y: 40, width: 1920, height: 1040 };
const DISPLAY = { bounds: { x: 0, y: 0, width: 1920, height: 1080 }, workArea: WORK_AREA };

/** One display, until a test says otherwise. */
class FakeScreen extends EventEmitter {
  displays = [DISPLAY];

  getPrimaryDisplay = () => this.#first();
  getDisplayNearestPoint = () => this.#first();
  getDisplayMatching = ({ x }: Rectangle) =>
    this.displays.find(({ bounds }) => x >= bounds.x && x < bounds.x + bounds.width) ??
    this.#first();
  getCursorScreenPoint = () => ({ x: 5, y: 5 });

  become(...displays: (typeof DISPLAY)[]): void {
    this.displays = displays;
    this.emit('display-metrics-changed', {}, displays[0], ['bounds']);
  }

  #first(): typeof DISPLAY {
    const [first] = this.displays;
    if (first === undefined) throw new Error('no display');
    return first;
  }
}

function popupOn(platform: NodeJS.Platform, overrides: Partial<PopupDeps> = {}) {
  const windows: FakeWindow[] = [];
  const warnings: string[] = [];
  const timers: { ms: number; callback: () => void }[] = [];
  const closings: ClosedHow[] = [];
  const screen = new FakeScreen();
  const popup = createPopupWindow({
    makeWindow: (options) => {
      const window = new FakeWindow(options);
      windows.push(window);
      return window as unknown as BrowserWindow;
    },
    screen: screen as unknown as PopupDeps['screen'],
    trayBounds: () => null,
    url: () => 'app://sitbones/popup.html',
    webPreferences: pagePreferences('/out/preload/preload.cjs'),
    platform,
    isWayland: false,
    keepsOpen: () => false,
    look: () => ({ textPercent: 100, isDark: false }),
    after: (ms, callback) => {
      const timer = { ms, callback };
      timers.push(timer);
      return () => timers.splice(timers.indexOf(timer), 1);
    },
    log: { info: () => undefined, warn: (message) => warnings.push(message) },
    ...overrides,
  });
  popup.onClosed((how) => closings.push(how));
  const last = () => {
    const window = windows.at(-1);
    if (window === undefined) throw new Error('no window was made');
    return window;
  };
  const fire = (ms: number) => {
    for (const timer of timers.filter((one) => one.ms === ms)) timer.callback();
  };
  return { popup, windows, warnings, timers, closings, screen, last, fire };
}

describe('The popup', () => {
  it('counts as asked for, drawn or not, once a person has asked, and not while it only brought a card', () => {
    const { popup } = popupOn('win32');
    expect(popup.isAskedFor()).toBe(false);
    popup.show({ takeFocus: false });
    expect(popup.isAskedFor()).toBe(false);
    popup.show({ takeFocus: true });
    expect(popup.isAskedFor()).toBe(true);
    popup.close();
    expect(popup.isAskedFor()).toBe(false);
  });

  it('is not there before it is needed', () => {
    const { popup, windows } = popupOn('linux');
    expect([popup.isOpen(), windows]).toEqual([false, []]);
    popup.close();
  });

  it('grows with large text as far as the work area goes, and comes on the paper of its page', () => {
    const large = popupOn('linux', { look: () => ({ textPercent: 160, isDark: true }) });
    large.popup.show({ takeFocus: false });
    expect(large.last().options).toMatchObject({
      width: 576,
      height: 832,
      backgroundColor: '#1d1a17',
    });
    const small = popupOn('linux', { look: () => ({ textPercent: 80, isDark: false }) });
    small.popup.show({ takeFocus: false });
    expect(small.last().options).toMatchObject({
      width: 360,
      height: 520,
      backgroundColor: '#fbf7f1',
    });
  });

  it('grows with its text while it is open, and is left alone where that stays as it is', () => {
    let textPercent = 100;
    const { popup, last, fire } = popupOn('linux', {
      look: () => ({ textPercent, isDark: false }),
    });
    popup.fit(textPercent);
    popup.show({ takeFocus: true });
    last().emit('ready-to-show');
    const isPlaced = () => last().done.filter((what) => what === 'setBounds').length;
    popup.fit(textPercent);
    fire(300);
    expect(isPlaced(), 'once, when it was shown').toBe(1);
    textPercent = 160;
    popup.fit(textPercent);
    popup.fit(textPercent);
    fire(300);
    expect(isPlaced()).toBe(2);
    expect(last().bounds).toMatchObject({ width: 576, height: 832 });
  });

  it.each([['linux'], ['win32'], ['darwin']] as const)(
    'is a hidden, frameless, sandboxed window on %s until it is drawn',
    (platform) => {
      const { popup, last } = popupOn(platform);
      popup.show({ takeFocus: false });
      expect(last().options).toMatchObject({
        show: false,
        frame: false,
        skipTaskbar: true,
        alwaysOnTop: true,
        width: 360,
        height: 520,
        webPreferences: {
          preload: '/out/preload/preload.cjs',
          sandbox: true,
          contextIsolation: true,
          nodeIntegration: false,
          webSecurity: true,
          spellcheck: false,
        },
      });
      expect(last().done).toContain('load app://sitbones/popup.html');
      expect(last().done.some((what) => what.startsWith('show'))).toBe(false);
    },
  );

  it.each([
    ['linux', { focusable: false }],
    ['win32', { focusable: false }],
    ['darwin', { focusable: true, type: 'panel' }],
  ] as const)('shows a card on %s without taking the keyboard', (platform, options) => {
    const { popup, last } = popupOn(platform);
    popup.show({ takeFocus: false });
    expect(last().options).toMatchObject(options);
    last().emit('ready-to-show');
    expect(last().done).toContain('showInactive');
    expect(last().done).not.toContain('focus');
    expect(last().done).not.toContain('show');
  });

  it.each([['linux'], ['win32'], ['darwin']] as const)(
    'takes the keyboard on %s when asked for',
    (platform) => {
      const { popup, last } = popupOn(platform);
      popup.show({ takeFocus: true });
      expect(last().options.focusable).toBe(true);
      last().emit('ready-to-show');
      expect(last().done.slice(-2)).toEqual(['show', 'focus']);
    },
  );

  it('can be focused on Wayland, where a window that cannot gets no clicks', () => {
    const { popup, last } = popupOn('linux', { isWayland: true });
    popup.show({ takeFocus: false });
    expect(last().options.focusable).toBe(true);
  });

  it('stays over full-screen spaces on macOS without bringing the Dock icon back', () => {
    const { popup, last } = popupOn('darwin');
    popup.show({ takeFocus: false });
    expect(last().done).toContain(
      'setVisibleOnAllWorkspaces true {"visibleOnFullScreen":true,"skipTransformProcessType":true}',
    );
    expect(last().done).toContain('setAlwaysOnTop true pop-up-menu');
  });

  it('is placed in whole numbers inside the work area, again just before it is shown', () => {
    const tray = { x: 1800, y: 10, width: 24, height: 24 };
    const { popup, last } = popupOn('win32', { trayBounds: () => tray });
    popup.show({ takeFocus: false });
    expect(last().options).toMatchObject({ x: 1552, y: 48 });
    tray.x = 900;
    last().emit('ready-to-show');
    expect(last().bounds).toEqual({ x: 732, y: 48, width: 360, height: 520 });
  });

  it('is shown even when its page never says that it is ready', () => {
    const { popup, last, fire } = popupOn('linux');
    popup.show({ takeFocus: false });
    last().webContents.emit('did-finish-load');
    fire(1_500);
    expect(last().done).toContain('showInactive');
    last().emit('ready-to-show');
    expect(last().done.filter((what) => what === 'showInactive')).toHaveLength(1);
  });

  it('is brought up, not made again, when it is open already', () => {
    const { popup, windows, last } = popupOn('win32');
    popup.show({ takeFocus: true });
    popup.show({ takeFocus: true });
    last().emit('ready-to-show');
    popup.show({ takeFocus: true });
    expect(windows).toHaveLength(1);
    expect(last().done.filter((what) => what === 'show')).toHaveLength(2);
  });

  it('lets the keyboard in when a card is asked for on Windows', () => {
    const { popup, windows, last } = popupOn('win32');
    popup.show({ takeFocus: false });
    last().emit('ready-to-show');
    popup.show({ takeFocus: true });
    expect(windows).toHaveLength(1);
    expect(last().done.slice(-4)).toEqual([
      'setFocusable true',
      // Which Windows would otherwise undo with the line before.
      'setSkipTaskbar true',
      'show',
      'focus',
    ]);
  });

  it('is asked for by the first click on the tray icon while a card is there, and closed by the next', () => {
    const { popup, last } = popupOn('darwin', { keepsOpen: () => true });
    expect(popup.closesOnTrayClick()).toBe(false);
    popup.show({ takeFocus: false });
    last().emit('ready-to-show');
    expect(popup.closesOnTrayClick()).toBe(false);
    popup.show({ takeFocus: true });
    expect(popup.closesOnTrayClick()).toBe(true);
  });

  it('lets the keyboard in when a card is asked for before it is drawn', () => {
    const { popup, last } = popupOn('win32');
    popup.show({ takeFocus: false });
    popup.show({ takeFocus: true });
    last().emit('ready-to-show');
    expect(last().done).toContain('setFocusable true');
    expect(last().done.slice(-2)).toEqual(['show', 'focus']);
  });

  it('is replaced on X11 then, the card staying until the new one is drawn', () => {
    const { popup, windows, last, closings } = popupOn('linux');
    popup.show({ takeFocus: false });
    last().emit('ready-to-show');
    popup.show({ takeFocus: true });
    expect(windows).toHaveLength(2);
    expect(windows.map((window) => window.isDestroyed())).toEqual([false, false]);
    last().emit('ready-to-show');
    expect(windows.map((window) => window.isDestroyed())).toEqual([true, false]);
    expect(last().done.slice(-2)).toEqual(['show', 'focus']);
    expect(closings).toEqual([]);
  });

  it('that was replaced on X11 is gone for good when the popup is closed meanwhile', () => {
    const { popup, windows } = popupOn('linux');
    popup.show({ takeFocus: false });
    windows[0]?.emit('ready-to-show');
    popup.show({ takeFocus: true });
    popup.close();
    expect(windows.map((window) => window.isDestroyed())).toEqual([true, true]);
  });
});

describe('When displays change, an open popup', () => {
  const SETTLED_MS = 300;
  const small = displayAt(0, { width: 1280, height: 720 });

  it('goes to where it belongs now, once they have settled', () => {
    const { popup, screen, last, fire, timers } = popupOn('linux');
    popup.show({ takeFocus: true });
    last().emit('ready-to-show');
    screen.become(displayAt(0, { width: 800, height: 600 }));
    screen.become(small);
    expect(last().bounds).toMatchObject({ x: 1552, y: 48 });
    expect(timers.filter(({ ms }) => ms === SETTLED_MS)).toHaveLength(1);
    fire(SETTLED_MS);
    expect(last().bounds).toEqual({ x: 912, y: 48, width: 360, height: 520 });
    expect(popup.lastBounds()).toEqual(last().bounds);
    expect(last().done.filter((what) => what === 'show')).toHaveLength(1);
  });

  it('gets smaller on a display of 640 × 480', () => {
    const { popup, screen, last, fire } = popupOn('linux');
    popup.show({ takeFocus: true });
    last().emit('ready-to-show');
    screen.become(displayAt(0, { width: 640, height: 480 }));
    fire(SETTLED_MS);
    expect(last().bounds).toEqual({ x: 272, y: 40, width: 360, height: 440 });
  });

  it('stays on its display where nobody knows the icon, whatever the pointer is on', () => {
    const left = displayAt(-1920, { width: 1920, height: 1080 });
    const { popup, screen, last, fire } = popupOn('linux');
    screen.displays = [left];
    popup.show({ takeFocus: true });
    last().emit('ready-to-show');
    screen.become(DISPLAY, left);
    fire(SETTLED_MS);
    expect(last().bounds).toMatchObject({ x: -368, y: 48 });
  });

  it('goes along with its tray icon to another display', () => {
    const tray = { x: 1800, y: 10, width: 24, height: 24 };
    const { popup, screen, last, fire } = popupOn('win32', { trayBounds: () => tray });
    popup.show({ takeFocus: true });
    last().emit('ready-to-show');
    tray.x = 2_600;
    screen.become(DISPLAY, displayAt(1920, { width: 1280, height: 720 }));
    fire(SETTLED_MS);
    expect(last().bounds).toMatchObject({ x: 2_432, y: 48 });
  });

  it('is left alone where nothing changes for it', () => {
    const { popup, screen, last, fire } = popupOn('linux');
    popup.show({ takeFocus: false });
    last().emit('ready-to-show');
    const before = last().done.length;
    screen.become(DISPLAY, displayAt(1920, { width: 1280, height: 720 }));
    fire(SETTLED_MS);
    expect(last().done).toHaveLength(before);
  });

  it('is placed once, when it is drawn, if it was not yet', () => {
    const { popup, screen, last, fire } = popupOn('linux');
    popup.show({ takeFocus: true });
    screen.become(small);
    fire(SETTLED_MS);
    expect(last().bounds).toBeNull();
    last().emit('ready-to-show');
    expect(last().bounds).toMatchObject({ x: 912, y: 48 });
  });

  it('waits for the next display when for a moment there is none', () => {
    const { popup, screen, last, fire, warnings } = popupOn('linux');
    popup.show({ takeFocus: true });
    last().emit('ready-to-show');
    screen.become();
    fire(SETTLED_MS);
    expect(warnings).toEqual([expect.stringContaining('cannot follow')]);
    screen.become(small);
    fire(SETTLED_MS);
    expect(last().bounds).toMatchObject({ x: 912, y: 48 });
  });

  it('that is closed meanwhile is left alone', () => {
    const { popup, screen, last, fire } = popupOn('linux');
    popup.show({ takeFocus: true });
    last().emit('ready-to-show');
    screen.become(small);
    popup.close();
    fire(SETTLED_MS);
    screen.become(small);
    fire(SETTLED_MS);
    expect(last().isDestroyed()).toBe(true);
  });

  function displayAt(x: number, { width, height }: { width: number; height: number }) {
    return {
      bounds: { x, y: 0, width, height },
      workArea: { x, y: 40, width, height: height - 40 },
    };
  }
});

describe('Closing the popup', () => {
  it('destroys the window and tells nobody when the program does it', () => {
    const { popup, last, closings } = popupOn('linux');
    popup.show({ takeFocus: true });
    last().emit('ready-to-show');
    popup.close();
    expect([last().isDestroyed(), popup.isOpen(), closings]).toEqual([true, false, []]);
  });

  it('before it was drawn shows nothing later', () => {
    const { popup, last, fire } = popupOn('linux');
    popup.show({ takeFocus: true });
    last().webContents.emit('did-finish-load');
    popup.close();
    last().emit('ready-to-show');
    fire(1_500);
    expect(last().done.some((what) => what.startsWith('show'))).toBe(false);
  });

  it('by the person is told, once', () => {
    const { popup, last, closings } = popupOn('linux');
    popup.show({ takeFocus: true });
    last().emit('ready-to-show');
    last().close();
    expect([popup.isOpen(), closings]).toEqual([false, ['byHand']]);
  });

  it('by a click elsewhere happens when it was asked for', () => {
    const { popup, last, closings, fire } = popupOn('win32');
    popup.show({ takeFocus: true });
    last().emit('ready-to-show');
    last().emit('blur');
    expect([popup.isOpen(), closings]).toEqual([false, ['byHand']]);
    // The click may have been on the tray icon, which must not open it again at once.
    expect(popup.closesOnTrayClick()).toBe(true);
    fire(250);
    expect(popup.closesOnTrayClick()).toBe(false);
  });

  it('by a click elsewhere does not happen to a card, nor while a reset plays', () => {
    const card = popupOn('win32');
    card.popup.show({ takeFocus: false });
    card.last().emit('ready-to-show');
    card.last().emit('blur');
    expect(card.popup.isOpen()).toBe(true);
    const playing = popupOn('win32', { keepsOpen: () => true });
    playing.popup.show({ takeFocus: true });
    playing.last().emit('ready-to-show');
    playing.last().emit('blur');
    expect(playing.popup.isOpen()).toBe(true);
  });
});

describe('A popup that goes wrong', () => {
  it('is taken away when its page dies, and made again once', () => {
    const { popup, windows, last, closings, warnings, fire } = popupOn('linux');
    popup.show({ takeFocus: true });
    last().emit('ready-to-show');
    last().webContents.emit('render-process-gone', {}, { reason: 'crashed' });
    expect(windows.map((window) => window.isDestroyed())).toEqual([true, false]);
    expect(warnings).toEqual([expect.stringContaining('crashed')]);
    last().emit('ready-to-show');
    last().webContents.emit('render-process-gone', {}, { reason: 'oom' });
    expect(windows.map((window) => window.isDestroyed())).toEqual([true, true]);
    expect([popup.isOpen(), closings]).toEqual([false, ['broken']]);
    fire(60_000);
    popup.show({ takeFocus: true });
    last().webContents.emit('render-process-gone', {}, { reason: 'crashed' });
    expect(windows).toHaveLength(4);
  });

  it('is taken away when its page hangs under a click, and made again', () => {
    const { popup, windows, last, warnings } = popupOn('linux');
    popup.show({ takeFocus: true });
    last().emit('ready-to-show');
    last().emit('unresponsive');
    expect(windows.map((window) => window.isDestroyed())).toEqual([true, false]);
    expect(warnings).toEqual([expect.stringContaining('hangs')]);
    windows[0]?.emit('unresponsive');
    expect(windows).toHaveLength(2);
  });

  it('is a warning where no window can be made: the rest goes on', () => {
    const { popup, warnings } = popupOn('linux', {
      makeWindow: () => {
        throw new Error('no display');
      },
    });
    popup.show({ takeFocus: true });
    expect(popup.isOpen()).toBe(false);
    expect(warnings).toEqual(['the popup cannot be opened: Error: no display']);
  });

  it('is taken away when its page cannot be loaded', async () => {
    FakeWindow.failure = new Error('ERR_FILE_NOT_FOUND');
    const { popup, last, closings, warnings } = popupOn('linux');
    popup.show({ takeFocus: true });
    await Promise.resolve();
    FakeWindow.failure = null;
    expect([popup.isOpen(), last().isDestroyed(), closings]).toEqual([false, true, ['broken']]);
    expect(warnings).toEqual([expect.stringContaining('did not load')]);
  });

  it('is a warning when the preload fails', () => {
    const { popup, last, warnings } = popupOn('linux');
    popup.show({ takeFocus: true });
    last().webContents.emit('preload-error', {}, '/preload.cjs', new Error('module not found: fs'));
    expect(warnings).toEqual(['the preload failed: module not found: fs']);
  });
});
