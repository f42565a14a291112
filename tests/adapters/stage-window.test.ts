// The large window: how it is made, and that nothing of it stays on a screen that it should not be on.
import { EventEmitter } from 'node:events';
import type { BrowserWindow, BrowserWindowConstructorOptions, Rectangle } from 'electron';
import { describe, expect, it } from 'vitest';
import { pagePreferences } from '../../main/adapters/page-preferences.ts';
import { createStageWindow, type StageDeps } from '../../main/adapters/stage-window.ts';

/** A window that writes down what is done to it. */
class FakeWindow extends EventEmitter {
  readonly webContents = new EventEmitter();
  readonly done: string[] = [];
  readonly options: BrowserWindowConstructorOptions;
  readonly failure: Error | null;
  isFull = false;
  isSimple = false;
  #isDestroyed = false;

  constructor(options: BrowserWindowConstructorOptions, failure: Error | null) {
    super();
    this.options = options;
    this.failure = failure;
  }

  loadURL(): Promise<void> {
    return this.failure === null ? Promise.resolve() : Promise.reject(this.failure);
  }

  show(): void {
    this.done.push('show');
  }

  focus(): void {
    this.done.push('focus');
  }

  isMinimized(): boolean {
    return false;
  }

  getBounds(): Rectangle {
    const { x = 0, y = 0, width = 0, height = 0 } = this.options;
    return { x, y, width, height };
  }

  setFullScreen(isFull: boolean): void {
    this.done.push(`setFullScreen ${String(isFull)}`);
    this.isFull = isFull;
    this.emit(isFull ? 'enter-full-screen' : 'leave-full-screen');
  }

  isFullScreen(): boolean {
    return this.isFull;
  }

  setSimpleFullScreen(isSimple: boolean): void {
    this.done.push(`setSimpleFullScreen ${String(isSimple)}`);
    this.isSimple = isSimple;
  }

  isSimpleFullScreen(): boolean {
    return this.isSimple;
  }

  isDestroyed(): boolean {
    return this.#isDestroyed;
  }

  destroy(): void {
    this.#isDestroyed = true;
    this.emit('closed');
  }
}

function displayAt(id: number, x: number) {
  const bounds = { x, y: 0, width: 1920, height: 1080 };
  return { id, bounds, workArea: bounds };
}

const DESK = displayAt(1, 0);
const WALL = displayAt(2, 1920);

interface Setup {
  readonly platform?: NodeJS.Platform;
  readonly failure?: Error;
}

function stageOn({ platform = 'linux', failure }: Setup = {}) {
  const made: FakeWindow[] = [];
  const warnings: string[] = [];
  const timers: { ms: number; callback: () => void }[] = [];
  const news: string[] = [];
  const screen = Object.assign(new EventEmitter(), {
    displays: [DESK, WALL],
    getAllDisplays: () => screen.displays,
    getDisplayMatching: ({ x }: Rectangle) => (x >= WALL.bounds.x ? WALL : DESK),
  });
  const stage = createStageWindow({
    makeWindow: (options) => {
      const window = new FakeWindow(options, failure ?? null);
      made.push(window);
      return window as unknown as BrowserWindow;
    },
    screen: screen as unknown as StageDeps['screen'],
    popupBounds: () => ({ x: 1500, y: 40, width: 360, height: 520 }),
    url: () => 'app://sitbones/stage.html',
    webPreferences: pagePreferences('/out/preload/preload.cjs'),
    platform,
    isDark: () => false,
    after: (ms, callback) => {
      timers.push({ ms, callback });
      return () => undefined;
    },
    log: { info: () => undefined, warn: (text) => warnings.push(text) },
  });
  stage.onShown(() => news.push('shown'));
  stage.onGone(() => news.push('gone'));
  const last = () => {
    const window = made.at(-1);
    if (window === undefined) throw new Error('no window was made');
    return window;
  };
  /** Opens it and draws its page. */
  const opened = (isFullScreen = false) => {
    stage.open({ isFullScreen });
    last().emit('ready-to-show');
    return last();
  };
  return { stage, screen, made, warnings, timers, news, last, opened };
}

