// Every question of the contract has a parser; whatever else is asked gets no answer.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseQuery, QUERY_PARSERS } from '../../main/adapters/parse-query.ts';
import { MAX_HISTORY_OFFSET } from '../../main/core/history-range.ts';

describe('A question of a window', () => {
  it.each(Object.keys(QUERY_PARSERS).filter((kind) => kind !== 'history'))(
    'for %s is understood, and nothing may be added to it',
    (kind) => {
      expect(parseQuery({ kind })).toEqual({ kind });
      expect(parseQuery({ kind, path: '/etc/passwd' })).toBeNull();
    },
  );

  it.each([
    ['week', 0, true],
    ['quarter', MAX_HISTORY_OFFSET, true],
    ['month', MAX_HISTORY_OFFSET + 1, false],
    ['month', -1, false],
    ['month', 0.5, false],
    ['month', Number.NaN, false],
    ['month', '1', false],
    ['year', 0, false],
  ])('for a %s, %s back, is understood: %s', (range, offset, isUnderstood) => {
    const asked = { kind: 'history', range, offset };
    expect(parseQuery(asked)).toEqual(isUnderstood ? asked : null);
  });

  it('may be anything at all, and then there is no answer', () => {
    fc.assert(
      fc.property(fc.anything({ withNullPrototype: true }), (value) => {
        expect(parseQuery(value)).toBeNull();
      }),
    );
    expect(parseQuery({ kind: 'toString' })).toBeNull();
  });
});
