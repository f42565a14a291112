// The built-in routines and movement pages inside a fixture, told in German: whatever snapshot, library or player it is,
// every text of theirs is exchanged for the German one beside it.
import {
  BUILT_IN_ROUTINES,
  MOVEMENTS,
  mirrorRoutine,
  shelfIn,
  spokenRoutine,
} from '../../routines/index.ts';

const { routines, movements } = shelfIn('de');

/** German texts by English ones; of texts that mean several things, the first. */
const WORDS: ReadonlyMap<string, string> = new Map(
  [
    ...pairsIn(BUILT_IN_ROUTINES.map(spokenRoutine), routines.map(spokenRoutine)),
    ...pairsIn(
      BUILT_IN_ROUTINES.map(mirrorRoutine).map(spokenRoutine),
      routines.map(mirrorRoutine).map(spokenRoutine),
    ),
    ...pairsIn(MOVEMENTS, movements),
  ].toReversed(),
);

/** The same value, its texts in German. */
export function inGerman<Value>(value: Value): Value {
  return told(value) as Value;
}

function told(value: unknown): unknown {
  if (typeof value === 'string') return WORDS.get(value) ?? value;
  if (Array.isArray(value)) return value.map(told);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, part]) => [key, told(part)]));
}

/** The strings that differ at the same place of two values of one shape. */
function pairsIn(english: unknown, german: unknown): readonly (readonly [string, string])[] {
  if (typeof english === 'string' && typeof german === 'string')
    return english === german ? [] : [[english, german]];
  if (typeof english !== 'object' || english === null) return [];
  const other = german as Readonly<Record<string, unknown>>;
  return Object.entries(english).flatMap(([key, part]) => pairsIn(part, other[key]));
}
