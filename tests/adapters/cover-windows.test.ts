// The windows of a firm card over whole displays: how they are made, and that none of them stays where it should not be.
import { EventEmitter } from 'node:events';
import type { BrowserWindow, BrowserWindowConstructorOptions, Rectangle } from 'electron';
import { describe, expect, it } from 'vitest';
import {
  createCoverWindows,
  ESCAPE_PATIENCE_MS,
  PAINT_PATIENCE_MS,
  SETTLE_MS,
  type CoverDeps,
} from '../../main/adapters/cover-windows.ts';
import { pagePreferences } from '../../main/adapters/page-preferences.ts';

/** A window that writes down what is done to it. */
class FakeWindow extends EventEmitter {
  readonly webContents = new EventEmitter();
  readonly done: string[] = [];
  readonly options: BrowserWindowConstructorOptions;
  url = '';
  #isDestroyed = false;

  constructor(options: BrowserWindowConstructorOptions) {
    super();
    this.options = options;
  }

  loadURL(url: string): Promise<void> {
    this.url = url;
    return Promise.resolve();
  }

  show(): void {
    this.done.push('show');
  }

  showInactive(): void {
    this.done.push('showInactive');
  }

  focus(): void {
    this.done.push('focus');
  }

  setBounds({ x }: Rectangle): void {
    this.done.push(`bounds at ${String(x)}`);
  }

  setFullScreen(): void {
    this.done.push('full screen');
  }

  setAlwaysOnTop(_isOnTop: boolean, level: string): void {
    this.done.push(`on top: ${level}`);
  }

  setVisibleOnAllWorkspaces(): void {
    this.done.push('on all workspaces');
  }

  isDestroyed(): boolean {
    return this.#isDestroyed;
  }

