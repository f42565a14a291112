// The person's settings in settings.json. Keys that cannot be used stay in the file and are told of; they are never
// thrown away.
import type { LogPort, SettingsPort, StoredFile } from '../app/ports.ts';
import { SETTINGS_FORMAT } from '../core/migrate-settings.ts';
import { parseSettings, type SettingProblem } from '../core/parse-settings.ts';
import { DEFAULT_SETTINGS } from '../core/settings.ts';
import type { Notice } from '../core/snapshot-types.ts';

export interface SettingsStoreDeps {
  readonly file: StoredFile;
  /** A problem in words that name the file, the key and the mend. */
  readonly describe: (problem: SettingProblem, file: string) => string;
  readonly log: LogPort;
}

/** On the first start a file with the defaults is written, so that there is something to edit. */
export function createSettingsStore({ file, describe, log }: SettingsStoreDeps): SettingsPort {
  return {
    load: () => {
      const { value, notices } = file.load();
      if (value === null) {
        const isSaved = file.save({ format: SETTINGS_FORMAT, ...DEFAULT_SETTINGS });
        if (!isSaved) log.info('the settings are kept in memory');
        return { value: DEFAULT_SETTINGS, notices };
      }
      const { settings, problems } = parseSettings(value);
      const told = problems.map((problem) => describe(problem, file.name));
      for (const problem of told) log.warn(problem);
      return { value: settings, notices: [...notices, ...told.map(noticeOf)] };
    },
  };
}

function noticeOf(detail: string): Notice {
  return { id: `settingsProblem:${detail}`, kind: 'settingsProblem', detail };
}
