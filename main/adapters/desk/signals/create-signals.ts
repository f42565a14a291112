// The signals of presence of this system, each by the way that needs no permission. Nothing is asked before it is read.
import type { DeskEvidence, Signal, SignalName } from '../../../core/desk-evidence.ts';
import type { MessageBus } from '../dbus/message-bus.ts';
import { createMacAssertions } from './assertions-mac.ts';
import { createLinuxDoNotDisturb } from './do-not-disturb-linux.ts';
import { createFullScreen, type FullScreenDeps } from './full-screen.ts';
import { createLinuxDisplayAwake } from './inhibitors-linux.ts';
import { createLinuxMicrophone } from './microphone-linux.ts';
import { createWindowsMicrophone } from './microphone-windows.ts';
import {
  createWindowsNotificationState,
  type QueryNotificationState,
} from './notification-state-windows.ts';
import type { RunProgram } from './run-program.ts';
import { unknownSignal, type ReadSignal } from './signal-source.ts';

export type SignalReadings = Pick<DeskEvidence, SignalName>;
export type SignalReaders = Readonly<Record<SignalName, ReadSignal>>;

export interface SignalDeps {
  readonly platform: NodeJS.Platform;
  readonly isWayland: boolean;
  /** The desktop's names in lower case; none where there is none. */
  readonly desktop: readonly string[];
  readonly session: MessageBus;
  readonly run: RunProgram;
  readonly window: Pick<FullScreenDeps, 'frontWindow' | 'displays'>;
  readonly loadNotificationState: () => Promise<QueryNotificationState>;
  readonly ownPid: number;
  readonly ownPath: string;
  /** Real milliseconds since 1970. */
  readonly nowMs: () => number;
}

export function createSignals(deps: SignalDeps): SignalReaders {
  switch (deps.platform) {
    case 'linux':
      return linuxSignals(deps);
    case 'darwin':
      return macSignals(deps);
    case 'win32':
      return windowsSignals(deps);
    default:
      return NO_SIGNALS;
  }
}

const NO_SIGNALS: SignalReaders = {
  call: unknownSignal,
  video: unknownSignal,
  fullScreen: unknownSignal,
  doNotDisturb: unknownSignal,
};

function linuxSignals(deps: SignalDeps): SignalReaders {
  const { desktop, session, run, ownPid, isWayland, window } = deps;
  const video = createLinuxDisplayAwake(session);
  return {
    call: createLinuxMicrophone(run, ownPid),
    video,
    // Wayland shows nobody the windows of others; what presents or plays keeps the display awake (platform.md 2.1).
    fullScreen: isWayland ? video : createFullScreen({ ...window, ownPid }),
    doNotDisturb: createLinuxDoNotDisturb({ desktop, session, run }),
  };
}

/** Whether Focus is on cannot be read on a Mac; it silences notifications by itself. */
function macSignals({ run, ownPid, window }: SignalDeps): SignalReaders {
  const { microphone, video } = createMacAssertions(run, ownPid);
  const fullScreen = createFullScreen({ ...window, ownPid });
  return { call: microphone, video, fullScreen, doNotDisturb: unknownSignal };
}

/** What keeps the display on takes an administrator to ask. */
function windowsSignals(deps: SignalDeps): SignalReaders {
  const { fullScreen, doNotDisturb } = createWindowsNotificationState(deps.loadNotificationState);
  return { call: createWindowsMicrophone(deps), video: unknownSignal, fullScreen, doNotDisturb };
}

export interface CachedSignalsDeps {
  readonly readers: SignalReaders;
  readonly nowMs: () => number;
  readonly after: (ms: number, callback: () => void) => () => void;
}

export interface CachedSignals {
  /** The wanted signals, each at most five seconds old; the others are `unknown`. Settles within three seconds. */
  read(wanted: readonly SignalName[]): Promise<SignalReadings>;
  /** The last readings, for whoever explains. */
  last(): SignalReadings;
}

const FRESH_MS = 5_000;
const TIMEOUT_MS = 3_000;
const NOTHING_KNOWN: SignalReadings = {
  call: 'unknown',
  video: 'unknown',
  fullScreen: 'unknown',
  doNotDisturb: 'unknown',
};

/** Keeps the system from being asked twice for the same, and anybody from waiting for a signal that hangs. */
export function cacheSignals({ readers, nowMs, after }: CachedSignalsDeps): CachedSignals {
  const readings = new Map<
    SignalName,
    { readonly atMs: number; readonly value: Promise<Signal> }
  >();
  let last = NOTHING_KNOWN;

  function readFresh(name: SignalName): Promise<Signal> {
    const known = readings.get(name);
    const ageMs = known === undefined ? Infinity : nowMs() - known.atMs;
    if (known !== undefined && ageMs >= 0 && ageMs < FRESH_MS) return known.value;
    const value = within(readers[name](), after);
    readings.set(name, { atMs: nowMs(), value });
    return value;
  }

  return {
    read: async (wanted) => {
      const values = await Promise.all(wanted.map(async (name) => [name, await readFresh(name)]));
      last = { ...NOTHING_KNOWN, ...(Object.fromEntries(values) as Partial<SignalReadings>) };
      return last;
    },
    last: () => last,
  };
}

function within(work: Promise<Signal>, after: CachedSignalsDeps['after']): Promise<Signal> {
  return new Promise((resolve) => {
    const cancel = after(TIMEOUT_MS, () => {
      resolve('unknown');
    });
    const settle = (signal: Signal) => {
      cancel();
      resolve(signal);
    };
    work.then(settle, () => {
      settle('unknown');
    });
  });
}
