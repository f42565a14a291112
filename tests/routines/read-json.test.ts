// What somebody who is not used to JSON is told, and that what is read is what JSON.parse would read.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readJson } from '../../routines/read-json.ts';
import { inWords } from '../support/in-words.ts';

function problem(text: string): string {
  const result = readJson(text);
  if (result.ok) return 'no problem';
  const { field, mend } = inWords(result.problem);
  return `${field}: ${mend}`;
}

describe('readJson', () => {
  it.each<[string, string, string]>([
    ['an empty file', ' \n', 'line 2, column 1: the file is empty: write one value in it'],
    ['a comma too many', '{\n  "a": 1,\n}', 'line 3, column 1: take out the comma before }'],
    ['a comma too many in a list', '[1, 2, ]', 'line 1, column 8: take out the comma before ]'],
    [
      'a missing comma',
      '{\n  "a": 1\n  "b": 2\n}',
      'line 3, column 3: write a comma before this, or } to end what line 1 opened',
    ],
    ['a missing colon', '{ "a" 1 }', 'line 1, column 7: write a colon after "a"'],
    [
      'an end too early',
      '{\n  "a": [1, 2',
      'line 2, column 13: the file ends too early: a ] is missing for the one opened in line 2',
    ],
    [
      'an end in the middle',
      '{ "a":',
      'line 1, column 7: the file ends too early: a value is missing',
    ],
    [
      'an end after a comma',
      '{ "a": 1,',
      'line 1, column 10: the file ends too early: a } is missing',
    ],
    [
      'printed quotation marks',
      '{ “a”: 1 }',
      'line 1, column 3: use "straight" quotation marks, not printed ones',
    ],
    [
      'single quotation marks',
      "{ 'a': 1 }",
      'line 1, column 3: use "straight double" quotation marks',
    ],
    [
      'a name without quotation marks',
      '{ a: 1 }',
      'line 1, column 3: write the name of a field here, in "quotation marks"',
    ],
    ['a comment', '{ // mine\n }', 'line 1, column 3: take out the comment: JSON knows none'],
    [
      'a text that is not closed',
      '["abc\n"]',
      'line 1, column 2: close this text with a quotation mark in the same line',
    ],
    [
      'a tab in a text',
      '["a\tb"]',
      'line 1, column 4: take out this control character, such as a tab inside a text',
    ],
    ['a lone backslash', '["a\\b\\c"]', 'line 1, column 6: write \\\\ for a backslash'],
    [
      'a word',
      '[True]',
      'line 1, column 2: put "True" in quotation marks, or write true, false or a number',
    ],
    [
      'a strange number',
      '[.5]',
      'line 1, column 2: write the number ".5" plainly, such as 12 or 0.5',
    ],
    [
      'a leading zero',
      '[007]',
      'line 1, column 2: write the number "007" plainly, such as 12 or 0.5',
    ],
    [
      'more after the end',
      '{} {}',
      'line 1, column 4: take out what comes after the end, or a bracket that closes too early',
    ],
    [
      'a comma at the beginning',
      '[,1]',
      'line 1, column 2: take out this comma, or write what belongs before it',
    ],
    [
      'no value at all',
      '[?]',
      'line 1, column 2: write a value here: a text in quotation marks, a number, { or [',
    ],
  ])('says what to do about %s', (_, text, told) => {
    expect(problem(text)).toBe(told);
  });

  it('refuses a hundred thousand brackets without overflowing', () => {
    expect(problem('['.repeat(100_000))).toMatch(/^line 1, column 34: it is nested too deep/);
  });

  it('stops at the twenty-thousandth value', () => {
    expect(problem(`[${'0,'.repeat(100_000)}0]`)).toMatch(
      /^line 1, column 40000: it holds far more/,
    );
    expect(readJson(`[${'0,'.repeat(19_000)}0]`).ok).toBe(true);
  });

  it('finds what is written twice, with both lines', () => {
    const result = readJson('{\n "a": 1,\n "b": {"c": 1,\n "c": 2},\n "a": 3\n}');
    expect(result.ok && result.problems.map(inWords)).toEqual([
      { field: 'b.c', line: 4, mend: 'it is written twice, in lines 3 and 4: keep one of them' },
      { field: 'a', line: 5, mend: 'it is written twice, in lines 2 and 5: keep one of them' },
    ]);
  });

  it('knows the line of every field, and of its nearest parent where it is missing', () => {
    const result = readJson('{\n "steps": [\n {"seconds": 1},\n {"seconds":\n 2}]\n}');
    if (!result.ok) throw new Error(result.problem.mend.key);
    const lines = [
      'steps',
      'steps[0].seconds',
      'steps[1].seconds',
      'steps[1].side',
      'title',
      'file',
    ];
    expect(lines.map(result.lineOf)).toEqual([2, 3, 4, 4, 1, 1]);
  });

  it('keeps a field called __proto__ a field', () => {
    const result = readJson('{"__proto__": {"x": 1}}');
    if (!result.ok) throw new Error(result.problem.mend.key);
    expect(Object.keys(result.value as object)).toEqual(['__proto__']);
    expect((result.value as { x?: number }).x).toBeUndefined();
  });

  it('overlooks a byte order mark', () => {
    expect(readJson('\uFEFF{}')).toMatchObject({ ok: true, value: {} });
  });

  it('reads every JSON text as JSON.parse does', () => {
    fc.assert(
      fc.property(
        fc.jsonValue({ maxDepth: 6 }),
        fc.constantFrom('', ' ', '\t', '\n'),
        (value, space) => {
          const text = JSON.stringify(value, null, space);
          const result = readJson(text);
          expect(result.ok && result.problems.length === 0 && result.value).toEqual(
            JSON.parse(text),
          );
        },
      ),
    );
  });

  it('takes a damaged text exactly where JSON.parse takes it', () => {
    const damaged = fc
      .tuple(
        fc.jsonValue(),
        fc.nat(),
        fc.nat(3),
        fc.constantFrom('', '"', ',', '{', ']', '\\', '0', '-', 'é', '\n'),
      )
      .map(([value, at, drop, put]) => {
        const text = JSON.stringify(value, null, 1);
        const start = at % (text.length + 1);
        return text.slice(0, start) + put + text.slice(start + drop);
      });
    fc.assert(
      fc.property(damaged, (text) => {
        expect(readJson(text).ok).toBe(isJson(text));
      }),
      { numRuns: 500 },
    );
  });
});

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}