describe('The large window', () => {
  it('is hidden, hardened like the popup, and in the middle of its display until it is drawn', () => {
    const { stage, last, news } = stageOn();
    stage.open({ isFullScreen: false });
    expect(last().options).toMatchObject({
      show: false,
      x: 320,
      y: 140,
      width: 1280,
      height: 800,
      webPreferences: {
        sandbox: true,
        contextIsolation: true,
        nodeIntegration: false,
        webSecurity: true,
        spellcheck: false,
        autoplayPolicy: 'no-user-gesture-required',
      },
    });
    expect(last().done).toEqual([]);
    expect(news).toEqual([]);
    last().emit('ready-to-show');
    expect(last().done).toEqual(['show', 'focus']);
    expect(news).toEqual(['shown']);
  });

  it('goes full screen on the display without the popup', () => {
    const { opened, stage } = stageOn();
    const window = opened(true);
    expect(window.options.x).toBeGreaterThanOrEqual(WALL.bounds.x);
    expect(window.done).toEqual(['show', 'setFullScreen true', 'focus']);
    expect(stage.isFullScreen()).toBe(true);
  });

  it('leaves full screen and enters it again as one window', () => {
    const { opened, stage, made } = stageOn();
    opened(true);
    stage.open({ isFullScreen: false });
    expect(stage.isFullScreen()).toBe(false);
    stage.open({ isFullScreen: true });
    expect(stage.isFullScreen()).toBe(true);
    expect(made).toHaveLength(1);
  });

  it('has no space of its own on macOS, and leaves one that the person gave it', () => {
    const { opened, stage } = stageOn({ platform: 'darwin' });
    const window = opened(true);
    expect(window.done).toContain('setSimpleFullScreen true');
    stage.open({ isFullScreen: false });
    expect(window.done.at(-2)).toBe('setSimpleFullScreen false');
    window.isFull = true;
    stage.open({ isFullScreen: false });
    expect(window.done.at(-2)).toBe('setFullScreen false');
  });

  it('is told of while it loads, and becomes what was wished for last', () => {
    const { stage, last } = stageOn();
    stage.open({ isFullScreen: false });
    expect(stage.isOpen()).toBe(true);
    stage.open({ isFullScreen: true });
    last().emit('ready-to-show');
    expect(stage.isFullScreen()).toBe(true);
  });

  it('is shown a while after its page has loaded, though nothing was painted', () => {
    const { stage, last, timers, news } = stageOn();
    stage.open({ isFullScreen: false });
    last().webContents.emit('did-finish-load');
    for (const { ms, callback } of timers) if (ms < 5_000) callback();
    expect(news).toEqual(['shown']);
  });

  it('is destroyed without a word when it is closed for good', () => {
    const { opened, stage, news } = stageOn();
    const window = opened();
    stage.close();
    expect(window.isDestroyed()).toBe(true);
    expect(stage.isOpen()).toBe(false);
    expect(news).toEqual(['shown']);
    stage.close();
  });
});

describe('Nothing stays stuck', () => {
  type Happening = (setup: ReturnType<typeof stageOn>, window: FakeWindow) => void;

  it.each<[string, Happening]>([
    ['the person closes it', (_setup, window) => window.destroy()],
    [
      'its page dies',
      (_setup, { webContents }) =>
        void webContents.emit('render-process-gone', {}, { reason: 'crashed' }),
    ],
    ['its page hangs', (_setup, window) => void window.emit('unresponsive')],
    ['a display is pulled out', ({ screen }) => void screen.emit('display-removed', {}, WALL)],
    [
      'its display changes its size',
      ({ screen }) => void screen.emit('display-metrics-changed', {}, WALL, ['bounds']),
    ],
  ])('when %s: it goes, and the popup can take over', (_name, happen) => {
    const setup = stageOn();
    const window = setup.opened(true);
    happen(setup, window);
    expect(window.isDestroyed()).toBe(true);
    expect(setup.stage.isOpen()).toBe(false);
    expect(setup.stage.isFullScreen()).toBe(false);
    expect(setup.news).toEqual(['shown', 'gone']);
  });

  it.each<[string, number, readonly string[]]>([
    ['another display changes', 1, ['bounds']],
    ['a panel hides on its own display', 2, ['workArea']],
  ])('and it stays when %s', (_name, id, metrics) => {
    const { opened, screen, stage } = stageOn();
    opened(true);
    screen.emit('display-metrics-changed', {}, id === 1 ? DESK : WALL, metrics);
    expect(stage.isOpen()).toBe(true);
  });

  it('where its page cannot be loaded', async () => {
    const { stage, news, warnings } = stageOn({ failure: new Error('ERR_FAILED') });
    stage.open({ isFullScreen: false });
    await Promise.resolve();
    await Promise.resolve();
    expect(stage.isOpen()).toBe(false);
    expect(news).toEqual(['gone']);
    expect(warnings[0]).toContain('did not load');
  });

  it('where its page never comes', () => {
    const { stage, timers, news } = stageOn();
    stage.open({ isFullScreen: false });
    for (const { callback } of timers) callback();
    expect(stage.isOpen()).toBe(false);
    expect(news).toEqual(['gone']);
  });

  it('where no window can be made at all', () => {
    const { stage, screen, warnings } = stageOn();
    screen.displays = [];
    stage.open({ isFullScreen: false });
    expect(stage.isOpen()).toBe(false);
    expect(warnings[0]).toContain('cannot be opened');
  });
});

it('tells of a display that comes or goes while it is closed', () => {
  const { stage, screen } = stageOn();
  let changes = 0;
  stage.onChanged(() => (changes += 1));
  screen.emit('display-added', {}, WALL);
  screen.displays = [DESK];
  screen.emit('display-removed', {}, WALL);
  expect(changes).toBe(2);
  expect(stage.hasOtherDisplay()).toBe(false);
});
