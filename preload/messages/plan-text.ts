// The person's plan as a sentence, for cards: their own two halves in a frame of the language.
import type { Translate } from './create-messages.ts';

/** A full stop of their own at the end would stand there twice. */
export function planText(
  { when, then }: { readonly when: string; readonly then: string },
  t: Translate,
): string {
  return t('card.plan', { when: withoutStop(when), then: withoutStop(then) });
}

function withoutStop(text: string): string {
  return text.replace(/[\s.]+$/u, '');
}
