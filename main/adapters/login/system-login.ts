// The login items of macOS and Windows, which Electron knows. What the system says afterwards counts, not what was asked.
import type { App, LoginItemSettings } from 'electron';
import type { LoginOutcome, LoginPort, LogPort } from '../../app/ports.ts';

export interface SystemLoginDeps {
  readonly app: Pick<App, 'getLoginItemSettings' | 'setLoginItemSettings'>;
  readonly platform: NodeJS.Platform;
  /** Windows starts us with these; a Mac knows no arguments. */
  readonly args: readonly string[];
  readonly log: LogPort;
}

export function createSystemLogin({ app, platform, args, log }: SystemLoginDeps): LoginPort {
  // Windows finds its entry by the arguments too, so reading and writing name the same.
  const named = platform === 'win32' ? { args: [...args] } : {};

  function read(): LoginItemSettings | null {
    try {
      return app.getLoginItemSettings(named);
    } catch (error) {
      log.warn(`the login items cannot be read: ${String(error)}`);
      return null;
    }
  }

  function isOn(item: LoginItemSettings): boolean {
    // Somebody may have switched it off in the Task Manager: the entry is there, and will not be started.
    if (platform === 'win32') return item.openAtLogin && item.executableWillLaunchAtLogin;
    return item.openAtLogin && item.status !== 'requires-approval';
  }

  return {
    isOn: () => {
      const item = read();
      return item === null ? null : isOn(item);
    },
    set: (wanted): LoginOutcome => {
      try {
        app.setLoginItemSettings({ ...named, openAtLogin: wanted });
      } catch (error) {
        return { kind: 'refused', reason: String(error) };
      }
      const item = read();
      if (item !== null && isOn(item) === wanted) return { kind: 'done' };
      if (wanted && item?.status === 'requires-approval') return { kind: 'notAllowed' };
      return { kind: 'refused', reason: item?.status ?? 'no answer' };
    },
  };
}
