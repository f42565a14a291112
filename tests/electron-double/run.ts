// The launcher: `node run.ts [--double-headed|--double-headless] [--double-control=PATH]
// [--double-browser=PATH] APP [app args…]` runs the built app in folder (or app.asar) APP as
// `electron APP` would.
import { registerHooks } from 'node:module';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { openAppFolder } from './app-folder.ts';
import type { AppFolder } from './app-folder.ts';
import { doubleOptions } from './double-options.ts';
import { recordFault } from './lifecycle.ts';
import { countTimers } from './timer-counts.ts';
import { ELECTRON_VERSIONS } from './versions.ts';
import { wallClock } from './wall-clock.ts';

const UNCAUGHT_EXIT_CODE = 70;
const STUCK_AFTER_MS = 10_000;
const KEEP_ALIVE_MS = 2 ** 30;
const { setTimeout: setRealTimeout, setInterval: setRealInterval } = globalThis;

await run(process.argv.slice(2));

async function run(args: readonly string[]): Promise<void> {
  const given = args.findIndex((argument) => !argument.startsWith('--double-'));
  const appArgument = args[given];
  if (appArgument === undefined) {
    console.error('Usage: run.ts [--double-headed] [--double-control=PATH] APP [app args…]');
    process.exit(2);
  }
  const folder = openAppFolder(appArgument);
  const appArgs = args.slice(given + 1);
  const flags = args.slice(0, given);
  adoptOptions(flags, folder, appArgs);
  dressProcess(folder, appArgument, appArgs);
  wallClock.install();
  countTimers();
  handleFaults();
  // Imported late: the modules read process.argv as the app will see it.
  const { app } = await import('./app.ts');
  const { closeChromium, useChromium } = await import('./browser-host.ts');
  await import('./electron.ts');
  mapElectronModule();
  app.adoptManifest(folder.manifest);

  const realExit = process.exit.bind(process);
  const controlServer = doubleOptions.controlPath
    ? await (await import('./control-server.ts')).listenForControl(doubleOptions.controlPath)
    : undefined;
  app.onShutdown = (exitCode) => {
    const finish = async (): Promise<void> => {
      await closeChromium();
      folder.clean();
      controlServer?.close();
      realExit(exitCode === 0 ? (process.exitCode ?? 0) : exitCode);
    };
    void finish();
  };
  process.exit = ((code?: number) => {
    app.exit(code ?? 0);
  }) as typeof process.exit;
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
    process.on(signal, () => {
      app.quit();
    });
  }
  if (flags.includes('--double-tethered')) tetherTo(process.stdin, app);
  // Electron lives until it is quit, with or without anything to wait for.
  setRealInterval(() => undefined, KEEP_ALIVE_MS);

  if (doubleOptions.isHeaded) {
    await useChromium();
    await (await import('./preview-tray.ts')).openPreviewTray();
  }
  await loadEntry(folder);
  app.becomeReady();
}

function adoptOptions(
  flags: readonly string[],
  folder: AppFolder,
  appArgs: readonly string[],
): void {
  const value = (name: string): string | undefined =>
    flags.find((flag) => flag.startsWith(`--double-${name}=`))?.replace(/^[^=]*=/, '');
  const known = /^--double-(headed|headless|tethered|(control|browser)=.*)$/;
  const unknown = flags.find((flag) => !known.test(flag));
  if (unknown !== undefined) throw new Error(`electron double: unknown option ${unknown}`);
  Object.assign(doubleOptions, {
    appPath: folder.appPath,
    resourcesPath: folder.resourcesPath,
    isPackaged: folder.isPackaged,
    appArgs,
    isHeaded: flags.includes('--double-headed'),
    controlPath: value('control'),
    browserPath: value('browser'),
  });
}

// A test's app must not outlive the test runner, even one that was killed.
function tetherTo(input: NodeJS.ReadStream, app: { exit(): void }): void {
  input.resume();
  input.on('close', () => {
    app.exit();
  });
}

// The process as Electron's main process looks to the app.
function dressProcess(folder: AppFolder, appArgument: string, appArgs: readonly string[]): void {
  process.argv = folder.isPackaged
    ? [process.execPath, ...appArgs]
    : [process.execPath, appArgument, ...appArgs];
  const facts = {
    type: 'browser',
    resourcesPath: folder.resourcesPath,
    defaultApp: folder.isPackaged ? undefined : true,
    versions: Object.freeze({ ...process.versions, ...ELECTRON_VERSIONS }),
  };
  for (const [name, value] of Object.entries(facts)) {
    Object.defineProperty(process, name, { value, enumerable: true, configurable: true });
  }
  const { desktopName, productName, name } = folder.manifest;
  process.env['CHROME_DESKTOP'] = desktopName ?? `${productName ?? name ?? 'electron'}.desktop`;
}

function mapElectronModule(): void {
  const url = pathToFileURL(path.join(import.meta.dirname, 'electron.ts')).href;
  const names = new Set(['electron', 'electron/main', 'electron/common']);
  registerHooks({
    resolve: (specifier, context, nextResolve) =>
      names.has(specifier)
        ? { url, format: 'module-typescript', shortCircuit: true }
        : nextResolve(specifier, context),
  });
}

// ready may come as soon as the entry's own module graph, top-level awaits included, has run.
async function loadEntry(folder: AppFolder): Promise<void> {
  const entry = path.join(folder.appPath, folder.manifest.main ?? 'index.js');
  const stuck = setRealTimeout(() => {
    console.error(
      `electron double: ${entry} is still waiting at its top level; ready cannot come before it ends`,
    );
  }, STUCK_AFTER_MS);
  await import(pathToFileURL(entry).href);
  clearTimeout(stuck);
}

function handleFaults(): void {
  process.on('uncaughtException', (error) => {
    if (process.listenerCount('uncaughtException') > 1) return;
    recordFault('uncaughtException', error);
    console.error('electron double: uncaught exception in the main process');
    console.error('(Electron would show an error box here and stay alive)');
    console.error(error);
    setImmediate(() => {
      process.exit(UNCAUGHT_EXIT_CODE);
    });
  });
  // As Electron: a warning and an exit code, nothing more.
  process.on('unhandledRejection', (reason) => {
    if (process.listenerCount('unhandledRejection') > 1) return;
    recordFault('unhandledRejection', reason);
    console.error('UnhandledPromiseRejectionWarning:', reason);
    process.exitCode = 1;
  });
}
