// What kind of session a Linux desktop runs us in, from its environment. Pure.

interface Session {
  readonly argv: readonly string[];
  readonly env: NodeJS.ProcessEnv;
}

const OZONE_PLATFORM = '--ozone-platform=';

/** Whether the session is one of Wayland, whatever our windows are. */
export function isWaylandSession(env: NodeJS.ProcessEnv): boolean {
  return env['XDG_SESSION_TYPE'] === 'wayland' || isSet(env, 'WAYLAND_DISPLAY');
}

/**
 * Whether our windows are Wayland's own. Chromium goes by the last such switch, else by the type of the session; without an X server
 * newer ones take what there is.
 */
export function runsOnWayland({ argv, env }: Session): boolean {
  const asked = argv.findLast((word) => word.startsWith(OZONE_PLATFORM));
  if (asked !== undefined) return asked === `${OZONE_PLATFORM}wayland`;
  return (
    env['XDG_SESSION_TYPE'] === 'wayland' ||
    (isSet(env, 'WAYLAND_DISPLAY') && !isSet(env, 'DISPLAY'))
  );
}

/**
 * The desktop's names in lower case. On Ubuntu Electron calls it Unity before we run, for the sake of old tray icons, and
 * keeps what it was called (electronjs.org/docs/latest/api/environment-variables).
 */
export function desktopNames(env: NodeJS.ProcessEnv): readonly string[] {
  const named = isSet(env, 'ORIGINAL_XDG_CURRENT_DESKTOP')
    ? 'ORIGINAL_XDG_CURRENT_DESKTOP'
    : 'XDG_CURRENT_DESKTOP';
  return (env[named] ?? '')
    .toLowerCase()
    .split(':')
    .filter((name) => name !== '');
}

function isSet(env: NodeJS.ProcessEnv, name: string): boolean {
  return (env[name] ?? '') !== '';
}
