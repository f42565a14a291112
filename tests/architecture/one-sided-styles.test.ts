// Styles of windows say start and end, never left and right: what has a left of its own stays behind where one reads from the
// right. A look at the sources, since a picture shows only the places that somebody thought of.
import { describe, expect, it } from 'vitest';
import { readSource, sourceFilesIn } from './import-graph.ts';

/** Four values, of which the second and the fourth are right and left. */
const FOUR_SIDES = /^\s*(?:margin|padding|inset): (\S+) (\S+) (\S+) (\S+);$/;
const ONE_SIDE =
  /^\s*(?:(?:margin|padding|border)-(?:left|right): \S.*|(?:left|right): \S+|text-align: (?:left|right));$/;

const sources = sourceFilesIn('renderer');

function isOneSided(line: string): boolean {
  const [, , right, , left] = FOUR_SIDES.exec(line) ?? [];
  return right !== left || ONE_SIDE.test(line);
}

describe('No style of a window', () => {
  it('knows left from right', () => {
    const found = sources.flatMap((file) =>
      readSource(file)
        .split('\n')
        .filter(isOneSided)
        .map((line) => `${file}: ${line.trim()}`),
    );
    expect(found).toEqual([]);
    expect(sources.length).toBeGreaterThan(100);
  });

  it.each(['  padding: 4px 4px 4px 14px;', '  margin-left: 2px;', '  left: 0;'])(
    'would be found: %s',
    (line) => {
      expect(isOneSided(line)).toBe(true);
    },
  );
});
