// What every message writes its numbers, times and plurals with: each made once for all messages, when it is first
// needed. The first `Intl.NumberFormat` of a page looks through every locale there is and takes 10 to 20 ms, a tenth of
// what a popup may take to open; small whole numbers are therefore written without it.
import { IntlMessageFormat, type Formatters } from 'intl-messageformat';

/** From here on numbers may have a separator in them. */
const FIRST_GROUPED = 1000;

/** The languages we write in, whose digits are 0 to 9. Any other gets its own from Intl. */
const LATIN_DIGITS: ReadonlySet<string> = new Set(['en', 'de']);

// The library asks the same slow question to find out whether a locale exists; ours have been resolved by then.
IntlMessageFormat.resolveLocale = (locales) =>
  new Intl.Locale(typeof locales === 'string' ? locales : (locales[0] ?? 'en'));

export const formatters: Formatters = {
  getNumberFormat: remembered((locale, options?: Intl.NumberFormatOptions) =>
    options === undefined && hasLatinDigits(new Intl.Locale(locale))
      ? plainNumbers(locale)
      : new Intl.NumberFormat(locale, options),
  ),
  getDateTimeFormat: remembered(
    (locale, options?: Intl.DateTimeFormatOptions) => new Intl.DateTimeFormat(locale, options),
  ),
  getPluralRules: remembered(
    (locale, options?: Intl.PluralRulesOptions) => new Intl.PluralRules(locale, options),
  ),
};

function hasLatinDigits({ language, numberingSystem }: Intl.Locale): boolean {
  return LATIN_DIGITS.has(language) && numberingSystem === undefined;
}

/** All that the library uses of a number format is `format`; the real one is made for the first number that needs it. */
function plainNumbers(locale: string): Intl.NumberFormat {
  let real: Intl.NumberFormat | null = null;
  const format = (value: number) => {
    if (Number.isInteger(value) && value >= 0 && value < FIRST_GROUPED) return String(value);
    real ??= new Intl.NumberFormat(locale);
    return real.format(value);
  };
  return { format } as Intl.NumberFormat;
}

/** `make`, called once for each pair of a locale and options. */
function remembered<Options extends object, Made>(
  make: (locale: string, options?: Options) => Made,
): (locales?: string | readonly string[] | Intl.Locale, options?: Options) => Made {
  const known = new Map<string, Made>();
  return (locales = 'en', options) => {
    const locale = String(Array.isArray(locales) ? locales[0] : locales);
    const key = `${locale} ${JSON.stringify(options ?? null)}`;
    const made = known.get(key) ?? make(locale, options);
    known.set(key, made);
    return made;
  };
}
