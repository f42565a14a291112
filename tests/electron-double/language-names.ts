// The languages of a Linux session, as Electron gets them: what `g_get_language_names` of GLib makes of the environment,
// each in the form that ICU writes it in.

/** What GLib asks for, most telling first. */
const VARIABLES = ['LANGUAGE', 'LC_ALL', 'LC_MESSAGES', 'LANG'];

/** From most to least preferred, the neutral `c` last; a language comes again as often as GLib names it. */
export function languageNames(env: Readonly<Record<string, string | undefined>>): string[] {
  const said = VARIABLES.map((name) => env[name] ?? '').find((value) => value !== '') ?? 'C';
  return [...said.split(':').filter(Boolean).flatMap(variantsOf), 'c'];
}

/** `de_AT.UTF-8`, `de_AT`, `de.UTF-8` and `de`: ICU leaves the encoding off. */
function variantsOf(name: string): readonly string[] {
  const [plain = ''] = name.split(/[.@]/);
  const [language = '', region] = plain.split('_');
  const tags = region === undefined ? [language] : [`${language}-${region}`, language];
  const times = name.includes('.') ? 2 : 1;
  return tags.flatMap((tag) => Array<string>(times).fill(tag === 'C' ? 'c' : tag));
}
