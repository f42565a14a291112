// A part of history in words: what it is called, and what it held. As the strip says it and the table heads its rows.
import type { HistoryPart, HistoryRange, HistoryView } from '../../../preload/contract.ts';
import { t } from '../messages.ts';
import { dayAt } from '../view/day-at.ts';
import { minutesInShort } from '../view/time-words.ts';

/** "November 23 – November 29, 2026", "November 2026", "October – December 2026". */
export function spanInWords({ range, from, to }: HistoryView): string {
  const ends = { from: dayAt(from), to: dayAt(to) };
  if (range === 'week') return t('history.spanWeek', ends);
  if (range === 'month') return t('history.spanMonth', { from: ends.from });
  return t('history.spanQuarter', ends);
}

/** "Monday, November 23", or the days of a week of a quarter. */
export function partName({ from, to }: HistoryPart, range: HistoryRange): string {
  return range === 'quarter'
    ? t('history.weekOf', { from: dayAt(from), to: dayAt(to) })
    : t('history.day', { at: dayAt(from) });
}

/** The same for the narrow column of a table. */
export function partInShort(part: HistoryPart, range: HistoryRange): string {
  return range === 'quarter'
    ? partName(part, range)
    : t('history.dayShort', { at: dayAt(part.from) });
}

/** What it held, as one line. */
export function partInWords(part: HistoryPart): string {
  if (part.isFuture) return part.isPlanned ? t('history.planned') : t('history.notYet');
  if (part.recordedDays === 0) return t('history.noRecord');
  const { openerSecondsRight: right, openerSecondsLeft: left } = part;
  return [
    t('history.partSitting', {
      sitting: minutesInShort(part.sittingMs),
      longest: minutesInShort(part.longestSitMs),
    }),
    t('history.partResets', { count: part.resets }),
    t('history.partHinges', { count: part.hinges }),
    ...(right + left > 0 ? [t('history.partOpener', { right, left })] : []),
    ...(part.sets > 0 || part.isPlanned ? [t('history.partSets', { count: part.sets })] : []),
  ].join(' · ');
}

/** The few words under the parts: every weekday, every seventh day of a month, each month of a quarter. */
export function partLabel(
  part: HistoryPart,
  before: HistoryPart | undefined,
  range: HistoryRange,
): string | null {
  const at = dayAt(part.from);
  if (range === 'week') return t('history.weekday', { at });
  if (range === 'month')
    return Number(part.from.slice(8)) % 7 === 1 ? t('history.dayOfMonth', { at }) : null;
  const isNewMonth = before?.from.slice(0, 7) !== part.from.slice(0, 7);
  return isNewMonth ? t('history.monthName', { at }) : null;
}
