// Counts how often the app's own timers wake the process. Installed before the app's code; the
// double's modules have taken the real timers by then only where they run before it.

/** One callback that ran: when, in milliseconds since the start, and what had been asked for. */
export interface TimerWake {
  readonly atMs: number;
  readonly delayMs: number;
  readonly kind: 'timeout' | 'interval';
}

const KEPT = 5000;
const wakes: TimerWake[] = [];
let total = 0;

type Callback = (...args: unknown[]) => unknown;

/** Replaces the two global timers with counting ones that behave the same. */
export function countTimers(): void {
  const { setTimeout: realTimeout, setInterval: realInterval } = globalThis;
  const counted =
    (kind: TimerWake['kind'], delayMs: number, callback: Callback): Callback =>
    (...args) => {
      total++;
      wakes.push({ atMs: Math.round(performance.now()), delayMs, kind });
      if (wakes.length > KEPT) wakes.shift();
      return callback(...args);
    };
  const timeout = (callback: Callback, delayMs = 0, ...args: unknown[]): unknown =>
    realTimeout(counted('timeout', delayMs, callback), delayMs, ...args);
  const interval = (callback: Callback, delayMs = 0, ...args: unknown[]): unknown =>
    realInterval(counted('interval', delayMs, callback), delayMs, ...args);
  // util.promisify(setTimeout) looks for its own implementation on the function.
  const keepSymbols = (from: object, to: object): void => {
    for (const symbol of Object.getOwnPropertySymbols(from)) {
      Object.defineProperty(to, symbol, Object.getOwnPropertyDescriptor(from, symbol) ?? {});
    }
  };
  keepSymbols(realTimeout, timeout);
  globalThis.setTimeout = timeout as unknown as typeof setTimeout;
  globalThis.setInterval = interval as unknown as typeof setInterval;
}

/** The total since the start, and the latest wake-ups (at most 5000). */
export function timerWakes(): { total: number; wakes: TimerWake[] } {
  return { total, wakes: [...wakes] };
}
