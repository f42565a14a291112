// A day of the week in words, as the table tells it.
import type { WeekDay } from '../../../preload/contract.ts';
import { t } from '../messages.ts';
import { dayAt } from '../view/day-at.ts';

export function dayWords({ key, isToday }: WeekDay): string {
  const day = t('week.dayInWords', { at: dayAt(key) });
  return isToday ? `${day}, ${t('week.today')}` : day;
}

export function moveWords({ move, isFuture }: WeekDay): string {
  if (isFuture) return t('week.notYet');
  const { resets, hinges, openerSecondsRight: right, openerSecondsLeft: left } = move;
  const opener = right + left === 0 ? t('week.openerNone') : t('week.opener', { right, left });
  return [t('week.resets', { count: resets }), t('week.hinges', { count: hinges }), opener].join(
    ', ',
  );
}

export function strengthWords({ strengthen: { sets, isPlanned }, isFuture }: WeekDay): string {
  const planned = isPlanned ? [t('week.planned')] : [];
  if (isFuture) return planned[0] ?? t('week.notYet');
  return [t('week.sets', { count: sets }), ...planned].join(', ');
}
