// The composition root: makes every adapter, hands them to the runtime, starts it and quits cleanly. Decides nothing
// about sitting.
import { join } from 'node:path';
import {
  app,
  BrowserWindow,
  ipcMain,
  Menu,
  nativeTheme,
  powerMonitor,
  protocol,
  session,
} from 'electron';
import ElectronStore from 'electron-store';
import { scheduleJob } from 'node-schedule';
import type { Command } from '../preload/contract.ts';
import { languageOf } from '../preload/messages/choose-locale.ts';
import {
  BUILT_IN_ROUTINES,
  mirrorRoutine,
  parseRoutine,
  spokenRoutine,
} from '../routines/index.ts';
import { APP_ORIGIN, APP_SCHEME_PRIVILEGES, serveAppPages } from './adapters/app-protocol.ts';
import { createCalendar } from './adapters/calendar.ts';
import { createDebugLog } from './adapters/debug-log.ts';
import { guardProcess } from './adapters/guard-process.ts';
import { hardenWebContents, refusePermissions } from './adapters/harden-web-contents.ts';
import { createWindowsPort, serveWindows } from './adapters/ipc-server.ts';
import { isWaylandSession } from './adapters/linux-session.ts';
import { createLogger } from './adapters/logger.ts';
import { parseCommand } from './adapters/parse-command.ts';
import { parseQuery } from './adapters/parse-query.ts';
import {
  readLanguageSwitch,
  readStoredLanguage,
  readSystemLocale,
} from './adapters/read-language.ts';
import { answerSecondStarts, askRunning, claimInstance } from './adapters/second-start.ts';
import { createSessionStore } from './adapters/session-store.ts';
import { createSettingsStore } from './adapters/settings-store.ts';
import { createStoredFile, type StoredFileOptions } from './adapters/disk/stored-file.ts';
import { createSystemClock, readTimeScale } from './adapters/system-clock.ts';
import { chooseUserData, isWritable } from './adapters/user-data.ts';
import { answerCli } from './app/answer-cli.ts';
import { createDayAnswers } from './app/answer-days.ts';
import { describeSettingProblem } from './app/describe-setting-problem.ts';
import { cliWords } from './app/parse-cli.ts';
import type { CalendarPort, ClockPort } from './app/ports.ts';
import { createProgramWords } from './app/program-words.ts';
import { runCommandLine } from './app/run-command-line.ts';
import type { RuntimeDeps } from './app/runtime-deps.ts';
import { createRuntime, type Runtime } from './app/runtime.ts';
import { settingsGuide } from './app/settings-guide.ts';
import { windowToOpen } from './app/window-to-open.ts';
import { composeData, watchOwnFile, type DataParts } from './compose-data.ts';
import { composeLibrary, type LibraryParts } from './compose-library.ts';
import { composeSystem, showMenuBar, type SystemParts } from './compose-system.ts';
import { composeWindows, type Windows } from './compose-windows.ts';

const APP_ID = 'app.sitbones.companion';
const MEGABYTE = 1024 * 1024;
const { argv, env, platform } = process;

const log = createLogger({
  isVerbose: argv.includes('--verbose'),
  write: (line) => process.stderr.write(line),
});
const startUp = guardProcess({ process, exit: (code) => app.exit(code), log });
const speech = createProgramWords({
  system: new Intl.DateTimeFormat().resolvedOptions().locale,
  always: readLanguageSwitch(argv, app.isPackaged),
});
const { messages } = speech;
const devUrl = app.isPackaged ? undefined : env['ELECTRON_RENDERER_URL'];

// What follows, down to the choice at its end, must happen before `ready`: nothing here may wait.
app.enableSandbox();
protocol.registerSchemesAsPrivileged([APP_SCHEME_PRIVILEGES]);
app.setAppUserModelId(APP_ID);
// Without it Chromium gives pages no voices on Linux; elsewhere it has them anyway.
if (platform === 'linux') app.commandLine.appendSwitch('enable-speech-dispatcher');
// On Wayland keys that work everywhere come from the desktop's portal (electronjs.org/docs/api/global-shortcut).
if (platform === 'linux' && isWaylandSession(env))
  app.commandLine.appendSwitch('enable-features', 'GlobalShortcutsPortal');
Menu.setApplicationMenu(null);
if (platform === 'darwin') app.setActivationPolicy('accessory');
chooseUserData(app, argv);
speech.follow(readStoredLanguage(app.getPath('userData')));
hardenWebContents(app, log);
// The program lives in the tray: it goes on when its last window closes.
app.on('window-all-closed', () => undefined);

const words = cliWords(argv, app.isPackaged);
if (words.length > 0) {
  startUp.orExit(answerWords());
} else if (claimInstance(app) || !isWritable(app.getPath('userData'))) {
  // Where nothing can be written there is no lock to be had; running twice is better than not at all.
  startUp.orExit(app.whenReady().then(startProgram));
} else {
  app.exit(0);
}

function answerWords(): Promise<void> {
  return runCommandLine({
    version: app.getVersion(),
    words,
    messages,
    routines: BUILT_IN_ROUTINES,
    ask: (asked, timeoutMs) => askRunning(app, asked, timeoutMs),
    write: writeOut,
    exit: (code) => {
      app.exit(code);
    },
  });
}

