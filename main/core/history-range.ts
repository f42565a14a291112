// The stretches of the calendar that history is looked at in: weeks from Monday, months, quarters of the year. Days are
// keys, so no change of clocks and no time zone can move them.
import type { DayKey } from './session-event.ts';
import { addDays, daysBetween, mondayOf } from './weekday.ts';

export const HISTORY_RANGES = ['week', 'month', 'quarter'] as const;

export type HistoryRange = (typeof HISTORY_RANGES)[number];

/** Nobody leafs back further than this: 38 years of weeks. In quarters it must not lead before the year 1000. */
export const MAX_HISTORY_OFFSET = 2_000;

/** Whole days, both ends included. */
export interface DaySpan {
  readonly from: DayKey;
  readonly to: DayKey;
}

/** The week, month or quarter that lies `offset` of them before the one of `today`; 0 is that one itself. */
export function spanOf(today: DayKey, range: HistoryRange, offset: number): DaySpan {
  if (range === 'week') {
    const from = addDays(mondayOf(today), -7 * offset);
    return { from, to: addDays(from, 6) };
  }
  const months = range === 'month' ? 1 : 3;
  const inYear = Math.floor((monthOf(today) % 12) / months) * months;
  const first = Math.floor(monthOf(today) / 12) * 12 + inYear - months * offset;
  return { from: firstDayOf(first), to: addDays(firstDayOf(first + months), -1) };
}

/** What is drawn as one within a span: its days, or the weeks of a quarter as far as they lie in it. In order. */
export function partsOf({ from, to }: DaySpan, range: HistoryRange): readonly DaySpan[] {
  if (range !== 'quarter') return daysIn({ from, to }).map((day) => ({ from: day, to: day }));
  const parts: DaySpan[] = [];
  for (let start = from; start <= to; start = addDays(mondayOf(start), 7)) {
    const sunday = addDays(mondayOf(start), 6);
    parts.push({ from: start, to: sunday < to ? sunday : to });
  }
  return parts;
}

/** Every day of a span, in order. */
export function daysIn({ from, to }: DaySpan): readonly DayKey[] {
  return Array.from({ length: daysBetween(from, to) + 1 }, (_, index) => addDays(from, index));
}

/** Months since the year 0, which is not among them: a year has four digits. */
function monthOf(day: DayKey): number {
  return Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7)) - 1;
}

function firstDayOf(month: number): DayKey {
  return `${String(Math.floor(month / 12))}-${String((month % 12) + 1).padStart(2, '0')}-01`;
}
