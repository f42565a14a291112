// What a setting and its value are called, where they are spoken of away from their control.
import type { Settings, Weekday } from '../../../preload/contract.ts';
import { formatLocaleOf } from '../../../preload/messages/choose-locale.ts';
import { spokenLocale } from '../../speak.ts';
import { t } from '../messages.ts';
import { SETTING_ROWS, type SettingRow } from './setting-table.ts';
import { weekdayShort } from './weekday-names.ts';

/** The name of the setting with that key; what is none keeps its own. */
export function settingName(key: string): string {
  const row = SETTING_ROWS.find((one) => one.key === key);
  return row === undefined ? key : t(`setting.${row.key}.name`);
}

/** For the way back to it. What would take too many words is only what it was. */
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
      return t('settings.choice', { value: choiceWords(control.words, value as string | number) });
    case 'hours':
      return t(isNothing(value) ? 'settings.always' : 'settings.asBefore');
    case 'days':
      return listed((value as readonly Weekday[]).map(weekdayShort));
    case 'lengths':
      return lengthsWords(value as readonly number[]);
    case 'times':
    case 'keys':
    case 'routine':
    case 'routines':
    case 'plan':
      return t(isNothing(value) ? 'settings.none' : 'settings.asBefore');
  }
}

function isNothing(value: unknown): boolean {
  return value === null || (typeof value === 'object' && Object.keys(value).length === 0);
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

/** As a sentence lists them; “none” where there are none. */
export function listed(words: readonly string[]): string {
  if (words.length === 0) return t('settings.none');
  return new Intl.ListFormat(formatLocaleOf(spokenLocale()), { type: 'conjunction' }).format(words);
}
