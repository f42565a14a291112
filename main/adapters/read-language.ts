// What language is to be spoken before the settings are read in earnest: by the log of the start, and by a command line
// that finds no running Sitbones. Touches nothing on the disk but this one file, to read it.
import { lstatSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { isLanguageChoice, type LanguageChoice } from '../../preload/messages/choose-locale.ts';
import { LANGUAGES, type Settings } from '../core/settings.ts';

/** A larger file is damage, and not ours to read here. */
const MOST_BYTES = 1024 * 1024;

/** The language of the settings in a user-data folder; the system's where none can be read. */
export function readStoredLanguage(userData: string): Settings['language'] {
  try {
    const path = join(userData, 'settings.json');
    const facts = lstatSync(path);
    if (!facts.isFile() || facts.size > MOST_BYTES) return 'system';
    const stored: unknown = JSON.parse(readFileSync(path, 'utf8'));
    if (typeof stored !== 'object' || stored === null || !('language' in stored)) return 'system';
    return LANGUAGES.find((each) => each === stored.language) ?? 'system';
  } catch {
    return 'system';
  }
}

/** The language of a development run: `--language=en-XA`. Null where none is asked for, and in a package. */
export function readLanguageSwitch(
  argv: readonly string[],
  isPackaged: boolean,
): LanguageChoice | null {
  if (isPackaged) return null;
  const prefix = '--language=';
  const word = argv.find((each) => each.startsWith(prefix))?.slice(prefix.length) ?? '';
  return isLanguageChoice(word) ? word : null;
}
