// Starting when the person logs in, by the way of this system. A copy that runs from a checkout is not registered: the
// system would start a bare Electron. `--login-item` asks for it all the same.
import type { App } from 'electron';
import type { LoginPort, LogPort } from '../../app/ports.ts';
import { createSystemLogin } from './system-login.ts';
import { createXdgAutostart } from './xdg-autostart.ts';

export interface LoginDeps {
  readonly app: Pick<
    App,
    'isPackaged' | 'getAppPath' | 'getLoginItemSettings' | 'setLoginItemSettings'
  >;
  readonly platform: NodeJS.Platform;
  readonly argv: readonly string[];
  readonly env: NodeJS.ProcessEnv;
  readonly execPath: string;
  /** Absolute. */
  readonly home: string;
  /** What lists of such entries say of it on Linux, in the language of the moment. */
  readonly comment: () => string;
  readonly log: LogPort;
}

/** The start at login opens nothing; a second one shows no window either (second-start.ts). */
export const HIDDEN = '--hidden';

export function createLogin(deps: LoginDeps): LoginPort {
  const { app, argv, platform, env, home, comment, log } = deps;
  if (!app.isPackaged && !argv.includes('--login-item')) return NOT_INSTALLED;
  if (platform !== 'linux') return createSystemLogin({ app, platform, args: [HIDDEN], log });
  return createXdgAutostart({ env, home, command: [...programOf(deps), HIDDEN], comment, log });
}

const NOT_INSTALLED: LoginPort = {
  isOn: () => null,
  set: () => ({ kind: 'notInstalled' }),
};

/** An AppImage runs from a folder that is gone when it ends; the file itself is named in the environment. */
function programOf({ app, env, execPath }: LoginDeps): readonly string[] {
  const appImage = env['APPIMAGE'];
  if (app.isPackaged && appImage !== undefined && appImage !== '') return [appImage];
  return app.isPackaged ? [execPath] : [execPath, app.getAppPath()];
}
