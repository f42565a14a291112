// Turns a key and its values into a sentence, by ICU MessageFormat and the Intl of the platform. Pure but for its
// cache; runs in main and in windows alike, without eval. The sentences themselves are those of en.ts and its translations.
import { IntlMessageFormat } from 'intl-messageformat';
import { formatLocaleOf } from './choose-locale.ts';
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

declare const knownKeys: unique symbol;

/** The message under a key, with its values filled in. Instants are milliseconds since 1970. */
export type TranslateFrom<Entries extends Catalogue> = (<Key extends keyof Entries>(
  key: Key,
  ...values: ValuesArgument<Entries, Key>
) => string) & {
  /** There is none: by it one with fewer keys does not compile where more are wanted, which TypeScript would let pass. */
  readonly [knownKeys]?: (key: keyof Entries) => void;
};

/** The keys whose messages need no values. */
export type PlainKeyOf<Entries extends Catalogue> = {
  [Key in keyof Entries]: ValuesArgument<Entries, Key> extends [] ? Key : never;
}[keyof Entries];

export interface MessagesFrom<Entries extends Catalogue> {
  /** What is spoken and written, a BCP 47 tag; choose-locale.ts says what pages and Intl are told of it. */
  readonly locale: string;
  readonly t: TranslateFrom<Entries>;
}

/** What everything but the companion window says. */
export type MessageKey = keyof typeof en;
export type ValuesOf<Key extends MessageKey> = ValuesIn<typeof en, Key>;
export type PlainMessageKey = PlainKeyOf<typeof en>;
export type Translate = TranslateFrom<typeof en>;
export type Messages = MessagesFrom<typeof en>;

/** A message as ICU MessageFormat, or read already. */
export type ParsedMessage = ReturnType<IntlMessageFormat['getAst']>;

/** The sentences of a catalogue in another language. */
export type TranslationOf<Entries extends Catalogue> = Readonly<
  Record<keyof Entries, string | ParsedMessage>
>;

/** Messages of en.ts, for a locale that `chooseLocale` gives. English where no translation is handed over. */
export function createMessages(locale: string, translation?: TranslationOf<typeof en>): Messages {
  return createMessagesFrom(en, locale, translation);
}

/** The same, from a catalogue of one's own: English, whose sentences say which values they need. */
export function createMessagesFrom<const Entries extends Catalogue>(
  english: Entries,
  locale: string,
  translation: TranslationOf<Entries> = english,
): MessagesFrom<Entries> {
  const formatLocale = formatLocaleOf(locale);
  const formats = new Map<keyof Entries, IntlMessageFormat>();

  function formatOf(key: keyof Entries): IntlMessageFormat {
    const known = formats.get(key);
    if (known) return known;
    const sentence = translation[key];
    const made = new IntlMessageFormat(sentence, formatLocale, undefined, { formatters });
    formats.set(key, made);
    return made;
  }

  const t: TranslateFrom<Entries> = (key, ...[values]) => String(formatOf(key).format(values));
  return { locale, t };
}
