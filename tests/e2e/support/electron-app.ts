// A Sitbones on real Electron through Playwright, behind the driver interface.
import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { _electron } from '@playwright/test';
import type { ElectronApplication, Page } from '@playwright/test';
import type { MessageBoxOptions } from 'electron';
import { APP_FOLDER, appArguments, isCoverAddress } from './app-arguments.ts';
import { deskHookSource } from './desk-hook.ts';
import type { DeskHook, DrawnMenu } from './desk-hook.ts';
import { until } from './poll.ts';
import type {
  DisplayBox,
  Ending,
  ForeignAsk,
  SitbonesApp,
  StartOptions,
  TrayEntry,
  TrayFacts,
  WindowName,
} from './sitbones-app.ts';

const QUIT_PATIENCE_MS = 10_000;
const isRootOnLinux = process.platform === 'linux' && process.getuid?.() === 0;

interface Run {
  readonly electron: ElectronApplication;
  readonly binary: string;
  readonly options: StartOptions;
  readonly env: Record<string, string>;
  readonly ended: Promise<Ending>;
  readonly output: () => string;
}

/** Resolves when the tray icon is there. */
export async function startOnElectron(binary: string, options: StartOptions): Promise<SitbonesApp> {
  const hookFolder = mkdtempSync(join(tmpdir(), 'sitbones-hook-'));
  const hook = join(hookFolder, 'desk-hook.cjs');
  writeFileSync(hook, deskHookSource(options.idle ?? 'typing'));
  const env = environment(options);
  // No executablePath: with one, Playwright would not hold `ready` back until it has joined.
  const electron = await _electron.launch({
    args: ['-r', hook, APP_FOLDER, `--user-data-dir=${options.userData}`, ...appArguments(options)],
    env,
  });
  const run = { electron, binary, options, env, ...watch(electron, hookFolder) };
  const app = createApp(run);
  await until('The tray icon', async () => ((await hasTray(run)) ? true : undefined));
  return app;
}

function createApp(run: Run): SitbonesApp {
  const { electron, options } = run;
  return {
    userData: options.userData,
    tray: () => readTray(run),
    chooseFromTray: (...labels) => clickTray(run, labels),
    windows: () =>
      electron.evaluate(({ BrowserWindow }) =>
        BrowserWindow.getAllWindows().map((window) => ({
          url: window.webContents.getURL(),
          bounds: window.getBounds(),
          isFullScreen: window.isFullScreen(),
          isVisible: window.isVisible(),
          isFocused: window.isFocused(),
        })),
      ),
    popup: () => visiblePage(run, 'popup'),
    companion: () => visiblePage(run, 'companion'),
    welcome: () => visiblePage(run, 'welcome'),
    stage: () => visiblePage(run, 'stage'),
    cover: (which) =>
      until(`The ${which}`, () => {
        const page = electron.windows().find((one) => isCoverAddress(one.url(), which));
        return Promise.resolve(page);
      }),
    crashPage: (name) => crashPage(run, name),
    pageCount: () => electron.evaluate(({ webContents }) => webContents.getAllWebContents().length),
    windowsMade: () => electron.evaluate(() => sitbonesDesk.windowsMade),
    setIdle: (seconds) => setIdle(run, { kind: 'fixed', seconds }),
    leaveDesk: () => setIdle(run, { kind: 'growing', sinceMs: Date.now() }),
    lockScreen: () => setLocked(run, true),
    unlockScreen: () => setLocked(run, false),
    suspend: () =>
      electron.evaluate(({ powerMonitor }) => {
        powerMonitor.emit('suspend');
      }),
    wake: () =>
      electron.evaluate(({ powerMonitor }) => {
        powerMonitor.emit('resume');
      }),
    setDisplays: (displays) => setDisplays(run, displays),
    askAsForeignPage: (ask) => askAsForeignPage(run, ask),
    cli: (...words) => runWords(run, words),
    answerDialogs: (answers) => answerDialogs(run, answers),
    saveNextAs: (path) =>
      electron.evaluate(({ dialog }, filePath) => {
        dialog.showSaveDialog = () => Promise.resolve({ canceled: false, filePath });
      }, path),
    boxes: () => electron.evaluate(() => sitbonesDesk.boxes),
    // The system shows them, and nothing in the program can look.
    notifications: () => Promise.resolve(null),
    clickNotification: () => Promise.reject(new Error('Nobody is there to click it')),
    output: run.output,
    problems: () => electron.evaluate(() => sitbonesDesk.problems),
    quit: async () => {
      await electron.evaluate(({ app }) => app.quit()).catch(() => undefined);
      const timer = setTimeout(() => electron.process().kill('SIGKILL'), QUIT_PATIENCE_MS);
      return run.ended.finally(() => clearTimeout(timer));
    },
    kill: async () => {
      electron.process().kill('SIGKILL');
      await run.ended;
    },
  };
}

