// Input idleness as Electron's power monitor tells it: Windows, macOS, X11, and the last resort on Wayland.
import type { PowerMonitor } from 'electron';
import type { IdleSource, IdleSourceOpener } from './idle-source.ts';

export type IdleClock = Pick<PowerMonitor, 'getSystemIdleTime'>;

const SECOND_MS = 1000;

/** Always there; whole seconds. On a Wayland desktop that Chromium cannot ask it says 0 for ever (platform.md 1.1). */
export function createPowerMonitorIdle(powerMonitor: IdleClock): IdleSourceOpener {
  const source: IdleSource = {
    name: 'powerMonitor',
    read: () => Promise.resolve(readAge(powerMonitor)),
    watchClosely: () => undefined,
    onLost: () => undefined,
    close: () => undefined,
  };
  return { name: source.name, open: () => Promise.resolve(source) };
}

/** Milliseconds since the last input, or `unknown` where the system has no answer. */
export function readAge(powerMonitor: IdleClock): number | 'unknown' {
  try {
    const seconds = powerMonitor.getSystemIdleTime();
    return Number.isFinite(seconds) && seconds >= 0 ? seconds * SECOND_MS : 'unknown';
  } catch {
    return 'unknown';
  }
}
