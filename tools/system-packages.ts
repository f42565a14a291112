// Debian packages, for the one case in which a tool may install something by itself: root on Debian, which is a
// container or a build machine. Everywhere else the person is told what to install.
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';

/** Whether this process is root on Debian with apt at hand. Ubuntu is not: its chromium package is a snap. */
export function canInstallDebianPackages(): boolean {
  const isRoot = process.getuid?.() === 0;
  return isRoot && isDebian(readOsRelease()) && findProgram('apt-get') !== undefined;
}

/** Whether the text of an os-release file names Debian itself. */
export function isDebian(osRelease: string): boolean {
  return /^ID="?debian"?$/m.test(osRelease);
}

/**
 * Installs the packages and says whether that worked; what apt complained of goes to stderr when it did not. Takes a
 * minute or more.
 */
export function installDebianPackages(names: readonly string[]): boolean {
  process.stderr.write(`Installing ${names.join(', ')} with apt-get (root on Debian)…\n`);
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  // A stale list is tolerated: the install itself decides.
  spawnSync('apt-get', ['update', '-qq'], { env, stdio: 'ignore' });
  const { status, stderr } = spawnSync(
    'apt-get',
    ['install', '-y', '-qq', '--no-install-recommends', ...names],
    { env, stdio: ['ignore', 'ignore', 'pipe'], encoding: 'utf8' },
  );
  if (status !== 0) process.stderr.write(stderr);
  return status === 0;
}

/** The absolute path of a program on the PATH, or undefined. */
export function findProgram(
  name: string,
  env: NodeJS.ProcessEnv = process.env,
): string | undefined {
  const folders = (env['PATH'] ?? '').split(delimiter).filter((folder) => folder !== '');
  return folders.map((folder) => join(folder, name)).find((path) => existsSync(path));
}

function readOsRelease(): string {
  const file = '/etc/os-release';
  return existsSync(file) ? readFileSync(file, 'utf8') : '';
}
