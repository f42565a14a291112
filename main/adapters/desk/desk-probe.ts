// Looks at the machine: the age of the last input, the lock, the power, and those signals that were asked for. What that
// means is the core's. A reading that fails is `unknown`; nothing here throws or waits for ever.
import type { PowerMonitor } from 'electron';
import type { DeskPort, LogPort } from '../../app/ports.ts';
import {
  NO_EVIDENCE,
  type DeskEvidence,
  type IdleSourceName,
  type SignalName,
} from '../../core/desk-evidence.ts';

type MachineEvent = 'screenLocked' | 'screenUnlocked' | 'machineSuspended' | 'machineResumed';
type Screen = DeskEvidence['screen'];

export interface DeskProbeDeps {
  readonly powerMonitor: Pick<
    PowerMonitor,
    'getSystemIdleState' | 'isOnBatteryPower' | 'on' | 'removeListener'
  >;
  /** Input idleness in real milliseconds; settles within a few seconds and never rejects. */
  readonly idle: {
    read(): Promise<number | 'unknown'>;
    watchClosely(isClose: boolean): void;
    name(): IdleSourceName | null;
  };
  /** The wanted signals; settles within a few seconds and never rejects. */
  readonly readSignals: (wanted: readonly SignalName[]) => Promise<Pick<DeskEvidence, SignalName>>;
  /** The lock on Linux, where Electron has no event for it; null elsewhere. */
  readonly lock: {
    read(): Promise<Screen>;
    onChange(listener: (lock: 'locked' | 'unlocked') => void): () => void;
  } | null;
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

/** Electron's name of each event. On Linux lock and unlock never come; there the lock is watched another way. */
const MACHINE_EVENTS = [
  ['lock-screen', 'screenLocked'],
  ['unlock-screen', 'screenUnlocked'],
  ['suspend', 'machineSuspended'],
  ['resume', 'machineResumed'],
] as const satisfies readonly (readonly [string, MachineEvent])[];

/** To be made after `ready`: the first listener starts the native monitor. */
export function createDeskProbe(deps: DeskProbeDeps): DeskPort {
  const { powerMonitor, idle, readSignals, lock, timeScale, log } = deps;
  const attempt = createAttempt(log);
  const screen = createScreen(deps, attempt);

  async function see(wanted: readonly SignalName[]): Promise<DeskEvidence> {
    const [signals, hint] = await Promise.all([
      readSignals(wanted),
      lock?.read() ?? ('unknown' as const),
    ]);
    // The age is read last: it goes on growing while everything else is asked.
    const ageMs = await idle.read();
    return {
      ...signals,
      inputAgeMs: ageMs === 'unknown' ? 'unknown' : ageMs * timeScale,
      screen: screen.now(hint),
      battery: attempt('power', () => (powerMonitor.isOnBatteryPower() ? 'on' : 'off')),
    };
  }

  return {
    look: (wish, seen) => {
      idle.watchClosely(wish.closely);
      see(wish.signals).then(seen, (error: unknown) => {
        attempt('desk', () => {
          throw error;
        });
        seen(NO_EVIDENCE);
      });
    },
    source: () => idle.name(),
    onEvent: (listener) => {
      const unsubscribes = MACHINE_EVENTS.map(([name, kind]) =>
        subscribe(powerMonitor, name, () => {
          if (kind === 'screenLocked') screen.note('locked');
          if (kind === 'screenUnlocked') screen.note('unlocked');
          listener(kind);
        }),
      );
      const unwatch = lock?.onChange((state) => {
        if (screen.isKnownAs(state)) return;
        screen.note(state);
        listener(state === 'locked' ? 'screenLocked' : 'screenUnlocked');
      });
      return () => {
        unwatch?.();
        for (const unsubscribe of unsubscribes) unsubscribe();
      };
    },
  };
}

type Attempt = <T>(name: string, read: () => T) => T | 'unknown';

/** Tells the log of each kind of failure once, not every fifteen seconds. */
function createAttempt(log: LogPort): Attempt {
  const failures = new Set<string>();
  return (name, read) => {
    try {
      return read();
    } catch (error) {
      if (!failures.has(name)) log.warn(`${name} cannot be read: ${String(error)}`);
      failures.add(name);
      return 'unknown';
    }
  };
}

/** The lock of the screen: the event of a moment ago, else whichever way of asking says that it is locked. */
function createScreen({ powerMonitor, nowMs }: DeskProbeDeps, attempt: Attempt) {
  let last: { readonly screen: 'locked' | 'unlocked'; readonly atMs: number } | null = null;
  const recent = () => (last !== null && nowMs() - last.atMs < EVENT_LEADS_MS ? last.screen : null);
  return {
    note: (screen: 'locked' | 'unlocked'): void => {
      last = { screen, atMs: nowMs() };
    },
    isKnownAs: (screen: 'locked' | 'unlocked'): boolean => recent() === screen,
    now: (hint: Screen): Screen => {
      const told = recent();
      if (told !== null) return told;
      const state = attempt('screen lock', () =>
        screenOf(powerMonitor.getSystemIdleState(STATE_THRESHOLD_SECONDS)),
      );
      if (hint === 'locked' || state === 'locked') return 'locked';
      return state === 'unknown' ? hint : state;
    },
  };
}

function screenOf(state: string): Screen {
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