  destroy(): void {
    if (this.#isDestroyed) return;
    this.#isDestroyed = true;
    this.emit('closed');
  }

  press(key: string): void {
    this.webContents.emit('before-input-event', {}, { type: 'keyDown', key, isAutoRepeat: false });
  }
}

function display(id: number, x: number) {
  return { id, bounds: { x, y: 0, width: 1920, height: 1080 } };
}

const DESK = display(1, 0);
const WALL = display(2, 1920);

interface Setup {
  readonly platform?: NodeJS.Platform;
  readonly isWayland?: boolean;
}

function coverOn({ platform = 'linux', isWayland = false }: Setup = {}) {
  const made: FakeWindow[] = [];
  const warnings: string[] = [];
  const news: string[] = [];
  let timers: { ms: number; callback: () => void }[] = [];
  const screen = Object.assign(new EventEmitter(), {
    displays: [DESK, WALL],
    getAllDisplays: () => screen.displays,
    getCursorScreenPoint: () => ({ x: 100, y: 100 }),
  });
  const cover = createCoverWindows({
    makeWindow: (options) => {
      const window = new FakeWindow(options);
      made.push(window);
      return window as unknown as BrowserWindow;
    },
    screen: screen as unknown as CoverDeps['screen'],
    url: () => 'app://sitbones/stage.html',
    webPreferences: pagePreferences('/out/preload/preload.cjs'),
    platform,
    isWayland,
    isDark: () => false,
    after: (ms, callback) => {
      const timer = { ms, callback };
      timers.push(timer);
      return () => {
        timers = timers.filter((one) => one !== timer);
      };
    },
    log: { info: () => undefined, warn: (text) => warnings.push(text) },
  });
  cover.onShown(() => news.push('shown'));
  cover.onGone(() => news.push('gone'));
  cover.onClosed(() => news.push('closed'));
  /** The timers of that length go off. */
  const pass = (ms: number) => {
    const due = timers.filter((timer) => timer.ms === ms);
    timers = timers.filter((timer) => timer.ms !== ms);
    for (const { callback } of due) callback();
  };
  const alive = () => made.filter((window) => !window.isDestroyed());
  const drawn = () => {
    cover.open('allScreens');
    for (const window of made) window.emit('ready-to-show');
    const [lead, echo] = made;
    if (lead === undefined || echo === undefined) throw new Error('two windows are needed');
    return { lead, echo };
  };
  const plug = (displays: readonly ReturnType<typeof display>[], event = 'display-added') => {
    screen.displays = [...displays];
    screen.emit(event, {}, displays.at(-1), ['bounds']);
  };
  return { cover, screen, made, alive, warnings, news, pass, drawn, plug };
}

describe('A firm card over all displays', () => {
  it('is one window each, hidden until drawn, hardened as every page is', () => {
    const { cover, made } = coverOn();
    cover.open('allScreens');
    expect(
      made.map(({ options: { x, width, show, frame } }) => ({ x, width, show, frame })),
    ).toEqual([
      { x: 0, width: 1920, show: false, frame: false },
      { x: 1920, width: 1920, show: false, frame: false },
    ]);
    expect(made.every(({ options }) => options.webPreferences?.sandbox === true)).toBe(true);
    expect(made.flatMap(({ done }) => done)).toEqual([]);
  });

  it('has the keyboard in one window; the others can be clicked and never take it', () => {
    const { drawn, news } = coverOn();
    const { lead, echo } = drawn();
    expect(lead.done).toEqual(['bounds at 0', 'show', 'full screen', 'focus']);
    expect(echo.done).toEqual(['bounds at 1920', 'showInactive']);
    expect([lead.options.focusable, echo.options.focusable]).toEqual([true, false]);
    expect([lead.url, echo.url]).toEqual([
      'app://sitbones/stage.html',
      'app://sitbones/stage.html#echo',
    ]);
    expect(news).toEqual(['shown']);
  });

  it('lies over everything on Windows and macOS, without a space of its own', () => {
    for (const platform of ['win32', 'darwin'] as const) {
      const { lead } = coverOn({ platform }).drawn();
      expect(lead.done).toContain('on top: screen-saver');
      expect(lead.done).not.toContain('full screen');
      expect(lead.options.type).toBe(platform === 'darwin' ? 'panel' : undefined);
    }
  });

  it('is only one window where windows cannot be placed', () => {
    const { cover, made } = coverOn({ isWayland: true });
    cover.open('allScreens');
    expect(made).toHaveLength(1);
  });

  it('goes at once and without a word when it is over', () => {
    const { cover, drawn, alive, news } = coverOn();
    drawn();
    cover.close();
    expect(alive()).toEqual([]);
    expect([cover.isOpen(), news]).toEqual([false, ['shown']]);
    cover.close();
  });

  it('counts as closed by the person when the window with the keyboard is', () => {
    const { drawn, alive, news } = coverOn();
    drawn().lead.destroy();
    expect(alive()).toEqual([]);
    expect(news).toEqual(['shown', 'closed']);
  });
});

describe('The watchdog', () => {
  type Happening = (window: FakeWindow, setup: ReturnType<typeof coverOn>) => void;

  it.each<[string, Happening]>([
    [
      'dies',
      ({ webContents }) => void webContents.emit('render-process-gone', {}, { reason: 'x' }),
    ],
    ['hangs', (window) => void window.emit('unresponsive')],
    [
      'does not answer to Escape',
      (window, { pass }) => {
        window.press('Escape');
        window.press('Escape');
        pass(ESCAPE_PATIENCE_MS);
      },
    ],
  ])('uncovers everything when the page with the keyboard %s', (_name, happen) => {
    const setup = coverOn();
    happen(setup.drawn().lead, setup);
    expect(setup.alive()).toEqual([]);
    expect(setup.cover.isOpen()).toBe(false);
    expect(setup.news).toEqual(['shown', 'gone']);
    expect(setup.warnings).toHaveLength(1);
  });

  it('uncovers everything when a page has not been drawn for five seconds', () => {
    const { cover, pass, alive, news } = coverOn();
    cover.open('allScreens');
    pass(PAINT_PATIENCE_MS);
    expect(alive()).toEqual([]);
    expect(news).toEqual(['gone']);
  });

  it('leaves drawn pages alone, and one Escape to them', () => {
    const { drawn, pass, alive } = coverOn();
    drawn().lead.press('Escape');
    pass(PAINT_PATIENCE_MS);
    pass(ESCAPE_PATIENCE_MS);
    expect(alive()).toHaveLength(2);
  });

  it('takes only that window away when the page of another display dies', () => {
    const { drawn, alive, news, cover } = coverOn();
    const { lead, echo } = drawn();
    echo.webContents.emit('render-process-gone', {}, { reason: 'crashed' });
    expect(alive()).toEqual([lead]);
    expect([cover.isOpen(), news]).toEqual([true, ['shown']]);
  });

  it('says so where no window can be made at all', () => {
    const { cover, screen } = coverOn();
    screen.displays = [];
    cover.open('allScreens');
    expect(cover.isOpen()).toBe(false);
  });
});

describe('When displays change while they are covered', () => {
  it('the one that comes is covered, and the one that goes is forgotten', () => {
    const { drawn, plug, pass, alive, cover } = coverOn();
    const { lead } = drawn();
    plug([DESK], 'display-removed');
    pass(SETTLE_MS);
    expect(alive()).toEqual([lead]);
    plug([DESK, display(3, -1920)]);
    pass(SETTLE_MS);
    expect(alive().map(({ options }) => options.x)).toEqual([0, -1920]);
    expect(cover.isOpen()).toBe(true);
  });

  it('the keyboard moves with the card when its display is pulled out', () => {
    const { drawn, plug, pass, alive, cover, news } = coverOn();
    drawn();
    plug([WALL], 'display-removed');
    pass(SETTLE_MS);
    const [lead, ...others] = alive();
    expect([lead?.options.x, lead?.options.focusable, others]).toEqual([1920, true, []]);
    lead?.emit('ready-to-show');
    expect([cover.isOpen(), news]).toEqual([true, ['shown', 'shown']]);
  });

  it('a display that becomes another size is covered anew', () => {
    const { drawn, plug, pass, alive } = coverOn();
    drawn();
    const larger = { ...WALL, bounds: { ...WALL.bounds, width: 3840 } };
    plug([DESK, larger], 'display-metrics-changed');
    pass(SETTLE_MS);
    expect(alive().map(({ options }) => options.width)).toEqual([1920, 3840]);
  });

  it('two hundred changes in a burst are one look, and a few windows', () => {
    const { drawn, plug, pass, made } = coverOn();
    drawn();
    for (let count = 0; count < 200; count += 1) {
      plug(count % 2 === 0 ? [DESK] : [DESK, display(3 + count, 1920)]);
    }
    pass(SETTLE_MS);
    expect(made.length).toBeLessThanOrEqual(4);
  });

  it('and none is left, everything goes and somebody takes over', () => {
    const { drawn, plug, pass, alive, news } = coverOn();
    drawn();
    plug([], 'display-removed');
    pass(SETTLE_MS);
    expect(alive()).toEqual([]);
    expect(news).toEqual(['shown', 'gone']);
  });

  it('nothing is covered anew that is not covered any more', () => {
    const { drawn, cover, plug, pass, alive } = coverOn();
    drawn();
    plug([DESK], 'display-removed');
    cover.close();
    pass(SETTLE_MS);
    plug([DESK, WALL]);
    pass(SETTLE_MS);
    expect(alive()).toEqual([]);
  });
});
