// Where Electron keeps things on each system: the answers of `app.getPath`.
import { homedir, tmpdir } from 'node:os';
import path from 'node:path';

export interface AppPaths {
  get(name: string): string;
  set(name: string, value: string): void;
}

const HOME_FOLDERS: Record<string, string> = {
  desktop: 'Desktop',
  documents: 'Documents',
  downloads: 'Downloads',
  music: 'Music',
  pictures: 'Pictures',
  videos: process.platform === 'darwin' ? 'Movies' : 'Videos',
};

/** `nameOf` is read late, because the app may still rename itself. */
export function createAppPaths(nameOf: () => string): AppPaths {
  const chosen = new Map<string, string>();
  const userDataSwitch = process.argv.find((argument) => argument.startsWith('--user-data-dir='));
  if (userDataSwitch) chosen.set('userData', path.resolve(userDataSwitch.split('=')[1] ?? ''));

  function defaultFor(name: string): string | undefined {
    const folder = HOME_FOLDERS[name];
    if (folder !== undefined) return path.join(homedir(), folder);
    const makers: Record<string, () => string> = {
      home: homedir,
      temp: tmpdir,
      appData,
      userData: () => path.join(get('appData'), nameOf()),
      sessionData: () => get('userData'),
      crashDumps: () => path.join(get('userData'), 'Crashpad'),
      logs: () =>
        process.platform === 'darwin'
          ? path.join(homedir(), 'Library', 'Logs', nameOf())
          : path.join(get('userData'), 'logs'),
      exe: () => process.execPath,
      module: () => process.execPath,
      assets: () => path.dirname(process.execPath),
    };
    return makers[name]?.();
  }

  function get(name: string): string {
    const value = chosen.get(name) ?? defaultFor(name);
    if (value === undefined) throw new Error(`Failed to get '${name}' path`);
    return value;
  }

  return {
    get,
    set(name, value) {
      if (!path.isAbsolute(value)) throw new Error('Path must be absolute');
      if (chosen.get(name) === undefined && defaultFor(name) === undefined) {
        throw new Error(`Failed to set path`);
      }
      chosen.set(name, value);
    },
  };
}

function appData(): string {
  if (process.platform === 'darwin') return path.join(homedir(), 'Library', 'Application Support');
  if (process.platform === 'win32') {
    return process.env['APPDATA'] ?? path.join(homedir(), 'AppData', 'Roaming');
  }
  return process.env['XDG_CONFIG_HOME'] ?? path.join(homedir(), '.config');
}
