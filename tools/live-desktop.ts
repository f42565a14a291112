// The programs the live story types and waits with: an X server, a window manager, a keyboard and the idle time.
import { canInstallDebianPackages, findProgram, installDebianPackages } from './system-packages.ts';

/** Each program with the Debian package that brings it. */
const programs = {
  Xvfb: 'xvfb',
  openbox: 'openbox',
  xdotool: 'xdotool',
  xprintidle: 'xprintidle',
} as const;

/** The programs that are missing here; empty when the live story can run. Always empty off Linux, where it skips. */
export function missingLivePrograms(): string[] {
  if (process.platform !== 'linux') return [];
  return Object.keys(programs).filter((name) => findProgram(name) === undefined);
}

/** Installs what is missing, as root on Debian; elsewhere says what to install, and the live story will skip. */
export function ensureLiveDesktop(): void {
  const missing = missingLivePrograms();
  if (missing.length === 0) return;
  const packages = Object.entries(programs)
    .filter(([name]) => missing.includes(name))
    .map(([, debianPackage]) => debianPackage);
  if (canInstallDebianPackages() && installDebianPackages(packages)) return;
  process.stderr.write(
    `The live story needs ${missing.join(', ')}: apt-get install ${packages.join(' ')}\n`,
  );
}
