// Brings a settings file of an older format to the present one, step by step. Checks no values: that is
// parse-settings.ts's.

/** The format this version writes. A file that does not say its format counts as the present one. */
export const SETTINGS_FORMAT = 1;

export type SettingsFile = Readonly<Record<string, unknown>>;

/** `steps[0]` turns format 1 into format 2, and so on. A step keeps the keys it does not know. */
export type MigrationStep = (file: SettingsFile) => SettingsFile;

/** There is one format so far. Raising SETTINGS_FORMAT means adding the step that leads to it. */
const STEPS: readonly MigrationStep[] = [];

export interface MigratedSettings {
  readonly file: SettingsFile;
  /** Written by a newer Sitbones: what this version knows is used, the rest stays in the file. */
  readonly isNewer: boolean;
}

/** The file in the present format, its `format` key brought up to date. The file given is not changed. */
export function migrateSettings(
  file: SettingsFile,
  steps: readonly MigrationStep[] = STEPS,
): MigratedSettings {
  const present = steps.length + 1;
  const format = formatOf(file, present);
  if (format > present) return { file, isNewer: true };
  const migrated = steps.slice(format - 1).reduce((older, step) => step(older), file);
  return { file: { ...migrated, format: present }, isNewer: false };
}

function formatOf(file: SettingsFile, present: number): number {
  const format = Object.hasOwn(file, 'format') ? file['format'] : present;
  return typeof format === 'number' && Number.isInteger(format) && format >= 1 ? format : present;
}
