// What tests ask of a message in ICU MessageFormat: what it takes, its plurals, and every text it can become.
import { parse, TYPE, type MessageFormatElement } from '@formatjs/icu-messageformat-parser';
import { createMessagesFrom } from '../../preload/messages/create-messages.ts';

/** What an argument takes: a number, an instant, text, or one of the words of a select. */
export type ArgumentKind = 'number' | 'instant' | 'text' | `one of ${string}`;

const AMOUNTS = [0, 1, 2, 45, 1200];

/** Every element of a message, those inside branches too. */
export function elementsOf(message: string): readonly MessageFormatElement[] {
  return parse(message).flatMap(withInner);
}

function withInner(element: MessageFormatElement): readonly MessageFormatElement[] {
  return [element, ...branchesOf(element).flat().flatMap(withInner)];
}

function branchesOf(element: MessageFormatElement): readonly MessageFormatElement[][] {
  if (element.type === TYPE.tag) return [element.children];
  if (element.type !== TYPE.plural && element.type !== TYPE.select) return [];
  return Object.values(element.options).map(({ value }) => value);
}

/** The arguments of a message and what each takes, in the order of their names. */
export function argumentsOf(message: string): Readonly<Record<string, ArgumentKind>> {
  const found = elementsOf(message).flatMap((element) => {
    const kind = kindOf(element);
    return kind === undefined || !('value' in element) ? [] : [[element.value, kind] as const];
  });
  return Object.fromEntries(found.sort(([a], [b]) => a.localeCompare(b)));
}

function kindOf(element: MessageFormatElement): ArgumentKind | undefined {
  if (element.type === TYPE.argument) return 'text';
  if (element.type === TYPE.number || element.type === TYPE.plural) return 'number';
  if (element.type === TYPE.date || element.type === TYPE.time) return 'instant';
  if (element.type !== TYPE.select) return undefined;
  return `one of ${Object.keys(element.options).sort().join(', ')}`;
}

/** The branches of each plural of a message, such as `['one', 'other', '=0']`. */
export function pluralBranchesOf(message: string): readonly (readonly string[])[] {
  return elementsOf(message).flatMap((element) =>
    element.type === TYPE.plural ? [Object.keys(element.options)] : [],
  );
}

/** The words of a message without what is filled in: all its literal text, in order. */
export function literalOf(message: string): string {
  return elementsOf(message)
    .map((element) => (element.type === TYPE.literal ? element.value : ''))
    .join('');
}

/** Every text a message can become in a locale: small, plural and large numbers, each word of a select. */
export function textsOf(message: string, locale: string): readonly string[] {
  const elements = elementsOf(message);
  const widest = Math.max(1, ...elements.map((element) => wordsOf(element).length));
  // The message is not known at compile time here, and so neither are its values.
  const t = createMessagesFrom({ message }, locale).t as (key: string, values: object) => string;
  return AMOUNTS.flatMap((amount) =>
    Array.from({ length: widest }, (_, turn) => t('message', valuesFor(elements, amount, turn))),
  );
}

/** A value for every argument: `amount` for numbers and instants, the word whose turn it is for a select. */
function valuesFor(elements: readonly MessageFormatElement[], amount: number, turn: number) {
  const values: Record<string, string | number> = {};
  for (const element of elements) {
    if (element.type === TYPE.literal || element.type === TYPE.pound || element.type === TYPE.tag)
      continue;
    const words = wordsOf(element);
    const word = element.type === TYPE.argument ? 'something' : words[turn % words.length];
    values[element.value] = word ?? amount;
  }
  return values;
}

function wordsOf(element: MessageFormatElement): readonly string[] {
  return element.type === TYPE.select ? Object.keys(element.options) : [];
}
