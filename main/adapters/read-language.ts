// What language is to be spoken: what the system says once it can be asked; and before the settings are read in earnest, by
// the log of the start and by a command line that finds no running Sitbones, what their file says. Only reads it.
import { lstatSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  isLanguageChoice,
  LANGUAGES as SPOKEN,
  type LanguageChoice,
} from '../../preload/messages/choose-locale.ts';
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

/** As much of Electron's app as is needed to ask for a locale. */
export interface SystemLanguages {
  getPreferredSystemLanguages(): readonly string[];
  getSystemLocale(): string;
}

/**
 * The system's locale, as a BCP 47 tag: the first of the person's languages that we speak, else their first one, with the
 * region, or at least the hours, that they chose for numbers and times. Null where the system names no language. Throws
 * before the app is ready.
 */
export function readSystemLocale(app: SystemLanguages, platform: NodeJS.Platform): string | null {
  const wanted = app.getPreferredSystemLanguages().flatMap(readTag);
  const language = wanted.find((tag) => SPOKEN.some((each) => each === tag.language)) ?? wanted[0];
  if (language === undefined) return null;
  // On Linux that is the language once more, narrowed down to what Chromium itself is translated into.
  const [formats] = platform === 'linux' ? [] : readTag(app.getSystemLocale());
  if (formats?.language === language.language)
    return (formats.region === undefined ? language : formats).baseName;
  return formats === undefined ? language.baseName : onTheClockOf(formats, language);
}

function onTheClockOf({ baseName }: Intl.Locale, language: Intl.Locale): string {
  const { hourCycle } = new Intl.DateTimeFormat(baseName, { hour: 'numeric' }).resolvedOptions();
  return new Intl.Locale(
    language.baseName,
    hourCycle === undefined ? {} : { hourCycle },
  ).toString();
}

/** None for what is no locale, as `C`. */
function readTag(tag: string): readonly Intl.Locale[] {
  try {
    return [new Intl.Locale(tag.replaceAll('_', '-'))];
  } catch {
    return [];
  }
}
