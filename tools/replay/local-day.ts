// The local day an instant lies in, beginning at 04:00. Asked once a sample, so the answer is kept until it changes.
import type { Instant } from '../../main/core/time.ts';

const DAY_BEGINS_AT_HOUR = 4;

let known: { readonly from: number; readonly to: number; readonly key: string } | null = null;

/** `2026-11-22` for every instant from 04:00 that day to 04:00 the next, in the time zone of this process. */
export function dayKeyOf(at: Instant): string {
  if (known === null || at < known.from || at >= known.to) known = dayAround(at);
  return known.key;
}

function dayAround(at: Instant): { from: number; to: number; key: string } {
  const date = new Date(at);
  const shift = date.getHours() < DAY_BEGINS_AT_HOUR ? -1 : 0;
  const start = (days: number) =>
    new Date(
      date.getFullYear(),
      date.getMonth(),
      date.getDate() + shift + days,
      DAY_BEGINS_AT_HOUR,
    );
  const [from, to] = [start(0), start(1)];
  const two = (value: number) => String(value).padStart(2, '0');
  const key = `${String(from.getFullYear())}-${two(from.getMonth() + 1)}-${two(from.getDate())}`;
  return { from: from.getTime(), to: to.getTime(), key };
}
