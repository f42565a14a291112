// What every signal of presence looks like: asked rarely, answered soon, `unknown` whenever anything goes wrong.
import type { Signal } from '../../../core/desk-evidence.ts';

/** Reads one signal of the machine. Settles within a few seconds and never rejects. */
export type ReadSignal = () => Promise<Signal>;

/** Nothing here can be asked. */
export const unknownSignal: ReadSignal = () => Promise.resolve('unknown');

/** The first answer that is not `unknown`, asking one after the other. */
export function firstKnown(...reads: readonly ReadSignal[]): ReadSignal {
  return async () => {
    for (const read of reads) {
      const signal = await read();
      if (signal !== 'unknown') return signal;
    }
    return 'unknown';
  };
}
