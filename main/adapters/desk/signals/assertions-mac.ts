// What programs keep a Mac awake for, from `pmset -g assertions`: a call (the sound system holds the microphone) and a
// film (the display must not sleep). Needs no permission (platform.md 2.3).
import type { Signal } from '../../../core/desk-evidence.ts';
import type { RunProgram } from './run-program.ts';
import type { ReadSignal } from './signal-source.ts';

/** One assertion of the list. */
interface Assertion {
  readonly pid: number;
  readonly owner: string;
  readonly type: string;
  /** The line itself and the lines indented under it. */
  readonly text: string;
}

const DISPLAY_TYPES = ['PreventUserIdleDisplaySleep', 'NoDisplaySleepAssertion'];
/** The system's own: powerd keeps the display on while it is on. */
const SYSTEM_OWNERS = ['powerd', 'WindowServer', 'loginwindow'];

export interface MacAssertions {
  readonly microphone: ReadSignal;
  readonly video: ReadSignal;
}

export function createMacAssertions(run: RunProgram, ownPid: number): MacAssertions {
  const read = async () => await run('/usr/bin/pmset', ['-g', 'assertions']);
  return {
    microphone: async () => readMicrophone(await read(), ownPid),
    video: async () => readDisplayAwake(await read(), ownPid),
  };
}

/** `on` while coreaudiod holds a resource that takes sound in. */
export function readMicrophone(text: string | null, ownPid: number): Signal {
  const assertions = parseAssertions(text);
  if (assertions === null) return 'unknown';
  const isListening = assertions.some(
    ({ pid, text: words }) => pid !== ownPid && /^\s*Resources:.*\baudio-in\b/m.test(words),
  );
  return isListening ? 'on' : 'off';
}

/** `on` while a program keeps the display from sleeping. Music keeps only the machine awake. */
export function readDisplayAwake(text: string | null, ownPid: number): Signal {
  const assertions = parseAssertions(text);
  if (assertions === null) return 'unknown';
  const isWatching = assertions.some(
    ({ pid, owner, type }) =>
      pid !== ownPid && DISPLAY_TYPES.includes(type) && !SYSTEM_OWNERS.includes(owner),
  );
  return isWatching ? 'on' : 'off';
}

/** The assertions "Listed by owning process"; null where the text is none of pmset's. */
function parseAssertions(text: string | null): readonly Assertion[] | null {
  const [, listed] = text?.split(/^Listed by owning process:$/m) ?? [];
  if (listed === undefined) return null;
  const blocks = listed.split(/^(?=\s*pid \d+\()/m);
  return blocks.flatMap((block) => {
    const match = /^\s*pid (\d+)\(([^)]*)\): \[\w+\] [\d:]+ (\w+)/.exec(block);
    const [, pid, owner, type] = match ?? [];
    if (pid === undefined || owner === undefined || type === undefined) return [];
    return [{ pid: Number(pid), owner, type, text: block }];
  });
}
