// Where the app is in its life: before ready, running, quitting. The gate that Electron's
// before-ready errors pass through.

export const lifecycle = { isReady: false, isQuitting: false };

/** Throws Electron's own message when used before `ready`. */
export function requireReady(message: string): void {
  if (!lifecycle.isReady) throw new Error(message);
}

export function requireNotReady(message: string): void {
  if (lifecycle.isReady) throw new Error(message);
}

/** Faults that Electron survives quietly, kept for tests: what, and the stack. */
export const faults: { kind: string; text: string }[] = [];

export function recordFault(kind: string, error: unknown): void {
  const text = error instanceof Error ? (error.stack ?? error.message) : String(error);
  faults.push({ kind, text });
}
