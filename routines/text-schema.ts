// The shape of a text for people, as a valibot schema: how long it may be, and what it must not hold.
import * as v from 'valibot';
import { mendMessage } from './mends.ts';
import { TEXT_RULES } from './plain-text.ts';
import { hasGoodBraces, withSide } from './side-words.ts';

/** One line of text for people: plain, trimmed, never markup. `max` counts UTF-16 code units. */
export function text(max: number) {
  return v.pipe(
    v.string(mendMessage('text.quotes')),
    v.trim(),
    v.nonEmpty(mendMessage('text.empty')),
    plainText(max, (value) => [value]),
  );
}

/**
 * A text with words for the sides: `{side}`, `{other}`, `{Side}`, `{Other}`, and pairs such as `{rechtes|linkes}`. What
 * holds for a text holds for each of its two readings.
 */
export function sidedText(max: number) {
  return v.pipe(
    v.string(mendMessage('text.quotes')),
    v.trim(),
    v.nonEmpty(mendMessage('text.empty')),
    v.check(
      hasGoodBraces,
      mendMessage('text.braces', {
        words: '{side}, {other}, {Side}, {Other}',
        pair: '{right|left}',
      }),
    ),
    plainText(max, (value) => [withSide(value, 'right'), withSide(value, 'left')]),
  );
}

/** The length and the rules of plain-text.ts, for everything that the text can become. */
function plainText(max: number, readingsOf: (value: string) => readonly string[]) {
  return v.rawCheck<string>(({ dataset, addIssue }) => {
    if (!dataset.typed) return;
    const readings = readingsOf(dataset.value);
    const longest = Math.max(...readings.map(({ length }) => length));
    if (longest > max) {
      addIssue({
        message: mendMessage('text.long', { most: String(max), length: String(longest) }),
      });
    }
    const broken = TEXT_RULES.find(({ isBroken }) => readings.some(isBroken));
    if (broken) addIssue({ message: broken.mend });
  });
}
