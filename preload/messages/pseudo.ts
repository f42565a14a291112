// Two languages that nobody speaks, made of the English catalogue: to see what a layout bears, and to find a sentence that
// is in no catalogue. Only literal text changes; arguments, plurals and tags stay what they are.
import { IntlMessageFormat } from 'intl-messageformat';
import type { PseudoLocale } from './choose-locale.ts';
import type { Catalogue, ParsedMessage, TranslationOf } from './create-messages.ts';

/** How much longer the words of `en-XA` are, as a share: about what German needs. */
const LONGER = 0.35;

const PLAIN = 'AaBbCcDdEeFfGgHhIiJjKkLlMmNnOoPpQqRrSsTtUuVvWwXxYyZz';
const ACCENTED = 'ÅåƁƀÇçÐðÉéƑƒĜĝĤĥÎîĴĵĶķĻļḾḿÑñÖöÞþǪǫŔŕŠšŢţÛûṼṽŴŵẊẋÝýŽž';
const accents = Array.from(ACCENTED);
const ACCENTS = new Map(Array.from(PLAIN, (letter, index) => [letter, accents[index]]));

/** Marks that turn a word round, and end that. */
const TURN = '\u202E';
const TURN_END = '\u202C';

/** Every sentence of a catalogue as the pseudo-locale says it. */
export function pseudoTranslation<Entries extends Catalogue>(
  catalogue: Entries,
  locale: PseudoLocale,
): TranslationOf<Entries> {
  const said = Object.entries(catalogue).map(([key, message]) => [
    key,
    pseudoMessage(message, locale),
  ]);
  return Object.fromEntries(said) as TranslationOf<Entries>;
}

function pseudoMessage(message: string, locale: PseudoLocale): ParsedMessage {
  const elements = new IntlMessageFormat(message, 'en').getAst();
  if (locale === 'ar-XB') return elements.map((element) => changed(element, turned));
  // The brackets show where a sentence begins and ends, so that one that is cut off or put together is seen.
  return [literal('⟦'), ...elements.map((element) => changed(element, lengthened)), literal('⟧')];
}

type Element = ParsedMessage[number];
type Literal = Extract<Element, { readonly value: string }>;

/** What literal text is read as: the kind has no name that intl-messageformat exports. */
const [SAMPLE] = new IntlMessageFormat('text', 'en').getAst() as [Literal];

function literal(value: string): Element {
  return { ...SAMPLE, value };
}

function changed(element: Element, change: (text: string) => string): Element {
  const all = (elements: readonly Element[]) => elements.map((each) => changed(each, change));
  if ('children' in element) return { ...element, children: all(element.children) };
  if ('options' in element) {
    const options: typeof element.options = {};
    for (const [name, option] of Object.entries(element.options)) {
      options[name] = { ...option, value: all(option.value) };
    }
    return { ...element, options };
  }
  const isLiteral = element.type === SAMPLE.type && 'value' in element;
  return isLiteral ? { ...element, value: change(element.value) } : element;
}

/** Accents on every letter, and vowels said twice until the text is long enough. */
function lengthened(text: string): string {
  let left = Math.ceil(Array.from(text).filter((sign) => ACCENTS.has(sign)).length * LONGER);
  const signs = Array.from(text, (sign) => {
    const accented = ACCENTS.get(sign) ?? sign;
    if (left === 0 || !/[aeiou]/i.test(sign)) return accented;
    left -= 1;
    return accented.repeat(2);
  });
  return signs.join('');
}

/** Each word turned round on its own, as a word of a language from right to left is. */
function turned(text: string): string {
  return text.replaceAll(/[\p{L}\p{N}][\p{L}\p{N}’'-]*/gu, (word) => `${TURN}${word}${TURN_END}`);
}
