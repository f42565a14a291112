// A stretch of today as a person writes it on the command line: "10:00-10:40". Which instants that are is the calendar's,
// whether it can be put right the core's.
import { later, MINUTE_MS, type Instant } from '../core/time.ts';
import { parseTime } from '../core/work-hours.ts';
import type { CalendarPort } from './ports.ts';

/** Minutes of the clock on the wall, 0 to 1439; the end may be the present moment. */
export interface WrittenStretch {
  readonly from: number;
  readonly to: number | 'now';
}

/** Before this minute of the clock it is still the day before: days begin at 04:00. */
const DAY_START_MINUTE = 4 * 60;

/** Reads "10:00-10:40", "9:05–9:50" or "10:00-now"; null for anything else. */
export function parseStretch(text: string): WrittenStretch | null {
  const [first, last, ...more] = text.split(/[-–]/);
  if (first === undefined || last === undefined || more.length > 0) return null;
  const from = minuteOf(first);
  const to = last.trim().toLowerCase() === 'now' ? 'now' : minuteOf(last);
  return from === null || to === null ? null : { from, to };
}

/** The stretch on the day that `at` lies in. */
export function stretchOfToday(
  { from, to }: WrittenStretch,
  at: Instant,
  calendar: Pick<CalendarPort, 'instantOf' | 'localMoment'>,
): { readonly from: Instant; readonly to: Instant } {
  const isNight = calendar.localMoment(at).minute < DAY_START_MINUTE;
  const instantOf = (minute: number) => {
    const daysAhead = isNight && minute >= DAY_START_MINUTE ? -1 : 0;
    return calendar.instantOf(at, { daysAhead, minute });
  };
  // The minute that is being written is part of now, not of the time ahead.
  const end = to === 'now' ? at : instantOf(to);
  const isThisMinute = end > at && later(end, -MINUTE_MS) < at;
  return { from: instantOf(from), to: isThisMinute ? at : end };
}

function minuteOf(text: string): number | null {
  return parseTime(text.trim().padStart('00:00'.length, '0'));
}
