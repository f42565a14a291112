// The small values that a stored session is made of, as schemas: what a duration, an id or an instant may be.
import * as v from 'valibot';
import { MAX_PAUSE_MINUTES } from './settings.ts';
import { HOUR_MS, instant, MINUTE_MS, type Instant } from './time.ts';

/** A clock that was set right since may have written a session a little ahead; further ahead it is damage. */
const MAX_AHEAD_MS = 24 * HOUR_MS;

/** Nothing that a session waits for is further away than the end of the longest pause. */
const MAX_WAIT_MS = MAX_PAUSE_MINUTES * MINUTE_MS;

const MAX_DURATION_MS = 31 * 24 * HOUR_MS;

export const durationMs = v.pipe(
  v.number(),
  v.finite(),
  v.minValue(0),
  v.maxValue(MAX_DURATION_MS),
);
export const count = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(1_000_000));
export const text = v.pipe(v.string(), v.maxLength(400));
export const id = v.pipe(v.string(), v.nonEmpty(), v.maxLength(100));
export const dayKey = v.pipe(
  v.string(),
  v.check((day: string) => isDayKey(day), 'there is no such day'),
);
export const FEELS = ['looser', 'same', 'worse'] as const;
export const feel = v.picklist(FEELS);
export const EVIDENCES = [
  'input',
  'passive',
  'idle',
  'lock',
  'suspend',
  'off',
  'said',
  'unknown',
] as const;
export const evidence = v.picklist(EVIDENCES);

/** `Date.parse` alone takes the 31st of February for a day in March. */
export function isDayKey(value: unknown): boolean {
  if (typeof value !== 'string' || !/^\d{4}-\d{2}-\d{2}$/.test(value)) return false;
  const ms = Date.parse(value);
  return !Number.isNaN(ms) && new Date(ms).toISOString().startsWith(value);
}

/** The two kinds of instant: `past` for what happened, `ahead` for what is waited for. */
export interface Instants {
  readonly past: v.GenericSchema<unknown, Instant>;
  readonly ahead: v.GenericSchema<unknown, Instant>;
}

export function instantsUntil(now: Instant): Instants {
  const until = (latest: number) =>
    v.pipe(
      v.number(),
      v.finite(),
      v.minValue(0),
      v.maxValue(latest, 'it is too far in the future'),
      v.transform(instant),
    );
  return { past: until(now + MAX_AHEAD_MS), ahead: until(now + MAX_AHEAD_MS + MAX_WAIT_MS) };
}
