// The one line that says why a routine is offered. Which reason it is, is decided elsewhere; each kind has a message of
// its own name, and carries the values that it needs.
import type { MessageKey, Translate, ValuesOf } from './create-messages.ts';

type ReasonKind = MessageKey extends infer Key
  ? Key extends `reason.${infer Kind}`
    ? Kind
    : never
  : never;

/** A reason as the catalogue knows it: a kind without a message, or without its values, does not compile. */
type SayableReason = {
  [Kind in ReasonKind]: { readonly kind: Kind } & ValuesOf<`reason.${Kind}`>;
}[ReasonKind];

export function reasonText(reason: SayableReason, t: Translate): string {
  // The type above ties each kind to its values; that they belong together is lost on a union.
  const say = t as (key: MessageKey, values: object) => string;
  return say(`reason.${reason.kind}`, reason);
}
