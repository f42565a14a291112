// Turns what a settings file holds into settings, and what it could not use into problems that name the key and the
// mend. Never fails: what cannot be used has its default. Changes that a person asks for are all taken, or none.
import { nearestName } from './nearest-name.ts';
import { migrateSettings, type SettingsFile } from './migrate-settings.ts';
import { SETTING_CHECKS } from './setting-checks.ts';
import type { SettingProblem } from './setting-problem.ts';
import { DEFAULT_SETTINGS, type Settings } from './settings.ts';

export type { SettingProblem } from './setting-problem.ts';

export interface ParsedSettings {
  readonly settings: Settings;
  readonly problems: readonly SettingProblem[];
}

export type ParsedChanges =
  | { readonly ok: true; readonly changes: Partial<Settings> }
  | { readonly ok: false; readonly field: string; readonly problem: SettingProblem };

type Draft = { -readonly [Key in keyof Settings]: Settings[Key] };

/** More than this many problems help nobody; the last place says how many more there are. */
const MAX_PROBLEMS = 8;

/** A key longer than this is cut in messages. */
const MAX_KEY_LENGTH = 40;

const SETTING_KEYS = Object.keys(DEFAULT_SETTINGS) as (keyof Settings)[];

/** The format is the file's own; it is no setting. */
const KNOWN_KEYS = new Set<string>(['format', ...SETTING_KEYS]);

/** Reads the top level of a settings file. Missing keys have their defaults and are no problem. */
export function parseSettings(file: SettingsFile): ParsedSettings {
  const { file: present, isNewer } = migrateSettings(file);
  const draft: Draft = { ...DEFAULT_SETTINGS };
  const problems: SettingProblem[] = isNewer ? [{ kind: 'newerFormat' }] : [];
  for (const key of SETTING_KEYS) {
    const problem = Object.hasOwn(present, key) ? readInto(draft, key, present[key]) : null;
    if (problem !== null) problems.push(problem);
  }
  return { settings: draft, problems: shortened([...problems, ...unknownKeys(present, isNewer)]) };
}

/** Checks changes by the rules of the file. The first that cannot be used refuses them all. */
export function parseSettingChanges(changes: SettingsFile): ParsedChanges {
  const draft: Draft = { ...DEFAULT_SETTINGS };
  const keys = Object.keys(changes);
  for (const key of keys) {
    const problem = isSettingKey(key)
      ? readInto(draft, key, changes[key])
      : describeUnknownKey(key);
    if (problem !== null) return { ok: false, field: showableKey(key), problem };
  }
  const asked = Object.entries(draft).filter(([key]) => keys.includes(key));
  return { ok: true, changes: Object.fromEntries(asked) };
}

/** Puts a usable value into `draft`; says what is wrong with any other. */
function readInto<Key extends keyof Settings>(
  draft: Record<Key, Settings[Key]>,
  key: Key,
  written: unknown,
): SettingProblem | null {
  const check = SETTING_CHECKS[key];
  const value = check.read(written);
  if (value === undefined) return check.describe(key, draft[key], written);
  draft[key] = value;
  return null;
}

function isSettingKey(key: string): key is keyof Settings {
  return Object.hasOwn(DEFAULT_SETTINGS, key);
}

/** A newer version's keys are its own business: they are not reported one by one. */
function unknownKeys(file: SettingsFile, isNewer: boolean): readonly SettingProblem[] {
  if (isNewer) return [];
  return Object.keys(file)
    .filter((key) => !KNOWN_KEYS.has(key))
    .map(describeUnknownKey);
}

function describeUnknownKey(key: string): SettingProblem {
  const shown = showableKey(key);
  return { kind: 'unknownKey', key: shown, nearest: nearestName(shown, SETTING_KEYS) };
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
