// The part of the composition root that makes what the system lends us: the desk it sees, keys that work everywhere, the start
// at login, the menu bar of a Mac. Decides nothing.
import { homedir } from 'node:os';
import { app, globalShortcut, Menu, powerMonitor, screen } from 'electron';
import { appMenuTemplate } from './adapters/app-menu.ts';
import { createDesk, type Desk } from './adapters/desk/create-desk.ts';
import { desktopNames, isWaylandSession } from './adapters/linux-session.ts';
import { createLogin } from './adapters/login/create-login.ts';
import { createShortcut } from './adapters/shortcut.ts';
import type { LoginPort, LogPort, ShortcutPort } from './app/ports.ts';
import type { ProgramTranslate } from '../preload/messages/create-program-messages.ts';
import type { MacMenuTranslate } from './app/program-words.ts';

export interface SystemParts {
  readonly desk: Desk;
  readonly shortcut: ShortcutPort;
  readonly login: LoginPort;
}

const { argv, env, execPath, platform } = process;

export function composeSystem(options: {
  readonly timeScale: number;
  readonly after: (ms: number, callback: () => void) => () => void;
  readonly t: ProgramTranslate;
  readonly log: LogPort;
}): SystemParts {
  const { t, log } = options;
  const comment = () => t('login.comment');
  return {
    desk: makeDesk(options),
    shortcut: createShortcut({ globalShortcut, log }),
    login: createLogin({ app, platform, argv, env, execPath, home: homedir(), comment, log }),
  };
}

/** Only a Mac has one. To be shown anew in another language. */
export function showMenuBar(t: MacMenuTranslate, openSettings: () => void): void {
  if (platform !== 'darwin') return;
  const template = appMenuTemplate({ t, openSettings });
  Menu.setApplicationMenu(Menu.buildFromTemplate(template));
}

/** Its sockets and connections are given back when the program ends. */
function makeDesk({ timeScale, after, log }: Parameters<typeof composeSystem>[0]): Desk {
  const displays = () => screen.getAllDisplays();
  const desk = createDesk({
    powerMonitor,
    displays,
    platform,
    env,
    isWayland: platform === 'linux' && isWaylandSession(env),
    desktop: desktopNames(env),
    after,
    timeScale,
    log,
  });
  app.on('will-quit', () => {
    desk.close();
  });
  return desk;
}
