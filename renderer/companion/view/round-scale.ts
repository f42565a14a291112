// The axis of a chart: from 0 to a round number at or above the largest value, with few round ticks.

export interface RoundScale {
  readonly step: number;
  /** Never 0, so that everything can be divided by it. */
  readonly top: number;
  /** From 0 to `top`. */
  readonly ticks: readonly number[];
}

const MINUTE_MS = 60_000;
const HOUR_MS = 60 * MINUTE_MS;

/** Steps that people count time in. */
export const TIME_STEPS = [0.5, 1, 2, 3, 4, 6, 12, 24].map((hours) => hours * HOUR_MS);

/** Steps that people count things in. */
export const COUNT_STEPS = [1, 2, 5, 10, 20, 50, 100];

/** Seconds of a hold. */
export const SECOND_STEPS = [30, 60, 120, 300, 600];

/** The finest of `steps` (rising) with at most `most` of them up to `max`; above the last, its doublings. */
export function roundScale(max: number, steps: readonly number[], most: number): RoundScale {
  const wanted = Number.isFinite(max) ? Math.max(0, max) : 0;
  const fits = (step: number) => Math.ceil(wanted / step) <= most;
  let step = steps.find(fits) ?? steps.at(-1) ?? 1;
  while (!fits(step)) step *= 2;
  const count = Math.max(1, Math.ceil(wanted / step));
  return {
    step,
    top: count * step,
    ticks: Array.from({ length: count + 1 }, (_, index) => index * step),
  };
}
