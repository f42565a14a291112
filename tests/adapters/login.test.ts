// Starting at login: the entry on Linux as other programs read it, the login items of macOS and Windows as they answer, and
// a checkout that is never registered by itself.
import {
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import type { LoginItemSettings, Settings } from 'electron';
import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createLogin, type LoginDeps } from '../../main/adapters/login/create-login.ts';
import { desktopEntry, execValue, valueIn } from '../../main/adapters/login/desktop-entry.ts';

let home: string;

beforeEach(() => {
  home = mkdtempSync(join(tmpdir(), 'sitbones-login-'));
});

afterEach(() => {
  rmSync(home, { recursive: true, force: true });
});

const ENTRY = '.config/autostart/app.sitbones.companion.desktop';

/** A system that remembers what it was told, and may have a mind of its own. */
function systemWith(own: Partial<LoginItemSettings> = {}) {
  const told: Settings[] = [];
  const app: LoginDeps['app'] = {
    isPackaged: true,
    getAppPath: () => '/opt/sitbones/app',
    setLoginItemSettings: (settings) => void told.push(settings),
    getLoginItemSettings: () => {
      const openAtLogin = told.at(-1)?.openAtLogin ?? false;
      return {
        openAtLogin,
        wasOpenedAtLogin: false,
        status: openAtLogin ? 'enabled' : 'not-registered',
        executableWillLaunchAtLogin: openAtLogin,
        launchItems: [],
        ...own,
      };
    },
  };
  return { app, told };
}

function loginWith(given: Partial<LoginDeps> = {}) {
  return createLogin({
    app: systemWith().app,
    platform: 'linux',
    argv: ['sitbones'],
    env: {},
    execPath: '/opt/Sitbones/sitbones',
    home,
    comment: () => 'A clock',
    log: { info: () => undefined, warn: () => undefined },
    ...given,
  });
}

describe('A copy that runs from a checkout', () => {
  const app = { ...systemWith().app, isPackaged: false };

  it('is not registered, and says so', () => {
    const login = loginWith({ app });
    expect(login.isOn()).toBeNull();
    expect(login.set(true)).toEqual({ kind: 'notInstalled' });
    expect(readdirSync(home)).toEqual([]);
  });

  it('is registered with the folder of its app where somebody asks for it', () => {
    const login = loginWith({ app, argv: ['electron', 'app', '--login-item'] });
    expect(login.set(true)).toEqual({ kind: 'done' });
    expect(valueIn(readFileSync(join(home, ENTRY), 'utf8'), 'Exec')).toBe(
      '/opt/Sitbones/sitbones /opt/sitbones/app --hidden',
    );
  });
});

describe('On Linux, starting at login', () => {
  it('is one entry in the autostart folder, gone when it is switched off', () => {
    const login = loginWith();
    expect(login.isOn()).toBe(false);
    expect(login.set(true)).toEqual({ kind: 'done' });
    expect(login.isOn()).toBe(true);
    expect(readdirSync(join(home, '.config/autostart'))).toEqual([
      'app.sitbones.companion.desktop',
    ]);
    expect(login.set(false)).toEqual({ kind: 'done' });
    expect(login.isOn()).toBe(false);
    expect(existsSync(join(home, ENTRY))).toBe(false);
    expect(login.set(false), 'twice is no mistake').toEqual({ kind: 'done' });
  });

  it('goes to XDG_CONFIG_HOME where that is an absolute path', () => {
    const elsewhere = join(home, 'elsewhere');
    loginWith({ env: { XDG_CONFIG_HOME: elsewhere } }).set(true);
    expect(existsSync(join(elsewhere, 'autostart/app.sitbones.companion.desktop'))).toBe(true);
    loginWith({ env: { XDG_CONFIG_HOME: 'not/absolute' } }).set(true);
    expect(existsSync(join(home, ENTRY))).toBe(true);
  });

  it('starts the AppImage itself, not the folder it is unpacked into', () => {
    loginWith({ env: { APPIMAGE: '/home/me/My Apps/Sitbones.AppImage' } }).set(true);
    expect(valueIn(readFileSync(join(home, ENTRY), 'utf8'), 'Exec')).toBe(
      '"/home/me/My Apps/Sitbones.AppImage" --hidden',
    );
  });

  it.each([
    ['Hidden=true', 'a desktop that hides it'],
    ['X-GNOME-Autostart-enabled=false', 'GNOME’s own list'],
  ])('is off where the entry says %s (%s)', (line) => {
    const login = loginWith();
    login.set(true);
    const file = join(home, ENTRY);
    const text = readFileSync(file, 'utf8').replace('X-GNOME-Autostart-enabled=true\n', '');
    writeFileSync(file, `${text}${line}\n\n[Desktop Action x]\nHidden=false\n`);
    expect(login.isOn()).toBe(false);
    expect(readFileSync(file, 'utf8'), 'left as it is').toContain(line);
  });

  it('is off where somebody has emptied the entry or put something else there', () => {
    const file = join(home, ENTRY);
    mkdirSync(dirname(file), { recursive: true });
    for (const text of ['', 'nonsense', '[Desktop Entry]\nType=Application\n']) {
      writeFileSync(file, text);
      expect(loginWith().isOn()).toBe(false);
    }
    rmSync(file);
    mkdirSync(file);
    expect(loginWith().isOn()).toBe(false);
  });

  it('follows a program that has moved', () => {
    loginWith({ env: { APPIMAGE: '/apps/Sitbones-1.AppImage' } }).set(true);
    expect(loginWith({ env: { APPIMAGE: '/apps/Sitbones-2.AppImage' } }).isOn()).toBe(true);
    expect(readFileSync(join(home, ENTRY), 'utf8')).toContain('/apps/Sitbones-2.AppImage');
  });

  it('names the file and the reason where it cannot be written, and leaves nothing half done', () => {
    mkdirSync(join(home, '.config'));
    writeFileSync(join(home, '.config/autostart'), 'a file where the folder should be');
    expect(loginWith().set(true)).toEqual({
      kind: 'cannotWrite',
      path: join(home, ENTRY),
      reason: 'EEXIST',
    });
    rmSync(join(home, '.config/autostart'));
    mkdirSync(join(home, ENTRY), { recursive: true });
    expect(loginWith().set(true)).toMatchObject({ kind: 'cannotWrite' });
    expect(readdirSync(join(home, '.config/autostart'))).toEqual([
      'app.sitbones.companion.desktop',
    ]);
    chmodSync(home, 0o755);
  });
});

