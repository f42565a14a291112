// What the environment of a Linux desktop says, as it is inside Electron.
import { describe, expect, it } from 'vitest';
import {
  desktopNames,
  isWaylandSession,
  runsOnWayland,
} from '../../main/adapters/linux-session.ts';

const WAYLAND = { WAYLAND_DISPLAY: 'wayland-1' };
const X11 = { DISPLAY: ':0' };

describe('Our windows are Wayland’s in a session', () => {
  it.each([
    ['of Wayland', { XDG_SESSION_TYPE: 'wayland', ...WAYLAND, ...X11 }, [], true],
    ['of X11', { XDG_SESSION_TYPE: 'x11', ...X11 }, [], false],
    ['that was started from a terminal', { XDG_SESSION_TYPE: 'tty', ...WAYLAND }, [], true],
    ['… with XWayland', { XDG_SESSION_TYPE: 'tty', ...WAYLAND, ...X11 }, [], false],
    ['of Wayland, X11 asked for', { XDG_SESSION_TYPE: 'wayland' }, ['--ozone-platform=x11'], false],
    ['of X11, Wayland asked for', X11, ['--ozone-platform=wayland'], true],
    [
      'of Wayland, X11 asked for after its launcher asked for Wayland',
      WAYLAND,
      ['--ozone-platform=wayland', '--ozone-platform=x11'],
      false,
    ],
    ['that says nothing', {}, [], false],
  ])('%s', (_name, env, argv, isWayland) => {
    expect(runsOnWayland({ argv: ['sitbones', ...argv], env })).toBe(isWayland);
  });
});

describe('A session is one of Wayland', () => {
  it.each([
    ['that says so', { XDG_SESSION_TYPE: 'wayland', ...X11 }, true],
    ['that was started from a terminal', { XDG_SESSION_TYPE: 'tty', ...WAYLAND, ...X11 }, true],
    ['not of X11', { XDG_SESSION_TYPE: 'x11', WAYLAND_DISPLAY: '', ...X11 }, false],
  ])('%s', (_name, env, isWayland) => {
    expect(isWaylandSession(env)).toBe(isWayland);
  });
});

describe('The names of a desktop', () => {
  it('are those of its variable', () => {
    expect(desktopNames({ XDG_CURRENT_DESKTOP: 'Budgie:GNOME' })).toEqual(['budgie', 'gnome']);
    expect(desktopNames({})).toEqual([]);
  });

  it('are its own where Electron calls it Unity', () => {
    const env = { ORIGINAL_XDG_CURRENT_DESKTOP: 'ubuntu:GNOME', XDG_CURRENT_DESKTOP: 'Unity' };
    expect(desktopNames(env)).toEqual(['ubuntu', 'gnome']);
  });
});
