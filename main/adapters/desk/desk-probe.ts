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
import type { DeskWish } from '../../core/desk-wish.ts';

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

/** What the running program looks at; the readings for a person are create-desk.ts's. */
export type DeskLook = Omit<DeskPort, 'readings'>;

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
export function createDeskProbe(deps: DeskProbeDeps): DeskLook {
  return new DeskProbe(deps);
}

class DeskProbe implements DeskLook {
  readonly #deps: DeskProbeDeps;
  readonly #failures = new Set<string>();
  #lastScreen: { readonly screen: 'locked' | 'unlocked'; readonly atMs: number } | null = null;

  constructor(deps: DeskProbeDeps) {
    this.#deps = deps;
  }

  look(wish: DeskWish, seen: (evidence: DeskEvidence) => void): void {
    this.#deps.idle.watchClosely(wish.closely);
    this.#see(wish.signals).then(seen, (error: unknown) => {
      this.#attempt('desk', () => {
        throw error;
      });
      seen(NO_EVIDENCE);
    });
  }

  source(): IdleSourceName | null {
    return this.#deps.idle.name();
  }

  onEvent(listener: (kind: MachineEvent) => void): () => void {
    const { powerMonitor, lock } = this.#deps;
    const unsubscribes = MACHINE_EVENTS.map(([name, kind]) =>
      subscribe(powerMonitor, name, () => {
        if (kind === 'screenLocked') this.#noteScreen('locked');
        if (kind === 'screenUnlocked') this.#noteScreen('unlocked');
        listener(kind);
      }),
    );
    const unwatch = lock?.onChange((screen) => {
      if (this.#lastScreen?.screen === screen && this.#isFresh(this.#lastScreen.atMs)) return;
      this.#noteScreen(screen);
      listener(screen === 'locked' ? 'screenLocked' : 'screenUnlocked');
    });
    return () => {
      unwatch?.();
      for (const unsubscribe of unsubscribes) unsubscribe();
    };
  }

  async #see(wanted: readonly SignalName[]): Promise<DeskEvidence> {
    const { readSignals, idle, timeScale, powerMonitor } = this.#deps;
    const [signals, hint] = await Promise.all([readSignals(wanted), this.#readLock()]);
    // The age is read last: it goes on growing while everything else is asked.
    const ageMs = await idle.read();
    return {
      ...signals,
      inputAgeMs: ageMs === 'unknown' ? 'unknown' : ageMs * timeScale,
      screen: this.#screenNow(hint),
      battery: this.#attempt('power', () => (powerMonitor.isOnBatteryPower() ? 'on' : 'off')),
    };
  }

  async #readLock(): Promise<Screen> {
    const { lock } = this.#deps;
    return lock === null ? 'unknown' : await lock.read();
  }

  /** The event of a moment ago, else whichever way of asking says that the screen is locked. */
  #screenNow(hint: Screen): Screen {
    if (this.#lastScreen !== null && this.#isFresh(this.#lastScreen.atMs))
      return this.#lastScreen.screen;
    const state = this.#attempt('screen lock', () =>
      screenOf(this.#deps.powerMonitor.getSystemIdleState(STATE_THRESHOLD_SECONDS)),
    );
    if (hint === 'locked' || state === 'locked') return 'locked';
    return state === 'unknown' ? hint : state;
  }

  #noteScreen(screen: 'locked' | 'unlocked'): void {
    this.#lastScreen = { screen, atMs: this.#deps.nowMs() };
  }

  #isFresh(atMs: number): boolean {
    return this.#deps.nowMs() - atMs < EVENT_LEADS_MS;
  }

  /** Tells the log of each kind of failure once, not every fifteen seconds. */
  #attempt<T>(name: string, read: () => T): T | 'unknown' {
    try {
      return read();
    } catch (error) {
      if (!this.#failures.has(name))
        this.#deps.log.warn(`${name} cannot be read: ${String(error)}`);
      this.#failures.add(name);
      return 'unknown';
    }
  }
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
