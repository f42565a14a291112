// Writes to stderr what a person looking for a fault needs. Warnings always, the rest only when asked for; never window
// titles or anything else of what the person does.
import type { LogPort } from '../app/ports.ts';

/** A line longer than this helps nobody. */
const MAX_LINE_LENGTH = 1_000;

export interface LoggerOptions {
  readonly isVerbose: boolean;
  readonly write: (line: string) => void;
}

export function createLogger({ isVerbose, write }: LoggerOptions): LogPort {
  const line = (level: string, message: string) => {
    try {
      // One message, one line: whatever it holds cannot pass for another message.
      write(`sitbones ${level}: ${message.replace(/\s+/g, ' ').slice(0, MAX_LINE_LENGTH)}\n`);
    } catch {
      // A closed stderr (a program started from a menu) must not stop the program.
    }
  };
  return {
    info: (message) => {
      if (isVerbose) line('info', message);
    },
    warn: (message) => {
      line('warning', message);
    },
  };
}
