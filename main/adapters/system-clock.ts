// The machine's clock and timers. The only place that reads a clock; in development time can be made to run faster.
import type { ClockPort } from '../app/ports.ts';
import { instant } from '../core/time.ts';

/** Node fires a longer timeout at once. */
const LONGEST_TIMEOUT_MS = 2 ** 31 - 1;

export interface ClockOptions {
  /** App milliseconds per real millisecond, 1 to 3,600. */
  readonly timeScale: number;
  /** The real instant at which scaled time equals real time. */
  readonly originMs: number;
}

/** Real time, unscaled. */
export const REAL_TIME: ClockOptions = { timeScale: 1, originMs: 0 };

export function createSystemClock({ timeScale, originMs }: ClockOptions): ClockPort {
  return {
    timeScale,
    now: () =>
      timeScale === 1
        ? instant(Date.now())
        : instant(originMs + (Date.now() - originMs) * timeScale),
    schedule: (ms, callback) => {
      const realMs = Math.min(Math.max(0, ms) / timeScale, LONGEST_TIMEOUT_MS);
      const timer = setTimeout(callback, realMs);
      return () => {
        clearTimeout(timer);
      };
    },
  };
}

/**
 * `--time-scale=N` makes time run N times faster, from `--time-origin=EPOCH_MS` on (two runs with the same origin see
 * the same time), else from now. For development and tests: a packaged program ignores both, and so does anyone who
 * writes something else than a number from 1 to 3,600.
 */
export function readTimeScale(argv: readonly string[], isPackaged: boolean): ClockOptions {
  if (isPackaged) return REAL_TIME;
  const timeScale = numberOf(argv, '--time-scale=');
  if (timeScale === null || timeScale < 1 || timeScale > 3_600) return REAL_TIME;
  return { timeScale, originMs: numberOf(argv, '--time-origin=') ?? Date.now() };
}

function numberOf(argv: readonly string[], prefix: string): number | null {
  const written = argv.find((word) => word.startsWith(prefix))?.slice(prefix.length);
  const value = written === undefined || written.trim() === '' ? Number.NaN : Number(written);
  return Number.isFinite(value) ? value : null;
}