/** Nobody is there to press a button of the system's own dialogs. */
function answerDialogs({ electron }: Run, answers: Parameters<SitbonesApp['answerDialogs']>[0]) {
  return electron.evaluate(({ dialog }, { files, presses }) => {
    const left = [...presses];
    dialog.showOpenDialog = () => Promise.resolve({ canceled: false, filePaths: [...files] });
    dialog.showMessageBox = (...args: readonly object[]) => {
      const { message, detail = '', buttons = [] } = args.at(-1) as MessageBoxOptions;
      sitbonesDesk.boxes.push({ message, detail, buttons });
      return Promise.resolve({ response: left.shift() ?? 0, checkboxChecked: false });
    };
  }, answers);
}

/** A window may be replaced by another while it is looked at. */
function visiblePage({ electron }: Run, name: WindowName): Promise<Page> {
  return until(`The ${name}`, async () => {
    const isUp = await electron.evaluate(({ BrowserWindow }, path) => {
      // One that has no address yet may be about to replace it.
      const windows = BrowserWindow.getAllWindows().filter(({ webContents }) => {
        const url = webContents.getURL();
        return url === '' || url.includes(path);
      });
      return windows.length === 1 && windows[0]?.isVisible() === true;
    }, `/${name}.html`);
    const pages = electron.windows().filter((page) => page.url().includes(`/${name}.html`));
    return isUp && pages.length === 1 ? pages[0] : undefined;
  });
}

function crashPage({ electron }: Run, name: WindowName): Promise<void> {
  return electron.evaluate(({ BrowserWindow }, path) => {
    const windows = BrowserWindow.getAllWindows();
    const window = windows.find(({ webContents }) => webContents.getURL().includes(path));
    if (window === undefined) throw new Error(`There is no ${path}`);
    window.webContents.forcefullyCrashRenderer();
  }, `/${name}.html`);
}

/** Electron has no displays to plug in; what the app asks of its screen is answered here instead. */
function setDisplays({ electron }: Run, boxes: readonly DisplayBox[]): Promise<void> {
  return electron.evaluate(({ screen }, given) => {
    const before = screen.getAllDisplays();
    const [model] = before;
    if (model === undefined) throw new Error('There is no display');
    const displays = given.map((bounds, index) => ({
      ...model,
      id: index + 1,
      bounds,
      workArea: bounds,
    }));
    screen.getAllDisplays = () => displays;
    screen.getDisplayMatching = ({ x }) =>
      displays.find(({ bounds }) => x >= bounds.x && x < bounds.x + bounds.width) ??
      displays[0] ??
      model;
    if (displays.length > before.length) screen.emit('display-added', {}, displays.at(-1));
    else screen.emit('display-removed', {}, before.at(-1));
  }, boxes);
}

function hasTray({ electron }: Run): Promise<boolean> {
  return electron.evaluate(() => sitbonesDesk.tray !== null);
}

