// Whether another program uses the microphone on Windows, from what the system itself writes down for its privacy
// page (platform.md 2.2): a program whose last use has not stopped. Needs no rights, reads no sound.
import type { Signal } from '../../../core/desk-evidence.ts';
import type { RunProgram } from './run-program.ts';
import type { ReadSignal } from './signal-source.ts';

const STORE =
  'HKCU\\Software\\Microsoft\\Windows\\CurrentVersion\\CapabilityAccessManager\\ConsentStore\\microphone';

/** A program that crashed leaves its entry open; nobody is in a call for longer than this. */
const LONGEST_CALL_MS = 12 * 3_600_000;
/** FILETIME counts tenths of microseconds from 1601. */
const FILETIME_PER_MS = 10_000n;
const FILETIME_AT_1970 = 116_444_736_000_000_000n;

export interface WindowsMicrophoneDeps {
  readonly run: RunProgram;
  readonly nowMs: () => number;
  /** The path of our own program, which does not count. */
  readonly ownPath: string;
}

export function createWindowsMicrophone({
  run,
  nowMs,
  ownPath,
}: WindowsMicrophoneDeps): ReadSignal {
  return async () => readConsentStore(await run('reg', ['query', STORE, '/s']), nowMs(), ownPath);
}

/** The answer in what `reg query … /s` prints. */
export function readConsentStore(text: string | null, nowMs: number, ownPath: string): Signal {
  if (!text?.includes('ConsentStore\\microphone')) return 'unknown';
  const ownKey = ownPath.replaceAll('\\', '#').toLowerCase();
  const isInUse = text
    .split(/\r?\n(?=HKEY_)/)
    .filter((block) => !block.toLowerCase().split(/\r?\n/)[0]?.endsWith(ownKey))
    .some((block) => {
      const start = valueOf(block, 'LastUsedTimeStart');
      const stop = valueOf(block, 'LastUsedTimeStop');
      if (stop !== 0n || start === null || start === 0n) return false;
      const startMs = Number((start - FILETIME_AT_1970) / FILETIME_PER_MS);
      return nowMs - startMs < LONGEST_CALL_MS;
    });
  return isInUse ? 'on' : 'off';
}

function valueOf(block: string, name: string): bigint | null {
  const match = new RegExp(`^\\s+${name}\\s+REG_QWORD\\s+(0x[0-9a-fA-F]+)\\s*$`, 'm').exec(block);
  return match?.[1] === undefined ? null : BigInt(match[1]);
}
