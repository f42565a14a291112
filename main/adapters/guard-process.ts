// What happens when something was thrown that nobody caught: before the program is up it ends with exit code 1, because
// a half-started one would sit in memory without a tray; afterwards it is logged and the day goes on.
import type { LogPort } from '../app/ports.ts';

export interface GuardDeps {
  readonly process: {
    on(name: 'uncaughtException' | 'unhandledRejection', handle: (error: unknown) => void): unknown;
    readonly stdout: { on(name: 'error', handle: () => void): unknown };
    readonly stderr: { on(name: 'error', handle: () => void): unknown };
  };
  readonly exit: (code: number) => void;
  readonly log: LogPort;
}

export interface Started {
  /** Ends the program with exit code 1 when the promise is rejected. */
  orExit(start: Promise<void>): void;
  /** The program is up. */
  done(): void;
}

/** To be called first of all: without handlers Electron shows an error box and stays alive behind it. */
export function guardProcess({ process, exit, log }: GuardDeps): Started {
  let isUp = false;
  const handle = (error: unknown) => {
    log.warn(`${isUp ? 'something failed' : 'Sitbones could not start'}: ${described(error)}`);
    if (!isUp) exit(1);
  };
  process.on('uncaughtException', handle);
  process.on('unhandledRejection', handle);
  // A reader that went away (`sitbones status | head -0`) is no reason to fail.
  process.stdout.on('error', () => undefined);
  process.stderr.on('error', () => undefined);
  return {
    orExit: (start) => {
      start.catch(handle);
    },
    done: () => {
      isUp = true;
    },
  };
}

function described(error: unknown): string {
  return error instanceof Error ? (error.stack ?? error.message) : String(error);
}
