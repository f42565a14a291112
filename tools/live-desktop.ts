// The programs of a real desktop that some tests need: the live stories type and wait with an X server, a window manager, a
// keyboard and the idle time; the integration tests ask a bus, a compositor, a sound server and a notification service.
import { canInstallDebianPackages, findProgram, installDebianPackages } from './system-packages.ts';

/** Each program with the Debian package that brings it. */
const PROGRAMS = {
  story: {
    Xvfb: 'xvfb',
    openbox: 'openbox',
    xdotool: 'xdotool',
    xprintidle: 'xprintidle',
  },
  services: {
    'dbus-daemon': 'dbus',
    mutter: 'mutter',
    sway: 'sway',
    setpriv: 'util-linux',
    pipewire: 'pipewire-bin',
    wireplumber: 'wireplumber',
    'pipewire-pulse': 'pipewire-pulse',
    'pw-dump': 'pipewire-bin',
    pactl: 'pulseaudio-utils',
    dunst: 'dunst',
    dunstctl: 'dunst',
    Xvfb: 'xvfb',
    // The shells whose completions are tried.
    zsh: 'zsh',
    fish: 'fish',
  },
} as const satisfies Record<string, Readonly<Record<string, string>>>;

/** The live stories of the end-to-end tests, or the services of the integration tests. */
export type LiveGroup = keyof typeof PROGRAMS;

/** The programs that are missing here; empty when the tests can run. Always empty off Linux, where they skip. */
export function missingLivePrograms(group: LiveGroup): string[] {
  if (process.platform !== 'linux') return [];
  return Object.keys(PROGRAMS[group]).filter((name) => findProgram(name) === undefined);
}

/** Installs what is missing, as root on Debian; elsewhere says what to install, and those tests will skip. */
export function ensureLivePrograms(group: LiveGroup): void {
  const missing = missingLivePrograms(group);
  if (missing.length === 0) return;
  const packages = Object.entries<string>(PROGRAMS[group])
    .filter(([name]) => missing.includes(name))
    .map(([, debianPackage]) => debianPackage);
  const wanted = [...new Set(packages)];
  if (canInstallDebianPackages() && installDebianPackages(wanted)) return;
  process.stderr.write(
    `Some tests need ${missing.join(', ')} and will skip: apt-get install ${wanted.join(' ')}\n`,
  );
}
