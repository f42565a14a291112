// Times of the clock on the wall as a time field has them, on a day that begins at 04:00.
import type { DayKey, Instant } from '../../../preload/contract.ts';

const FIRST_HOUR = 4;

/** "09:05". */
export function wallTime(at: number): string {
  const date = new Date(at);
  const two = (part: number) => String(part).padStart(2, '0');
  return `${two(date.getHours())}:${two(date.getMinutes())}`;
}

/** The instant of a time on that day; what lies before 04:00 is the end of it. Null for what is no time. */
export function instantOnDay(time: string, day: DayKey): Instant | null {
  const parts = /^(\d\d):(\d\d)(?::\d\d)?$/.exec(time);
  if (parts === null) return null;
  const [hours, minutes] = [Number(parts[1]), Number(parts[2])];
  if (hours > 23 || minutes > 59) return null;
  const date = new Date(`${day}T00:00:00`);
  date.setDate(date.getDate() + (hours < FIRST_HOUR ? 1 : 0));
  date.setHours(hours, minutes);
  return date.getTime() as Instant;
}

/** The same, but the exact instant that the field began with where it still says that minute. */
export function instantOfField(
  time: string,
  { exact, day }: { readonly exact: Instant; readonly day: DayKey },
): Instant | null {
  return time === wallTime(exact) ? exact : instantOnDay(time, day);
}
