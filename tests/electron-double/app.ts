// `app`: the application's life (ready, second instance, quit), its names and paths. Windows and
// the browser report to it; how windows close is browser-window.ts's affair.
import type {
  App as ElectronApp,
  LoginItemSettings,
  Menu as ElectronMenu,
  ProcessMetric,
  Settings,
} from 'electron';
import { createAppPaths } from './app-paths.ts';
import { CommandLine } from './command-line.ts';
import { doubleOptions } from './double-options.ts';
import { createEvent } from './electron-event.ts';
import { languageNames } from './language-names.ts';
import { lifecycle, requireNotReady } from './lifecycle.ts';
import { Menu } from './menu.ts';
import { coveredEmitter } from './not-covered.ts';
import { createSingleInstanceLock } from './single-instance-lock.ts';

export interface AppManifest {
  readonly name?: string;
  readonly productName?: string;
  readonly version?: string;
}

/** What quitting needs from the windows; set by browser-window.ts. */
export interface WindowKeeper {
  count(): number;
  closeAll(): void;
  destroyAll(): void;
}

type Covered =
  | 'quit' | 'exit' | 'relaunch' | 'isReady' | 'whenReady' | 'focus' | 'hide' | 'show'
  | 'getAppPath' | 'getPath' | 'setPath' | 'getVersion' | 'getName' | 'setName' | 'name'
  | 'getLocale' | 'getSystemLocale' | 'getLocaleCountryCode' | 'getPreferredSystemLanguages'
  | 'requestSingleInstanceLock' | 'hasSingleInstanceLock' | 'releaseSingleInstanceLock'
  | 'enableSandbox' | 'disableHardwareAcceleration' | 'isHardwareAccelerationEnabled'
  | 'setAppUserModelId' | 'setActivationPolicy' | 'setDesktopName' | 'setAboutPanelOptions'
  | 'setLoginItemSettings' | 'getLoginItemSettings' | 'getAppMetrics' | 'setAppLogsPath'
  | 'commandLine' | 'dock' | 'isPackaged' | 'applicationMenu' | 'badgeCount' | 'setBadgeCount'
  | 'getBadgeCount' | 'runningUnderARM64Translation' | 'isActive'; // prettier-ignore

export class App extends coveredEmitter('app') implements Pick<ElectronApp, Covered> {
  readonly commandLine = new CommandLine(
    process.argv.slice(1),
  ) as unknown as ElectronApp['commandLine'];
  readonly dock = undefined;
  readonly runningUnderARM64Translation = false;
  badgeCount = 0;

  windows: WindowKeeper = {
    count: () => 0,
    closeAll: () => undefined,
    destroyAll: () => undefined,
  };
  /** Called once with the exit code after `quit` has been emitted. */
  onShutdown: (exitCode: number) => void = () => undefined;

