// Brings the person's hours and fixed times from the clock on the wall to the session: which of them have come, and when
// to look again. What they mean is the core's.
import type { SessionEvent } from '../core/session-event.ts';
import type { SessionState } from '../core/session-state.ts';
import type { Settings } from '../core/settings.ts';
import { earliest, type Instant } from '../core/time.ts';
import { isWorkTime, nextChange, nextTime, passedTime } from '../core/work-hours.ts';
import type { CalendarPort } from './ports.ts';

export interface WallClock {
  readonly settings: Settings;
  readonly calendar: Pick<CalendarPort, 'localMoment' | 'instantOf'>;
}

/** What the session has not been told of yet. Nothing, however often it is asked, once it has. */
export function hoursEvents(
  { hours, fixedTime }: SessionState,
  at: Instant,
  { settings, calendar }: WallClock,
): readonly SessionEvent[] {
  const events: SessionEvent[] = [];
  const moment = calendar.localMoment(at);
  const isOff = !isWorkTime(settings.workHours, moment);
  const change = nextChange(settings.workHours, moment);
  const until = change === null ? null : calendar.instantOf(at, change);
  if (isOff !== hours.isOff || until !== hours.until)
    events.push({ kind: 'hoursReached', at, isOff, until });
  const passed = passedTime(settings.fixedTimes, moment);
  const point = passed === null ? null : calendar.instantOf(at, passed);
  if (point !== null && point <= at && point > fixedTime.passedAt)
    events.push({ kind: 'fixedTimeReached', at, point });
  return events;
}

/** When to look again; null where there are neither hours nor fixed times. */
export function nextHoursPoint(at: Instant, { settings, calendar }: WallClock): Instant | null {
  const moment = calendar.localMoment(at);
  const points = [nextChange(settings.workHours, moment), nextTime(settings.fixedTimes, moment)];
  const instants = points.flatMap((point) =>
    point === null ? [] : [calendar.instantOf(at, point)],
  );
  const [first, ...others] = instants;
  return first === undefined ? null : others.reduce(earliest, first);
}
