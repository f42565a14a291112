// Turns what a settings file holds into settings, and what it could not use into problems that name the key and the
// mend. Never fails: what cannot be used has its default.
import { nearestName } from './nearest-name.ts';
import { migrateSettings, type SettingsFile } from './migrate-settings.ts';
import { DEFAULT_SETTINGS, SETTING_BOUNDS, type Settings } from './settings.ts';

/** Why a key of the file was not used, and what would mend it. */
export type SettingProblem =
  /** `nearest` is the setting that was probably meant. */
  | { readonly kind: 'unknownKey'; readonly key: string; readonly nearest: string | null }
  /** It must be a whole number from `min` to `max`, inclusive. */
  | {
      readonly kind: 'number';
      readonly key: string;
      readonly min: number;
      readonly max: number;
      readonly fallback: number;
    }
  | { readonly kind: 'boolean'; readonly key: string; readonly fallback: boolean }
  | {
      readonly kind: 'choice';
      readonly key: string;
      readonly allowed: readonly string[];
      readonly fallback: string;
    }
  /** The file says a format that this version does not know. */
  | { readonly kind: 'newerFormat' }
  /** That many more problems, which are not listed. */
  | { readonly kind: 'more'; readonly count: number };

export interface ParsedSettings {
  readonly settings: Settings;
  readonly problems: readonly SettingProblem[];
}

/** More than this many problems help nobody; the last place says how many more there are. */
const MAX_PROBLEMS = 8;

/** A key longer than this is cut in messages. */
const MAX_KEY_LENGTH = 40;

const THEMES = ['system', 'light', 'dark'] as const satisfies readonly Settings['theme'][];

const NUMBER_KEYS = Object.keys(SETTING_BOUNDS) as (keyof typeof SETTING_BOUNDS)[];

/** The format is the file's own; it is no setting. */
const KNOWN_KEYS = new Set(['format', ...Object.keys(DEFAULT_SETTINGS)]);

/** Reads the top level of a settings file. Missing keys have their defaults and are no problem. */
export function parseSettings(file: SettingsFile): ParsedSettings {
  const { file: present, isNewer } = migrateSettings(file);
  const problems: SettingProblem[] = isNewer ? [{ kind: 'newerFormat' }] : [];
  const settings: { -readonly [Key in keyof Settings]: Settings[Key] } = { ...DEFAULT_SETTINGS };

  for (const key of NUMBER_KEYS) {
    const value = ownValue(present, key);
    if (value === undefined) continue;
    const { min, max } = SETTING_BOUNDS[key];
    if (isWholeNumber(value) && value >= min && value <= max) settings[key] = value;
    else problems.push({ kind: 'number', key, min, max, fallback: settings[key] });
  }

  const countsPassive = ownValue(present, 'countsPassive');
  if (typeof countsPassive === 'boolean') settings.countsPassive = countsPassive;
  else if (countsPassive !== undefined) {
    problems.push({ kind: 'boolean', key: 'countsPassive', fallback: settings.countsPassive });
  }

  const theme = ownValue(present, 'theme');
  const known = THEMES.find((name) => name === theme);
  if (known !== undefined) settings.theme = known;
  else if (theme !== undefined) {
    problems.push({ kind: 'choice', key: 'theme', allowed: THEMES, fallback: settings.theme });
  }

  return { settings, problems: shortened([...problems, ...unknownKeys(present, isNewer)]) };
}

/** A newer version's keys are its own business: they are not reported one by one. */
function unknownKeys(file: SettingsFile, isNewer: boolean): readonly SettingProblem[] {
  if (isNewer) return [];
  const names = Object.keys(DEFAULT_SETTINGS);
  return Object.keys(file)
    .filter((key) => !KNOWN_KEYS.has(key))
    .map((key) => {
      const shown = showableKey(key);
      return { kind: 'unknownKey', key: shown, nearest: nearestName(shown, names) };
    });
}

function shortened(problems: readonly SettingProblem[]): readonly SettingProblem[] {
  if (problems.length <= MAX_PROBLEMS) return problems;
  const shown = problems.slice(0, MAX_PROBLEMS - 1);
  return [...shown, { kind: 'more', count: problems.length - shown.length }];
}

/** A key as it can be put into a sentence: on one line, without control characters, not endless. */
function showableKey(key: string): string {
  const plain = key.replace(/\p{C}/gu, ' ').trim();
  return plain.length > MAX_KEY_LENGTH ? `${plain.slice(0, MAX_KEY_LENGTH - 1)}…` : plain;
}

function ownValue(file: SettingsFile, key: keyof Settings): unknown {
  return Object.hasOwn(file, key) ? file[key] : undefined;
}

function isWholeNumber(value: unknown): value is number {
  return typeof value === 'number' && Number.isInteger(value);
}
