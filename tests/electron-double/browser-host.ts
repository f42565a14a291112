// The one Chromium of this run: started when the first page needs it, closed with the app.
import { launchChromium } from './chromium.ts';
import type { Chromium } from './chromium.ts';
import { doubleOptions } from './double-options.ts';

let current: Promise<Chromium> | undefined;

/** Starts Chromium on first use. Rejects when there is none or it does not start. */
export function useChromium(): Promise<Chromium> {
  current ??= launchChromium({
    executablePath: doubleOptions.browserPath,
    isHeaded: doubleOptions.isHeaded,
    hasDebuggingPort: doubleOptions.controlPath !== undefined,
    onExit: () => {
      current = undefined;
    },
  });
  return current;
}

/** The running Chromium, if any: does not start one. */
export function runningChromium(): Promise<Chromium> | undefined {
  return current;
}

export async function closeChromium(): Promise<void> {
  const chromium = await current?.catch(() => undefined);
  await chromium?.close();
}
