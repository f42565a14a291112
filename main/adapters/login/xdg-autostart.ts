// Starting at login on Linux: one desktop entry in the autostart folder of the person, gone when it is switched off
// (specifications.freedesktop.org/autostart-spec). Desktops switch it off in the file itself, which is believed.
import { mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { isAbsolute, join } from 'node:path';
import type { LoginOutcome, LoginPort, LogPort } from '../../app/ports.ts';
import { desktopEntry, execValue, valueIn } from './desktop-entry.ts';

export interface XdgAutostartDeps {
  readonly env: NodeJS.ProcessEnv;
  /** Absolute. */
  readonly home: string;
  /** The program and its arguments. */
  readonly command: readonly string[];
  /** What lists of such entries say of it, in the language of the moment. */
  readonly comment: () => string;
  readonly log: LogPort;
}

const FILE_NAME = 'app.sitbones.companion.desktop';

export function createXdgAutostart(deps: XdgAutostartDeps): LoginPort {
  const { env, home, command, comment, log } = deps;
  const folder = join(configHome(env, home), 'autostart');
  const file = join(folder, FILE_NAME);

  function write(): LoginOutcome {
    try {
      mkdirSync(folder, { recursive: true, mode: 0o700 });
      // Whole or not at all: half an entry would be started with half a command.
      writeFileSync(
        `${file}.new`,
        desktopEntry(command, { name: 'Sitbones', comment: comment() }),
        { mode: 0o644 },
      );
      renameSync(`${file}.new`, file);
      return { kind: 'done' };
    } catch (error) {
      remove(`${file}.new`);
      return { kind: 'cannotWrite', path: file, reason: reasonOf(error) };
    }
  }

  function remove(path: string): LoginOutcome {
    try {
      rmSync(path, { force: true });
      return { kind: 'done' };
    } catch (error) {
      return { kind: 'cannotWrite', path: file, reason: reasonOf(error) };
    }
  }

  return {
    isOn: () => {
      const text = readEntry(file);
      if (text === null || !isEnabled(text)) return false;
      // Another version of the AppImage has another name: the one that runs is the one to start.
      if (valueIn(text, 'Exec') !== execValue(command)) {
        const { kind } = write();
        log.info(`the entry for the start at login named another program: ${kind}`);
      }
      return true;
    },
    set: (wanted) => (wanted ? write() : remove(file)),
  };
}

/** What is not absolute is to be ignored (XDG Base Directory Specification). */
function configHome(env: NodeJS.ProcessEnv, home: string): string {
  const named = env['XDG_CONFIG_HOME'] ?? '';
  return isAbsolute(named) ? named : join(home, '.config');
}

function readEntry(file: string): string | null {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return null;
  }
}

function isEnabled(text: string): boolean {
  return (
    valueIn(text, 'Exec') !== null &&
    valueIn(text, 'Hidden') !== 'true' &&
    valueIn(text, 'X-GNOME-Autostart-enabled') !== 'false'
  );
}

/** The system's word for it, such as `EACCES`. */
function reasonOf(error: unknown): string {
  return error instanceof Error && 'code' in error ? String(error.code) : String(error);
}