  #name = 'Electron';
  #version = '0.0.0';
  #hasShutDown = false;
  #isExiting = false;
  #exitCode = 0;
  #isHardwareAccelerated = true;
  #loginItem: Settings = {};
  readonly #ready = Promise.withResolvers<undefined>();
  readonly #paths = createAppPaths(() => this.#name);
  readonly #lock = createSingleInstanceLock({
    userDataPath: () => this.#paths.get('userData'),
    onSecondInstance: ({ argv, workingDirectory, additionalData }) => {
      // Electron holds the news back until the app can act on it.
      void this.whenReady().then(() => {
        this.emit('second-instance', createEvent(), argv, workingDirectory, additionalData);
      });
    },
  });

  /** For run.ts: the facts Electron reads from package.json. */
  adoptManifest(manifest: AppManifest): void {
    this.#name = manifest.productName ?? manifest.name ?? this.#name;
    this.#version = manifest.version ?? this.#version;
  }

  /** For run.ts: the entry module has been loaded. */
  becomeReady(): void {
    lifecycle.isReady = true;
    this.emit('will-finish-launching');
    this.#ready.resolve(undefined);
    this.emit('ready', createEvent(), {});
    if (this.#hasShutDown) this.#finish();
  }

  /** For browser-window.ts: the last window is gone. */
  handleAllWindowsClosed(): void {
    if (this.#hasShutDown || this.#isExiting) return;
    if (lifecycle.isQuitting) this.#notifyAndShutDown();
    else if (this.listenerCount('window-all-closed') > 0) this.emit('window-all-closed');
    else this.quit();
  }

  /** For browser-window.ts: a `close` listener kept its window, so quitting is off. */
  handleCloseCancelled(): void {
    if (!this.#hasShutDown) lifecycle.isQuitting = false;
  }

  quit(): void {
    if (lifecycle.isQuitting) return;
    const event = createEvent();
    this.emit('before-quit', event);
    if (event.defaultPrevented) return;
    lifecycle.isQuitting = true;
    if (this.windows.count() === 0) this.#notifyAndShutDown();
    else this.windows.closeAll();
  }

  exit(exitCode = 0): void {
    if (!lifecycle.isReady) {
      this.onShutdown(exitCode);
      return;
    }
    this.#isExiting = true;
    this.#exitCode = exitCode;
    lifecycle.isQuitting = true;
    this.windows.destroyAll();
    this.#shutDown();
  }

  relaunch(): void {
    process.stderr.write('electron double: app.relaunch() was asked for; the double only quits\n');
  }

  isReady(): boolean {
    return lifecycle.isReady;
  }

  whenReady(): Promise<void> {
    return this.#ready.promise;
  }

  isActive(): boolean {
    return this.windows.count() > 0;
  }

  focus(): void {
    // Which window has the focus is the windows' own affair in the double.
  }

  hide(): void {
    // macOS only in Electron.
  }

  show(): void {
    // macOS only in Electron.
  }

  get isPackaged(): boolean {
    return doubleOptions.isPackaged;
  }

  getAppPath(): string {
    return doubleOptions.appPath;
  }

  getPath(name: Parameters<ElectronApp['getPath']>[0]): string {
    return this.#paths.get(name);
  }

  setPath(name: string, path: string): void {
    this.#paths.set(name, path);
  }

  setAppLogsPath(path?: string): void {
    if (path !== undefined) this.#paths.set('logs', path);
  }

  getVersion(): string {
    return this.#version;
  }

  get name(): string {
    return this.#name;
  }

  set name(name: string) {
    this.#name = name;
  }

  getName(): string {
    return this.#name;
  }

  setName(name: string): void {
    this.#name = name;
  }

  getLocale(): string {
    return lifecycle.isReady ? this.getSystemLocale() : '';
  }

  /** On Linux what the environment says, as far as ICU understands it. */
  getSystemLocale(): string {
    if (!lifecycle.isReady)
      throw new Error('app.getSystemLocale() can only be called after app is ready');
    return Intl.DateTimeFormat().resolvedOptions().locale;
  }

  getLocaleCountryCode(): string {
    return new Intl.Locale(this.getSystemLocale()).maximize().region ?? '';
  }

  getPreferredSystemLanguages(): string[] {
    return languageNames(process.env);
  }

  requestSingleInstanceLock(additionalData?: Record<string, unknown>): boolean {
    return this.#lock.request({
      argv: argvAsChromiumOrdersIt(process.argv),
      workingDirectory: process.cwd(),
      additionalData: additionalData ?? null,
    });
  }

  hasSingleInstanceLock(): boolean {
    return this.#lock.isHeld();
  }

  releaseSingleInstanceLock(): void {
    this.#lock.release();
  }

  enableSandbox(): void {
    requireNotReady('app.enableSandbox() can only be called before app is ready');
  }

  disableHardwareAcceleration(): void {
    requireNotReady('app.disableHardwareAcceleration() can only be called before app is ready');
    this.#isHardwareAccelerated = false;
  }

  isHardwareAccelerationEnabled(): boolean {
    return this.#isHardwareAccelerated;
  }

  setAppUserModelId(): void {
    // Windows only in Electron.
  }

  setActivationPolicy(policy: string): void {
    // macOS only in Electron, but a wrong word is worth hearing of everywhere.
    if (['regular', 'accessory', 'prohibited'].includes(policy)) return;
    throw new TypeError(`Invalid activation policy: ${policy}`);
  }

  setDesktopName(name: string): void {
    process.env['CHROME_DESKTOP'] = name;
  }

  setAboutPanelOptions(): void {
    // Shown by the system's own dialog, which the double does not have.
  }

  setLoginItemSettings(settings: Settings): void {
    this.#loginItem = { ...settings };
  }

  getLoginItemSettings(): LoginItemSettings {
    const openAtLogin = this.#loginItem.openAtLogin ?? false;
    const launchItems: LoginItemSettings['launchItems'] = [];
    return {
      openAtLogin,
      wasOpenedAtLogin: false,
      restoreState: false,
      status: openAtLogin ? 'enabled' : 'not-registered',
      executableWillLaunchAtLogin: openAtLogin,
      launchItems,
    } as LoginItemSettings;
  }

  getAppMetrics(): ProcessMetric[] {
    const workingSetSize = Math.round(process.memoryUsage.rss() / 1024);
    const memory = { workingSetSize, peakWorkingSetSize: process.resourceUsage().maxRSS };
    const cpu = { percentCPUUsage: 0, idleWakeupsPerSecond: 0 };
    const creationTime = Date.now() - process.uptime() * 1000;
    return [{ type: 'Browser', pid: process.pid, cpu, memory, creationTime }] as ProcessMetric[];
  }

  get applicationMenu(): ElectronMenu | null {
    // eslint-disable-next-line @typescript-eslint/no-unsafe-class-instance-assignment -- the double's class is Electron's here
    return Menu.getApplicationMenu();
  }

  set applicationMenu(menu: ElectronMenu | null) {
    Menu.setApplicationMenu(menu as never);
  }

  setBadgeCount(count = 0): boolean {
    this.badgeCount = count;
    return false;
  }

  getBadgeCount(): number {
    return this.badgeCount;
  }

  #notifyAndShutDown(): void {
    if (this.#hasShutDown) return;
    const event = createEvent();
    this.emit('will-quit', event);
    if (event.defaultPrevented) lifecycle.isQuitting = false;
    else this.#shutDown();
  }

  #shutDown(): void {
    if (this.#hasShutDown) return;
    this.#hasShutDown = true;
    this.emit('quit', createEvent(), this.#exitCode);
    // Before ready there is no loop to leave yet: as in Electron, `ready` is still emitted.
    if (lifecycle.isReady) this.#finish();
  }

  #finish(): void {
    setImmediate(() => {
      this.#lock.release();
      this.onShutdown(this.#exitCode);
    });
  }
}

// Chromium rebuilds the command line for the first instance: program, switches, then the rest.
function argvAsChromiumOrdersIt(argv: readonly string[]): string[] {
  const [program = '', ...rest] = argv;
  const isSwitch = (argument: string): boolean => argument.startsWith('-') && argument !== '--';
  const switches = rest.filter(isSwitch);
  const others = rest.filter((argument) => !isSwitch(argument));
  return [program, ...switches, '--allow-file-access-from-files', ...others];
}

export const app = new App();
