// From a line of the table to the element that shows it.
import { html, type TemplateResult } from 'lit';
import type { RoutineSummary, Settings, SettingsGuide } from '../../../preload/contract.ts';
import { t } from '../messages.ts';
import type { SettingFacts } from './setting-element.ts';
import { isNumberRow, type NeedySetting, type SettingRow } from './setting-table.ts';
import type { SeveralOption } from './sb-several-setting.ts';
import { numberWords, valueWords } from './value-words.ts';
import { WEEKDAYS, weekdayName, weekdayShort } from './weekday-names.ts';
import './sb-choice-setting.ts';
import './sb-hours-setting.ts';
import './sb-keys-setting.ts';
import './sb-number-setting.ts';
import './sb-plan-setting.ts';
import './sb-routines-setting.ts';
import './sb-several-setting.ts';
import './sb-switch-setting.ts';
import './sb-times-setting.ts';

/** What the settings are shown with. */
export interface SettingsScene {
  readonly settings: Settings;
  readonly guide: SettingsGuide;
  /** The routines there are, by which ids have their titles. */
  readonly library: readonly RoutineSummary[];
  /** Combinations of keys that the system gives to somebody else. */
  readonly refusedKeys: readonly string[];
}

/** Lengths of snooze that can be ticked, in minutes; what the settings hold besides joins them. */
const SNOOZES = [5, 10, 15, 20, 30, 45, 60] as const;

export function renderSetting(row: SettingRow, scene: SettingsScene): TemplateResult {
  const { control } = row;
  const { guide, library, settings } = scene;
  if (isNumberRow(row)) {
    return html`<sb-number-setting
      .facts=${factsOf<number>(row, scene)}
      .control=${row.control}
      .bounds=${guide.bounds[row.key]}
    ></sb-number-setting>`;
  }
  switch (control.kind) {
    case 'switch':
      return html`<sb-switch-setting .facts=${factsOf<boolean>(row, scene)}></sb-switch-setting>`;
    case 'choice':
      return html`<sb-choice-setting
        .facts=${factsOf<string>(row, scene)}
        .control=${control}
      ></sb-choice-setting>`;
    case 'days':
      return renderSeveral(row, scene, WEEKDAYS.map(dayOption));
    case 'lengths':
      return renderSeveral(row, scene, lengthOptions(settings.snoozeMinutes));
    case 'hours':
      return html`<sb-hours-setting
        .facts=${factsOf<Settings['workHours']>(row, scene)}
        .most=${guide.most.ranges}
      ></sb-hours-setting>`;
    case 'times':
      return html`<sb-times-setting
        .facts=${factsOf<readonly string[]>(row, scene)}
        .most=${guide.most.times}
      ></sb-times-setting>`;
    case 'keys':
      return renderKeys(row, scene);
    case 'plan':
      return html`<sb-plan-setting
        .facts=${factsOf<Settings['plan']>(row, scene)}
      ></sb-plan-setting>`;
    default:
      return html`<sb-routines-setting
        .facts=${factsOf<readonly string[]>(row, scene)}
        .library=${library}
      ></sb-routines-setting>`;
  }
}

function renderSeveral(row: SettingRow, scene: SettingsScene, options: readonly SeveralOption[]) {
  return html`<sb-several-setting
    .facts=${factsOf<readonly string[]>(row, scene)}
    .options=${options}
  ></sb-several-setting>`;
}

function renderKeys(row: SettingRow, scene: SettingsScene) {
  const facts = factsOf<string | null>(row, scene);
  return html`<sb-keys-setting
    .facts=${facts}
    .isRefused=${facts.value !== null && scene.refusedKeys.includes(facts.value)}
  ></sb-keys-setting>`;
}

/** The value has the type of its key; the table says with which element it is set. */
function factsOf<Value>(row: SettingRow, scene: SettingsScene): SettingFacts<Value> {
  const { key } = row;
  const { settings, guide } = scene;
  const { [key]: value } = settings;
  const { [key]: fallback } = guide.defaults;
  return {
    key,
    name: t(`setting.${key}.name`),
    says: t(`setting.${key}.says`),
    value: value as Value,
    fallback: fallback as Value,
    valueWords: valueWords(row, settings),
    fallbackWords: valueWords(row, guide.defaults),
    isDefault: isSame(value, fallback),
    note: noteOf(row, scene),
  };
}

/** Settings are plain data, and main writes each in one way. */
export function isSame(a: unknown, b: unknown): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}

function noteOf(row: SettingRow, { settings, guide }: SettingsScene): string | null {
  const needs = Object.entries(row.needs ?? {});
  const isIdle = needs.some(([key, value]) => settings[key as keyof Settings] !== value);
  if (isIdle) return t(`setting.${row.key as NeedySetting}.needs`);
  if (row.control.kind === 'lengths') return t('settings.atMost', { count: guide.most.snoozes });
  return null;
}

function dayOption(day: (typeof WEEKDAYS)[number]): SeveralOption {
  return { value: day, label: weekdayShort(day), name: weekdayName(day) };
}

function lengthOptions(chosen: readonly number[]): readonly SeveralOption[] {
  const all = [...new Set([...SNOOZES, ...chosen])].toSorted((a, b) => a - b);
  return all.map((value) => {
    const label = t('duration.minutesShort', { minutes: value });
    return { value, label, name: numberWords(value, 'minutes') };
  });
}
