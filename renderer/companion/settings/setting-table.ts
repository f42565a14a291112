// Every setting, one line each: which section it is in and what it is set with. Its name, its sentence and the words it is
// found by are in the catalogue under its key (`setting.KEY.name`, `.says`, `.words`). A setting that is missing here does
// not compile, nor one without its sentences.
import type { NumberSetting, Settings } from '../../../preload/contract.ts';
import type { PlainCompanionKey } from '../../../preload/messages/create-companion-messages.ts';

/** In the order of the page. */
export const SECTIONS = [
  'rhythm',
  'snooze',
  'hours',
  'presence',
  'prompts',
  'sound',
  'movement',
  'appearance',
  'language',
  'keys',
  'start',
  'data',
  'about',
] as const;

export type SectionId = (typeof SECTIONS)[number];

/** A number: `step` is what one press of a button adds. Sliders are for what nobody thinks of as a number. */
export interface NumberControl {
  readonly kind: 'number';
  readonly unit: 'minutes' | 'percent';
  readonly step: number;
  readonly look: 'stepper' | 'slider';
}

/** One of a few values, each with its word. */
export interface ChoiceControl<Value extends string | number = string | number> {
  readonly kind: 'choice';
  readonly words: Readonly<Record<`${Value}`, PlainCompanionKey>>;
}

interface SwitchControl {
  readonly kind: 'switch';
}

interface OtherControl {
  readonly kind: 'days' | 'lengths' | 'hours' | 'times' | 'keys' | 'routines' | 'routine' | 'plan';
}

export type Control = NumberControl | ChoiceControl | SwitchControl | OtherControl;

/** What a setting of that type can be set with. */
type ControlFor<Value> = [Value] extends [boolean]
  ? SwitchControl
  : [Value] extends [string]
    ? ChoiceControl<Value>
    : [Value] extends [number]
      ? number extends Value
        ? NumberControl
        : ChoiceControl<Value>
      : OtherControl;

interface Entry<Value = Settings[keyof Settings]> {
  readonly section: SectionId;
  readonly control: ControlFor<Value>;
  /** It does nothing unless that other setting has this value; `setting.KEY.needs` says so. */
  readonly needs?: Partial<Settings>;
}

/** Not on this page, for the reason given. */
interface Elsewhere {
  readonly elsewhere: string;
}

const toggle = { kind: 'switch' } as const;
const minutes = (step: number) =>
  ({ kind: 'number', unit: 'minutes', step, look: 'stepper' }) as const;
const choice = <const Words extends Readonly<Record<string, PlainCompanionKey>>>(words: Words) =>
  ({ kind: 'choice', words }) as const;

