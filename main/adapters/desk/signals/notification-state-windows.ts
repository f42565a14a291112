// Full screen, presentation and quiet time on Windows: one question to the shell, which names no program and no window
// (SHQueryUserNotificationState, platform.md 2.2). Asked through koffi, which is loaded only here.
import type { Signal } from '../../../core/desk-evidence.ts';
import type { ReadSignal } from './signal-source.ts';

/** Asks the shell; the number of a QUERY_USER_NOTIFICATION_STATE. Throws where it cannot. */
export type QueryNotificationState = () => number;

/** QUERY_USER_NOTIFICATION_STATE of shellapi.h. */
const STATE = {
  notPresent: 1,
  busy: 2,
  fullScreen3d: 3,
  presentation: 4,
  accepts: 5,
  quietTime: 6,
  storeApp: 7,
} as const;

const FULL: readonly number[] = [
  STATE.busy,
  STATE.fullScreen3d,
  STATE.presentation,
  STATE.storeApp,
];
const KNOWN: readonly number[] = Object.values(STATE);

export interface WindowsNotificationState {
  readonly fullScreen: ReadSignal;
  readonly doNotDisturb: ReadSignal;
}

export function createWindowsNotificationState(
  load: () => Promise<QueryNotificationState>,
): WindowsNotificationState {
  let loading: Promise<QueryNotificationState> | null = null;
  const ask = async (): Promise<number | null> => {
    try {
      loading ??= load();
      return (await loading)();
    } catch {
      return null;
    }
  };
  return {
    fullScreen: async () => signalOf(await ask(), FULL),
    doNotDisturb: async () => signalOf(await ask(), [STATE.quietTime]),
  };
}

/** Somebody who is not present is neither in a full screen nor undisturbed: nothing is known. */
function signalOf(state: number | null, on: readonly number[]): Signal {
  if (state === null || !KNOWN.includes(state) || state === STATE.notPresent) return 'unknown';
  return on.includes(state) ? 'on' : 'off';
}
