// In what a length of a few minutes is said, wherever it is: on cards, in the tray, on the command line. Pure.

const MINUTE_SECONDS = 60;

/** Minutes where it has whole ones, and from two on the nearest, for nobody counts 396 seconds; else null: it is said in seconds. */
export function saidMinutes(seconds: number): number | null {
  const isWhole = seconds % MINUTE_SECONDS === 0;
  return isWhole || seconds > 2 * MINUTE_SECONDS ? Math.round(seconds / MINUTE_SECONDS) : null;
}
