// Reads the arguments of an ICU message from its text, at compile time only, so that a missing or misspelt value
// is a type error where the message is used. Formatting is create-messages.ts.

/** What a kind of argument takes: `{n, plural, …}` a number, `{at, time, short}` an instant, `{name}` text. */
type ValueOfKind<Kind extends string> =
  Kind extends `${'plural' | 'number' | 'selectordinal'}${string}`
    ? number
    : Kind extends `${'date' | 'time'}${string}`
      ? number | Date
      : string;

type ArgumentHead<Head extends string> = Head extends `${infer Name}, ${infer Kind}`
  ? [Name, ValueOfKind<Kind>]
  : [Head, string];

/**
 * Braces open an argument at even depth and the text of a branch at odd depth. `Depth` is a tuple as long as the
 * depth; `Found` gathers [name, value] pairs.
 */
type Scan<
  Text extends string,
  Depth extends unknown[],
  Found,
> = Text extends `${infer Before}{${infer After}`
  ? Before extends `${string}}${string}`
    ? Close<Text, Depth, Found>
    : Open<After, Depth, Found>
  : Found;

type Close<
  Text extends string,
  Depth extends unknown[],
  Found,
> = Text extends `${string}}${infer After}`
  ? Depth extends [unknown, ...infer Outer]
    ? Scan<After, Outer, Found>
    : never
  : never;

type Open<After extends string, Depth extends unknown[], Found> =
  IsEven<Depth> extends true
    ? After extends `${infer Head}}${string}`
      ? Scan<After, [unknown, ...Depth], Found | ArgumentHead<Head>>
      : never
    : Scan<After, [unknown, ...Depth], Found>;

type IsEven<Depth extends unknown[]> = Depth extends []
  ? true
  : Depth extends [unknown, unknown, ...infer Rest]
    ? IsEven<Rest>
    : false;

/** The values a message needs, by name: `{ minutes: number }` for `{minutes, plural, one {…} other {…}}`. */
export type MessageValues<Text extends string> = {
  readonly [
    Argument in Scan<Text, [], never> as Argument extends [infer Name extends string, unknown]
      ? Name
      : never
  ]: Argument extends [string, infer Value] ? Value : never;
};
