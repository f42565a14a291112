// The machine this process runs on, as the launch rules (launch-target.ts) want to know it.
import { electronBinary } from './electron-binary.ts';
import type { Machine } from './launch-target.ts';

/** Looked at anew on every call. */
export function thisMachine(): Machine {
  return {
    platform: process.platform,
    env: process.env,
    isRoot: process.getuid?.() === 0,
    electronBinary: electronBinary(),
  };
}
