// The form of every file: it says what it is for, stays readable in one sitting, and explains its exceptions.
import { basename } from 'node:path';
import { describe, expect, it } from 'vitest';
import { hasHeaderComment, isKebabCase, isTooLong, unexplainedDisables } from './file-form.ts';
import { readSource, sourceFilesIn, sourceFolders } from './import-graph.ts';

const sources = sourceFolders.flatMap(sourceFilesIn);
const everything = [...sources, ...sourceFilesIn('tests'), ...sourceFilesIn('tools')];

// Tables read better in one piece.
const isTable = (file: string): boolean =>
  /^preload\/messages\/|^renderer\/figure\/poses|^renderer\/styles\//.test(file);

describe('every file', () => {
  it('opens with a comment that says what it is responsible for', () => {
    expect(everything.filter((file) => !hasHeaderComment(readSource(file)))).toEqual([]);
  });

  it('is named in kebab-case', () => {
    expect(everything.filter((file) => !isKebabCase(basename(file)))).toEqual([]);
  });

  it('gives a reason wherever it switches a lint rule off', () => {
    const problems = everything.flatMap((file) =>
      unexplainedDisables(readSource(file)).map((directive) => `${file}: ${directive}`),
    );
    expect(problems).toEqual([]);
  });

  it('has at most 300 lines, unless it is a table, a test or says why not', () => {
    const long = sources.filter((file) => !isTable(file) && isTooLong(readSource(file)));
    expect(long).toEqual([]);
  });
});

describe('the checks of form', () => {
  const long = `// What it is for.\n${'const a = 1;\n'.repeat(300)}`;

  it('tell a header from code', () => {
    expect(hasHeaderComment('// What it is for.\nconst a = 1;')).toBe(true);
    expect(hasHeaderComment("import a from './a.ts';\n// Late.")).toBe(false);
  });

  it('accept a long file only with its reason', () => {
    expect(isTooLong(long)).toBe(true);
    expect(isTooLong(`${long}/* eslint-disable max-lines -- one table */`)).toBe(false);
  });

  it('see a switched-off rule without a reason', () => {
    expect(unexplainedDisables('// eslint-disable-next-line no-console\n')).toHaveLength(1);
    expect(unexplainedDisables('// eslint-disable-next-line no-console -- a tool\n')).toEqual([]);
  });

  it('know kebab-case from other cases', () => {
    expect(['a-b.ts', 'sb-card.test.ts', 'en.ts'].every(isKebabCase)).toBe(true);
    expect(['aB.ts', 'A.ts', 'a_b.ts', 'a--b.ts'].some(isKebabCase)).toBe(false);
  });
});
