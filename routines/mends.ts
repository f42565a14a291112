// How to mend what is wrong with a file: which sentence, and the values in it. The sentences are in the catalogue of
// whoever shows them (preload/messages/en-mends.ts), in as many languages as there are.

/** The values in a sentence, by name; without a name it has none. */
type Values<Name extends string = never> = Readonly<Record<Name, string>>;

/** The values of each mend. What is written in a file, and numbers as one writes them there, are text. */
export interface MendValues {
  // Reading JSON
  'json.empty': Values;
  'json.afterEnd': Values;
  'json.long': Values;
  'json.deep': Values;
  'json.colon': Values<'key'>;
  'json.commaBeforeEnd': Values<'close'>;
  'json.endMissing': Values<'close' | 'line'>;
  'json.comma': Values<'close' | 'line'>;
  'json.textOpen': Values;
  'json.backslash': Values;
  'json.control': Values;
  'json.keyMissing': Values<'close'>;
  'json.key': Values;
  'json.valueMissing': Values;
  'json.value': Values<'brace' | 'bracket'>;
  'json.number': Values<'word'>;
  'json.word': Values<'word'>;
  'json.singleQuotes': Values;
  'json.printedQuotes': Values;
  'json.comment': Values;
  'json.extraComma': Values;
  'json.twice': Values<'first' | 'second'>;

  // Any field
  'field.missing': Values;
  'field.missingInMovement': Values;
  'field.unknown': Values;
  'field.unknownInMovement': Values;
  'field.near': Values<'nearest'>;
  'field.braces': Values<'example'>;
  /** What nothing else says. */
  'field.other': Values;
  'choice.one': Values<'others' | 'last'>;
  'list.any': Values;
  'list.rows': Values<'example'>;
  'list.poses': Values;
  'list.phases': Values;
  'list.steps': Values;
  'list.sentences': Values;
  'list.sources': Values;
  'number.quoted': Values<'unit'>;
  'number.needed': Values<'unit'>;
  'number.whole': Values<'unit'>;
  'number.least': Values<'least'>;
  'number.most': Values<'most'>;
  'number.between': Values<'least' | 'most'>;

  // Texts
  'text.quotes': Values;
  'text.empty': Values;
  'text.long': Values<'most' | 'length'>;
  'text.tooLong': Values<'most'>;
  'text.braces': Values<'words' | 'pair'>;
  'text.markup': Values<'open' | 'close'>;
  'text.line': Values;
  'text.halfSign': Values;
  'text.direction': Values;
  'text.invisible': Values;
  'text.marks': Values;
  'text.address': Values;

  // Names
  'id.form': Values;
  'id.reserved': Values;
  'code.form': Values;
  'language.form': Values;
  'row.quotes': Values;
  'row.unknown': Values;
  'pose.quotes': Values;
  'pose.sides': Values<'pose' | 'right' | 'left'>;
  'pose.near': Values<'pose' | 'nearest'>;
  'pose.unknown': Values<'pose'>;

  // Steps
  'breath.choice': Values<'example'>;
  'step.fill': Values<'times' | 'once' | 'total' | 'seconds'>;
  'step.side': Values;
  'step.otherSide': Values<'said' | 'pose' | 'works'>;
  'step.from': Values;
  'via.most': Values;
  'phases.least': Values;
  'phases.most': Values;
  'steps.least': Values;
  'steps.most': Values;

  // The whole
  'whole.braces': Values<'example'>;
  'whole.long': Values;
  'whole.more': { readonly count: number };
  'whole.format': Values<'format'>;
  'whole.seconds': Values<'total' | 'least' | 'most'>;
  'whole.micro': Values<'most' | 'total'>;
  'whole.sitsAndStands': Values<'wanted'>;
  'whole.position': Values<'pose' | 'wanted'>;
  'whole.onChair': Values;

  // Movement pages
  'rows.least': Values;
  'rows.most': Values;
  'focus.least': Values;
  'focus.most': Values;
  'sentences.least': Values;
  'sentences.most': Values;
  'sources.least': Values;
  'sources.most': Values;
  'demo.least': Values;
  'demo.most': Values;
}

export type MendKey = keyof MendValues;

/** A mend, whichever it is. */
export type Mend = {
  readonly [Key in MendKey]: { readonly key: Key; readonly values: MendValues[Key] };
}[MendKey];

type ValuesArgument<Key extends MendKey> = keyof MendValues[Key] extends never
  ? []
  : [values: MendValues[Key]];

/** The mend under a key, with its values. */
export function mend<Key extends MendKey>(key: Key, ...[values]: ValuesArgument<Key>): Mend {
  return { key, values: values ?? {} } as Mend;
}

/** The same as a message of valibot, which knows text only; `mendIn` reads it back. */
export function mendMessage<Key extends MendKey>(key: Key, ...values: ValuesArgument<Key>): string {
  return JSON.stringify(mend(key, ...values));
}

/** `write "a", "b" or "c"`, as a message of valibot. The choices as they stand in the file. */
export function choiceMessage(...choices: readonly (string | number | boolean)[]): string {
  const written = choices.map((choice) => JSON.stringify(choice));
  return mendMessage('choice.one', {
    others: written.slice(0, -1).join(', '),
    last: written.at(-1) ?? '',
  });
}

/** The mend in a message of ours; words of valibot's own are not for people. */
export function mendIn(message: string): Mend {
  return message.startsWith('{"key":') ? (JSON.parse(message) as Mend) : mend('field.other');
}
