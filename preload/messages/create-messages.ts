// Turns a key and its values into a sentence, by ICU MessageFormat and the Intl of the platform. Pure but for its
// cache; runs in main and in windows alike, without eval. The sentences themselves are en.ts's.
import { IntlMessageFormat } from 'intl-messageformat';
import { en } from './en.ts';
import { formatters } from './formatters.ts';
import type { MessageValues } from './message-values.ts';

/** Sentences by their keys; a key says the place, such as `clock.nextReset`. */
export type Catalogue = Readonly<Record<string, string>>;

/** The values that the message under `Key` needs. */
export type ValuesIn<Entries extends Catalogue, Key extends keyof Entries> = MessageValues<
  Entries[Key]
>;

type ValuesArgument<Entries extends Catalogue, Key extends keyof Entries> = [
  keyof ValuesIn<Entries, Key>,
] extends [never]
  ? []
  : [values: ValuesIn<Entries, Key>];

/** The message under a key, with its values filled in. Instants are milliseconds since 1970. */
export type TranslateFrom<Entries extends Catalogue> = <Key extends keyof Entries>(
  key: Key,
  ...values: ValuesArgument<Entries, Key>
) => string;

/** The keys whose messages need no values. */
export type PlainKeyOf<Entries extends Catalogue> = {
  [Key in keyof Entries]: ValuesArgument<Entries, Key> extends [] ? Key : never;
}[keyof Entries];

export interface MessagesFrom<Entries extends Catalogue> {
  /** The locale that numbers and times are written in, a BCP 47 tag: for `lang` attributes and for Intl. */
  readonly locale: string;
  readonly t: TranslateFrom<Entries>;
}

/** What everything but the companion window says. */
export type MessageKey = keyof typeof en;
export type ValuesOf<Key extends MessageKey> = ValuesIn<typeof en, Key>;
export type PlainMessageKey = PlainKeyOf<typeof en>;
export type Translate = TranslateFrom<typeof en>;
export type Messages = MessagesFrom<typeof en>;

/**
 * Messages for a locale such as `en-GB` or `de-CH`. Where there is no catalogue for its language the words are
 * English, and times keep the locale's own 12 or 24 hours. An ill-formed locale counts as `en`.
 */
export function createMessages(locale: string): Messages {
  return createMessagesFrom(en, locale);
}

/** The same, from a catalogue of one's own. */
export function createMessagesFrom<const Entries extends Catalogue>(
  catalogue: Entries,
  locale: string,
): MessagesFrom<Entries> {
  const formatLocale = resolveLocale(locale);
  const sentences: Readonly<Record<keyof Entries, string>> = catalogue;
  const formats = new Map<keyof Entries, IntlMessageFormat>();

  function formatOf(key: keyof Entries): IntlMessageFormat {
    const known = formats.get(key);
    if (known) return known;
    const made = new IntlMessageFormat(sentences[key], formatLocale, undefined, { formatters });
    formats.set(key, made);
    return made;
  }

  const t: TranslateFrom<Entries> = (key, ...[values]) => String(formatOf(key).format(values));
  return { locale: formatLocale, t };
}

function resolveLocale(locale: string): string {
  try {
    const asked = new Intl.Locale(locale);
    if (asked.language === 'en') return asked.toString();
    const { hourCycle } = new Intl.DateTimeFormat(asked, { hour: 'numeric' }).resolvedOptions();
    return hourCycle === undefined ? 'en' : `en-u-hc-${hourCycle}`;
  } catch {
    return 'en';
  }
}
