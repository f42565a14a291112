// How long nobody has touched keyboard or mouse: X11's own answer where there is a display, or what
// a test has set.
import { spawnSync } from 'node:child_process';

/** A test's idea of the person: idle for a fixed time, or idle since a moment and counting. */
export type IdleOverride =
  | { readonly kind: 'fixed'; readonly seconds: number }
  | { readonly kind: 'growing'; readonly fromSeconds: number };

const PROBE_PATIENCE_MS = 2000;

let override: { idle: IdleOverride; setAtMs: number } | undefined;
let hasComplained = false;

/** Undefined goes back to the machine's own answer. */
export function overrideIdle(idle: IdleOverride | undefined): void {
  override = idle && { idle, setAtMs: performance.now() };
}

/** In milliseconds. 0 where nothing can be asked, as Electron answers on unknown systems. */
export function idleMs(): number {
  if (!override) return process.env['DISPLAY'] ? askX11() : 0;
  const { idle, setAtMs } = override;
  return idle.kind === 'fixed'
    ? idle.seconds * 1000
    : idle.fromSeconds * 1000 + performance.now() - setAtMs;
}

function askX11(): number {
  const { stdout, status } = spawnSync('xprintidle', { timeout: PROBE_PATIENCE_MS });
  // Null, whatever the types say, where the program is missing.
  const ms = Number.parseInt(String(stdout), 10);
  if (status === 0 && Number.isFinite(ms)) return ms;
  if (!hasComplained) {
    hasComplained = true;
    console.error('electron double: xprintidle gives no answer; the idle time reads as 0');
  }
  return 0;
}
