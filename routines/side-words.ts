// The words for right and left in a step's texts. {rechtes|linkes} is two words, the first for a step that works the
// right side; {side} and its kin are short for such pairs. So a language that inflects brings its own words with it.

export type Side = 'right' | 'left';

/** Short forms, in English; a text in another language writes pairs. */
const SHORT: Readonly<Record<string, readonly [right: string, left: string]>> = {
  side: ['right', 'left'],
  other: ['left', 'right'],
  Side: ['Right', 'Left'],
  Other: ['Left', 'Right'],
};

/** A short form, or two words with a stroke between them; anything else in braces is a mistake. */
const SIDED = /\{(?:(side|other|Side|Other)|([^{}|]*)\|([^{}|]*))\}/g;

/** The text as somebody reads it whose working side that is. */
export function withSide(text: string, side: Side): string {
  return text.replace(SIDED, (_, short: string | undefined, right: string, left: string) => {
    const [ifRight, ifLeft] = (short === undefined ? undefined : SHORT[short]) ?? [right, left];
    return side === 'right' ? ifRight : ifLeft;
  });
}

/** Whether it has a word that depends on the side. */
export function saysSide(text: string): boolean {
  return text.search(SIDED) >= 0;
}

/** Whether every brace in it belongs to a short form or to a pair of two words. */
export function hasGoodBraces(text: string): boolean {
  const pairs = [...text.matchAll(SIDED)].filter(([, short]) => short === undefined);
  const areWords = pairs.every(([, , right, left]) => right?.trim() && left?.trim());
  return areWords && !/[{}]/.test(text.replace(SIDED, ''));
}