function startProgram(): void {
  speech.knowSystem(readSystemLocale(app, platform));
  const command = (asked: Command) => runtime.command(asked);
  const snapshot = () => runtime.snapshot();
  const windows = composeWindows({ snapshot, command, t: messages.t, devUrl, after, log });
  const quit = () => {
    void callers.settled().then(() => app.quit());
  };
  const clock = createSystemClock(readTimeScale(argv, app.isPackaged));
  const calendar = createCalendar({ clock, scheduleJob });
  const parts = {
    ...composeLibrary({
      userData: app.getPath('userData'),
      t: speech.ownRoutines,
      language: languageOf(messages.locale),
      after,
      log,
    }),
    ...composeData({ clock, calendar, words: speech, after, log }),
  };
  const system = composeSystem({ timeScale: clock.timeScale, after, t: messages.t, log });
  const followLanguage: RuntimeDeps['followLanguage'] = (language) => {
    speech.follow(language);
    parts.library.speak(languageOf(messages.locale));
    showMenuBar(speech.macMenu, () => command({ kind: 'openCompanion', place: 'settings' }));
  };
  const runtime = makeRuntime({ windows, parts, clock, calendar, system, followLanguage, quit });
  const { library } = parts;
  const callers = answerSecondStarts({
    app,
    answer: (asked) => {
      library.catchUp();
      const routines = library.routines();
      return answerCli(asked, { session: runtime, routines, messages, calendar });
    },
    show: () => command(windowToOpen(snapshot())),
    log,
  });

  openForWindows(runtime, { ...parts, ...system });
  followTheSystem(runtime, windows);
  runtime.start();
  startUp.done();
  log.info(`Electron ${process.versions.electron}, Node ${process.versions.node}`);
}

type Parts = LibraryParts & DataParts;

interface RuntimeParts {
  readonly windows: Windows;
  readonly parts: Parts;
  readonly clock: ClockPort;
  readonly calendar: CalendarPort;
  readonly system: SystemParts;
  readonly followLanguage: RuntimeDeps['followLanguage'];
  readonly quit: () => void;
}

function makeRuntime(given: RuntimeParts): Runtime {
  const { windows, parts, clock, calendar, system, followLanguage, quit } = given;
  const { messenger, player, popup, companion, welcome, tray } = windows;
  const everyPage = createWindowsPort(pages);
  return createRuntime({
    clock,
    calendar,
    ...system,
    popup: messenger,
    stage: player.stage,
    companion,
    welcome,
    tray,
    windows: {
      publish: (snapshot) => {
        everyPage.publish(snapshot);
        popup.fit(snapshot.settings.textPercent);
      },
    },
    settings: createSettingsStore({
      file: storedFile('settings', MEGABYTE),
      describe: (problem, file) => describeSettingProblem(problem, file, messages.t),
      watch: watchOwnFile('settings.json', { after, log }),
      log,
    }),
    session: makeSessionStore(clock),
    log,
    debugLog: createDebugLog(app.getPath('userData')),
    quit: { quit },
    ...parts,
    mirrorRoutine,
    spokenRoutine,
    messages,
    followLanguage,
  });
}

function makeSessionStore(clock: ClockPort) {
  return createSessionStore({
    file: storedFile('session', 10 * MEGABYTE),
    clock,
    checkRoutine: (value) => {
      const checked = parseRoutine(value);
      return checked.ok ? checked.routine : null;
    },
  });
}

/** Serves the pages and answers them, and only them. */
function openForWindows(
  runtime: Runtime,
  { library, history, data, desk }: Parts & SystemParts,
): void {
  const guide = settingsGuide({ version: app.getVersion(), folder: app.getPath('userData') });
  refusePermissions(session.defaultSession);
  serveAppPages(protocol, join(import.meta.dirname, '../renderer'));
  serveWindows({
    ipcMain,
    pages,
    origin: devUrl ?? APP_ORIGIN,
    parse: parseCommand,
    parseQuery,
    session: runtime,
    answers: {
      library: () => library.view(),
      ...createDayAnswers({ reading: () => runtime.reading(), history }),
      data: () => data.view(),
      settings: () => guide,
      desk: () => desk.readings(),
    },
    log,
  });
}

/** What the system tells of: another start from the Dock, another colour of the panel, the end. */
function followTheSystem(
  runtime: Runtime,
  { tray, popup, companion, welcome, stage, cover, notifier }: Windows,
): void {
  app.on('activate', () => runtime.command(windowToOpen(runtime.snapshot())));
  nativeTheme.on('updated', () => {
    tray.redraw();
  });
  powerMonitor.on('shutdown', () => {
    app.quit();
  });
  app.on('before-quit', () => {
    runtime.stop();
  });
  app.on('will-quit', () => {
    notifier.close();
    popup.close();
    companion.close();
    welcome.close();
    stage.close();
    cover.close();
    tray.destroy();
  });
}

function pages() {
  return BrowserWindow.getAllWindows().map((window) => window.webContents);
}

function storedFile(name: StoredFileOptions['name'], maxBytes: number) {
  const folder = app.getPath('userData');
  const deps = { Store: ElectronStore, folder, now: () => new Date(), log };
  return createStoredFile({ name, maxBytes }, deps);
}

function after(ms: number, callback: () => void): () => void {
  const timer = setTimeout(callback, ms);
  return () => {
    clearTimeout(timer);
  };
}

/** Resolves when it is out: on Windows a pipe is written later, and exiting would cut it. */
function writeOut(stream: 'stdout' | 'stderr', text: string): Promise<void> {
  return new Promise((resolve) => {
    process[stream].write(text, () => {
      resolve();
    });
  });
}
