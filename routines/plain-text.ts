// What a text for people must not hold: markup, line breaks, and signs that cannot be seen but change what is. Says
// how to mend each; lengths and words for the sides are text-schema.ts's.
import { mendMessage } from './mends.ts';

interface TextRule {
  readonly isBroken: (text: string) => boolean;
  /** How to mend it, as a message of valibot. */
  readonly mend: string;
}

/** Right-to-left and left-to-right marks, embeddings, overrides and isolates: they can make a text read backwards. */
const TURNS_DIRECTION = /[\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069]/;
/** Format characters, and letters that are drawn as nothing. */
const INVISIBLE = /[\p{Cf}\u115F\u1160\u2800\u3164\uFFA0]/u;
/** The joiners that some scripts and many emoji need, with something to join on both sides. */
const JOINER = /(?<=[^\s\p{Cf}])[\u200C\u200D](?=[^\s\p{Cf}])/gu;
/** The flags of England, Scotland and Wales: a black flag, spelt out in tags. */
const SPELT_FLAG = /\u{1F3F4}[\u{E0030}-\u{E0039}\u{E0061}-\u{E007A}]{2,6}\u{E007F}/gu;
/** More marks than any script stacks on a letter; enough of them cover the lines above and below. */
const PILED_MARKS = /\p{M}{5}/u;

/** In the order in which they are told; one text is told of the first that it breaks. */
export const TEXT_RULES: readonly TextRule[] = [
  {
    isBroken: (text) => /[<>]/.test(text),
    mend: mendMessage('text.markup', { open: '<', close: '>' }),
  },
  {
    isBroken: (text) => /[\p{Cc}\p{Zl}\p{Zp}]/u.test(text),
    mend: mendMessage('text.line'),
  },
  {
    isBroken: (text) => /\p{Cs}/u.test(text),
    mend: mendMessage('text.halfSign'),
  },
  {
    isBroken: (text) => TURNS_DIRECTION.test(text),
    mend: mendMessage('text.direction'),
  },
  {
    isBroken: (text) => INVISIBLE.test(text.replace(SPELT_FLAG, '').replace(JOINER, '')),
    mend: mendMessage('text.invisible'),
  },
  {
    isBroken: (text) => PILED_MARKS.test(text),
    mend: mendMessage('text.marks'),
  },
];

/** Most of a word that a message repeats. */
const MAX_ECHO = 40;

/**
 * Somebody's own words, quoted and cut for a message about them: whatever could break the line or turn its direction
 * is spelt out.
 */
export function quoted(words: string): string {
  const signs = Array.from(words.slice(0, 2 * MAX_ECHO));
  const cut = signs.length > MAX_ECHO ? `${signs.slice(0, MAX_ECHO).join('')}…` : signs.join('');
  return `"${visible(cut)}"`;
}

/** The same text with every sign that cannot be seen spelt out as its code. */
export function visible(text: string): string {
  return text.replace(
    /[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/gu,
    (sign) => `\\u{${(sign.codePointAt(0) ?? 0).toString(16)}}`,
  );
}
