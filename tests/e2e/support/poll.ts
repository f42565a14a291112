// Waiting for a condition, never for a time.
const PERIOD_MS = 50;

/**
 * Asks again and again until the answer is something else than undefined. Throws after `timeoutMs`, naming what was
 * waited for.
 */
export async function until<T>(
  what: string,
  read: () => Promise<T | undefined>,
  timeoutMs = 15_000,
): Promise<T> {
  const deadline = performance.now() + timeoutMs;
  for (;;) {
    const seen = await read();
    if (seen !== undefined) return seen;
    if (performance.now() > deadline) throw new Error(`${what} did not come in ${timeoutMs} ms`);
    await new Promise((resolve) => setTimeout(resolve, PERIOD_MS));
  }
}
