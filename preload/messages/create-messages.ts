// Turns a key and its values into a sentence, by ICU MessageFormat and the Intl of the platform. Pure but for its
// cache; runs in main and in windows alike, without eval. The sentences themselves are en.ts's.
import { IntlMessageFormat } from 'intl-messageformat';
import { en } from './en.ts';
import type { MessageValues } from './message-values.ts';

type Catalogue = typeof en;

/** Every key there is, such as `clock.nextReset`. */
export type MessageKey = keyof Catalogue;

/** The values that the message under `Key` needs. */
export type ValuesOf<Key extends MessageKey> = MessageValues<Catalogue[Key]>;

type ValuesArgument<Key extends MessageKey> = [keyof ValuesOf<Key>] extends [never]
  ? []
  : [values: ValuesOf<Key>];

/** The message under a key, with its values filled in. Instants are milliseconds since 1970. */
export type Translate = <Key extends MessageKey>(
  key: Key,
  ...values: ValuesArgument<Key>
) => string;

/** The keys whose messages need no values. */
export type PlainMessageKey = {
  [Key in MessageKey]: ValuesArgument<Key> extends [] ? Key : never;
}[MessageKey];

export interface Messages {
  /** The locale that numbers and times are written in, a BCP 47 tag: for `lang` attributes and for Intl. */
  readonly locale: string;
  readonly t: Translate;
}

/**
 * Messages for a locale such as `en-GB` or `de-CH`. Where there is no catalogue for its language the words are
 * English, and times keep the locale's own 12 or 24 hours. An ill-formed locale counts as `en`.
 */
export function createMessages(locale: string): Messages {
  const formatLocale = resolveLocale(locale);
  const formats = new Map<MessageKey, IntlMessageFormat>();

  function formatOf(key: MessageKey): IntlMessageFormat {
    const known = formats.get(key);
    if (known) return known;
    const made = new IntlMessageFormat(en[key], formatLocale);
    formats.set(key, made);
    return made;
  }

  const t: Translate = (key, ...[values]) => String(formatOf(key).format(values));
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