function readTray({ electron }: Run): Promise<TrayFacts> {
  return electron.evaluate(async () => {
    const { tray } = sitbonesDesk;
    if (tray === null) throw new Error('There is no tray icon');
    const entriesOf = (menu: DrawnMenu | null | undefined): TrayEntry[] =>
      (menu?.items ?? []).map(({ label, enabled, submenu }) => ({
        label,
        isEnabled: enabled,
        entries: entriesOf(submenu),
      }));
    const entries = entriesOf(tray.menu);
    return {
      toolTip: tray.toolTip,
      picture: tray.picture,
      status: entries[0]?.label ?? '',
      entries,
    };
  });
}

function clickTray({ electron }: Run, labels: readonly string[]): Promise<void> {
  return electron.evaluate((_electron, path) => {
    let menu: DrawnMenu | null | undefined = sitbonesDesk.tray?.menu;
    for (const [depth, label] of path.entries()) {
      const item = menu?.items.find((one) => one.label === label);
      if (item?.enabled !== true) throw new Error(`There is nothing to click: ${path.join(' › ')}`);
      if (depth === path.length - 1) item.click();
      menu = item.submenu;
    }
  }, labels);
}

function setIdle({ electron }: Run, idle: DeskHook['idle']): Promise<void> {
  return electron.evaluate((_electron, value) => {
    sitbonesDesk.idle = value;
  }, idle);
}

function setLocked({ electron }: Run, isLocked: boolean): Promise<void> {
  return electron.evaluate(({ powerMonitor }, value) => {
    sitbonesDesk.isLocked = value;
    powerMonitor.emit(value ? 'lock-screen' : 'unlock-screen');
  }, isLocked);
}

/** A window of the app's own making, with its preload, that shows a page from elsewhere. */
function askAsForeignPage({ electron }: Run, ask: ForeignAsk): Promise<unknown> {
  return electron.evaluate(
    async ({ BrowserWindow }, { preload, script }) => {
      const window = new BrowserWindow({ show: false, webPreferences: { preload, sandbox: true } });
      await window.loadURL('data:text/html,elsewhere');
      const asked: Promise<unknown> = window.webContents.executeJavaScript(script);
      const reply: unknown = await asked.catch((error: unknown) => String(error));
      window.destroy();
      return reply;
    },
    {
      preload: join(APP_FOLDER, 'out/preload/preload.cjs'),
      script:
        ask.method === 'getSnapshot'
          ? 'sitbones.getSnapshot()'
          : `sitbones.sendCommand(${JSON.stringify(ask.command)})`,
    },
  );
}

function runWords({ binary, options, env }: Run, words: readonly string[]): Promise<Ending> {
  const sandbox = isRootOnLinux ? ['--no-sandbox'] : [];
  const args = [...sandbox, APP_FOLDER, `--user-data-dir=${options.userData}`, ...words];
  const child = spawn(binary, args, { env, stdio: ['ignore', 'pipe', 'pipe'] });
  let stdout = '';
  let stderr = '';
  child.stdout.on('data', (chunk: Buffer) => (stdout += chunk.toString('utf8')));
  child.stderr.on('data', (chunk: Buffer) => (stderr += chunk.toString('utf8')));
  return new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('close', (code) => {
      resolve({ code, stdout, stderr });
    });
  });
}

function watch(electron: ElectronApplication, hookFolder: string): Pick<Run, 'ended' | 'output'> {
  const child = electron.process();
  let stdout = '';
  let stderr = '';
  child.stdout?.on('data', (chunk: Buffer) => (stdout += chunk.toString('utf8')));
  child.stderr?.on('data', (chunk: Buffer) => (stderr += chunk.toString('utf8')));
  const ended = new Promise<Ending>((resolve) => {
    child.once('exit', (code) => {
      rmSync(hookFolder, { recursive: true, force: true });
      resolve({ code, stdout, stderr });
    });
  });
  return { ended, output: () => `${stdout}${stderr}` };
}

function environment({ env = {} }: StartOptions): Record<string, string> {
  const all: NodeJS.ProcessEnv = { ...process.env, ...env, ELECTRON_RUN_AS_NODE: undefined };
  const given: Record<string, string> = {};
  for (const [name, value] of Object.entries(all)) {
    if (value !== undefined) given[name] = value;
  }
  return given;
}
