// The person's settings in settings.json. Keys that cannot be used stay in the file and are told of; they are never
// thrown away.
import type { Loaded, LogPort, SettingsPort, StoredFile } from '../app/ports.ts';
import { migrateSettings, SETTINGS_FORMAT, type SettingsFile } from '../core/migrate-settings.ts';
import { parseSettings, type SettingProblem } from '../core/parse-settings.ts';
import { DEFAULT_SETTINGS, type Settings } from '../core/settings.ts';
import type { Notice } from '../core/snapshot-types.ts';

export interface SettingsStoreDeps {
  readonly file: StoredFile;
  /** A problem in words that name the file, the key and the mend. */
  readonly describe: (problem: SettingProblem, file: string) => string;
  /** Calls back when the file may have changed and has been quiet for a moment. Returns what ends it. */
  readonly watch: (listener: () => void) => () => void;
  readonly log: LogPort;
}

/** On the first start a file with the defaults is written, so that there is something to edit. */
export function createSettingsStore(deps: SettingsStoreDeps): SettingsPort {
  const { file, watch, log } = deps;
  let current: Settings = DEFAULT_SETTINGS;
  /** As the file was last read or written: what is the same is no edit of anybody's. */
  let known = '';

  function take(value: SettingsFile): Loaded<Settings> {
    const taken = readSettings(value, deps);
    current = taken.value;
    return taken;
  }

  function remember(): void {
    known = JSON.stringify(file.peek());
  }

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
        remember();
        return { value: DEFAULT_SETTINGS, notices };
      }
      const taken = take(value);
      remember();
      return { value: taken.value, notices: [...notices, ...taken.notices] };
    },
    save: (changes) => {
      current = { ...current, ...changes };
      const isSaved = file.save({ ...content(), ...changes });
      remember();
      return isSaved;
    },
    onEdited: (listener) =>
      watch(() => {
        const value = file.peek();
        // Broken or half written: what counted before counts until it can be read again. A file that is gone is no edit.
        if (value === null && file.touchedAt() !== null)
          listener({ value: current, notices: [brokenNotice(deps)] });
        const text = JSON.stringify(value);
        if (value === null || text === known) return;
        // Not what the file holds by now: that may be another edit already, which is yet to be told of.
        known = text;
        listener(take(value));
      }),
  };
}

const BROKEN: SettingProblem = { kind: 'broken' };

function brokenNotice({ file, describe }: SettingsStoreDeps): Notice {
  return noticeOf(BROKEN, () => describe(BROKEN, file.name));
}

/** What a file means, and what of it cannot be used. */
function readSettings(
  value: SettingsFile,
  { file, describe, log }: SettingsStoreDeps,
): Loaded<Settings> {
  const { settings, problems } = parseSettings(value);
  const told = problems.map((problem) => noticeOf(problem, () => describe(problem, file.name)));
  for (const { detail } of told) log.warn(detail);
  return { value: settings, notices: told };
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
