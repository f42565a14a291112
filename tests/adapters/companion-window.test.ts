// The companion window: how it is made, that there is one at a time, and that nothing is left of it when it is closed.
import { EventEmitter } from 'node:events';
import type { BrowserWindow, BrowserWindowConstructorOptions, Rectangle } from 'electron';
import { describe, expect, it } from 'vitest';
import { createCompanionWindow, type CompanionDeps } from '../../main/adapters/companion-window.ts';
import { pagePreferences } from '../../main/adapters/page-preferences.ts';
import { COMPANION_SIZES } from '../../main/core/place-companion.ts';
import { CHANNELS } from '../../preload/contract.ts';

/** A window that writes down what is done to it. */
class FakeWindow extends EventEmitter {
  readonly done: string[] = [];
  readonly options: BrowserWindowConstructorOptions;
  readonly webContents = Object.assign(new EventEmitter(), {
    send: (channel: string, place: string) => this.done.push(`${channel} ${place}`),
  });
  isMinimised = false;
  bounds: Rectangle = { x: 0, y: 0, width: 0, height: 0 };
  #isDestroyed = false;

  constructor(options: BrowserWindowConstructorOptions) {
    super();
    this.options = options;
  }

  loadURL(url: string): Promise<void> {
    this.done.push(`load ${url}`);
    return failure === null ? Promise.resolve() : Promise.reject(failure);
  }

  showInactive(): void {
    this.done.push('showInactive');
  }

  show(): void {
    this.done.push('show');
  }

  focus(): void {
    this.done.push('focus');
  }

  isMinimized(): boolean {
    return this.isMinimised;
  }

  restore(): void {
    this.done.push('restore');
  }

  isMaximized(): boolean {
    return this.bounds.width > 1900;
  }

  isFullScreen(): boolean {
    return false;
  }

  getBounds(): Rectangle {
    return this.bounds;
  }

  isDestroyed(): boolean {
    return this.#isDestroyed;
  }

