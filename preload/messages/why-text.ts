// The sentences that say what the clock counts and why something is shown or nothing. Which of them are true is decided
// elsewhere; each kind has a message of its own name, and carries the values that it needs.
import type { MessageKey, Translate, ValuesOf } from './create-messages.ts';

type WhyKind = MessageKey extends infer Key
  ? Key extends `why.${infer Kind}`
    ? Kind
    : never
  : never;

/** A fact as the catalogue knows it: a kind without a message, or without its values, does not compile. */
type SayableWhy = {
  [Kind in WhyKind]: { readonly kind: Kind } & ValuesOf<`why.${Kind}`>;
}[WhyKind];

export function whyText(why: SayableWhy, t: Translate): string {
  // The type above ties each kind to its values; that they belong together is lost on a union.
  const say = t as (key: MessageKey, values: object) => string;
  return say(`why.${why.kind}`, why);
}
