// Waiting for the tray to say something: what a person at the desk would look at.
import { until } from './poll.ts';
import type { SitbonesApp, TrayFacts } from './sitbones-app.ts';

/** Resolves to the tray whose first line matches. Throws with the last line seen. */
export async function trayToSay(
  app: SitbonesApp,
  words: RegExp,
  timeoutMs?: number,
): Promise<TrayFacts> {
  let last = '';
  const read = async (): Promise<TrayFacts | undefined> => {
    const tray = await app.tray();
    last = tray.status;
    return words.test(last) ? tray : undefined;
  };
  try {
    return await until(String(words), read, timeoutMs);
  } catch (error) {
    throw new Error(`The tray does not say ${String(words)} but “${last}”`, { cause: error });
  }
}

/** The minutes of "Sitting for 1 hour 5 minutes · …"; null when the tray says something else. */
export function sittingMinutes({ status }: TrayFacts): number | null {
  const words = /^Sitting for (?:(\d+) hours? ?)?(?:(\d+) minutes?)?/.exec(status);
  return words === null ? null : Number(words[1] ?? 0) * 60 + Number(words[2] ?? 0);
}
