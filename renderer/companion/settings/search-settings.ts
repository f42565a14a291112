// Finding settings by words: whatever the case, the accents and the order, and by parts of words. Pure.

/** Something that can be found. `text` is everything that is said of it, synonyms included. */
export interface Findable<Id> {
  readonly id: Id;
  readonly text: string;
}

/** The ids of everything in which each of the words occurs, in their order; all of them where there is no word. */
export function findByWords<Id>(things: readonly Findable<Id>[], words: string): readonly Id[] {
  const wanted = folded(words).split(' ').filter(Boolean);
  return things
    .filter(({ text }) => wanted.every((word) => folded(text).includes(word)))
    .map(({ id }) => id);
}

/** The text as it is compared: small letters without accents, ß as ss, and nothing but single spaces between words. */
export function folded(text: string): string {
  return text
    .normalize('NFKD')
    .replaceAll(/\p{M}/gu, '')
    .toLowerCase()
    .replaceAll('ß', 'ss')
    .replaceAll(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}
