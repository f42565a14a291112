// Reads the machine through Electron's power monitor: input age, lock, sleep. What that means is the core's. A
// reading that fails is `unknown`; nothing here throws.
import type { PowerMonitor } from 'electron';
import type { DeskPort, LogPort } from '../app/ports.ts';
import { NO_EVIDENCE, type DeskEvidence } from '../core/desk-evidence.ts';
import { SECOND_MS } from '../core/time.ts';

type MachineEvent = 'screenLocked' | 'screenUnlocked' | 'machineSuspended' | 'machineResumed';

export interface DeskProbeDeps {
  readonly powerMonitor: Pick<
    PowerMonitor,
    'getSystemIdleTime' | 'getSystemIdleState' | 'on' | 'removeListener'
  >;
  /** App milliseconds per real millisecond: ages are measured in real ones. */
  readonly timeScale: number;
  /** Real milliseconds, from anywhere. */
  readonly nowMs: () => number;
  readonly log: LogPort;
}

/** For this long after a lock or unlock event the event is believed, not the state: systems update that later. */
const EVENT_LEADS_MS = 5_000;

/** Electron's state call throws below 1; any threshold does, as only "locked" is read from the answer. */
const STATE_THRESHOLD_SECONDS = 60;

/** Electron's name of each event. On Linux lock and unlock never come; there the state is polled instead. */
const MACHINE_EVENTS = [
  ['lock-screen', 'screenLocked'],
  ['unlock-screen', 'screenUnlocked'],
  ['suspend', 'machineSuspended'],
  ['resume', 'machineResumed'],
] as const satisfies readonly (readonly [string, MachineEvent])[];

/** To be made after `ready`: the first listener starts the native monitor. */
export function createDeskProbe({ powerMonitor, timeScale, nowMs, log }: DeskProbeDeps): DeskPort {
  const failures = new Set<string>();
  let lastScreen: { readonly screen: 'locked' | 'unlocked'; readonly atMs: number } | null = null;

  /** Tells the log of each kind of failure once, not every fifteen seconds. */
  function attempt<T>(name: string, read: () => T): T | 'unknown' {
    try {
      return read();
    } catch (error) {
      if (!failures.has(name)) log.warn(`${name} cannot be read: ${String(error)}`);
      failures.add(name);
      return 'unknown';
    }
  }

  function screen(): DeskEvidence['screen'] {
    if (lastScreen !== null && nowMs() - lastScreen.atMs < EVENT_LEADS_MS) return lastScreen.screen;
    return screenOf(powerMonitor.getSystemIdleState(STATE_THRESHOLD_SECONDS));
  }

  return {
    sample: (): DeskEvidence => ({
      ...NO_EVIDENCE,
      inputAgeMs: attempt('input age', () =>
        inputAgeMs(powerMonitor.getSystemIdleTime(), timeScale),
      ),
      screen: attempt('screen lock', screen),
    }),
    onEvent: (listener) => {
      const unsubscribes = MACHINE_EVENTS.map(([name, kind]) =>
        subscribe(powerMonitor, name, () => {
          if (kind === 'screenLocked') lastScreen = { screen: 'locked', atMs: nowMs() };
          if (kind === 'screenUnlocked') lastScreen = { screen: 'unlocked', atMs: nowMs() };
          listener(kind);
        }),
      );
      return () => {
        for (const unsubscribe of unsubscribes) unsubscribe();
      };
    },
  };
}

function inputAgeMs(seconds: number, timeScale: number): number | 'unknown' {
  return Number.isFinite(seconds) && seconds >= 0 ? seconds * SECOND_MS * timeScale : 'unknown';
}

function screenOf(state: string): DeskEvidence['screen'] {
  if (state === 'locked') return 'locked';
  return state === 'unknown' ? 'unknown' : 'unlocked';
}

/** Electron types one overload per event name, which a table of names cannot pick from. */
function subscribe(
  powerMonitor: DeskProbeDeps['powerMonitor'],
  name: (typeof MACHINE_EVENTS)[number][0],
  handle: () => void,
): () => void {
  const emitter: NodeJS.EventEmitter = powerMonitor as PowerMonitor;
  emitter.on(name, handle);
  return () => {
    emitter.removeListener(name, handle);
  };
}