/** What a desktop makes of `Exec`: the escapes of the file first, then the quotes, then the field codes. */
function execOf(text: string): readonly string[] {
  const value = (valueIn(text, 'Exec') ?? '').replaceAll(/\\([\\nrts])/g, (_, one: string) =>
    String({ '\\': '\\', n: '\n', r: '\r', t: '\t', s: ' ' }[one]),
  );
  const words = [...value.matchAll(/"((?:[^"\\]|\\.)*)"|([^\s"]+)/gs)].map(
    ([, quoted, plain]) => quoted?.replaceAll(/\\(["`$\\])/g, '$1') ?? plain ?? '',
  );
  return words.map((word) => word.replaceAll('%%', '%'));
}

describe('A desktop entry', () => {
  const words = { name: 'Sitbones', comment: 'A clock' };

  it('starts exactly the program and the arguments it was made for, whatever is in their names', () => {
    const part = fc.oneof(
      fc.string({ minLength: 1, unit: 'binary-ascii' }).filter((text) => !/[\0\v\f]/.test(text)),
      fc.constantFrom(
        '/a b',
        'it’s',
        '100%',
        '$HOME',
        '`id`',
        'a"b',
        'c\\d',
        '%f',
        '\\n',
        'ü/ß 字',
      ),
    );
    fc.assert(
      fc.property(fc.array(part, { minLength: 1, maxLength: 4 }), (command) => {
        expect(execOf(desktopEntry(command, words))).toEqual(command);
      }),
    );
  });

  it('keeps every value on its own line', () => {
    const text = desktopEntry(['/a\nHidden=true'], { name: 'a\nb', comment: 'c' });
    expect(text.split('\n').filter((line) => line.startsWith('Hidden'))).toEqual([]);
    expect(valueIn(text, 'Exec')).toBe(execValue(['/a\nHidden=true']));
  });
});

describe('On Windows, starting at login', () => {
  it('is asked for and read with the same arguments, by which Windows finds the entry', () => {
    const { app, told } = systemWith();
    const asked: unknown[] = [];
    const watched = {
      ...app,
      getLoginItemSettings: (options: unknown) => {
        asked.push(options);
        return app.getLoginItemSettings();
      },
    };
    const login = loginWith({ app: watched, platform: 'win32' });
    expect(login.set(true)).toEqual({ kind: 'done' });
    expect(told).toEqual([{ openAtLogin: true, args: ['--hidden'] }]);
    expect(login.isOn()).toBe(true);
    expect(asked).toEqual([{ args: ['--hidden'] }, { args: ['--hidden'] }]);
  });

  it('is off where the Task Manager has switched it off', () => {
    const { app } = systemWith({ openAtLogin: true, executableWillLaunchAtLogin: false });
    expect(loginWith({ app, platform: 'win32' }).isOn()).toBe(false);
  });
});

describe('On a Mac, starting at login', () => {
  it('is what the system says afterwards', () => {
    const { app, told } = systemWith();
    const login = loginWith({ app, platform: 'darwin' });
    expect(login.set(true)).toEqual({ kind: 'done' });
    expect(told).toEqual([{ openAtLogin: true }]);
    expect(login.isOn()).toBe(true);
    expect(login.set(false)).toEqual({ kind: 'done' });
  });

  it('waits for the person to allow it, and says that', () => {
    const { app } = systemWith({ status: 'requires-approval' });
    const login = loginWith({ app, platform: 'darwin' });
    expect(login.set(true)).toEqual({ kind: 'notAllowed' });
    expect(login.isOn()).toBe(false);
  });

  it('is refused with the system’s word where it cannot be had, and never throws', () => {
    const { app } = systemWith({ openAtLogin: false, status: 'not-found' });
    expect(loginWith({ app, platform: 'darwin' }).set(true)).toEqual({
      kind: 'refused',
      reason: 'not-found',
    });
    const broken = {
      ...app,
      getLoginItemSettings: () => {
        throw new Error('no');
      },
    };
    expect(loginWith({ app: broken, platform: 'darwin' }).isOn()).toBeNull();
    expect(loginWith({ app: broken, platform: 'darwin' }).set(true)).toEqual({
      kind: 'refused',
      reason: 'no answer',
    });
  });
});
