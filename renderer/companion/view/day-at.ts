// The instant a day is named by.
import type { DayKey } from '../../../preload/contract.ts';

/** Noon of a day such as `2026-11-22` where the person is: no change of the clocks moves it into another day. */
export function dayAt(key: DayKey): Date {
  return new Date(`${key}T12:00:00`);
}
