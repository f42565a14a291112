// The person's settings in settings.json. Keys that cannot be used stay in the file and are told of; they are never
// thrown away.
import type { LogPort, SettingsPort, StoredFile } from '../app/ports.ts';
import { migrateSettings, SETTINGS_FORMAT, type SettingsFile } from '../core/migrate-settings.ts';
import { parseSettings, type SettingProblem } from '../core/parse-settings.ts';
import { DEFAULT_SETTINGS, type Settings } from '../core/settings.ts';
import type { Notice } from '../core/snapshot-types.ts';

export interface SettingsStoreDeps {
  readonly file: StoredFile;
  /** A problem in words that name the file, the key and the mend. */
  readonly describe: (problem: SettingProblem, file: string) => string;
  readonly log: LogPort;
}

/** On the first start a file with the defaults is written, so that there is something to edit. */
export function createSettingsStore({ file, describe, log }: SettingsStoreDeps): SettingsPort {
  let current: Settings = DEFAULT_SETTINGS;

  /** As it is on the disk now: it may have been edited by hand since the start. */
  function content(): SettingsFile {
    const { value } = file.load();
    return value === null ? { format: SETTINGS_FORMAT, ...current } : migrateSettings(value).file;
  }

  return {
    load: () => {
      const { value, notices } = file.load();
      if (value === null) {
        const isSaved = file.save({ format: SETTINGS_FORMAT, ...DEFAULT_SETTINGS });
        if (!isSaved) log.info('the settings are kept in memory');
        return { value: DEFAULT_SETTINGS, notices };
      }
      const { settings, problems } = parseSettings(value);
      current = settings;
      const told = problems.map((problem) => noticeOf(problem, () => describe(problem, file.name)));
      for (const { detail } of told) log.warn(detail);
      return { value: settings, notices: [...notices, ...told] };
    },
    save: (changes) => {
      current = { ...current, ...changes };
      return file.save({ ...content(), ...changes });
    },
  };
}

/** Said anew whenever it is read, in the language of that moment. */
function noticeOf(problem: SettingProblem, describe: () => string): Notice {
  return {
    id: `settingsProblem:${JSON.stringify(problem)}`,
    kind: 'settingsProblem',
    get detail() {
      return describe();
    },
  };
}
