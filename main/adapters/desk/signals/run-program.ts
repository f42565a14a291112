// Runs a small program of the system and brings what it prints, within limits. The caller never waits long, and nothing
// that the program does can hurt: it may be missing, hang, print for ever or fail.
import { execFile, type ExecFileException } from 'node:child_process';

/** What the program printed, or null where it is missing, failed, was too slow or said too much. */
export type RunProgram = (file: string, args: readonly string[]) => Promise<string | null>;

export interface ProgramLimits {
  readonly timeoutMs: number;
  readonly maxBytes: number;
}

/** PipeWire describes a large studio in a few megabytes; more than this is not an answer. */
const LIMITS: ProgramLimits = { timeoutMs: 2_000, maxBytes: 8 * 1024 * 1024 };

/** A program that is missing is not looked for again until the next start. */
export function createProgramRunner(limits: ProgramLimits = LIMITS): RunProgram {
  const missing = new Set<string>();
  return (file, args) =>
    new Promise((resolve) => {
      if (missing.has(file)) {
        resolve(null);
        return;
      }
      const settle = (error: ExecFileException | null, stdout: string) => {
        if (error?.code === 'ENOENT') missing.add(file);
        resolve(error === null ? stdout : null);
      };
      const options = {
        encoding: 'utf8',
        timeout: limits.timeoutMs,
        killSignal: 'SIGKILL',
        maxBuffer: limits.maxBytes,
        windowsHide: true,
        // The words of a program are read by us, not by a person.
        env: { ...process.env, LC_ALL: 'C' },
      } as const;
      try {
        execFile(file, args, options, settle).stdin?.end();
      } catch {
        // Out of processes or file handles: the next time may be better.
        resolve(null);
      }
    });
}
