// Working hours as they are edited: every day of the week with its ranges, whether it has any or not. Pure.
import type { Settings, Weekday } from '../../../preload/contract.ts';
import { WEEKDAYS } from './weekday-names.ts';

type WorkHours = Settings['workHours'];

/** As two fields of a page have them: "09:00", empty while nothing is written. Midnight at the end is "00:00". */
export interface RangeDraft {
  readonly from: string;
  readonly to: string;
}

export interface DayDraft {
  readonly day: Weekday;
  /** None: a free day. */
  readonly ranges: readonly RangeDraft[];
}

const USUAL: RangeDraft = { from: '09:00', to: '17:00' };

/** What somebody begins with who wants certain hours. */
export const USUAL_WEEK: readonly DayDraft[] = WEEKDAYS.map((day, index) => ({
  day,
  ranges: index < 5 ? [USUAL] : [],
}));

/** Null where any hour is one of theirs. */
export function toDraft(hours: WorkHours): readonly DayDraft[] | null {
  if (Object.keys(hours).length === 0) return null;
  return WEEKDAYS.map((day) => ({ day, ranges: (hours[day] ?? []).map(rangeOf) }));
}

/** Free days are left out. A week without any hours still says so: nothing at all would mean always. */
export function fromDraft(week: readonly DayDraft[]): WorkHours {
  const days = week.filter(({ ranges }) => ranges.length > 0);
  if (days.length === 0) return { mon: [] };
  return Object.fromEntries(days.map(({ day, ranges }) => [day, ranges.map(textOf)]));
}

/** The week with other ranges on one day. */
export function withRanges(
  week: readonly DayDraft[],
  day: Weekday,
  ranges: readonly RangeDraft[],
): readonly DayDraft[] {
  return week.map((one) => (one.day === day ? { day, ranges } : one));
}

/** A range to add: the usual one for a free day, else an hour from an hour after the last, while the day has room. */
export function nextRange(ranges: readonly RangeDraft[]): RangeDraft {
  const last = ranges.at(-1);
  if (last === undefined) return USUAL;
  const hour = Number(last.to.slice(0, 2));
  return hour === 0 || hour > 21
    ? { from: '', to: '' }
    : { from: `${twoDigits(hour + 1)}:00`, to: `${twoDigits(hour + 2)}:00` };
}

export function areSame(a: readonly RangeDraft[], b: readonly RangeDraft[]): boolean {
  return (
    a.length === b.length && a.every(({ from, to }, i) => from === b[i]?.from && to === b[i].to)
  );
}

function rangeOf(text: string): RangeDraft {
  const [from = '', to = ''] = text.split(/[-–]/).map((part) => part.trim().padStart(5, '0'));
  return { from, to: to === '24:00' ? '00:00' : to };
}

/** A day ends at midnight, which a field of a page can only call 00:00. */
function textOf({ from, to }: RangeDraft): string {
  return `${from}-${to === '00:00' ? '24:00' : to}`;
}

function twoDigits(number: number): string {
  return String(number).padStart(2, '0');
}