  destroy(): void {
    if (this.#isDestroyed) throw new TypeError('Object has been destroyed');
    this.#isDestroyed = true;
    this.emit('closed');
  }
}

let failure: Error | null = null;

const LEFT = { x: 0, y: 40, width: 1920, height: 1040 };
const RIGHT = { x: 1920, y: 0, width: 1280, height: 1000 };

function companionOn(overrides: Partial<CompanionDeps> = {}) {
  failure = null;
  const windows: FakeWindow[] = [];
  const warnings: string[] = [];
  const opened: boolean[] = [];
  const timers: (() => void)[] = [];
  const companion = createCompanionWindow({
    makeWindow: (options) => {
      const window = new FakeWindow(options);
      windows.push(window);
      return window as unknown as BrowserWindow;
    },
    screen: {
      getPrimaryDisplay: () => ({ workArea: LEFT }),
      getDisplayNearestPoint: () => ({ workArea: RIGHT }),
      getCursorScreenPoint: () => ({ x: 2000, y: 5 }),
    } as unknown as CompanionDeps['screen'],
    name: 'companion',
    sizes: COMPANION_SIZES,
    url: () => 'app://sitbones/companion.html',
    webPreferences: pagePreferences('/out/preload/preload.cjs'),
    isWayland: false,
    isDark: () => false,
    isPersonElsewhere: () => false,
    onOpenChange: (isOpen) => opened.push(isOpen),
    after: (_ms, callback) => {
      timers.push(callback);
      return () => undefined;
    },
    log: { info: () => undefined, warn: (message) => warnings.push(message) },
    ...overrides,
  });
  const last = () => {
    const window = windows.at(-1);
    if (window === undefined) throw new Error('no window was made');
    return window;
  };
  return { companion, windows, warnings, opened, timers, last };
}

describe('The companion window', () => {
  it('is an ordinary window, locked down like every page, and hidden until it is drawn', () => {
    const { companion, last } = companionOn();
    companion.open(null);
    expect(last().options).toMatchObject({
      show: false,
      width: 960,
      height: 700,
      minWidth: 480,
      minHeight: 420,
      backgroundColor: '#fbf7f1',
      webPreferences: {
        preload: '/out/preload/preload.cjs',
        sandbox: true,
        contextIsolation: true,
        nodeIntegration: false,
        webSecurity: true,
      },
    });
    expect(last().options).not.toHaveProperty('frame');
    expect(last().done).toEqual(['load app://sitbones/companion.html']);
    last().emit('ready-to-show');
    expect(last().done.slice(1)).toEqual(['show', 'focus']);
  });

  it('comes on dark paper where the page will be dark', () => {
    const { companion, last } = companionOn({ isDark: () => true });
    companion.open(null);
    expect(last().options.backgroundColor).toBe('#1d1a17');
  });

  it('opens on the display with the pointer, and on the first one where there is no pointer to ask', () => {
    const pointed = companionOn();
    pointed.companion.open(null);
    expect(pointed.last().options.x).toBe(2080);
    const wayland = companionOn({ isWayland: true });
    wayland.companion.open(null);
    expect(wayland.last().options.x).toBe(480);
  });

  it('opens at the place that is asked for', () => {
    const { companion, last } = companionOn();
    companion.open('history');
    expect(last().done).toEqual(['load app://sitbones/companion.html#history']);
  });

  it('is one: asked for again it comes to the front and goes there', () => {
    const { companion, windows, last } = companionOn();
    companion.open(null);
    last().emit('ready-to-show');
    last().isMinimised = true;
    companion.open('library');
    expect(windows).toHaveLength(1);
    expect(last().done.slice(3)).toEqual([
      `${CHANNELS.placeAsked} library`,
      'restore',
      'show',
      'focus',
    ]);
  });

  it('asked for again without a place stays where it is', () => {
    const { companion, last } = companionOn();
    companion.open('history');
    last().emit('ready-to-show');
    companion.open(null);
    expect(last().done.slice(3)).toEqual(['show', 'focus']);
  });

  it('asked for elsewhere while it loads goes there once it is drawn', () => {
    const { companion, last } = companionOn();
    companion.open('history');
    companion.open('library');
    expect(last().done).toHaveLength(1);
    last().emit('ready-to-show');
    expect(last().done.slice(1)).toEqual([`${CHANNELS.placeAsked} library`, 'show', 'focus']);
  });

  it('that nobody asked for leaves the keyboard to a person who is in another window by then', () => {
    let isPersonElsewhere = false;
    const { companion, last } = companionOn({ isPersonElsewhere: () => isPersonElsewhere });
    companion.openUnasked();
    isPersonElsewhere = true;
    last().emit('ready-to-show');
    expect(last().done.slice(1)).toEqual(['showInactive']);
    companion.open(null);
    expect(last().done.slice(2)).toEqual(['show', 'focus']);
  });

  it('that nobody asked for takes the keyboard where no other window has a person', () => {
    const { companion, last } = companionOn();
    companion.openUnasked();
    last().emit('ready-to-show');
    expect(last().done.slice(1)).toEqual(['show', 'focus']);
  });

  it('that nobody asked for is no second one, and leaves the first as it is', () => {
    const { companion, windows, last } = companionOn();
    companion.open(null);
    last().emit('ready-to-show');
    const before = [...last().done];
    companion.openUnasked();
    expect(windows).toHaveLength(1);
    expect(last().done).toEqual(before);
  });

  it('takes the keyboard wherever it is when it is asked for while it loads', () => {
    const { companion, windows, last } = companionOn({ isPersonElsewhere: () => true });
    companion.openUnasked();
    companion.open('safety');
    last().emit('ready-to-show');
    expect(windows).toHaveLength(1);
    expect(last().done.slice(1)).toEqual([`${CHANNELS.placeAsked} safety`, 'show', 'focus']);
  });

  it('is shown after a while even if its page never says that it is drawn', () => {
    const { companion, last, timers } = companionOn();
    companion.open(null);
    last().webContents.emit('did-finish-load');
    for (const fire of timers) fire();
    last().emit('ready-to-show');
    expect(last().done.filter((what) => what === 'show')).toHaveLength(1);
  });

  it('is made anew after it was closed, in the size that it was given by hand', () => {
    const { companion, windows, last, opened } = companionOn();
    companion.open(null);
    last().emit('ready-to-show');
    last().bounds = { x: 0, y: 0, width: 1100, height: 800 };
    last().emit('resize');
    last().destroy();
    companion.open(null);
    expect(windows).toHaveLength(2);
    expect(last().options).toMatchObject({ width: 1100, height: 800 });
    expect(opened).toEqual([true, false, true]);
  });

  it('does not remember being maximised as a size', () => {
    const { companion, last } = companionOn();
    companion.open(null);
    last().bounds = { x: 0, y: 0, width: 1920, height: 1040 };
    last().emit('resize');
    last().destroy();
    companion.open(null);
    expect(last().options).toMatchObject({ width: 960, height: 700 });
  });

  it('goes when its page dies, and comes back when it is asked for', () => {
    const { companion, windows, last, warnings } = companionOn();
    companion.open(null);
    last().emit('ready-to-show');
    last().webContents.emit('render-process-gone', {}, { reason: 'crashed' });
    expect(last().isDestroyed()).toBe(true);
    expect(warnings).toEqual(["the companion window's page died: crashed"]);
    companion.open(null);
    expect(windows).toHaveLength(2);
  });

  it('goes when its page cannot be loaded', async () => {
    const { companion, last, warnings, opened } = companionOn();
    failure = new Error('ERR_FAILED');
    companion.open(null);
    await Promise.resolve();
    await Promise.resolve();
    expect(last().isDestroyed()).toBe(true);
    expect(warnings).toHaveLength(1);
    expect(opened).toEqual([true, false]);
  });

  it('leaves the program running where there is no display', () => {
    const { companion, warnings } = companionOn({
      makeWindow: () => {
        throw new Error('no display');
      },
    });
    companion.open(null);
    expect(warnings).toEqual(['the companion window cannot be opened: Error: no display']);
  });

  it('is gone when the program ends, and closing twice is harmless', () => {
    const { companion, last } = companionOn();
    companion.close();
    companion.open(null);
    companion.close();
    companion.close();
    expect(last().isDestroyed()).toBe(true);
  });
});