/** In the order of the page, section by section. */
export const SETTING_TABLE = {
  intervalMinutes: { section: 'rhythm', control: minutes(5) },
  awayMinutes: { section: 'rhythm', control: minutes(1) },
  waitMinutes: { section: 'rhythm', control: minutes(1) },
  standingMinutes: { section: 'rhythm', control: minutes(5) },
  plan: { section: 'rhythm', control: { kind: 'plan' } },

  snoozeMinutes: { section: 'snooze', control: { kind: 'lengths' } },

  workHours: { section: 'hours', control: { kind: 'hours' } },
  fixedTimes: { section: 'hours', control: { kind: 'times' } },

  countsPassive: { section: 'presence', control: toggle },
  passiveLimitMinutes: {
    section: 'presence',
    control: minutes(15),
    needs: { countsPassive: true },
  },
  heedsCalls: { section: 'presence', control: toggle },
  heedsFullScreen: { section: 'presence', control: toggle },
  heedsDoNotDisturb: { section: 'presence', control: toggle },

  promptStyle: {
    section: 'prompts',
    control: choice({
      auto: 'setting.promptStyle.auto',
      card: 'setting.promptStyle.card',
      notification: 'setting.promptStyle.notification',
    }),
  },
  firmness: {
    section: 'prompts',
    control: choice({ gentle: 'setting.firmness.gentle', firm: 'setting.firmness.firm' }),
  },
  firmShows: {
    section: 'prompts',
    control: choice({
      card: 'setting.firmShows.card',
      pointerScreen: 'setting.firmShows.pointerScreen',
      allScreens: 'setting.firmShows.allScreens',
    }),
    needs: { firmness: 'firm' },
  },

  playsSounds: { section: 'sound', control: toggle },
  speaks: { section: 'sound', control: toggle },
  volumePercent: {
    section: 'sound',
    control: { kind: 'number', unit: 'percent', step: 10, look: 'slider' },
  },
  waitsForReady: { section: 'sound', control: toggle },

  place: {
    section: 'movement',
    control: choice({ office: 'setting.place.office', private: 'setting.place.private' }),
  },
  kneelingBothers: { section: 'movement', control: toggle },
  noFloor: { section: 'movement', control: toggle },
  noLyingFlat: { section: 'movement', control: toggle },
  openerSeconds: {
    section: 'movement',
    control: choice({
      20: 'setting.openerSeconds.20',
      30: 'setting.openerSeconds.30',
      45: 'setting.openerSeconds.45',
      60: 'setting.openerSeconds.60',
    }),
  },
  strengthDays: { section: 'movement', control: { kind: 'days' } },
  strengthReps: {
    section: 'movement',
    control: choice({
      10: 'setting.strengthReps.10',
      12: 'setting.strengthReps.12',
      15: 'setting.strengthReps.15',
    }),
  },
  strengthShape: {
    section: 'movement',
    control: choice({
      slices: 'setting.strengthShape.slices',
      session: 'setting.strengthShape.session',
    }),
  },
  favourites: { section: 'movement', control: { kind: 'routines' } },
  lessOf: { section: 'movement', control: { kind: 'routines' } },
  pinned: { section: 'movement', control: { kind: 'routine' } },

  theme: {
    section: 'appearance',
    control: choice({
      system: 'setting.theme.system',
      light: 'setting.theme.light',
      dark: 'setting.theme.dark',
    }),
  },
  // A slider would run away from the pointer while the page grows under it.
  textPercent: {
    section: 'appearance',
    control: { kind: 'number', unit: 'percent', step: 10, look: 'stepper' },
  },
  language: {
    section: 'language',
    control: choice({
      system: 'setting.language.system',
      en: 'setting.language.en',
      de: 'setting.language.de',
    }),
  },

  standingShortcut: { section: 'keys', control: { kind: 'keys' } },
  resetShortcut: { section: 'keys', control: { kind: 'keys' } },
  startsAtLogin: { section: 'start', control: toggle },
  keepsDebugLog: { section: 'data', control: toggle },

  safetyAcknowledged: {
    elsewhere: 'said once, in the welcome; nobody takes back that they have read something',
  },
} as const satisfies { readonly [Key in keyof Settings]: Entry<Settings[Key]> | Elsewhere };

type Table = typeof SETTING_TABLE;

/** The settings that this page shows. */
export type ShownSetting = {
  [Key in keyof Table]: Table[Key] extends Elsewhere ? never : Key;
}[keyof Table];

/** The settings that do nothing unless another one has a certain value. */
export type NeedySetting = {
  [Key in keyof Table]: Table[Key] extends { readonly needs: unknown } ? Key : never;
}[keyof Table];

/** A setting of the page, whichever. */
export interface SettingRow {
  readonly key: ShownSetting;
  readonly section: SectionId;
  readonly control: Control;
  readonly needs: Partial<Settings> | null;
}

export const SETTING_ROWS: readonly SettingRow[] = Object.entries(SETTING_TABLE).flatMap(
  ([key, entry]) => {
    if ('elsewhere' in entry) return [];
    const needs: Partial<Settings> | null = 'needs' in entry ? entry.needs : null;
    const { section, control } = entry;
    return [{ key: key as ShownSetting, section, control, needs }];
  },
);

/** Whether it is one of those with bounds. */
export function isNumberRow(row: SettingRow): row is SettingRow & {
  readonly key: NumberSetting & ShownSetting;
  readonly control: NumberControl;
} {
  return row.control.kind === 'number';
}
