// What the value of a setting is called, for the way back to its default.
import type { Settings, Weekday } from '../../../preload/contract.ts';
import { formatLocaleOf } from '../../../preload/messages/choose-locale.ts';
import { spokenLocale } from '../../speak.ts';
import { t } from '../messages.ts';
import type { SettingRow } from './setting-table.ts';
import { weekdayShort } from './weekday-names.ts';

export function valueWords(
  { key, control }: Pick<SettingRow, 'key' | 'control'>,
  settings: Settings,
): string {
  const value = settings[key];
  switch (control.kind) {
    case 'number':
      return numberWords(Number(value), control.unit);
    case 'switch':
      return t(value === true ? 'settings.on' : 'settings.off');
    case 'choice':
      return `“${choiceWords(control.words, value as string | number)}”`;
    case 'hours':
      return t('settings.always');
    case 'days':
      return listed((value as readonly Weekday[]).map(weekdayShort));
    case 'lengths':
      return lengthsWords(value as readonly number[]);
    case 'times':
    case 'keys':
    case 'routine':
    case 'routines':
    case 'plan':
      return t('settings.none');
  }
}

export function numberWords(amount: number, unit: 'minutes' | 'percent'): string {
  return t(`settings.${unit}`, { amount });
}

function choiceWords(
  words: Extract<SettingRow['control'], { kind: 'choice' }>['words'],
  value: string | number,
): string {
  const key = Object.entries(words).find(([one]) => one === String(value))?.[1];
  return key === undefined ? String(value) : t(key);
}

/** “5, 10 and 15 minutes” */
function lengthsWords(lengths: readonly number[]): string {
  const last = lengths.at(-1) ?? 0;
  const format = new Intl.NumberFormat(formatLocaleOf(spokenLocale()));
  return listed([
    ...lengths.slice(0, -1).map((one) => format.format(one)),
    numberWords(last, 'minutes'),
  ]);
}

function listed(words: readonly string[]): string {
  if (words.length === 0) return t('settings.none');
  return new Intl.ListFormat(formatLocaleOf(spokenLocale()), { type: 'conjunction' }).format(words);
}
