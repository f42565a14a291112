// Which of the system's voices speaks. Pure. Only voices of this computer: others would send every line to a server.

/** What is asked of a voice; a SpeechSynthesisVoice has more. */
export interface VoiceFacts {
  /** A language tag, with a hyphen or, on some systems, an underscore: `en-GB`, `en_US`. */
  readonly lang: string;
  readonly localService: boolean;
  readonly default: boolean;
}

/** The best voice for a language: its own region's first, then the system's default, then any. Null where there is none. */
export function pickVoice<Voice extends VoiceFacts>(
  voices: readonly Voice[],
  language: string,
): Voice | null {
  const wanted = tagOf(language);
  const speaking = voices.filter(
    ({ lang, localService }) => localService && isSameLanguage(lang, wanted),
  );
  const [best] = speaking.toSorted((a, b) => merit(b, wanted) - merit(a, wanted));
  return best ?? null;
}

/** Whether two tags are of one language, whatever their regions. */
export function isSameLanguage(a: string, b: string): boolean {
  return base(tagOf(a)) === base(tagOf(b));
}

function merit({ lang, default: isDefault }: VoiceFacts, wanted: string): number {
  return (tagOf(lang) === wanted ? 2 : 0) + (isDefault ? 1 : 0);
}

function tagOf(lang: string): string {
  return lang.replaceAll('_', '-').toLowerCase();
}

function base(tag: string): string {
  return tag.split('-')[0] ?? tag;
}
